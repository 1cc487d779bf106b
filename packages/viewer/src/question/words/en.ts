import type { AreaKind, Status } from "@polku/core";
import { formatters } from "@polku/core/text";
import type { Slot } from "./slots.js";

const { count, quote } = formatters.en;
const conditions = "[ · needs {needs}][ · by {via}][ · {handoffs}][ · {steps}][ · counting what is {status}]";

/** The search, the sentence of a question and its controls. */
export const en = {
  search: {
    label: "Search for a service, or ask in your own words",
    placeholder: "Search or ask",
    nothing: (text: string) => `Nothing found for ${quote(text)}.`,
    more: (number: number) => `${number} more: keep typing`,
    place: "Place",
    /** Before a question that was understood from plain words. */
    ask: "Ask",
    /** Words that are a question, of a network in which understanding takes too long to do at each letter. */
    askLong: "Ask in your own words",
    /** What of plain words was not understood. */
    left: (text: string) => `Not understood: ${text}`,
    /** What a question in plain words does not say, a list ready to print. */
    missing: (fields: string) => `To ask this, please add: ${fields}`,
  },
  form: {
    heading: "Question",
    anyAge: "any age",
    anyArea: "any municipality",
    anyNeed: "anything",
    anyHandoffs: "any number of handoffs",
    anySteps: "any number of steps",
    handoffs: (most: number): string =>
      most === 0 ? "no handoffs" : `at most ${count(most, "handoff", "handoffs")}`,
    steps: (most: number): string => (most === 0 ? "no steps" : `at most ${count(most, "step", "steps")}`),
    age: (years: number) => `aged ${years}`,
    allKinds: "any link",
    allStatuses: "of any status",
    /** Of readings, that one alone counts. */
    only: (what: string) => `only ${what}`,
    anyDay: "any day",
    atLeastOne: "Choose at least one.",
    /** Why an age is refused. */
    wholeYears: (least: number, most: number) => `Whole years from ${least} to ${most}.`,
    fromSelection: "Start from the selected service",
    reset: "Reset the question",
    edit: "Change the question",
    addCondition: "Add a condition",
    areaKinds: {
      country: "Country",
      region: "Regions",
      "catchment-area": "Catchment areas",
      municipality: "Municipalities",
      "family-centre-area": "Family centre areas",
      district: "Districts",
    } satisfies Record<AreaKind, string>,
  },
  statusesExplained: {
    established: "in use",
    piloted: "being tried out",
    planned: "decided or proposed, not yet in use",
    disputed: "the sources disagree or leave it open",
  } satisfies Record<Status, string>,
  questions: {
    /** One side of a comparison, and what both sides have in common. */
    side: `is at {from}, is {age}, lives in {area}, on {at}${conditions}`,
    both: `Both${conditions}`,
    sides: { a: "Client a", b: "Client b" },
    labels: {
      ask: "Kind of question",
      from: "Where the client is",
      to: "The service asked about",
      age: "The client’s age in years",
      area: "Where the client lives",
      needs: "What the client needs",
      via: "Link types",
      handoffs: "Handoffs at most",
      steps: "Steps at most",
      status: "Statuses to count",
      readings: "Written or concluded",
      at: "Day",
      rows: "What to compare",
      targets: "Services to look at",
      changes: "Changes",
      without: "Without",
      k: "Number of routes",
      areas: "Areas",
      ages: "Ages",
      origins: "Starting points",
    } satisfies Record<Slot | "readings" | "k" | "without" | "areas" | "ages" | "origins", string>,
    /** A list that names nothing: every service. */
    everyService: "every service",
    anyService: "any service",
    services: (number: number) => count(number, "service", "services"),
    rows: { areas: "Areas", ages: "Ages", origins: "Starting points" },
    rowCounts: {
      areas: (number: number) => count(number, "area", "areas"),
      origins: (number: number) => count(number, "starting point", "starting points"),
    },
    agesFrom: (first: number, last: number) => `ages ${first}–${last}`,
    firstAge: "From age",
    lastAge: "To age",
    allMunicipalities: "All municipalities",
    add: "Add a service",
    changes: (number: number): string =>
      number === 0 ? "no changes yet" : count(number, "change was made", "changes were made"),
    changesNone:
      "No changes yet. Open a service or a link and choose to change, remove or add something: you see at once what it does to this question.",
    clearChanges: "Take back all changes",
    swap: "Swap start and target",
    swapSides: "Swap a and b",
    toSelection: "Ask about the selected service",
    previous: (number: number) => `Recent questions (${number})`,
  },
};
