import type { Change } from "../model/change.js";
import type { CheckedModel } from "../model/checked.js";
import type { Finding, Issue, Path } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import type { ScenarioChange } from "../model/scenario.js";
import { sections, type Section } from "../model/sections.js";
import { checkModel } from "../rules/check-model.js";
import { survey } from "../rules/survey.js";
import { toIssues } from "../rules/to-issues.js";
import { Draft, type Aftermath, type Held } from "./draft.js";

/**
 * The changed model, with the warnings that the changes caused and what removals did to other elements; or what
 * keeps the changes from being made, or the changed model from being valid.
 */
export type AppliedChanges =
  | { ok: true; model: CheckedModel; issues: Issue[]; aftermath: Aftermath[] }
  | { ok: false; issues: Issue[] };

/**
 * The model after changes, one after another, checked once at the end. The model itself stays as it is. Every
 * issue has a path that begins at the change that caused it: `["changes", 0, …]`.
 *
 * Elements are named by their ids, and links without one by the id that answers give them. What is removed
 * takes with it what can't be without it: the links and tasks of a service, the links that exist through the
 * last of their practices or only for the last of their areas, and every mention.
 *
 * @example
 * ```ts
 * const applied = applyChanges(model, [{ op: "remove", in: "services", id: "perhetyo" }]);
 * applied.ok && applied.aftermath[0]; // { change: 0, in: "links", id: "perhetyo-neuvola", became: "removed" }
 * ```
 */
export function applyChanges(model: Model, changes: readonly Change[]): AppliedChanges {
  const { findings, model: changed, aftermath } = changeModel(model, changes);
  const issues = toIssues(findings, {});
  return changed ? { ok: true, model: changed, issues, aftermath } : { ok: false, issues };
}

/** The model after changes that are known to fit it, not checked. Throws a RangeError where they do not fit. */
export function applyKnown(model: Model, changes: readonly Change[]): Model {
  const draft = new Draft(model);
  const issues = toIssues(applyAll(draft, changes), {});
  if (issues.length > 0) throw new RangeError(issues.map(({ message }) => message).join(" "));
  return draft.toModel() as Model;
}

/** What `applyChanges` does, before its findings become issues; the model where it is valid. */
export function changeModel(
  model: Model,
  changes: readonly (Change | ScenarioChange)[],
): { findings: Finding[]; model?: CheckedModel; aftermath: Aftermath[] } {
  const seen = survey(changes);
  if (seen.tooLarge)
    return {
      findings: seen.findings.map((finding) => ({ ...finding, path: ["changes", ...finding.path] })),
      aftermath: [],
    };
  const draft = new Draft(model);
  const { aftermath } = draft;
  const findings = applyAll(draft, changes);
  if (findings.length === 0) findings.push(...findUncited(draft, changes));
  if (findings.length > 0) return { findings, aftermath };
  const checked = checkModel(draft.toModel());
  const toPath = pathFinder(draft, changes);
  for (const { code, path, facts, severity } of checked.issues) {
    const inChanges = toPath(path, facts);
    // A warning that no change caused is the model's own.
    if (inChanges.length > 1 || severity === "error")
      findings.push({ code, path: inChanges, facts, ...(code === "unknown-field" ? { onKey: true } : {}) });
  }
  return { findings, aftermath, ...(checked.ok ? { model: checked.model } : {}) };
}

function applyAll(draft: Draft, changes: readonly Change[]): Finding[] {
  return changes.flatMap((change, index) => {
    const finding = draft.apply(change);
    return finding ? [{ ...finding, path: ["changes", index, ...finding.path] }] : [];
  });
}

/** Where a change of a scenario cites a source that the changed model does not have. */
function findUncited(draft: Draft, changes: readonly (Change | ScenarioChange)[]): Finding[] {
  const known = new Set(draft.listOf("sources").flatMap(({ key }) => key ?? []));
  const find = nearestFinder();
  return changes.flatMap((change, index) =>
    (("sources" in change ? change.sources : undefined) ?? []).flatMap(({ source }, at): Finding[] => {
      if (known.has(source)) return [];
      const facts = withNearest({ id: source, expected: sections.sources }, source, known, find);
      return [{ code: "unknown-reference", path: ["changes", index, "sources", at, "source"], facts }];
    }),
  );
}

/** A function that finds where in the changes an issue of the changed model is: at the change that caused it. */
function pathFinder(
  draft: Draft,
  changes: readonly Change[],
): (path: Path, facts: Readonly<Record<string, string>>) => Path {
  const lists = new Map<Section, readonly Held[]>();
  const listOf = (section: Section) => {
    const list = lists.get(section) ?? draft.listOf(section);
    lists.set(section, list);
    return list;
  };
  const lastById = new Map<unknown, number>();
  for (const [index, { id, value }] of changes.entries())
    for (const each of [id, value?.["id"]]) lastById.set(each, index);
  lastById.delete(undefined);
  return ([section, index, ...rest], facts) => {
    const held = isSection(section) ? listOf(section)[Number(index)] : undefined;
    if (held?.by !== undefined) {
      const isSet = changes[held.by]?.value !== undefined;
      return ["changes", held.by, ...(isSet ? ["value", ...rest] : [])];
    }
    // The element is as it was: then another one that the issue names has changed.
    const named = Object.values(facts).flatMap((fact) => fact.match(/[a-z0-9-]+/g) ?? []);
    const last = Math.max(-1, ...named.flatMap((id) => lastById.get(id) ?? []));
    return last < 0 ? ["changes"] : ["changes", last];
  };
}

function isSection(step: string | number | undefined): step is Section {
  return typeof step === "string" && Object.hasOwn(sections, step);
}
