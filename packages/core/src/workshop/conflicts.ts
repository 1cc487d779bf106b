import type { Id } from "../model/fields.js";
import type { Issue } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import { elementsOf } from "../model/sections.js";
import type { Workshop, WorkshopItem } from "../model/workshop.js";
import { linkIdsOf } from "../network/link-ids.js";
import { toIssues, type FileOptions } from "../rules/to-issues.js";
import type { ScenarioPlace } from "../scenarios/apply-scenario.js";
import { addedBy, dotsLeft } from "./items.js";
import { exactText, sortItems } from "./merge-workshops.js";

/** What files that were merged say in two ways. */
export interface WorkshopConflict {
  /**
   * `versions`: one item says two things; `verdicts`: one was accepted and rejected; `additions`: proposals add
   * different things under one id; `dots`: a group has given more dots than it has; `names`: a group has several names.
   */
  kind: "versions" | "verdicts" | "additions" | "dots" | "names";
  /** The ids of the items; of `dots` and `names`, of the group. */
  ids: Id[];
  /** Of `additions` the id that they add; of `dots` how many are too many. */
  about?: string;
}

/**
 * What merged files say in two ways. Nothing of it is left out of the merged file: it is for the review to decide.
 *
 * @example
 * ```ts
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12" } as const;
 * const dots = ["d1", "d2"].map((id) => ({ kind: "dot", id, at: "2026-03-12T10:00:00Z", group: "g", on: "neuvola" }) as const);
 * findWorkshopConflicts({ ...file, groups: [{ id: "g", name: "Group 1", dots: 1 }], items: dots })[0]?.kind; // "dots"
 * ```
 */
export function findWorkshopConflicts(workshop: Workshop): WorkshopConflict[] {
  const { items, groups = [] } = workshop;
  const conflicts: WorkshopConflict[] = [];
  const versions = groupBy(items, ({ id }) => id);
  for (const [id, same] of versions)
    if (new Set(same.map(exactText)).size > 1) conflicts.push({ kind: "versions", ids: [id] });
  for (const [id, reviews] of groupBy(sortItems(items), (item) =>
    item.kind === "review" ? item.of : undefined,
  ))
    if (isDisputed(reviews)) conflicts.push({ kind: "verdicts", ids: [id] });
  const additions = groupBy(items, (item) => (item.kind === "proposal" ? addedBy(item) : undefined));
  for (const [about, same] of additions) {
    const ids = [...new Set(same.map(({ id }) => id))];
    // Links of one kind may lie beside one another.
    if (ids.length > 1 && !about.includes(":")) conflicts.push({ kind: "additions", ids, about });
  }
  for (const { id, name } of groups) {
    const left = dotsLeft(workshop, id) ?? 0;
    if (left < 0) conflicts.push({ kind: "dots", ids: [id], about: String(-left) });
    if (name.includes(" / ")) conflicts.push({ kind: "names", ids: [id] });
  }
  return conflicts;
}

/** Whether an item was accepted and rejected since it was last to be decided; the reviews are in their order. */
function isDisputed(reviews: readonly WorkshopItem[]): boolean {
  const verdicts = reviews.flatMap((one) => ("verdict" in one ? (one.verdict ?? []) : []));
  const last = new Set(verdicts.slice(verdicts.lastIndexOf("open") + 1));
  return last.has("accepted") && last.has("rejected");
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string | undefined): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/**
 * Warnings where items are about elements that a model does not have: they are kept and shown, and can't be accepted.
 * With `place` as `parseWorkshop` gives it, they have lines. A workshop on another model is a warning too.
 *
 * @example
 * ```ts
 * const items = [{ kind: "dot", id: "d", at: "2026-03-12T10:00:00Z", on: "neuvla" } as const];
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items } as const;
 * findUnknownElements(model, { ...file, items })[0]?.facts.nearest; // "neuvola"
 * ```
 */
export function findUnknownElements(
  model: Model,
  { of, items }: Workshop,
  { file, locate }: ScenarioPlace = {},
): Issue[] {
  const linkIds = linkIdsOf(model.links ?? []);
  const known = new Set<string>(linkIds);
  for (const { element } of elementsOf(model)) if (element.id !== undefined) known.add(element.id);
  for (const item of items) {
    const added = item.kind === "proposal" ? addedBy(item) : undefined;
    if (added !== undefined) known.add(added);
  }
  const find = nearestFinder();
  const findings = items.flatMap((item, index) => {
    if (!("on" in item) || known.has(item.on)) return [];
    const facts = withNearest({ id: item.on, expected: "service, link, place" }, item.on, known, find);
    return [{ code: "unknown-reference" as const, path: ["items", index, "on"], facts }];
  });
  const other =
    of === model.id
      ? []
      : [{ code: "other-model" as const, path: ["of"], facts: { expected: of, found: model.id } }];
  const located = [...other, ...findings].map((finding) => ({
    ...finding,
    ...(locate ? { spot: locate(finding.path, false) } : {}),
  }));
  const options: FileOptions = file === undefined ? {} : { file };
  return toIssues(located, options).map((issue) => ({ ...issue, severity: "warning" }));
}
