import type { Access, Area, LinkKind, Service, Status } from "@polku/core";

type Channel = NonNullable<Service["channels"]>[number];
type CapacityState = NonNullable<Service["capacity"]>["state"];

/** The gaps in the question's sentence that controls stand in. */
export const slots = [
  "from",
  "age",
  "area",
  "needs",
  "via",
  "handoffs",
  "steps",
  "status",
  "at",
] as const;
export type Slot = (typeof slots)[number];

/** Every visible word of the explorer that the library does not already say, in one language. */
export interface Words {
  /** The language's own name. */
  language: string;
  product: string;
  tagline: string;
  skip: { question: string; answers: string; map: string; text: string };
  header: {
    label: string;
    languages: string;
    view: string;
    map: string;
    text: string;
    answers: string;
    open: string;
    openHint: string;
    help: string;
    dark: string;
    light: string;
    menu: string;
    back(network: string): string;
  };
  search: {
    label: string;
    placeholder: string;
    nothing(text: string): string;
    more(count: number): string;
    found(count: number): string;
    place: string;
  };
  question: {
    heading: string;
    /** Text with every slot once as `{slot}`; what stands in `[…]` goes where the network knows no needs. */
    sentence: string;
    labels: Record<Slot, string>;
    anyAge: string;
    anyArea: string;
    anyNeed: string;
    anyHandoffs: string;
    anySteps: string;
    handoffs(most: number): string;
    steps(most: number): string;
    age(years: number): string;
    allKinds: string;
    allStatuses: string;
    anyDay: string;
    onDay: string;
    atLeastOne: string;
    fromSelection: string;
    reset: string;
    edit: string;
    close: string;
    areaKinds: Record<Area["kind"], string>;
  };
  answers: {
    heading: string;
    groups: Record<"here" | "comes" | "goes", string>;
    summary(total: number, comes: number, goes: number): string;
    notReached(count: number): string;
    notReachedHint: string;
    at: string;
    show(name: string): string;
    hideRoute: string;
    details: string;
    more(count: number): string;
    onlyHere: string;
    whyHeading: string;
    noLinks: string;
    without: Record<"age" | "area" | "needs" | "via" | "maxHandoffs" | "maxSteps" | "status" | "at", string>;
    gain(count: number): string;
    nothingHelps: string;
    previous: string;
    next: string;
    position(index: number, total: number): string;
  };
  route: {
    heading(name: string): string;
    leg(number: number): string;
    summary(name: string, legs: string, at: string): string;
    kind: string;
    integration: string;
    status: string;
    area: string;
    initiatedBy: string;
    inheritedFrom: string;
    mode: string;
    dates: string;
    note: string;
    positions: string;
    sources: string;
    noSources: string;
    everywhere: string;
    here: string;
  };
  details: {
    heading: string;
    close: string;
    otherLanguages: string;
    shortName: string;
    aliases: string;
    level: string;
    partOf: string;
    parts: string;
    runBy: string;
    access: string;
    channels: string;
    ages: string;
    areas: string;
    needs: string;
    practices: string;
    capacity: string;
    status: string;
    dates: string;
    places: string;
    roles: string;
    tasks: string;
    pilots: string;
    groups: string;
    note: string;
    positions: string;
    sources: string;
    linksOut: string;
    linksIn: string;
    linksInherited(wider: string): string;
    linksNone: string;
    askFrom: string;
    showRoute: string;
    focus: string;
    notReached: string;
    origin: string;
    selected(count: number): string;
    clear: string;
    facts: string;
    everywhere: string;
  };
  link: Record<LinkKind, { out: string; in: string }>;
  access: Record<Access, string>;
  channels: Record<Channel, string>;
  capacity: Record<CapacityState, string>;
  unknown: string;
  ages(min: number | undefined, max: number | undefined): string;
  dates(since: string | undefined, until: string | undefined): string;
  map: {
    label: string;
    role: string;
    summary(services: number, links: number, levels: string): string;
    toolbar: string;
    layout: string;
    layouts: Record<"bands" | "rings" | "free", string>;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    fitRoute: string;
    replay: string;
    startFree: string;
    stopFree: string;
    loading: string;
    lost: string;
    noWebgl: string;
    failed: string;
    toText: string;
    focused(name: string, level: string, status: string, part: string): string;
    notReached: string;
  };
  legend: {
    heading: string;
    levels: string;
    kinds: string;
    statuses: string;
    arrivals: string;
    parts: string;
    origin: string;
    target: string;
    route: string;
    selected: string;
  };
  text: {
    heading: string;
    intro: string;
    results: string;
    resultsCaption(count: number): string;
    columns: { service: string; arrival: string; at: string; handoffs: string; steps: string; status: string; route: string };
    services(level: string, count: number): string;
    linksOut: string;
    linksIn: string;
    noLinks: string;
    contents: string;
    more(count: number): string;
  };
  file: {
    reading(name: string): string;
    cancel: string;
    drop: string;
    refused(name: string): string;
    issues(count: number): string;
    untouched: string;
    place(line: number, column: number): string;
    more(count: number): string;
    tooBig(name: string, megabytes: number, most: number): string;
    unreadable(name: string): string;
    noNetwork: string;
    another: string;
    close: string;
    warnings(count: number): string;
    opened(name: string): string;
    loading: string;
  };
  notice: {
    heading: string;
    unknown(field: string, value: string): string;
    didYouMean: string;
    showing: string;
    dismiss: string;
  };
  help: {
    heading: string;
    intro: string;
    keysHeading: string;
    key: string;
    does: string;
    keys: readonly (readonly [keys: string, does: string])[];
    mouseHeading: string;
    mouse: readonly string[];
    accessHeading: string;
    access: string;
    close: string;
  };
  statusesExplained: Record<Status, string>;
}
