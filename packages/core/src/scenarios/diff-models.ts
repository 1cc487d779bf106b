import type { Change } from "../model/change.js";
import type { Model } from "../model/model.js";
import { sectionNames } from "../model/section-names.js";
import { Draft } from "./draft.js";
import { patchBetween } from "./merge-patch.js";
import { pairElements } from "./pair-elements.js";

/**
 * The changes that make one model of another, in the order of sections: what goes, then what changes and what is
 * added. Applied to `a` they give `b`, but for the order of elements, which says nothing but of levels, and for what
 * changes don't carry: the fields of the root (name, language, note …), lists that are there but empty, and a null
 * within an `x-` field.
 *
 * @example
 * ```ts
 * diffModels(model, model); // []
 * const changes = [{ op: "remove", in: "links", id: "perhetyo-neuvola" }] as const;
 * const applied = applyChanges(model, changes);
 * applied.ok && diffModels(model, applied.model); // changes
 * ```
 */
export function diffModels(a: Model, b: Model): Change[] {
  const pairs = sectionNames.flatMap((section) =>
    pairElements(a, b, section).map((pair) => ({ section, ...pair })),
  );
  const removals = pairs.flatMap(({ section, key, after }): Change[] =>
    after || key === undefined ? [] : [{ op: "remove", in: section, id: key }],
  );
  const changes: Change[] = [];
  const draft = new Draft(a);
  const emit = (change: Change) => {
    const finding = draft.apply(change);
    if (finding) throw new Error(`a difference that can't be applied: ${finding.code}`);
    changes.push(change);
  };
  const emitPatch = (section: Change["in"], key: string, element: object, goal: object) => {
    const value = patchBetween(element, goal);
    if (value) emit({ op: "change", in: section, id: key, value });
  };

  // Of the levels the order says something: from the last one on, each comes before the next.
  const order = b.levels.map(({ id }) => id).toReversed();
  const nextLevel = (id: string | undefined) =>
    order.slice(0, order.indexOf(id ?? "")).findLast((next) => draft.find("levels", next));

  // What stays but would be removed together with something else is changed first.
  const trial = new Draft(a);
  for (const removal of removals) trial.apply(removal);
  for (const { section, key, before, after } of pairs)
    if (key !== undefined && before && after && !trial.find(section, key))
      emitPatch(section, key, before, after);
  for (const removal of removals) if (draft.find(removal.in, removal.id ?? "")) emit(removal);
  for (const { section, key, after } of pairs) {
    if (!after) continue;
    const held = key === undefined ? undefined : draft.find(section, key);
    if (held && key !== undefined) emitPatch(section, key, held.element, after);
    else {
      const next = section === "levels" ? nextLevel(after.id) : undefined;
      emit({ op: "add", in: section, value: { ...after }, ...(next === undefined ? {} : { before: next }) });
    }
  }
  for (const [at, id] of order.entries()) {
    const next = order[at - 1];
    const now = draft.listOf("levels").map(({ key }) => key);
    if (next !== undefined && now[now.indexOf(id) + 1] !== next)
      emit({ op: "change", in: "levels", id, value: {}, before: next });
  }
  return changes;
}
