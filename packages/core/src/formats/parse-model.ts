import type { Finding, Issue } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { Model as ModelSchema } from "../model/model.js";
import { toShapeFindings } from "../rules/shape.js";
import { rules } from "../rules/rules.js";
import { salvage, toSubject } from "../rules/subject.js";
import { issueMessage } from "../text/issue-message.js";
import type { Spot } from "./format.js";
import { formatOf } from "./formats.js";

export interface CheckOptions {
  /** What only strict checking refuses (an element without a source) is an error. */
  strict?: boolean;
  /** The name of the file, for issues and to tell the format by its ending. */
  file?: string;
}

/** A model with its warnings, or all that is wrong with it; never both. */
export type Checked = { ok: true; model: Model; issues: Issue[] } | { ok: false; issues: Issue[] };

type Located = Finding & { spot?: Spot };

/**
 * The model of a YAML or JSON text, or every issue in it with its line and column. Never throws,
 * whatever the text.
 *
 * @example
 * ```ts
 * const result = parseModel("polku: 1\nid: a\nname: A\nlevels: []\nservises: []\n", { file: "a.yaml" });
 * result.ok; // false
 * result.issues[0].facts.nearest; // "services"
 * ```
 */
export function parseModel(text: string, options: CheckOptions = {}): Checked {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const reading = formatOf(source, options.file).read(source);
  if (!reading.ok) return { ok: false, issues: toIssues(reading.findings, options) };
  return check(reading.value, options, reading.locate);
}

/** The same for a value that a program made: its issues have a path, but no line. */
export function checkModel(value: unknown, options: CheckOptions = {}): Checked {
  return check(value, options);
}

function check(
  value: unknown,
  options: CheckOptions,
  locate?: (path: Finding["path"], onKey: boolean) => Spot | undefined,
): Checked {
  const shape = ModelSchema.safeParse(value);
  const found = shape.success ? [] : toShapeFindings(shape.error, value);
  const subject = shape.success ? toSubject(shape.data) : salvage(value, found);
  const findings: Located[] = [...found, ...rules.flatMap((rule) => rule.find(subject))].map((finding) => {
    const spot = locate?.(finding.path, finding.onKey === true);
    return spot ? { ...finding, spot } : finding;
  });
  const issues = toIssues(findings, options);
  const wrong = issues.some(({ severity }) => severity === "error");
  return shape.success && !wrong ? { ok: true, model: shape.data, issues } : { ok: false, issues };
}

const warnings = new Set(rules.filter(({ severity }) => severity === "warning").map(({ code }) => code));

/** Issues in the order of the file. */
function toIssues(findings: readonly Located[], { strict, file }: CheckOptions): Issue[] {
  return findings
    .map(({ code, path, facts, spot }): Issue => ({
      code,
      severity: warnings.has(code) && !strict ? "warning" : "error",
      path,
      message: issueMessage({ code, facts }, "en"),
      facts,
      ...(file === undefined ? {} : { file }),
      ...spot,
    }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
