import type { Id, Text } from "../model/fields.js";
import { isText } from "../scenarios/describe-fields.js";
import { present } from "../model/plain-data.js";
import type { Proposal, Review, Workshop, WorkshopItem } from "../model/workshop.js";
import { plainLinkId } from "../network/link-ids.js";
import type { Link } from "../model/link.js";
import { compareIds } from "../network/sort-ids.js";
import { sortItems } from "./merge-workshops.js";

/** An item that is there to be decided on. */
export type DecidableItem = Extract<
  WorkshopItem,
  { kind: "note" | "disagreement" | "correction" | "proposal" }
>;

/** Whether an item means something for the model, and so can be accepted or rejected. */
export function isDecidable(item: WorkshopItem): item is DecidableItem {
  return ["note", "disagreement", "correction", "proposal"].includes(item.kind);
}

/** What a review decided on an item, and what was said of it. */
export interface Decision {
  /** Left out while nothing is decided. */
  readonly verdict?: "accepted" | "rejected";
  /** The comments, by time. */
  readonly comments: readonly string[];
}

/**
 * What was decided on each item that a review speaks of, by the item's id: the last verdict counts.
 *
 * @example
 * ```ts
 * const at = "2026-03-12T10:00:00Z";
 * const items = [{ kind: "review", id: "r", at, of: "note-1", verdict: "accepted" } as const];
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items } as const;
 * decisionsOf({ ...file, items }).get("note-1")?.verdict; // "accepted"
 * ```
 */
export function decisionsOf({ items }: Workshop): Map<Id, Decision> {
  const reviews = new Map<Id, Review[]>();
  for (const item of sortItems(items))
    if (item.kind === "review") reviews.set(item.of, [...(reviews.get(item.of) ?? []), item]);
  return new Map(
    [...reviews].map(([id, all]) => {
      const verdict = all.findLast((review) => review.verdict !== undefined)?.verdict;
      return [
        id,
        {
          ...present({ verdict: verdict === "open" ? undefined : verdict }),
          comments: all.flatMap(({ text }) => text ?? []),
        },
      ];
    }),
  );
}

/**
 * The elements that an item is about: what it is pinned to; of a proposal what it changes, and the ends of a link that
 * it adds.
 *
 * @example
 * ```ts
 * const at = "2026-03-12T10:00:00Z";
 * elementsOfItem({ kind: "dot", id: "d", at, on: "neuvola" }); // ["neuvola"]
 * ```
 */
export function elementsOfItem(item: WorkshopItem): string[] {
  if ("on" in item) return [item.on];
  return item.kind === "proposal" ? [...new Set(elementsOfProposal(item))] : [];
}

function elementsOfProposal({ changes }: Proposal): string[] {
  return changes.flatMap(({ op, in: section, id, value = {} }) => {
    if (op !== "add") return id === undefined ? [] : [id];
    const { from, to } = value;
    if (section === "links") return [from, to].filter((end) => typeof end === "string");
    return typeof value["id"] === "string" ? [value["id"]] : [];
  });
}

/**
 * What a proposal calls an element that it adds, which no network knows yet; undefined where it adds none of that id.
 *
 * @example
 * ```ts
 * const change = { op: "add", in: "services", value: { id: "cafe", name: "Family café", level: "basic" } } as const;
 * const item = { kind: "proposal", id: "p", at: "2026-03-12T10:00:00Z", changes: [change] } as const;
 * nameOfAdded({ ...item, changes: [change] }, "cafe"); // "Family café"
 * ```
 */
export function nameOfAdded(item: WorkshopItem, id: string): Text | undefined {
  if (item.kind !== "proposal") return undefined;
  const added = item.changes.find(({ op, value }) => op === "add" && value?.["id"] === id)?.value;
  const name = added?.["name"];
  return isText(name) ? name : undefined;
}

/** How much there is of each kind on an element. */
export interface ItemCounts {
  readonly note: number;
  readonly dot: number;
  readonly disagreement: number;
  readonly correction: number;
  readonly proposal: number;
}

