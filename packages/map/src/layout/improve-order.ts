import type { Cell } from "./grid.js";

/** An item in a cell; items of one group may change places with each other, those without a group stay. */
export interface Slot {
  readonly id: string;
  readonly group?: string;
  readonly cell: Cell;
}

/** A row is about a third as far as a column. */
const rowShare = 0.4;
const mostSweeps = 12;
/** In groups larger than this only items near each other are tried. */
const fullSearch = 60;

/**
 * Shortens links by exchanging items of the same group until no exchange helps, and gives the cell of every item.
 * Links to a frame's title count from the middle of the frame.
 */
export function improveOrder(
  slots: readonly Slot[],
  pairs: readonly (readonly [string, string])[],
  centres: ReadonlyMap<string, Cell>,
): Map<string, Cell> {
  const cells = new Map(slots.map(({ id, cell }) => [id, cell]));
  const placeOf = (id: string) => centres.get(id) ?? cells.get(id);
  const neighbours = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    if (a === b) continue;
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const lengthAt = (id: string, cell: Cell, other: string) =>
    (neighbours.get(id) ?? []).reduce((sum, next) => {
      if (next === other) return sum;
      const place = placeOf(next);
      if (!place) return sum;
      return sum + Math.abs(place.column - cell.column) + rowShare * Math.abs(place.row - cell.row);
    }, 0);
  const groups = new Map<string, string[]>();
  for (const { id, group } of slots)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), id]);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let changed = false;
    for (const ids of groups.values()) {
      for (let i = 0; i < ids.length; i++) {
        const end = ids.length > fullSearch ? Math.min(ids.length, i + 12) : ids.length;
        for (let j = i + 1; j < end; j++) {
          const [a, b] = [ids[i] as string, ids[j] as string];
          const [at, to] = [cells.get(a) as Cell, cells.get(b) as Cell];
          const before = lengthAt(a, at, b) + lengthAt(b, to, a);
          const after = lengthAt(a, to, b) + lengthAt(b, at, a);
          if (after < before - 1e-9) {
            cells.set(a, to);
            cells.set(b, at);
            changed = true;
          }
        }
      }
    }
    if (!changed) break;
  }
  return cells;
}
