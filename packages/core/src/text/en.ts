import type { LinkKind, Reading, Status } from "../model/words.js";
import { formatters } from "./formatter.js";
import { issuesEn } from "./issues-en.js";
import { span } from "./span.js";

const { and, count, plural } = formatters.en;
const handoffs = (most: number) => count(most, "handoff", "handoffs");
const steps = (most: number) => count(most, "step", "steps");

export const en = {
  ...issuesEn,
  kinds: {
    referral: "referral",
    consultation: "consultation",
    outreach: "outreach",
    joint: "joint work",
  } satisfies Record<LinkKind, string>,
  statuses: {
    established: "established",
    piloted: "piloted",
    planned: "planned",
    disputed: "disputed",
  } satisfies Record<Status, string>,
  readings: {
    stated: "what is written",
    inferred: "what is concluded",
  } satisfies Record<Reading, string>,
  /** How the client gets to a service, or the service to the client. */
  arrivals: { here: "Already here", comes: "Comes to the client", goes: "The client is referred" },
  /** The groups of a list of services that reach the client. */
  reachGroups: {
    here: "Already here",
    comes: "Comes directly to the client",
    through: "Comes through another service",
    goes: "The client is referred",
  },
  /** What a service comes through, or by way of what the client gets to it. */
  through: (names: string) => `through ${names}`,
  /** What becomes of the question, in one sentence. */
  reached: ({ here, comes, through, goes }: Record<"here" | "comes" | "through" | "goes", number>) => {
    const total = here + comes + through + goes;
    const parts = [
      here > 0 && `${here} ${plural(here, "is", "are")} already here`,
      comes > 0 && `${comes} ${plural(comes, "comes", "come")} directly`,
      through > 0 && `${through} ${plural(through, "comes", "come")} through another service`,
      goes > 0 && `the client is referred to ${goes}`,
    ];
    return `${count(total, "service reaches", "services reach")} the client: ${and(parts)}.`;
  },
  sources: "Sources",
  integration: { horizontal: "horizontal", vertical: "vertical" },
  /** One leg of a route, without the full stop. */
  leg: {
    referral: (from, to) => `The client is referred from ${from} to ${to}`,
    consultation: (from, to) => `Advice from ${to} comes to ${from} by consultation`,
    outreach: (from, to) => `Workers from ${from} come out to ${to}`,
    joint: (from, to) => `Joint work between ${from} and ${to}`,
  } satisfies Record<LinkKind, (from: string, to: string) => string>,
  /** Details of a leg, in brackets after it; lists are ready to print. */
  legAbout: {
    inheritedFrom: (name: string) => `as part of ${name}`,
    areas: (names: string) => `in ${names}`,
    practices: (names: string) => `by way of ${names}`,
    roles: (names: string) => `through ${names}`,
    initiatedBy: (names: string) => `started by ${names}`,
  },
  counts: (handoffCount: number, stepCount: number) =>
    `${handoffCount === 0 ? "no handoffs" : handoffs(handoffCount)} · ${steps(stepCount)}`,
  inferred: "inferred from the source",
  source: "Source",
  /** The first columns of a table of elements. */
  table: { id: "id", name: "name" },
  nothing: "No service reaches the client.",
  /** Conditions that would have to be different, each to follow "if"; every list is ready to print. */
  relaxations: {
    status: (words: string) => `what is ${words} were counted too`,
    readings: "what is only concluded were counted too",
    at: (since: string | undefined, until: string | undefined) => `the day were ${span(since, until)}`,
    age: (min: number | undefined, max: number | undefined) => `the client were aged ${span(min, max)}`,
    /** Where no day, age or area suits all parts of the route: nobody could be told to be so. */
    noDay: (since: string | undefined, until: string | undefined) =>
      `all parts of the route held on one day (some begin on ${since}, others end on ${until})`,
    noAge: (min: number | undefined, max: number | undefined) =>
      `all parts of the route took clients of one age (some take them from ${min}, others up to ${max})`,
    noArea: "all parts of the route served one area (today no area is served by all of them)",
    area: (areas: string) => `the client lived in ${areas}`,
    via: (kinds: string) => `${kinds} were allowed too`,
    maxHandoffs: (most: number) => `up to ${handoffs(most)} were allowed`,
    maxSteps: (most: number) => `up to ${steps(most)} were allowed`,
  },
};

/** Every visible word of the library, in one language. */
export type Texts = typeof en;
