import type { Model } from "../model/model.js";
import type { Change } from "../model/change.js";
import { changeableSections, type ChangeableSection } from "../model/section-names.js";
import { Draft, type Held } from "./draft.js";
import { keyedElements } from "./keyed-elements.js";
import { patchBetween } from "./merge-patch.js";

/**
 * The changes that make one model of another, in the order of sections: what goes, then what changes and
 * what comes. Applied to `a` they give `b`, but for the order of elements, which says nothing, and for what
 * changes don't carry: the fields of the root (name, language, note …), the levels, lists that are there
 * but empty, and a null within an `x-` field.
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
  const wanted: Wanted = new Map(changeableSections.map((section) => [section, keyedElements(b, section)]));
  const changes: Change[] = [];
  const draft = new Draft(a);
  const emit = (change: Change) => {
    const finding = draft.apply(change);
    if (finding) throw new Error(`a difference that can't be applied: ${finding.code}`);
    changes.push(change);
  };
  for (const { section, key, value } of endangered(a, wanted))
    emit({ op: "change", in: section, id: key, value });
  for (const { section, key } of superfluous(a, wanted))
    if (draft.listOf(section).some((held) => held.key === key)) emit({ op: "remove", in: section, id: key });
  for (const section of changeableSections) {
    const there = byKey(draft.listOf(section));
    for (const [key, element] of wanted.get(section) ?? []) {
      const held = there.get(key);
      if (!held) emit({ op: "add", in: section, value: { ...element } });
      else {
        const value = patchBetween(held, element);
        if (value) emit({ op: "change", in: section, id: key, value });
      }
    }
  }
  return changes;
}

type Wanted = ReadonlyMap<ChangeableSection, ReadonlyMap<string, object>>;

/** What the other model has no longer. */
function superfluous(a: Model, wanted: Wanted): { section: ChangeableSection; key: string }[] {
  return changeableSections.flatMap((section) =>
    [...keyedElements(a, section).keys()]
      .filter((key) => wanted.get(section)?.has(key) !== true)
      .map((key) => ({ section, key })),
  );
}

/** The elements that stay, but that removals would take along unless they change before. */
function endangered(
  a: Model,
  wanted: Wanted,
): { section: ChangeableSection; key: string; value: Record<string, unknown> }[] {
  const trial = new Draft(a);
  for (const { section, key } of superfluous(a, wanted)) trial.apply({ op: "remove", in: section, id: key });
  return changeableSections.flatMap((section) => {
    const left = byKey(trial.listOf(section));
    return [...keyedElements(a, section)].flatMap(([key, element]) => {
      const goal = wanted.get(section)?.get(key);
      const value = goal && !left.has(key) ? patchBetween(element, goal) : undefined;
      return value ? [{ section, key, value }] : [];
    });
  });
}

function byKey(list: readonly Held[]): Map<string, object> {
  return new Map(list.flatMap(({ key, element }) => (key === undefined ? [] : [[key, element]])));
}
