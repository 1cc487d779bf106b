import type { Cell } from "@polku/map";
import type { Plan, PlannedBox } from "./lay-out-wall.js";

/**
 * The cells of boxes: each row takes, one after another, the free column nearest to what its services are linked with
 * and is placed already, beginning with the row of the first service, and there with that service. A route runs up and
 * down rather than to and fro.
 */
export function placeInColumns(
  { bands, columns }: Pick<Plan, "bands" | "columns">,
  pairs: readonly (readonly [string, string])[],
): Map<string, Cell> {
  const rows = bands.flatMap((band) => band.rows);
  const partners = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const cells = new Map<string, Cell>();
  const isStart = ({ item }: PlannedBox) => item.role === "end" && !item.isTarget;
  const first = rows.findIndex((row) => row.some(isStart));
  const order = rows.map((_, row) => row).toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first));
  const middle = (columns - 1) / 2;
  const wishOf = ({ item }: PlannedBox) => {
    const placed = (partners.get(item.id) ?? []).flatMap((id) => cells.get(id)?.column ?? []);
    return placed.length === 0 ? undefined : placed.reduce((sum, column) => sum + column, 0) / placed.length;
  };
  for (const row of order) {
    const free = new Set(Array.from({ length: columns }, (_, column) => column));
    const left = new Set(rows[row]);
    while (left.size > 0) {
      const boxes = [...left];
      // Who has somewhere to be comes first; who is placed may give others somewhere to be.
      const next = boxes.find(isStart) ?? boxes.find((box) => wishOf(box) !== undefined) ?? boxes[0];
      if (!next) break;
      left.delete(next);
      const wish = wishOf(next) ?? middle;
      const [column = 0] = [...free].toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b);
      free.delete(column);
      cells.set(next.item.id, { column, row });
    }
  }
  return cells;
}