/**
 * How many items of each kind every element has, by its id. What was rejected is not counted.
 *
 * @example
 * ```ts
 * const items = [{ kind: "dot", id: "d", at: "2026-03-12T10:00:00Z", on: "neuvola" } as const];
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items } as const;
 * countItems({ ...file, items }).get("neuvola")?.dot; // 1
 * ```
 */
export function countItems(workshop: Workshop): Map<string, ItemCounts> {
  const decisions = decisionsOf(workshop);
  const counts = new Map<string, ItemCounts>();
  for (const item of workshop.items) {
    if (decisions.get(item.id)?.verdict === "rejected") continue;
    const { kind } = item;
    if (kind === "question" || kind === "review" || kind === "taken-back") continue;
    for (const id of elementsOfItem(item)) {
      const known = counts.get(id) ?? { note: 0, dot: 0, disagreement: 0, correction: 0, proposal: 0 };
      counts.set(id, { ...known, [kind]: known[kind] + 1 });
    }
  }
  return counts;
}

/** The votes of one element. */
export interface Votes {
  readonly on: string;
  readonly total: number;
  /** By the id of the group; `""` of those that no group gave. */
  readonly byGroup: ReadonlyMap<string, number>;
}

/**
 * The elements that have dots, those with the most first, then by id.
 *
 * @example
 * ```ts
 * const items = [{ kind: "dot", id: "d", at: "2026-03-12T10:00:00Z", on: "neuvola" } as const];
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items } as const;
 * countVotes({ ...file, items })[0]?.total; // 1
 * ```
 */
export function countVotes({ items }: Workshop): Votes[] {
  const votes = new Map<string, Map<string, number>>();
  for (const item of items) {
    if (item.kind !== "dot") continue;
    const byGroup = votes.get(item.on) ?? new Map<string, number>();
    votes.set(item.on, byGroup);
    byGroup.set(item.group ?? "", (byGroup.get(item.group ?? "") ?? 0) + 1);
  }
  return [...votes]
    .map(([on, byGroup]) => ({ on, byGroup, total: [...byGroup.values()].reduce((a, b) => a + b, 0) }))
    .toSorted((a, b) => b.total - a.total || compareIds(a.on, b.on));
}

/**
 * How many dots a group may still give; undefined where it may give as many as it likes. Below zero where files
 * that were merged have more.
 *
 * @example
 * ```ts
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12" } as const;
 * dotsLeft({ ...file, groups: [{ id: "g1", name: "Group 1", dots: 5 }], items: [] }, "g1"); // 5
 * ```
 */
export function dotsLeft({ groups = [], items }: Workshop, group: Id): number | undefined {
  const dots = groups.find(({ id }) => id === group)?.dots;
  if (dots === undefined) return undefined;
  return dots - items.filter((item) => item.kind === "dot" && item.group === group).length;
}

/** The id that the model will know the first thing by which a proposal adds; undefined where it adds nothing. */
export function addedBy({ changes }: Proposal): string | undefined {
  const added = changes.find(({ op }) => op === "add");
  if (!added?.value) return undefined;
  if (added.in === "links") return plainLinkId(added.value as unknown as Link);
  const { id } = added.value;
  return typeof id === "string" ? id : undefined;
}

/**
 * What a workshop recorded without some items, and without what reviews say of them. That they were there stays, so
 * that a file that still has them does not bring them back.
 *
 * @example
 * ```ts
 * const items = [{ kind: "dot", id: "d", at: "2026-03-12T10:00:00Z", on: "neuvola" } as const];
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items } as const;
 * takeBackItems({ ...file, items }, ["d"]).items; // [{ kind: "taken-back", id: "d", at: "2026-03-12T10:00:00Z" }]
 * ```
 */
export function takeBackItems(workshop: Workshop, ids: Iterable<Id>): Workshop {
  const gone = new Set(ids);
  return {
    ...workshop,
    items: sortItems(
      workshop.items.map((item): WorkshopItem => {
        const isGone = gone.has(item.id) || (item.kind === "review" && gone.has(item.of));
        return isGone ? { kind: "taken-back", id: item.id, at: item.at } : item;
      }),
    ),
  };
}
