import { assumeChecked, type CheckedModel } from "../model/checked.js";
import type { Finding, Issue, Spot } from "../model/issue.js";
import { Model } from "../model/model.js";
import { look, type Look } from "./look.js";
import { rules } from "./rules.js";
import { maxShapeIssues, toShapeFindings, unknownField } from "./shape.js";
import { salvage, toSubject } from "./subject.js";
import type { Survey } from "./survey.js";
import { toIssues, type CheckOptions } from "./to-issues.js";

/**
 * A model with its warnings, or all that is wrong with it; never both. `leftOut` counts the issues that
 * are not told, where there are more than ten thousand.
 */
export type ModelResult =
  | { ok: true; model: CheckedModel; issues: Issue[] }
  | { ok: false; issues: Issue[]; leftOut?: number };

/** What was found in a value, the model where its shape is right, and how much was left out. */
interface Found {
  findings: (Finding & { spot?: Spot })[];
  model?: Model;
  leftOut?: number;
}

/**
 * The model of a value that a program made, or every issue in it. Issues have a path, but no line.
 *
 * @example
 * ```ts
 * checkModel(model).ok; // true
 * checkModel({ ...model, polku: 2 }).issues[0].code; // "wrong-version"
 * ```
 */
export function checkModel(value: unknown, options: CheckOptions = {}): ModelResult {
  const seen = look(value);
  if (seen.excess) {
    const { path, problem } = seen.excess;
    return { ok: false, issues: toIssues([{ code: "too-deep", path, facts: { problem } }], options) };
  }
  return conclude(findAll(value, seen), options);
}

/** Everything that is wrong with a value. */
export function findAll(value: unknown, seen: Look): Found {
  if (!seen.accepted) return findBySchema(value, seen);
  const { model, doubts } = seen.accepted;
  const subject = toSubject(model, seen);
  return { model, findings: rules.flatMap((rule) => (doubts.has(rule.code) ? rule.find(subject) : [])) };
}

/** The same by the schema of record and every rule: it has the words for what is wrong. */
export function findBySchema(value: unknown, seen: Survey): Found {
  const shape = Model.safeParse(value);
  if (shape.success && seen.hidden.length === 0) {
    const subject = toSubject(shape.data, seen);
    return { model: shape.data, findings: rules.flatMap((rule) => rule.find(subject)) };
  }
  const hidden = seen.hidden.map((path) => unknownField(path));
  const broken = shape.error?.issues ?? [];
  const subject = salvage(value, [...broken, ...hidden], seen);
  const leftOut = broken.length - maxShapeIssues;
  return {
    findings: [
      ...(shape.success ? [] : toShapeFindings(shape.error, value)),
      ...hidden,
      ...rules.flatMap((rule) => rule.find(subject)),
    ],
    ...(leftOut > 0 ? { leftOut } : {}),
  };
}

export function conclude({ model, findings, leftOut }: Found, options: CheckOptions): ModelResult {
  const issues = toIssues(findings, options);
  const wrong = issues.some(({ severity }) => severity === "error");
  if (model && !wrong) return { ok: true, model: assumeChecked(model), issues };
  return { ok: false, issues, ...(leftOut === undefined ? {} : { leftOut }) };
}
