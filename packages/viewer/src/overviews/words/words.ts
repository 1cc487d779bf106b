import type { ElementKind, Tier } from "@polku/core";

/** The words of the overviews, of stories and of the list of networks. They load with them. */
export interface ViewWords {
  overviews: string;
  stories: string;
  /** After the name of the view of disputes, in the list. */
  open(count: number): string;
  contents: string;
  nothing: string;
  notGiven: string;
  /** Of an element that the step of a story is about, or that was looked for. */
  pointed: string;
  /** Before the command that tells an overview. */
  command: string;
  kinds: Record<ElementKind, string>;
  tiers: Record<Tier | "none", string>;
  status: string;
  area: string;
  runBy: string;
  day: {
    label: string;
    any: string;
    /** What is asked of the answer too, once a day is chosen. */
    hint: string;
    askAt(day: string): string;
  };
  meetingPlaces: {
    lead: string;
    overview: string;
    caption: string;
    columns: Record<"region" | "places" | "comes" | "none", string>;
    noArea: string;
    counted(count: number): string;
    unnamed: string;
    offers: string;
    comes: string;
    wouldCome: string;
    comesNothing: string;
    /** Of a place whose area no source gives. */
    comesAnywhere: string;
    clients(min: number, max: number): string;
    ages: string;
    allAges: string;
    noneFor(ages: string): string;
    ask: string;
    askHint: string;
    by: string;
    columnsOfTiers: Record<"tier" | "groups" | "roles" | "tasks", string>;
    bodies(count: number): string;
    noTiers: string;
  };
  pilots: {
    lead(pilots: number, municipalities: number): string;
    matrix: string;
    caption: string;
    element: string;
    rows: Record<"practice" | "service" | "links", string>;
    links(count: number): string;
    piloted: string;
    partly: string;
    notPiloted: string;
    without(count: number, all: number): string;
    withoutHint: string;
    adds: string;
    addsLead(from: string): string;
    addsCaption: string;
    addsColumns: Record<"area" | "gained" | "nearer" | "ask", string>;
    addsEach: string;
    compare: string;
    force: string;
    forceLead: string;
    forceNone: string;
    undated: string;
    conditions: string;
    list: string;
    tries: string;
  };
  steering: {
    lead: string;
    apart(groups: number, tasks: number): string;
    groups: string;
    members: string;
    steers: string;
    steeredBy: string;
    tasks: string;
    meetings: string;
    meetingsLead: string;
    touches: string;
    caption: string;
    of: string;
    others: string;
  };
  /** What a practice, a role or a pilot adds to what reaches the client. */
  gains: {
    lead(from: string): string;
    columns: Record<"what" | "area" | "gained" | "nearer" | "ask", string>;
    anywhere: string;
    /** Where no area is asked about: all of them count at once. */
    areaHint: string;
    without: string;
  };
  practices: {
    lead: string;
    /** How many of all bring links of their own. */
    apart(linked: number, all: number): string;
    adds: string;
    used: string;
    others: string;
    services: string;
    links: string;
    /** How many of the links exist through no other practice. */
    alone(count: number): string;
    pilots: string;
  };
  roles: {
    lead: string;
    /** How many of all carry links. */
    apart(linked: number, all: number): string;
    adds: string;
    used: string;
    others: string;
    worksIn: string;
    connects(services: number, levels: number): string;
    links: string;
    /** How many of the links work through no other role. */
    alone(count: number): string;
    ends: string;
    starts: string;
    pilots: string;
    sitsIn: string;
  };
  areas: {
    lead: string;
    /** In how many areas the sources count differently. */
    apart(differing: number, all: number): string;
    municipalities(count: number): string;
    caption: string;
    columns: Record<"source" | "count" | "names", string>;
    /** No source lists or counts them. */
    uncounted: string;
    countsOnly: string;
    namesAll: string;
    misses: string;
    list: string;
    /** Before the register that the codes are from. */
    codes(day: string): string;
    evidence: string;
  };
  disputes: {
    lead: string;
    disputed: string;
    argued: string;
    arguedLead: string;
    open: string;
    noPositions: string;
  };
  timeline: {
    lead: string;
    meeting: string;
    onDay(day: string): string;
    asked(day: string): string;
    nothingOnDay: string;
    all: string;
    until(day: string): string;
    since(day: string): string;
  };
  story: {
    step(step: number, all: number): string;
    previous: string;
    next: string;
    end: string;
    ended: string;
    changed: string;
    again: string;
    keys: string;
  };
  networks: {
    heading: string;
    groups: Record<"together" | "region" | "picture", string>;
    pictures: string;
    opened(name: string): string;
  };
}
