import type { Finding, Issue } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { Model as ModelSchema } from "../model/model.js";
import { maxShapeIssues, toShapeFindings, unknownField } from "../rules/shape.js";
import { rules } from "../rules/rules.js";
import { salvage, toSubject } from "../rules/subject.js";
import { survey, type Survey } from "../rules/survey.js";
import type { Spot } from "./format.js";
import { readText } from "./read-text.js";
import { toIssues, type CheckOptions } from "./to-issues.js";

export type { CheckOptions } from "./to-issues.js";

/**
 * A model with its warnings, or all that is wrong with it; never both. `leftOut` counts the issues that
 * are not told, where there are more than ten thousand.
 */
export type Checked =
  | { ok: true; model: Model; issues: Issue[] }
  | { ok: false; issues: Issue[]; leftOut?: number };

/** What was found in a value, the model where its shape is right, and how much was left out. */
interface Found {
  findings: (Finding & { spot?: Spot })[];
  model?: Model;
  leftOut?: number;
}

/**
 * The model of a YAML or JSON text, or every issue in it with its line and column. Never throws,
 * whatever the text.
 *
 * @example
 * ```ts
 * const result = parseModel("polku: 1\nid: a\nname: A\nlevels: []\nservises: []\n", { file: "a.yaml" });
 * result.ok; // false
 * result.issues.at(-1).facts.nearest; // "services"
 * ```
 */
export function parseModel(text: string, options: CheckOptions = {}): Checked {
  const read = readText(text, options.file);
  if (!read.ok) return { ok: false, issues: toIssues(read.findings, options) };
  const found = findAll(read.value, read.survey);
  const findings = found.findings.map((finding) => ({
    ...finding,
    spot: read.locate(finding.path, finding.onKey === true),
  }));
  return conclude({ ...found, findings }, options);
}

/** The same for a value that a program made: its issues have a path, but no line. */
export function checkModel(value: unknown, options: CheckOptions = {}): Checked {
  const seen = survey(value);
  if (seen.excess) {
    const { path, problem } = seen.excess;
    return { ok: false, issues: toIssues([{ code: "too-deep", path, facts: { problem } }], options) };
  }
  return conclude(findAll(value, seen), options);
}

/** Everything that is wrong with a value. */
function findAll(value: unknown, seen: Survey): Found {
  const shape = ModelSchema.safeParse(value);
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

function conclude({ model, findings, leftOut }: Found, options: CheckOptions): Checked {
  const issues = toIssues(findings, options);
  const wrong = issues.some(({ severity }) => severity === "error");
  if (model && !wrong) return { ok: true, model, issues };
  return { ok: false, issues, ...(leftOut === undefined ? {} : { leftOut }) };
}
