import type { DateTime, Id } from "../model/fields.js";
import type { Review, Workshop } from "../model/workshop.js";
import { decisionsOf } from "./items.js";

/**
 * The reviews that a decision on an item consists of, without their ids. An opposite decision is taken back first, so
 * that the two are no conflict, and each comes after all reviews of the item that the workshop has: times are of whole
 * seconds, and the last verdict counts.
 *
 * @example
 * ```ts
 * const at = "2026-03-12T10:00:00Z";
 * const items = [{ kind: "review", id: "r", at, of: "note-1", verdict: "accepted" } as const];
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items } as const;
 * const reviews = decideOn({ ...file, items }, "note-1", "rejected", at);
 * reviews.map(({ at, verdict }) => `${at.slice(17)} ${verdict}`); // ["01Z open", "02Z rejected"]
 * ```
 */
export function decideOn(
  workshop: Workshop,
  of: Id,
  verdict: NonNullable<Review["verdict"]>,
  at: DateTime,
): (Omit<Review, "id"> & { verdict: NonNullable<Review["verdict"]> })[] {
  const before = decisionsOf(workshop).get(of)?.verdict;
  const isOpposite = before !== undefined && verdict !== "open" && before !== verdict;
  const times = workshop.items.flatMap((item) =>
    item.kind === "review" && item.of === of ? [Date.parse(item.at) + second] : [],
  );
  const first = Math.max(Date.parse(at), ...times);
  const verdicts = isOpposite ? (["open", verdict] as const) : [verdict];
  return verdicts.map((one, index) => ({
    kind: "review",
    at: toText(first + index * second),
    of,
    verdict: one,
  }));
}

const second = 1000;

function toText(time: number): DateTime {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
