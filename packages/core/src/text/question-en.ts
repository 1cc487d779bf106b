import type { LinkKind } from "../model/words.js";
import { formatters } from "./formatter.js";

const { count } = formatters.en;

/**
 * A question as a sentence. Names are ready to print and stay as they are, with a word before them that
 * carries the case; `client` is clauses of `client`, joined.
 */
export const questionEn = {
  reach: (client: string) => `Which services reach a client who ${client}?`,
  /** `best` is the number of routes, where one is asked for. */
  routes: (to: string, client: string, best: number | undefined) =>
    `Which routes${best === undefined ? "" : ` (${best} best)`} lead to ${to} for a client who ${client}?`,
  whyNot: (to: string, client: string) => `Why does ${to} not reach a client who ${client}?`,
  gatekeepers: (to: string | undefined, client: string) =>
    `What does access to ${to ?? "services"} depend on for a client who ${client}?`,
  /** `client` is absent where nothing is said of one. */
  gaps: (rows: string, targets: string, client: string | undefined) =>
    `Which gaps are there ${rows}${targets === "" ? "" : `, to the services ${targets}`}${client === undefined ? "" : `, for a client who ${client}`}?`,
  compare: (a: string, b: string) =>
    `What is different for a client who ${a}, compared with a client who ${b}?`,
  whatIf: (changes: string, client: string) =>
    `What if ${changes}: which services would then reach a client who ${client}?`,
  /** Who is asked about: clauses that follow "a client who". */
  client: {
    at: (name: string, _kind: "service" | "place") => `is at ${name}`,
    age: (years: number) => `is ${years} years old`,
    area: (name: string) => `lives in ${name}`,
    needs: (names: string) => `needs ${names}`,
    via: (kinds: string) => `only by ${kinds}`,
    maxHandoffs: (most: number) => `with at most ${count(most, "handoff", "handoffs")}`,
    maxSteps: (most: number) => `in at most ${count(most, "step", "steps")}`,
    status: (words: string) => `counting only what is ${words}`,
    on: (day: string) => `on ${day}`,
  },
  rows: {
    origins: (names: string) => `by origin: ${names}`,
    areas: (names: string) => `by area: ${names}`,
    /** All municipalities of the model. */
    municipalities: "by municipality",
    ages: (first: number, last: number) => `by age ${first}–${last}`,
  },
  changes: {
    removed: (name: string) => `${name} were removed`,
    linkRemoved: (id: string) => `the link ${id} were removed`,
    status: (name: string, status: string) => `${name} were ${status}`,
    linkStatus: (id: string, status: string) => `the link ${id} were ${status}`,
    added: {
      referral: (from, to) => `${from} referred clients to ${to}`,
      consultation: (from, to) => `${from} consulted ${to}`,
      outreach: (from, to) => `${from} went out to ${to}`,
      joint: (from, to) => `${from} worked together with ${to}`,
    } satisfies Record<LinkKind, (from: string, to: string) => string>,
    others: (number: number) => `${count(number, "other change", "other changes")} were made`,
  },
  /** What one side of a comparison leaves open that the other does not. */
  any: {
    age: "of any age",
    area: "any area",
    needs: "any need",
    via: "any link",
    maxHandoffs: "any number of handoffs",
    maxSteps: "any number of steps",
    status: "the usual statuses",
    at: "any day",
  },
};

export type QuestionTexts = typeof questionEn;
