import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import type { Section } from "../model/sections.js";
import { canonical, linkIdsOf, plainLinkId } from "../network/link-ids.js";
import { compareIds } from "../network/sort-ids.js";

/** An element of two models, or of one of them. */
export interface ElementPair<S extends Section = Section> {
  /** Its name in the first model, by which changes call it. */
  readonly key?: string;
  /** Its name in the second model, or in the first where it is only there. */
  readonly id: string;
  readonly before: NonNullable<Model[S]>[number] | undefined;
  readonly after: NonNullable<Model[S]>[number] | undefined;
}

/**
 * The elements of one list in two models: those of the second in its order, then those of the first alone. The same
 * id is the same element. Of links without an id, those that say the same are the same, and of those that are left
 * between the same ends, the first in the order of what they say is taken for the first. So a link that is added
 * beside others is one addition.
 */
export function pairElements<S extends Section>(a: Model, b: Model, section: S): ElementPair<S>[] {
  type Element = NonNullable<Model[S]>[number];
  const was: readonly Element[] = a[section] ?? [];
  const is: readonly Element[] = b[section] ?? [];
  const wasCalled = section === "links" ? linkIdsOf(a.links ?? []) : was.map(({ id = "" }) => id);
  const isCalled = section === "links" ? linkIdsOf(b.links ?? []) : is.map(({ id = "" }) => id);
  const partners =
    section === "links" ? pairUnnamed(a.links ?? [], b.links ?? []) : new Map<number, number>();
  const placesById = new Map(was.map(({ id }, at) => [id, at]));
  placesById.delete(undefined);

  const left = new Set(was.keys());
  const pairs = is.map((after, at): ElementPair<S> => {
    const from = after.id === undefined ? partners.get(at) : placesById.get(after.id);
    const id = isCalled[at] ?? "";
    if (from === undefined) return { id, before: undefined, after };
    left.delete(from);
    return { key: wasCalled[from] ?? "", id, before: was[from], after };
  });
  for (const at of left)
    pairs.push({ key: wasCalled[at] ?? "", id: wasCalled[at] ?? "", before: was[at], after: undefined });
  return pairs;
}

/** Which link without an id of a list is which of another: by index in `b`, the index in `a`. */
function pairUnnamed(a: readonly Link[], b: readonly Link[]): Map<number, number> {
  const groups = new Map<string, { a: number[]; b: number[] }>();
  for (const [side, links] of [
    ["a", a],
    ["b", b],
  ] as const)
    for (const [index, link] of links.entries()) {
      if (link.id !== undefined) continue;
      const id = plainLinkId(link);
      const group = groups.get(id) ?? { a: [], b: [] };
      groups.set(id, group);
      group[side].push(index);
    }
  const partners = new Map<number, number>();
  for (const { a: before, b: after } of groups.values()) {
    if (before.length === 0 || after.length === 0) continue;
    const [left, added] = [sortByText(a, before), sortByText(b, after)];
    const [unmatched, unmet]: [number[], number[]] = [[], []];
    while (left.length > 0 || added.length > 0) {
      const order = compareTexts(left.at(-1), added.at(-1));
      const from = order >= 0 ? left.pop() : undefined;
      const to = order <= 0 ? added.pop() : undefined;
      if (from && to) partners.set(to.index, from.index);
      else if (from) unmatched.push(from.index);
      else if (to) unmet.push(to.index);
    }
    for (const [at, index] of unmet.entries()) {
      const other = unmatched[at];
      if (other !== undefined) partners.set(index, other);
    }
  }
  return partners;
}

interface Described {
  readonly index: number;
  readonly text: string;
}

/** Links with all that they say, in its order. */
function sortByText(links: readonly Link[], indices: readonly number[]): Described[] {
  return indices
    .map((index) => ({ index, text: canonical(links[index]) }))
    .toSorted((one, other) => compareIds(one.text, other.text));
}

/** Which of two texts comes last; one that is not there comes first. */
function compareTexts(a: Described | undefined, b: Described | undefined): number {
  if (!a || !b) return a ? 1 : -1;
  return compareIds(a.text, b.text);
}
