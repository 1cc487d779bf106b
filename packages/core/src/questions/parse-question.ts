import type { Network } from "../network/network.js";
import type { Finding, Issue } from "../model/issue.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import { Question } from "../model/question.js";
import { mentionsIn, questionReferences } from "../model/references.js";
import { toShapeFindings, unknownField } from "../rules/shape.js";
import { survey } from "../rules/survey.js";
import { toIssues } from "../rules/to-issues.js";
import { withDefaults, type ResolvedQuestion } from "./asked.js";

export type QuestionResult = { ok: true; question: ResolvedQuestion } | { ok: false; issues: Issue[] };

/**
 * A question from outside, held against the schema and against the network: an unknown service, area,
 * need or word is an issue with the nearest known name.
 *
 * @example
 * ```ts
 * parseQuestion(network, { ask: "reach", from: "neuvla" }).ok; // false
 * ```
 */
export function parseQuestion(network: Network, raw: unknown): QuestionResult {
  const { excess, hidden } = survey(raw);
  if (excess) return refuse([{ code: "too-deep", path: excess.path, facts: { problem: excess.problem } }]);
  const shape = Question.safeParse(raw);
  const shapeFindings = shape.success ? [] : toShapeFindings(shape.error, raw);
  if (!shape.success || hidden.length > 0)
    return refuse([...shapeFindings, ...hidden.map((path) => unknownField(path))]);
  const findings = [...findUnknown(shape.data, network), ...findIncomplete(shape.data)];
  return findings.length > 0 ? refuse(findings) : { ok: true, question: withDefaults(shape.data) };
}

function findUnknown(question: Question, network: Network): Finding[] {
  const known = knownIds(network);
  const find = nearestFinder();
  return questionReferences.flatMap(({ field, to }) =>
    mentionsIn(question, field)
      .filter(({ id }) => !to.some((kind) => known[kind]?.has(id)))
      .map(({ id, path }) => ({
        code: "unknown-reference" as const,
        path,
        facts: withNearest({ id, expected: to.join(", ") }, id, idsOfKinds(network, to), find),
      })),
  );
}

interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** The ids of the elements that questions name, by kind. */
function knownIds({ serviceNumbers, places, areas, model }: Network): Partial<Record<string, Ids>> {
  const needs = new Set((model.needs ?? []).map(({ id }) => id));
  return { service: serviceNumbers, place: places, area: areas, need: needs };
}

/** The ids of the elements of some kinds that questions name. */
export function* idsOfKinds(network: Network, kinds: readonly string[]): Iterable<string> {
  const known = knownIds(network);
  for (const kind of kinds) yield* known[kind]?.keys() ?? [];
}

/** What the shape can't say of a table of gaps: one sort of rows, and an origin for areas and ages. */
function findIncomplete(question: Question): Finding[] {
  if (question.ask !== "gaps") return [];
  const { rows, from } = question;
  const sorts = (["origins", "areas", "ages"] as const).filter((sort) => rows[sort] !== undefined);
  if (sorts.length !== 1)
    return [
      {
        code: "wrong-value",
        path: ["rows"],
        facts: { field: "rows", found: sorts.join(", ") || "{}", expected: "origins / areas / ages" },
      },
    ];
  if (rows.origins === undefined && from === undefined)
    return [{ code: "missing-field", path: ["from"], facts: { field: "from" } }];
  if (rows.ages && rows.ages[0] > rows.ages[1])
    return [
      {
        code: "ages-reversed",
        path: ["rows", "ages"],
        facts: { min: String(rows.ages[0]), max: String(rows.ages[1]) },
      },
    ];
  return [];
}

function refuse(findings: Finding[]): QuestionResult {
  return { ok: false, issues: toIssues(findings, {}) };
}
