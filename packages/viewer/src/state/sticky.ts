import type { Network } from "@polku/core";
import { answerReach, withDefaults, type ResolvedReach, type ResolvedRows } from "@polku/core/questions";
import { reachOf, type Ask, type Question } from "./question.js";

/** What was last asked in the fields that not every kind of question has, so that it comes back with them. */
export interface StickyFields {
  readonly from?: string;
  readonly to?: string;
  readonly needs?: readonly string[];
  readonly rows?: ResolvedRows;
  readonly targets?: readonly string[];
  readonly b?: ResolvedReach;
}

/** The sticky fields once a question has been asked. */
export function keepFields(sticky: StickyFields, question: Question): StickyFields {
  const reach = reachOf(question);
  const { from } = "from" in question && question.from === undefined ? { from: sticky.from } : reach;
  // Kinds that have no needs leave those that were asked for before.
  const hasNeeds = ["reach", "compare", "what-if"].includes(question.ask);
  const needs = hasNeeds ? reach.needs : sticky.needs;
  const { needs: _needs, from: _from, ...rest } = sticky;
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(needs === undefined ? {} : { needs }),
    ...("to" in question && question.to !== undefined ? { to: question.to } : {}),
    ...(question.ask === "gaps" ? { rows: question.rows } : {}),
    ...(question.ask === "gaps" && question.targets ? { targets: question.targets } : {}),
    ...(question.ask === "compare" ? { b: question.b } : {}),
  };
}

/** The question as one of another kind: what both have in common stays, the rest is what was asked last. */
export function turnTo(network: Network, question: Question, ask: Ask, sticky: StickyFields): Question {
  if (question.ask === ask) return question;
  const { needs = sticky.needs, ...conditions } = reachOf(question);
  const reach = needs === undefined ? conditions : { ...conditions, needs: [...needs] };
  switch (ask) {
    case "reach":
      return withDefaults(reach);
    case "routes":
    case "why-not":
      return withDefaults({ ...conditions, ask, to: sticky.to ?? usualTarget(network, conditions, ask) });
    case "gatekeepers":
      return withDefaults({ ...conditions, ask, ...(sticky.to === undefined ? {} : { to: sticky.to }) });
    case "gaps":
      return withDefaults({
        ...conditions,
        ask,
        rows: sticky.rows ?? usualRows(network),
        ...(sticky.targets === undefined ? {} : { targets: [...sticky.targets] }),
      });
    case "compare":
      return withDefaults({ ask, a: reach, b: sticky.b ?? reach });
    case "what-if":
      return { ask, question: withDefaults(reach) };
  }
}

/**
 * Whom to ask about when nobody has been named: the most specialised service that the question speaks
 * of, reached for its routes, not reached for what stands in the way.
 */
function usualTarget(network: Network, reach: ResolvedReach, ask: "routes" | "why-not"): string {
  const reached = new Set(answerReach(network, reach).reached.map(({ service }) => service));
  const { services, levels } = network.model;
  const others = services.filter(({ id }) => id !== reach.from);
  for (const { id: level } of levels.toReversed()) {
    const found = others.find((one) => one.level === level && reached.has(one.id) === (ask === "routes"));
    if (found) return found.id;
  }
  return (others[0] ?? services[0])?.id ?? reach.from;
}

/** The municipalities where there are several to compare, else the ages of children. */
export function usualRows(network: Network): ResolvedRows {
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
