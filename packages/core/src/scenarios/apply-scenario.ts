import type { Path, Spot } from "../model/issue.js";
import type { Model } from "../model/model.js";
import type { Scenario } from "../model/scenario.js";
import { toIssues } from "../rules/to-issues.js";
import { changeModel, type AppliedChanges } from "./apply-changes.js";

/** Where a scenario was read from, so that issues have a line in it. */
export interface ScenarioPlace {
  file?: string | undefined;
  locate?(path: Path, onKey: boolean): Spot;
}

/**
 * A model as a scenario changes it, as `applyChanges` does: every issue has a path in the scenario and, with
 * `place` as `parseScenario` gives it, a line too. A scenario of another model is applied with a warning.
 *
 * @example
 * ```ts
 * const applied = applyScenario(model, {
 *   polku: 1, scenario: "s", of: "tiny", title: "S",
 *   changes: [{ op: "remove", in: "services", id: "perhetyö" }],
 * });
 * applied.issues[0].facts.nearest; // "perhetyo"
 * ```
 */
export function applyScenario(
  model: Model,
  { of, changes }: Scenario,
  { file, locate }: ScenarioPlace = {},
): AppliedChanges {
  const { findings, model: changed, aftermath } = changeModel(model, changes);
  if (of !== model.id)
    findings.unshift({ code: "other-model", path: ["of"], facts: { expected: of, found: model.id } });
  const located = findings.map((finding) => ({
    ...finding,
    ...(locate ? { spot: locate(finding.path, finding.onKey === true) } : {}),
  }));
  const issues = toIssues(located, file === undefined ? {} : { file });
  return changed ? { ok: true, model: changed, issues, aftermath } : { ok: false, issues };
}
