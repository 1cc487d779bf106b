import type { Network } from "@polku/core";
import {
  answerReach,
  withDefaults,
  type ResolvedQuestion,
  type ResolvedReach,
  type ResolvedRows,
} from "@polku/core/questions";
import type { Ask } from "./question-kinds.js";

/** What was said last in the fields that not every kind of question has, so that it comes back with them. */
export interface Kept {
  readonly from?: string;
  readonly to?: string;
  readonly needs?: readonly string[];
  readonly rows?: ResolvedRows;
  readonly targets?: readonly string[];
  readonly b?: ResolvedReach;
}

/** What is kept once a question has been asked. */
export function keep(kept: Kept, question: ResolvedQuestion): Kept {
  const { from, needs } = reachOf(question, kept);
  const { needs: _, ...rest } = kept;
  return {
    ...rest,
    from,
    ...(needs === undefined ? {} : { needs }),
    ...("to" in question && question.to !== undefined ? { to: question.to } : {}),
    ...(question.ask === "gaps" ? { rows: question.rows } : {}),
    ...(question.ask === "gaps" && question.targets ? { targets: question.targets } : {}),
    ...(question.ask === "compare" ? { b: question.b } : {}),
  };
}

/** The reach question with the same client, conditions and origin: what every kind has in common. */
export function reachOf(question: ResolvedQuestion, kept: Kept): ResolvedReach {
  switch (question.ask) {
    case "reach":
      return question;
    case "compare":
      return question.a;
    case "what-if":
      return question.question;
    default: {
      const { client, via, maxHandoffs, maxSteps, status, at } = question;
      const from = question.from ?? originOf(question) ?? kept.from ?? "";
      return withDefaults({
        ask: "reach",
        from,
        client,
        via,
        status,
        ...(kept.needs ? { needs: [...kept.needs] } : {}),
        ...(maxHandoffs === undefined ? {} : { maxHandoffs }),
        ...(maxSteps === undefined ? {} : { maxSteps }),
        ...(at === undefined ? {} : { at }),
      });
    }
  }
}

function originOf(question: ResolvedQuestion): string | undefined {
  return question.ask === "gaps" && "origins" in question.rows ? question.rows.origins[0] : undefined;
}

/** The question as one of another kind: what both have in common stays, the rest is what was said last. */
export function turnTo(
  network: Network,
  question: ResolvedQuestion,
  ask: Ask,
  kept: Kept,
  changes: Extract<ResolvedQuestion, { ask: "what-if" }>["changes"],
): ResolvedQuestion {
  if (question.ask === ask) return question;
  const reach = reachOf(question, kept);
  const { needs: _, ...conditions } = reach;
  switch (ask) {
    case "reach":
      return reach;
    case "routes":
    case "why-not":
      return withDefaults({ ...conditions, ask, to: kept.to ?? usualTarget(network, reach, ask) });
    case "gatekeepers":
      return withDefaults({ ...conditions, ask, ...(kept.to === undefined ? {} : { to: kept.to }) });
    case "gaps":
      return withDefaults({
        ...conditions,
        ask,
        rows: kept.rows ?? usualRows(network),
        ...(kept.targets === undefined ? {} : { targets: [...kept.targets] }),
      });
    case "compare":
      return withDefaults({ ask, a: reach, b: kept.b ?? reach });
    case "what-if":
      return withDefaults({ ask, question: reach, changes });
  }
}

/**
 * Whom to ask about when nobody has been named: the most specialised service that the question speaks
 * of, reached for its routes, not reached for what stands in the way.
 */
function usualTarget(network: Network, reach: ResolvedReach, ask: "routes" | "why-not"): string {
  const { needs: _, ...conditions } = reach;
  const reached = new Set(answerReach(network, conditions).reached.map(({ service }) => service));
  const { services, levels } = network.model;
  const others = services.filter(({ id }) => id !== reach.from);
  for (const { id: level } of levels.toReversed()) {
    const found = others.find((one) => one.level === level && reached.has(one.id) === (ask === "routes"));
    if (found) return found.id;
  }
  return (others[0] ?? services[0])?.id ?? reach.from;
}

/** The municipalities where there are several to compare, else the ages of children. */
function usualRows(network: Network): ResolvedRows {
  return rowsOfKind(network, municipalitiesOf(network).length > 1 ? "areas" : "ages", undefined);
}

/** The rows of a table of gaps that are first shown of a kind. */
export function rowsOfKind(
  network: Network,
  kind: "areas" | "ages" | "origins",
  from: string | undefined,
): ResolvedRows {
  if (kind === "ages") return { ages: [0, 17] };
  if (kind === "areas") {
    const areas = municipalitiesOf(network);
    return { areas: areas.length > 0 ? areas : [...network.areas.keys()] };
  }
  const [everyday] = network.model.levels;
  const near = network.model.services.filter(({ level }) => level === everyday?.id).map(({ id }) => id);
  const origins = near.length > 0 ? near : network.model.services.map(({ id }) => id);
  return { origins: from === undefined || origins.includes(from) ? origins : [from, ...origins] };
}

function municipalitiesOf(network: Network): string[] {
  return [...network.areas.values()].filter(({ kind }) => kind === "municipality").map(({ id }) => id);
}
