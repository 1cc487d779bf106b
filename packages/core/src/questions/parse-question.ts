import type { Network } from "../network/network.js";
import type { Finding, Issue } from "../model/issue.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import { mentionsIn, questionReferences } from "../model/references.js";
import { parseShape } from "../rules/shape.js";
import { survey } from "../rules/survey.js";
import { toIssues } from "../rules/to-issues.js";
import { kindOf, withDefaults, type ResolvedQuestion } from "./kinds.js";
import { Question } from "./question.js";

/** A question with its defaults, or everything that is wrong with it. */
export type QuestionResult = { ok: true; question: ResolvedQuestion } | { ok: false; issues: Issue[] };

/**
 * Checks a question from outside against the schema and the network. An unknown service, area, need or
 * word is an issue with the nearest known name; so is what is nested too deeply.
 *
 * @example
 * ```ts
 * parseQuestion(network, { ask: "reach", from: "neuvla" }).ok; // false
 * ```
 */
export function parseQuestion(network: Network, raw: unknown): QuestionResult {
  return parseAgainst(knownIds(network), raw);
}

/** A question from outside, held against the schema and against the ids that are known. */
export function parseAgainst(known: KnownIds, raw: unknown): QuestionResult {
  const seen = survey(raw);
  const shape = seen.tooLarge ? seen : parseShape(Question, raw);
  if (!("data" in shape)) return refuse(shape.findings);
  const findings = [...findUnknown(known, shape.data), ...(kindOf(shape.data.ask).check?.(shape.data) ?? [])];
  return findings.length > 0 ? refuse(findings) : { ok: true, question: withDefaults(shape.data) };
}

function findUnknown(known: KnownIds, question: Question): Finding[] {
  const find = nearestFinder();
  return questionReferences.flatMap(({ field, to }) =>
    mentionsIn(question, field)
      .filter(({ id }) => !to.some((kind) => known[kind]?.has(id)))
      .map(({ id, path }) => ({
        code: "unknown-reference" as const,
        path,
        facts: withNearest({ id, expected: to.join(", ") }, id, idsOfKinds(known, to), find),
      })),
  );
}

/** The ids of the elements that questions name, by kind. */
export type KnownIds = Partial<Record<string, { has(id: string): boolean; keys(): Iterable<string> }>>;

/** The ids of a network's elements that questions name. */
export function knownIds({ serviceNumbers, places, areas, model }: Network): KnownIds {
  const needs = new Set((model.needs ?? []).map(({ id }) => id));
  return { service: serviceNumbers, place: places, area: areas, need: needs };
}

/** The known ids of some kinds. */
export function* idsOfKinds(known: KnownIds, kinds: readonly string[]): Iterable<string> {
  for (const kind of kinds) yield* known[kind]?.keys() ?? [];
}

function refuse(findings: readonly Finding[]): QuestionResult {
  return { ok: false, issues: toIssues(findings, {}) };
}
