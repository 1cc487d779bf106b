import type { Overview, Tier } from "../../model/words.js";
import { formatters } from "../../text/formatter.js";

const { count, number, plural } = formatters.en;
const municipalities = (total: number) => count(total, "municipality", "municipalities");

/** What overviews say in English; the other languages have the same shape. */
export const en = {
  /** What each is about: in a sentence, then more. */
  about: {
    "meeting-places": [
      "Where families meet, region by region: who runs the places, what comes there and who coordinates.",
      "A number means places that a source only counts. What a source leaves out is left out here, too.",
    ],
    pilots: ["What is piloted where, and for which municipalities the sources name no pilot."],
    practices: [
      "The practices that services share: who uses each, and which links exist through it.",
      "A link exists through a practice where a source says that the services work together in that way.",
    ],
    roles: ["The roles that people have in the network: where each works, and which links go through it."],
    steering: [
      "Who steers, tier by tier: groups, their tasks, and where tasks meet.",
      "Groups do not meet clients, and their tasks are not work with clients.",
    ],
    disputes: ["What the sources disagree on or leave open, the positions taken, and where each is written."],
    timeline: ["Everything that has a date, in order, or what holds on one day."],
    areas: [
      "The municipalities of each area with their codes, and how many each source names or counts.",
      "The codes are those of the register that the municipality cites.",
    ],
  } as Record<Overview, readonly [string, ...string[]]>,
  nothing: {
    "meeting-places": "The network has no meeting places.",
    pilots: "The network has no pilots.",
    practices: "The network has no practices.",
    roles: "The network has no roles.",
    steering: "The network has no groups and no tasks.",
    disputes: "Nothing in the network is disputed, and no positions are taken.",
    timeline: "Nothing in the network has a date.",
    areas: "The network has no areas with municipalities in them.",
  } satisfies Record<Overview, string>,
  notGiven: "not given by the sources",
  tiers: {
    region: "region",
    municipality: "municipality",
    "family-centre": "family centre",
    "meeting-place": "meeting place",
  } satisfies Record<Tier, string>,
  /** Before the elements that are in some relation to another; what is a field of it has the field's name. */
  labels: {
    usedBy: "used by",
    linksThrough: "links through it",
    loneLinks: "links through it alone",
    triedIn: "tried in",
    steeredBy: "steered by",
    connects: "connects",
    starts: "may start",
    sitsIn: "sits in",
    tasks: "tasks",
    touches: "touches",
    places: "places",
    comes: "comes there",
    wouldCome: "planned or open",
    clients: "clients",
    dates: "dates",
    groups: "groups",
    views: "positions",
    theme: "theme",
    region: "region",
    withoutAges: "ages without anything",
    pilots: "pilots",
    municipalities: "municipalities and their codes",
  },
  municipalities,
  /** Of links that exist through a practice or a role: how many exist through nothing else. */
  alone: (total: number) => `${number(total)} through nothing else`,
  /** Of a role: the services that it works in, and the levels that they are on. */
  levels: (services: number, levels: number) =>
    `Works in ${count(services, "service", "services")} on ${count(levels, "level", "levels")}.`,
  /** What a practice, a role or a pilot adds to what reaches the client. */
  gains: {
    lead: (from: string) =>
      `From: ${from}. The question is also asked of the network without each of these, and without the links that exist only through it.`,
    areaHint: "No municipality is chosen, so everything that is tried anywhere counts.",
    columns: { what: "without this", gained: "adds", nearer: "brings nearer" },
    nothing: "adds nothing to reach",
    nothingDepends: "adds nothing to reach: no link or service depends on it alone",
  },
  practices: {
    /** How many of all bring links of their own. */
    summary: (linked: number, all: number) =>
      `${number(linked)} of ${count(all, "practice", "practices")} ${plural(linked, "brings", "bring")} links between services.`,
    adds: "What each practice adds to reach",
    used: "In use, tried or planned in services and links",
    others: "Named by the sources, but not who uses them",
  },
  roles: {
    /** How many of all carry links. */
    summary: (linked: number, all: number) =>
      `Links between services go through ${number(linked)} of ${count(all, "role", "roles")}.`,
    adds: "What is reached through each role",
    used: "Roles that links go through",
    others: "Other roles",
  },
  pilots: {
    summary: (running: number, where: number) =>
      `${number(running)} ${plural(running, "pilot is", "pilots are")} under way in ${municipalities(where)}.`,
    where: "What is piloted where",
    links: "links between services",
    partly: (name: string, parts: string) => `${name} in part: ${parts}`,
    /** In all of a municipality, or in a part of it. */
    whole: "whole",
    part: "in part",
    without: (total: number, all: number) =>
      `${number(total)} of ${municipalities(all)}: the sources name no pilot`,
    withoutHint: "Something may be piloted there all the same.",
    together: "What all pilots together add to reach",
    togetherHint: (from: string) =>
      `From: ${from}. The question is asked twice for each municipality: without what is piloted, and with it.`,
    livesIn: "the client lives in",
    each: "What each pilot adds",
    all: "all pilots",
    anyArea: "any area",
    undated: "Pilots for which the sources give no dates",
    conditions: "What those who pilot commit to",
    list: "Pilots",
  },
  steering: {
    summary: (groups: number, tasks: number) =>
      `Routes go through services only: none of these ${count(groups, "group", "groups")} and ${count(tasks, "task", "tasks")} can be on one.`,
    meetings: "Where tasks meet: who proposes, who decides",
    meetingsHint: "Each task beside the tasks of others that it answers, continues or overlaps.",
    others: "Tasks of services and organisations",
  },
  disputes: {
    summary: (open: number, settled: number) =>
      `Disputed or left open: ${number(open)}. Others on which positions are taken: ${number(settled)}.`,
    disputed: "Disputed or left open",
    settled: "Not disputed as such, but positions are taken",
    settledHint: "Their status is settled. Here is what somebody says for or against them.",
    noPositions: "The sources name no position on this.",
  },
  timeline: {
    summary: (total: number, days: string) => `${count(total, "entry", "entries")}, ${days}`,
    meeting: "meeting",
    inForce: (day: string) => `In force on ${day}`,
    onDay: (day: string) => `Meetings and documents of ${day}`,
    nothingInForce: (day: string) => `Nothing dated is in force on ${day}.`,
  },
  meetingPlaces: {
    /** In how many regions some ages have no place, and of how many no source gives ages. */
    summary: (regions: number, lacking: number, unknown: number) =>
      `${count(regions, "region", "regions")}; no place for some ages in ${number(lacking)}; ages not given in ${number(unknown)}.`,
    sideBySide: "Regions side by side",
    counted: (total: number) => `${count(total, "place", "places")} counted`,
    noPlaceFor: (ages: string) => `no place for ages ${ages}`,
    unnamed: "The source neither names nor counts places. These are the services that it mentions.",
    nothingComes: "nothing that the sources mention",
    comesAnywhere: "the municipality is not given: only what holds everywhere is counted",
    perMonth: (min: number, max: number) => `${number(min)}–${number(max)} a month`,
    allAges: "all from 0 to 17",
    nothingFor: (ages: string) => `nothing for ages ${ages}`,
    coordination: "Who coordinates and maps, by tier",
    noCoordination: "The sources mention no coordination here.",
  },
  areas: {
    /** In how many areas the sources count differently. */
    summary: (differing: number, all: number): string =>
      differing === 0
        ? "The sources do not differ on how many municipalities an area has."
        : all === 1
          ? "The sources count its municipalities differently."
          : `In ${number(differing)} of ${number(all)} areas the sources count differently.`,
    differ: "the sources count differently",
    notCounted: "no source counts them",
    count: "municipalities",
    which: "which",
    countsOnly: "counts them, names none",
    namesAll: "names them all",
    doesNotName: "does not name:",
    /** Before the register that the codes are from. */
    codes: (day: string) => `codes as of ${day}`,
  },
};
