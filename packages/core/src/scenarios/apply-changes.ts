import type { Finding } from "../model/issue.js";
import type { Model } from "../model/model.js";
import type { Change } from "../model/change.js";
import { checkModel, type ModelResult } from "../rules/check-model.js";
import { toIssues } from "../rules/to-issues.js";
import { Draft } from "./draft.js";

/**
 * The model after changes, one after another, or what is wrong with it or with the changes. Links that have no id of their own are called by the ids
 * that answers give them before the first change. What is removed takes along what can't be without it:
 * the links and tasks of a service, and every mention of it. The model itself stays as it is.
 *
 * @example
 * ```ts
 * applyChanges(model, [{ op: "remove", in: "services", id: "perhetyo" }]).ok; // true
 * ```
 */
export function applyChanges(model: Model, changes: readonly Change[]): ModelResult {
  const draft = new Draft(model);
  const findings = applyAll(draft, changes);
  if (findings.length > 0) return { ok: false, issues: toIssues(findings, {}) };
  return checkModel(draft.toModel());
}

/** The model after changes that are known to fit it, not checked. Throws a RangeError where they do not fit. */
export function applyKnown(model: Model, changes: readonly Change[]): Model {
  const draft = new Draft(model);
  const issues = toIssues(applyAll(draft, changes), {});
  if (issues.length > 0) throw new RangeError(issues.map(({ message }) => message).join(" "));
  return draft.toModel() as Model;
}

/** Makes changes to a draft, and says of each that can't be made why; a change that can't be made is left out. */
export function applyAll(draft: Draft, changes: readonly Change[]): Finding[] {
  return changes.flatMap((change, index) => {
    const finding = draft.apply(change);
    return finding ? [{ ...finding, path: ["changes", index, ...finding.path] }] : [];
  });
}
