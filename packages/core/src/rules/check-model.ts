import { acceptsModel } from "../../generated/accepts-model.js";
import { assumeChecked, type CheckedModel } from "../model/checked.js";
import type { Finding, Issue } from "../model/issue.js";
import { Model } from "../model/model.js";
import { Notes } from "./notes.js";
import { allRules, cycleRules, elementRules, idRules } from "./rules.js";
import { parseShape } from "./shape.js";
import { toSubject, type Rule, type Subject } from "./subject.js";
import { survey, type Inspection } from "./survey.js";
import { takeFindings, toIssues, type CheckOptions } from "./to-issues.js";

/**
 * A model with its warnings, or all that is wrong with it; never both. Where there are more than ten
 * thousand issues, `issues` has the first of them and `cutOff` is true.
 */
export type ModelResult =
  | { ok: true; model: CheckedModel; issues: Issue[] }
  | { ok: false; issues: Issue[]; cutOff?: true };

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
  return toResult(inspectModel(value), options);
}

/** Everything that is wrong with a value as a model, up to a limit; the model where its shape is right. */
export function inspectModel(value: unknown): Inspection & { model?: Model } {
  const notes = new Notes(value);
  if (!acceptsModel.call(notes, value)) return inspectBySchema(value);
  const seen = notes.unseen ? survey(value) : undefined;
  if (seen?.tooLarge) return seen;
  const rules = [
    ...(notes.doubtsIds ? idRules : []),
    ...cycleRules,
    ...(notes.doubtsElements ? elementRules : []),
  ];
  const model = value as Model;
  const found = takeFindings(chain(seen?.findings ?? [], findByRules(rules, toSubject(model))));
  return { model, fields: seen?.fields ?? notes.fields, ...found };
}

/** The same by the schema of record and every rule: it has the words for what is wrong. */
export function inspectBySchema(value: unknown): Inspection & { model?: Model } {
  const seen = survey(value);
  if (seen.tooLarge) return seen;
  const shape = parseShape(Model, value);
  const subject = shape.ok ? toSubject(shape.data) : toSubject(value, shape.findings);
  // Where not all was looked at, rules could not tell what is sound.
  const rules = !shape.ok && shape.cutOff ? [] : allRules;
  const found = takeFindings(chain(shape.findings, seen.findings, findByRules(rules, subject)));
  if (shape.ok) return { ...found, fields: seen.fields, model: shape.data };
  return { ...found, fields: seen.fields, cutOff: shape.cutOff || found.cutOff };
}

function* findByRules(rules: readonly Rule[], subject: Subject): Generator<Finding> {
  for (const rule of rules) yield* rule(subject);
}

function* chain(...parts: Iterable<Finding>[]): Generator<Finding> {
  for (const part of parts) yield* part;
}

export function toResult(
  { model, findings, cutOff }: Inspection & { model?: Model },
  options: CheckOptions,
): ModelResult {
  const issues = toIssues(findings, options);
  const wrong = issues.some(({ severity }) => severity === "error");
  if (model && !wrong) return { ok: true, model: assumeChecked(model), issues };
  return { ok: false, issues, ...(cutOff ? { cutOff } : {}) };
}
