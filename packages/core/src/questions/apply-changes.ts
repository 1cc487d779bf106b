import { linkIdsOf } from "../graph/link-ids.js";
import type { Finding, Issue } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { withNearest } from "../model/nearest.js";
import type { Change } from "../model/question.js";
import { references } from "../model/references.js";
import { sections, type Section } from "../model/sections.js";
import { toIssues } from "../rules/to-issues.js";

/** A changed model, not yet checked, or what is wrong with the changes. */
export type Applied = { ok: true; model: unknown } | { ok: false; issues: Issue[] };

/** An element under the name that changes call it by: its id or, for a link without one, the id in answers. */
interface Held {
  key: string | undefined;
  element: object;
}

/**
 * The model after changes, one after another. Links that have no id of their own are called by the ids
 * that answers give them before the first change. What is removed takes along what can't be without it:
 * the links and tasks of a service, and every mention of it. The model itself stays as it is.
 *
 * @example
 * ```ts
 * applyChanges(model, [{ op: "remove", in: "services", id: "perhetyo" }]).ok; // true
 * ```
 */
export function applyChanges(model: Model, changes: readonly Change[]): Applied {
  const lists = new Map<Section, Held[]>();
  const linkIds = linkIdsOf(model.links ?? []);
  for (const section of Object.keys(sections) as Section[])
    lists.set(
      section,
      (model[section] ?? []).map((element, index) => ({
        key: section === "links" ? linkIds[index] : element.id,
        element,
      })),
    );
  const findings: Finding[] = [];
  for (const [index, change] of changes.entries()) {
    const finding = applyChange(lists, change);
    if (finding) findings.push({ ...finding, path: ["changes", index, ...finding.path] });
  }
  if (findings.length > 0) return { ok: false, issues: toIssues(findings, {}) };
  const changed: Record<string, unknown> = { ...model };
  for (const [section, list] of lists)
    if (list.length > 0 || changed[section] !== undefined)
      changed[section] = list.map(({ element }) => element);
  return { ok: true, model: changed };
}

function applyChange(lists: Map<Section, Held[]>, change: Change): Finding | undefined {
  const { op, in: section, id, value } = change;
  const list = lists.get(section) ?? [];
  if (op !== "remove" && value === undefined)
    return { code: "missing-field", path: ["value"], facts: { field: "value" } };
  if (op === "add") {
    const element: object = value ?? {};
    const key = "id" in element && typeof element.id === "string" ? element.id : undefined;
    lists.set(section, [...list, { key, element }]);
    return undefined;
  }
  if (id === undefined) return { code: "missing-field", path: ["id"], facts: { field: "id" } };
  const at = list.findIndex(({ key }) => key === id);
  const held = list[at];
  if (!held) {
    const known = list.flatMap(({ key }) => key ?? []);
    return {
      code: "unknown-reference",
      path: ["id"],
      facts: withNearest({ id, expected: sections[section] }, id, known),
    };
  }
  if (op === "change") {
    lists.set(section, list.with(at, { key: id, element: mergePatch(held.element, value) as object }));
    return undefined;
  }
  lists.set(section, list.toSpliced(at, 1));
  forget(lists, section, id);
  return undefined;
}

/** JSON Merge Patch (RFC 7396): fields replace fields, null removes, objects merge, lists are replaced. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch))
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes every mention of a removed element out of the others, and those out that can't be without it. */
function forget(lists: Map<Section, Held[]>, section: Section, id: string): void {
  const kind = sections[section];
  for (const { in: other, field, to } of references) {
    if (!to.includes(kind)) continue;
    const kept: Held[] = [];
    const gone: string[] = [];
    const dispensable = !field.includes("client") && optional.has(field.at(-1) ?? "");
    for (const held of lists.get(other) ?? []) {
      const element = without(held.element, field, id, dispensable);
      if (element !== removed) kept.push({ ...held, element: element as object });
      else if (held.key !== undefined) gone.push(held.key);
    }
    lists.set(other, kept);
    for (const lost of gone) forget(lists, other, lost);
  }
}

const removed = Symbol("removed");

/**
 * Fields that an element does without when what they name is gone; any other takes its element along.
 * A client's area stays with its question: without it, that would be another question.
 */
const optional = new Set(["within", "partOf", "area"]);

function without(value: unknown, field: readonly string[], id: string, dispensable: boolean): unknown {
  const [step, ...rest] = field;
  if (step === undefined) return value === id ? removed : value;
  if (step === "*") {
    if (!Array.isArray(value)) return value;
    const left = value.map((entry) => without(entry, rest, id, dispensable));
    return left.includes(removed) || left.some((entry, index) => entry !== value[index])
      ? left.filter((entry) => entry !== removed)
      : value;
  }
  if (!isObject(value)) return value;
  const inner = (value as Record<string, unknown>)[step];
  if (inner === undefined) return value;
  const left = without(inner, rest, id, dispensable);
  if (left === inner) return value;
  if (left !== removed) return { ...value, [step]: left };
  if (!dispensable) return removed;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}
