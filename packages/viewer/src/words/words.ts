import type { QuestionWords } from "../question/words/words.js";
import type { HideWords } from "../map/words/words.js";
import type { Access, Area, LinkKind, Overview, Service, Status } from "@polku/core";
import type { MatrixWords } from "../matrix/words/words.js";

type Channel = NonNullable<Service["channels"]>[number];
type CapacityState = NonNullable<Service["capacity"]>["state"];

/** Every visible word of the explorer that the library does not already say, in one language. */
export interface Words {
  /** The language's own name. */
  language: string;
  product: string;
  skip: { question: string; answers: string; map: string; text: string; details: string };
  header: {
    /** The menu of the overviews of a network, and of its stories. */
    more: string;
    network: string;
    story: string;
    overviews: Record<Overview, string>;
    languages: string;
    view: string;
    map: string;
    text: string;
    answers: string;
    open: string;
    openHint: string;
    whatIf: string;
    whatIfHint: string;
    help: string;
    dark: string;
    light: string;
    back(network: string): string;
  };
  search: {
    label: string;
    placeholder: string;
    nothing(text: string): string;
    more(count: number): string;
    place: string;
    /** Before a question that was understood from plain words. */
    ask: string;
    /** Words that are a question, of a network in which understanding takes too long to do at each letter. */
    askLong: string;
    /** What of plain words was not understood. */
    left(text: string): string;
    /** What a question in plain words does not say, a list ready to print. */
    missing(fields: string): string;
  };
  question: {
    heading: string;
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
    atLeastOne: string;
    fromSelection: string;
    reset: string;
    edit: string;
    close: string;
    areaKinds: Record<Area["kind"], string>;
  };
  questions: QuestionWords;
  answers: {
    heading: string;
    groups: Record<"here" | "comes" | "goes", string>;
    summary(here: number, comes: number, goes: number): string;
    notReached(count: number): string;
    notReachedHint: string;
    at: string;
    /** Before the roles that a route goes through. */
    through: string;
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
    leg(number: number): string;
    summary(name: string, legs: string, at: string): string;
    kind: string;
    integration: string;
    status: string;
    area: string;
    initiatedBy: string;
    practices: string;
    roles: string;
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
    askTo: string;
    askWhyNot: string;
    showRoute: string;
    focus: string;
    notReached: string;
    origin: string;
    selected(count: number): string;
    clear: string;
    facts: string;
  };
  whyNot: { heading: string; doors: string; nothing: string };
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
    moves: string;
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
    layingOut: string;
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
    statusPlaces: string;
    arrivals: string;
    parts: string;
    origin: string;
    target: string;
    route: string;
    selected: string;
    /** A leg that works through a role. */
    role: string;
  };
  text: {
    heading: string;
    intro: string;
    answer: string;
    results: string;
    resultsCaption(count: number): string;
    columns: {
      service: string;
      arrival: string;
      at: string;
      handoffs: string;
      steps: string;
      status: string;
      route: string;
    };
    services(level: string, count: number): string;
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
    noServices: string;
    noNetwork: string;
    notLoaded: string;
    another: string;
    close: string;
    warnings(count: number): string;
    opened(name: string): string;
    loading: string;
  };
  notice: {
    partLoading: string;
    partFailed: string;
    retry: string;
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
    statement: string;
    tour: string;
    close: string;
  };
  matrix: MatrixWords;
  hide: HideWords;
  statusesExplained: Record<Status, string>;
}
