import type { ElementKind, Tier } from "@polku/core";
import { formatters } from "@polku/core/text";

const { count, number, plural } = formatters.en;
const municipalities = (total: number) => count(total, "municipality", "municipalities");

/** The overviews and the list of networks. They load with them. */
export const en = {
  overviews: "Overviews of the network",
  stories: "Stories, step by step",
  nothing: "The network has nothing on this.",
  notGiven: "not given by the sources",
  /** Of an element that the step of a story is about, or that was looked for. */
  pointed: "highlighted",
  /** Before the command that tells an overview. */
  command: "The same on the command line:",
  kinds: {
    level: "Level",
    source: "Document",
    area: "Area",
    organisation: "Organisation",
    need: "Need",
    service: "Service",
    link: "Link",
    place: "Place",
    role: "Role",
    practice: "Practice",
    group: "Group",
    pilot: "Pilot",
    task: "Task",
    story: "Story",
  } satisfies Record<ElementKind, string>,
  tiers: {
    region: "Region",
    municipality: "Municipality",
    "family-centre": "Family centre",
    "meeting-place": "Meeting place",
    none: "Tier not given",
  } satisfies Record<Tier | "none", string>,
  runBy: "Run by",
  day: {
    label: "Day",
    any: "Any day",
    hint: "The question is asked for this day, too.",
    askAt: (day: string) => `Ask for ${day}`,
  },
  meetingPlaces: {
    lead: "Where families meet, who runs and coordinates the places, and what comes there. A number means places that a source only counts. What a source leaves out is left out here, too.",
    overview: "Regions side by side",
    caption: "Meeting places by region",
    columns: { region: "Region", places: "Places", comes: "What comes there", none: "No place for ages" },
    noArea: "Area not given",
    counted: (total: number) => `${number(total)} counted`,
    unnamed: "The source neither names nor counts places. These are the services that it mentions.",
    offers: "Offers",
    comes: "Comes there",
    wouldCome: "Planned or open",
    comesAnywhere: "The municipality is not given: only what holds everywhere is counted.",
    comesNothing: "nothing that the sources mention",
    clients: (min: number, max: number) => `${number(min)}–${number(max)} clients a month`,
    ages: "Ages",
    allAges: "all from 0 to 17",
    noneFor: (ages: string) => `nothing for ages ${ages}`,
    ask: "Ask this as a question",
    askHint: "Which services of the place take a child of each age, as a table of gaps.",
    by: "Who coordinates and maps, by tier",
    columnsOfTiers: { tier: "Tier", groups: "Groups", roles: "Roles", tasks: "What is done" },
    bodies: (total: number) => `${number(total)} of these`,
    noTiers: "The sources mention no coordination here.",
  },
  pilots: {
    lead: (pilots: number, where: number) =>
      `${number(pilots)} ${plural(pilots, "pilot is", "pilots are")} under way in ${municipalities(where)}.`,
    matrix: "What is piloted where",
    caption: "Piloted elements by municipality",
    element: "Element",
    rows: { practice: "Practices", service: "Services", links: "Links between services" },
    links: (total: number) => `${count(total, "link", "links")} between services`,
    piloted: "piloted",
    partly: "piloted in a part of it",
    notPiloted: "no pilot named",
    without: (total: number, all: number) =>
      `${number(total)} of ${municipalities(all)}: the sources name no pilot`,
    withoutHint: "Something may be piloted there all the same.",
    adds: "What pilots add to reach",
    addsLead: (from: string) =>
      `From: ${from}, as in the open question. The question is asked twice for each municipality: without what is piloted, and with it.`,
    addsCaption: "Services that reach a client because of pilots, by municipality",
    addsColumns: { area: "The client lives in", gained: "Gained", nearer: "Nearer", ask: "As a question" },
    addsEach: "What each pilot adds",
    compare: "Compare",
    force: "In force on a day",
    forceLead: "Stages and other dated things, on the day of the question.",
    undated: "Pilots for which the sources give no dates:",
    conditions: "What those who pilot commit to",
    list: "Pilots",
    tries: "Tries out",
  },
  steering: {
    lead: "Who proposes and who decides. Groups do not meet clients, and their tasks are not work with clients.",
    apart: (groups: number, tasks: number) =>
      `Routes go through services only: none of these ${count(groups, "group", "groups")} and ${count(tasks, "task", "tasks")} can be on one.`,
    groups: "Groups",
    members: "Members",
    steers: "Steers",
    steeredBy: "Steered by",
    tasks: "Tasks",
    meetings: "Where tasks meet: who proposes, who decides",
    meetingsLead: "Each task beside the tasks of others that it answers, continues or overlaps.",
    touches: "Touches",
    caption: "Tasks that touch another’s task",
    of: "Whose",
    others: "Tasks of services and organisations",
  },
  /** What a practice, a role or a pilot adds to what reaches the client. */
  gains: {
    lead: (from: string) =>
      `From: ${from}, as in the open question. The same question is asked of the network without each of these, and without the links that exist only through it.`,
    columns: {
      what: "If this did not exist",
      area: "The client lives in",
      gained: "Adds",
      nearer: "Brings nearer",
      ask: "As a question",
    },
    /** Where no area is asked about: all of them count at once. */
    areaHint:
      "No municipality is chosen, so everything that is tried anywhere counts. Choose one in the question to see what each adds there.",
    anywhere: "anywhere",
    without: "Try without",
  },
  practices: {
    lead: "Practices that services share. A link exists through a practice where a source says that the services work together in that way.",
    /** How many of all bring links of their own. */
    apart: (linked: number, all: number) =>
      `${number(linked)} of ${number(all)} bring links between services. For the others the sources name no link.`,
    adds: "What each practice adds to reach",
    used: "In use, tried or planned in services and links",
    others: "Named by the sources, but not who uses them",
    services: "Used by",
    links: "Links through it",
    /** How many of the links exist through no other practice. */
    alone: (total: number) => `${number(total)} of them through no other practice`,
    pilots: "Tried in",
  },
  roles: {
    lead: "Roles that people have in the network, never named people: where each works, what it connects and what is reached through it.",
    /** How many of all carry links. */
    apart: (linked: number, all: number) =>
      `Links between services work through ${number(linked)} of ${number(all)}. In an answer, a step that works through a role says so.`,
    adds: "What is reached through each role",
    used: "Roles that links work through",
    others: "Other roles",
    worksIn: "Works in",
    connects: (services: number, levels: number) =>
      `Works in ${count(services, "service", "services")} on ${count(levels, "level", "levels")}.`,
    links: "Links through it",
    /** How many of the links work through no other role. */
    alone: (total: number) => `${number(total)} of them through no other role`,
    ends: "Connects",
    starts: "May start",
    pilots: "Tried in",
    sitsIn: "Sits in",
  },
  areas: {
    lead: "The areas that have municipalities, and how many each source names or counts. The codes are those of the register that the municipality cites.",
    /** In how many areas the sources count differently. */
    apart: (differing: number, all: number): string =>
      differing === 0
        ? `The sources agree on how many municipalities each of these ${number(all)} areas has, or only one of them counts.`
        : all === 1
          ? "The sources count its municipalities differently."
          : `In ${number(differing)} of ${number(all)} areas the sources count differently.`,
    municipalities,
    caption: "How many municipalities each source gives",
    columns: { source: "Source", count: "Municipalities", names: "Which" },
    /** No source lists or counts them. */
    uncounted: "No source counts the municipalities of this area.",
    countsOnly: "counts them, names none",
    namesAll: "names them all",
    misses: "does not name:",
    list: "Municipalities and their codes",
    /** Before the register that the codes are from. */
    codes: (day: string) => `Codes as of ${day}:`,
    evidence: "Where it is written",
  },
  disputes: {
    lead: "What the sources disagree on or leave open, with the positions taken and where each is written.",
    disputed: "Disputed or left open",
    argued: "Not disputed as such, but positions are taken",
    arguedLead: "Their status is settled. Here is what somebody says for or against them.",
    noPositions: "The sources name no position on this.",
  },
  timeline: {
    lead: "Everything that has a date: stages, pilots, meetings and documents. Choose a day to ask the open question for it.",
    meeting: "Meeting",
    onDay: (day: string) => `In force on ${day}`,
    asked: (day: string) => `The question is asked for ${day}`,
    nothingOnDay: "Nothing dated is in force on that day.",
    all: "In order",
  },
};
