import type { OwnFields } from "../model/fields.js";
import type {
  Change,
  Client,
  CompareQuestion,
  GapsQuestion,
  GatekeepersQuestion,
  Question,
  ReachQuestion,
  RoutesQuestion,
  WhatIfQuestion,
  WhyNotQuestion,
} from "../model/question.js";
import { linkKinds, statuses, type LinkKind, type Status } from "../model/words.js";

/** The conditions of a question, with their defaults filled in. */
export interface ResolvedConditions extends OwnFields {
  client: Client;
  via: LinkKind[];
  maxHandoffs?: number;
  maxSteps?: number;
  status: Status[];
  at?: string;
}

export interface ResolvedReach extends ResolvedConditions {
  ask: "reach";
  from: string;
  needs?: string[];
}
export interface ResolvedRoutes extends ResolvedConditions {
  ask: "routes";
  from: string;
  to: string;
  k: number;
}
export interface ResolvedWhyNot extends ResolvedConditions {
  ask: "why-not";
  from: string;
  to: string;
}
export interface ResolvedGatekeepers extends ResolvedConditions {
  ask: "gatekeepers";
  from: string;
  to?: string;
}
/** What the rows of a table of gaps are. */
export type ResolvedRows = { origins: string[] } | { areas: string[] } | { ages: [number, number] };
export interface ResolvedGaps extends ResolvedConditions {
  ask: "gaps";
  from?: string;
  rows: ResolvedRows;
  targets?: string[];
}
export interface ResolvedCompare extends OwnFields {
  ask: "compare";
  a: ResolvedReach;
  b: ResolvedReach;
}
export interface ResolvedWhatIf extends OwnFields {
  ask: "what-if";
  question: ResolvedReach;
  changes: Change[];
}

/** A question with its defaults filled in, as answers repeat it, by its shape from outside. */
export type ResolvedQuestion<Q extends Question = Question> = Q extends ReachQuestion
  ? ResolvedReach
  : Q extends RoutesQuestion
    ? ResolvedRoutes
    : Q extends WhyNotQuestion
      ? ResolvedWhyNot
      : Q extends GatekeepersQuestion
        ? ResolvedGatekeepers
        : Q extends GapsQuestion
          ? ResolvedGaps
          : Q extends CompareQuestion
            ? ResolvedCompare
            : Q extends WhatIfQuestion
              ? ResolvedWhatIf
              : never;

/** What a question counts when it does not say: what is in use. */
export const defaultStatus: readonly Status[] = ["established", "piloted"];

/** How many routes are listed when the question does not say. */
export const defaultRoutes = 10;

/**
 * The same question with every default said, its fields in one order and its lists in the order of the
 * format's words: equal questions come out equal.
 *
 * @example
 * ```ts
 * withDefaults({ ask: "reach", from: "neuvola" }).status; // ["established", "piloted"]
 * ```
 */
export function withDefaults<Q extends Question>(question: Q): ResolvedQuestion<Q> {
  return fill(question) as ResolvedQuestion<Q>;
}

function fill(question: Question): ResolvedQuestion {
  switch (question.ask) {
    case "reach":
      return fillReach(question);
    case "routes":
      return {
        ask: "routes",
        from: question.from,
        to: question.to,
        k: question.k ?? defaultRoutes,
        ...fillConditions(question),
      };
    case "why-not":
      return { ask: "why-not", from: question.from, to: question.to, ...fillConditions(question) };
    case "gatekeepers":
      return {
        ask: "gatekeepers",
        from: question.from,
        ...(question.to === undefined ? {} : { to: question.to }),
        ...fillConditions(question),
      };
    case "gaps":
      return {
        ask: "gaps",
        ...(question.from === undefined ? {} : { from: question.from }),
        rows: fillRows(question.rows),
        ...(question.targets === undefined ? {} : { targets: inOrder(question.targets) }),
        ...fillConditions(question),
      };
    case "compare":
      return { ask: "compare", a: fillReach(question.a), b: fillReach(question.b) };
    case "what-if":
      return { ask: "what-if", question: fillReach(question.question), changes: question.changes };
  }
}

function fillReach(question: ReachQuestion): ResolvedReach {
  const { from, needs } = question;
  return {
    ask: "reach",
    from,
    ...(needs === undefined ? {} : { needs: inOrder(needs) }),
    ...fillConditions(question),
  };
}

function fillConditions({
  client = {},
  via = linkKinds,
  maxHandoffs,
  maxSteps,
  status = defaultStatus,
  at,
}: Partial<Omit<ReachQuestion, "ask" | "from" | "needs" | "via" | "status">> & {
  via?: readonly LinkKind[] | undefined;
  status?: readonly Status[] | undefined;
}): ResolvedConditions {
  return {
    client: {
      ...(client.age === undefined ? {} : { age: client.age }),
      ...(client.area === undefined ? {} : { area: client.area }),
    },
    via: linkKinds.filter((kind) => via.includes(kind)),
    ...(maxHandoffs === undefined ? {} : { maxHandoffs }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    status: statuses.filter((word) => status.includes(word)),
    ...(at === undefined ? {} : { at }),
  };
}

/** Rows keep the order that was asked for: it is the reader's. */
function fillRows({ origins, areas, ages }: GapsQuestion["rows"]): ResolvedRows {
  if (origins !== undefined) return { origins };
  if (areas !== undefined) return { areas };
  const [first, last] = ages ?? [0, 17];
  return { ages: [first, last] };
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
