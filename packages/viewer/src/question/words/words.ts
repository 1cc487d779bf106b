import type { MapMark } from "../../map/scene/map-marks.js";

/** The gaps in the sentences of questions that controls stand in. */
export const slots = [
  "ask",
  "from",
  "to",
  "age",
  "area",
  "needs",
  "via",
  "handoffs",
  "steps",
  "status",
  "at",
  "rows",
  "targets",
  "changes",
] as const;
export type Slot = (typeof slots)[number];

type Ask = "reach" | "routes" | "why-not" | "gatekeepers" | "gaps" | "compare" | "what-if";
type Difference = "gained" | "lost" | "nearer" | "farther" | "otherRoute";
type Rows = "areas" | "ages" | "origins";

/** What the explorer says of each kind of question and of its answer. */
export interface QuestionWords {
  /** The first words of each kind's sentence, by which it is chosen. */
  kinds: Record<Ask, string>;
  /**
   * The sentences: text with each slot once as `{slot}`. What stands in `[…]` goes where its slot has
   * nothing to ask.
   */
  sentences: Record<Ask, string>;
  /** One side of a comparison, and what both sides have in common. */
  side: string;
  both: string;
  sides: Record<"a" | "b", string>;
  labels: Record<Slot | "k" | "without" | Rows, string>;
  /** A list that names nothing: every service. */
  everyService: string;
  anyService: string;
  services(count: number): string;
  rows: Record<Rows, string>;
  rowCounts: Record<"areas" | "origins", (count: number) => string>;
  agesFrom(first: number, last: number): string;
  firstAge: string;
  lastAge: string;
  allMunicipalities: string;
  add: string;
  remove(name: string): string;
  changes(count: number): string;
  changesNone: string;
  clearChanges: string;
  swap: string;
  swapSides: string;
  toSelection: string;
  previous(count: number): string;
  /** A question of each kind in a few words; what it is about is ready to print. */
  short: {
    reach(about: string): string;
    routes(to: string, about: string): string;
    "why-not"(to: string, about: string): string;
    gatekeepers(to: string | undefined, about: string): string;
    gaps(rows: string, about: string): string;
    compare(a: string, b: string): string;
    "what-if"(changes: number, about: string): string;
  };
  /** What came of a question, in one sentence. */
  summary: {
    routes(count: number, complete: boolean, to: string): string;
    reachedAlready(to: string): string;
    relax(count: number, to: string): string;
    doors(count: number, to: string): string;
    nothingHelps(to: string): string;
    gatekeepers(services: number, links: number, to: string): string;
    notReached(to: string): string;
    gatekeepersOfAll(services: number, links: number): string;
    gaps(rows: number, columns: number, nowhere: number): string;
    differences(counts: Record<Difference | "same", number>): string;
    invalid(count: number): string;
  };
  answer: {
    route(index: number): string;
    complete: string;
    cutOff: string;
    showMore: string;
    ifSo(condition: string): string;
    drop: string;
    preview(gained: number, lost: number): string;
    doors: string;
    doorsHint: string;
    askRoutes: string;
    askWhyNot: string;
    whyNot: string;
    askGatekeepers: string;
    askReach: string;
    offered: string;
    others: string;
    otherNone: string;
    otherMore: string;
    onlyBest: string;
    needed: string;
    neededNone: string;
    neededServices: string;
    neededLinks: string;
    loses(count: number): string;
    lost: string;
    reachedIn(count: number, total: number): string;
    nowhere: string;
    nowhereNone: string;
    /** Above the rows of a table of gaps, each with how many services it reaches. */
    reachedByRow: string;
    missing: string;
    missingNone: string;
    ages(age: number): string;
    differences: Record<Difference, string>;
    same(count: number): string;
    nothingDiffers: string;
    before: string;
    both: string;
    after: string;
    notReached: string;
    onMap: string;
    noChanges: string;
    invalid: string;
  };
  marks: Record<MapMark, string>;
  matrix: string;
}
