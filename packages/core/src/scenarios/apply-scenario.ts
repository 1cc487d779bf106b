import type { Finding, Issue, Path, Spot } from "../model/issue.js";
import type { CheckedModel } from "../model/checked.js";
import type { Model } from "../model/model.js";
import type { Scenario } from "../model/scenario.js";
import { sectionNames, sections, type Section } from "../model/sections.js";
import { withNearest } from "../model/nearest.js";
import { checkModel } from "../rules/check-model.js";
import { toIssues } from "../rules/to-issues.js";
import { applyAll } from "./apply-changes.js";
import { Draft, type Aftermath } from "./draft.js";

/** Where a scenario was read from, so that issues can say where in it they stand. */
export interface ScenarioPlace {
  file?: string | undefined;
  locate?(path: Path, onKey: boolean): Spot;
}

/**
 * The changed model, with the warnings that the changes brought and what removals did to other elements;
 * or what keeps the changes from being made, or the changed model from being valid.
 */
export type AppliedScenario =
  | { ok: true; model: CheckedModel; issues: Issue[]; aftermath: Aftermath[] }
  | { ok: false; issues: Issue[] };

/**
 * A model as a scenario changes it. Every issue has a path in the scenario, at the change that brought it;
 * with `place`, as `parseScenario` gives it, a line too. A removal takes along what can't be without the
 * removed element, as `applyChanges` does: `aftermath` says what. A scenario of another model is applied
 * with a warning.
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
export function applyScenario(model: Model, scenario: Scenario, place: ScenarioPlace = {}): AppliedScenario {
  const draft = new Draft(model);
  const findings: Finding[] = [...findOther(model, scenario), ...applyAll(draft, scenario.changes)];
  if (findings.every(({ code }) => code === "other-model")) findings.push(...findUncited(draft, scenario));
  const refused = findings.some(({ code }) => code !== "other-model");
  const checked = refused ? undefined : checkModel(draft.toModel());
  for (const issue of checked?.issues ?? []) {
    const path = pathInChanges(issue, draft, scenario);
    // A warning that no change brought is the model's own.
    if (path.length > 1 || issue.severity === "error")
      findings.push({
        code: issue.code,
        path,
        facts: issue.facts,
        ...(issue.code === "unknown-field" ? { onKey: true } : {}),
      });
  }
  const issues = locateIssues(findings, place);
  if (!checked?.ok) return { ok: false, issues };
  return { ok: true, model: checked.model, issues, aftermath: draft.aftermath };
}

function locateIssues(findings: readonly Finding[], { file, locate }: ScenarioPlace): Issue[] {
  return toIssues(
    findings.map((finding) => ({
      ...finding,
      ...(locate ? { spot: locate(finding.path, finding.onKey === true) } : {}),
    })),
    file === undefined ? {} : { file },
  );
}

function findOther(model: Model, { of }: Scenario): Finding[] {
  if (of === model.id) return [];
  return [{ code: "other-model", path: ["of"], facts: { expected: of, found: model.id } }];
}

/** Where a change cites a source that the changed model does not have. */
function findUncited(draft: Draft, { changes }: Scenario): Finding[] {
  const known = new Set(draft.listOf("sources").flatMap(({ key }) => key ?? []));
  return changes.flatMap(({ sources: cited = [] }, index) =>
    cited.flatMap(({ source }, at): Finding[] => {
      if (known.has(source)) return [];
      const facts = withNearest({ id: source, expected: sections.sources }, source, known);
      return [{ code: "unknown-reference", path: ["changes", index, "sources", at, "source"], facts }];
    }),
  );
}

/** Where in the scenario an issue of the changed model stands: at the change that brought it. */
function pathInChanges({ path, facts }: Issue, draft: Draft, { changes }: Scenario): Path {
  const [section, index, ...rest] = path;
  const held = isSection(section) && typeof index === "number" ? draft.listOf(section)[index] : undefined;
  if (held?.by !== undefined) {
    const set = changes[held.by]?.value !== undefined;
    return ["changes", held.by, ...(set ? ["value", ...rest] : [])];
  }
  // The element is as it was: then another one that the issue names has changed.
  const named = new Set(Object.values(facts).flatMap((fact) => fact.match(/[a-z0-9-]+/g) ?? []));
  const last = changes.findLastIndex(
    ({ id, value }) => named.has(id ?? "") || (typeof value?.["id"] === "string" && named.has(value["id"])),
  );
  return last < 0 ? ["changes"] : ["changes", last];
}

function isSection(step: string | number | undefined): step is Section {
  return sectionNames.some((section) => section === step);
}
