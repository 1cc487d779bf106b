import type { Issue } from "../model/issue.js";
import { isOwnField } from "../model/fields.js";
import { isObject, present } from "../model/plain-data.js";
import type { JoinedWorkshop, Workshop, WorkshopGroup, WorkshopItem } from "../model/workshop.js";
import { compareIds } from "../network/sort-ids.js";
import { toIssues } from "../rules/to-issues.js";

/** What several files recorded as one, or what keeps them from being one. */
export type MergedWorkshops = { ok: true; workshop: Workshop } | { ok: false; issues: Issue[] };

/**
 * What the files of several groups recorded, as one. The same item is there once; two versions of one item are both
 * kept, and `findWorkshopConflicts` names them. What was taken back in one file is taken back. The order of the files
 * makes no difference, and a file merged twice changes nothing. Files about different models are refused.
 *
 * @example
 * ```ts
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items: [] } as const;
 * const merged = mergeWorkshops({ ...file, items: [] }, { ...file, items: [] });
 * merged.ok && merged.workshop.title; // "W"
 * ```
 */
export function mergeWorkshops(first: Workshop, ...others: readonly Workshop[]): MergedWorkshops {
  const files = [first, ...others];
  const other = others.findIndex(({ of }) => of !== first.of);
  const of = others[other]?.of;
  if (of !== undefined) {
    const facts = { expected: of, found: first.of };
    const issues = toIssues([{ code: "other-model", path: [other + 1, "of"], facts }], {});
    return { ok: false, issues: issues.map((issue) => ({ ...issue, severity: "error" })) };
  }
  const [head, ...joined] = headsOf(files);
  if (!head) return { ok: true, workshop: first };
  const groups = mergeGroups(files.flatMap(({ groups = [] }) => groups));
  const ends = files.flatMap(({ ended }) => ended ?? []).toSorted(compareIds);
  return {
    ok: true,
    workshop: {
      ...ownFields(files),
      polku: first.polku,
      ...head,
      of: first.of,
      ...present({
        $schema: firstOf(files.map((file) => file.$schema)),
        language: firstOf(files.map((file) => file.language)),
        explorer: firstOf(files.map((file) => file.explorer)),
        // Open as long as one of them is.
        ended: ends.length === files.length ? ends.at(-1) : undefined,
        joined: joined.length === 0 ? undefined : joined,
        groups: groups.length === 0 ? undefined : groups,
      }),
      items: sortItems(files.flatMap(({ items }) => items)),
    },
  };
}

/** Items by time, each once; of what was taken back only that it was. */
export function sortItems(items: readonly WorkshopItem[]): WorkshopItem[] {
  const texts = new Map(items.map((item) => [exactText(item), item]));
  const gone = new Set(items.flatMap(({ kind, id }) => (kind === "taken-back" ? [id] : [])));
  const sorted = [...texts]
    .filter(([, { kind, id }]) => kind === "taken-back" || !gone.has(id))
    .toSorted(
      ([text, a], [other, b]) => compareIds(a.at, b.at) || compareIds(a.id, b.id) || compareIds(text, other),
    );
  const seen = new Set<string>();
  return sorted.flatMap(([, item]): WorkshopItem[] => {
    if (item.kind !== "taken-back") return [item];
    const isFirst = !seen.has(item.id);
    seen.add(item.id);
    return isFirst ? [item] : [];
  });
}

/** A value as a text that does not depend on the order of fields; lists keep theirs. */
export function exactText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compareIds(a, b)))
      : inner,
  );
}

/** The workshops that files are of, each once: the earliest first. */
function headsOf(files: readonly Workshop[]): JoinedWorkshop[] {
  const heads = files.flatMap(({ workshop, title, date, joined = [] }) => [
    { workshop, title, date },
    ...joined,
  ]);
  return [...new Map(heads.map((head) => [exactText(head), head]))]
    .toSorted(
      ([text, a], [other, b]) =>
        compareIds(a.date, b.date) || compareIds(a.workshop, b.workshop) || compareIds(text, other),
    )
    .map(([, head]) => head);
}

const between = " / ";

/** The groups by id; one with several names has them all. */
function mergeGroups(groups: readonly WorkshopGroup[]): WorkshopGroup[] {
  const byId = new Map<string, WorkshopGroup[]>();
  for (const group of groups) byId.set(group.id, [...(byId.get(group.id) ?? []), group]);
  return [...byId.entries()]
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([id, same]) => {
      const names = [...new Set(same.flatMap(({ name }) => name.split(between)))].toSorted(compareIds);
      const dots = same.flatMap((group) => group.dots ?? []);
      return {
        ...ownFields(same),
        id,
        name: names.join(between),
        ...(dots.length === 0 ? {} : { dots: Math.max(...dots) }),
      };
    });
}

/** The first of several values in the order of texts. */
function firstOf<Value extends string>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.flatMap((value) => value ?? []).toSorted(compareIds)[0];
}

/** The author's own fields of all; of several values the first in the order of texts. */
function ownFields(objects: readonly object[]): { [field: `x-${string}`]: unknown } {
  const own = new Map<string, unknown>();
  for (const [field, value] of objects.flatMap((each) => Object.entries(each)))
    if (isOwnField(field) && (!own.has(field) || exactText(value) < exactText(own.get(field))))
      own.set(field, value);
  return Object.fromEntries([...own].toSorted(([a], [b]) => compareIds(a, b)));
}
