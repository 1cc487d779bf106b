import type { LinkKind } from "../model/words.js";

/** Where an element stands in a sentence; places and services are said otherwise. */
export type OriginKind = "service" | "place";

/**
 * A question as a sentence. Names are ready to print and stay as they are, with a word before them that
 * carries the case; `client` is what `client()` gives.
 */
export interface QuestionTexts {
  reach(client: string): string;
  /** `best` is the number of routes, where one is asked for. */
  routes(to: string, client: string, best: number | undefined): string;
  whyNot(to: string, client: string): string;
  gatekeepers(to: string | undefined, client: string): string;
  /** `client` is absent where nothing is said of one. */
  gaps(rows: string, targets: string, client: string | undefined): string;
  compare(a: string, b: string): string;
  whatIf(changes: string, client: string): string;
  /** Who is asked about: clauses joined, after "a client" or "the client is". */
  client: {
    at(name: string, kind: OriginKind): string;
    age(years: number): string;
    area(name: string): string;
    needs(names: string): string;
    via(kinds: string): string;
    maxHandoffs(count: number): string;
    maxSteps(count: number): string;
    status(words: string): string;
    on(day: string): string;
  };
  rows: {
    origins(names: string): string;
    areas(names: string): string;
    /** All municipalities of the model. */
    municipalities: string;
    ages(first: number, last: number): string;
  };
  changes: {
    removed(name: string): string;
    linkRemoved(id: string): string;
    status(name: string, status: string): string;
    linkStatus(id: string, status: string): string;
    added: Record<LinkKind, (from: string, to: string) => string>;
    others(count: number): string;
  };
  /** What one side of a comparison leaves open that the other does not. */
  any: Record<"age" | "area" | "needs" | "via" | "maxHandoffs" | "maxSteps" | "status" | "at", string>;
}
