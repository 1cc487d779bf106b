import { leastBy } from "./least-by.js";

/** What a band has to hold: frames by how many boxes they have besides their title, and boxes on their own. */
export interface BandContent {
  readonly frames: readonly number[];
  readonly singles: number;
}

/** A rectangle of cells: a frame by its index, or so many boxes on their own. */
export interface Block {
  readonly frame?: number;
  readonly boxes: number;
  readonly columns: number;
}

/** Blocks beside each other with a common top edge. */
export interface Shelf {
  readonly blocks: readonly Block[];
  readonly rows: number;
  /** Whether there is a row for the titles of frames above its boxes. */
  readonly hasTitles: boolean;
}

/** The relative height of a row of titles beside a row of boxes. */
const titleShare = 0.75;

/** How much height a band's shelves take, in rows of boxes. */
export function heightOf(shelves: readonly Shelf[]): number {
  return shelves.reduce((sum, { rows, hasTitles }) => sum + rows + (hasTitles ? titleShare : 0), 0);
}

/**
 * Packs a band's frames and boxes into shelves of so many columns, as low as a search over the first shelf's
 * height finds.
 */
export function packBand(content: BandContent, columns: number): Shelf[] {
  const order = content.frames.map((_, index) => index).toSorted((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  function sizeOf(frame: number): number {
    return content.frames[frame] ?? 0;
  }
  const all = rowsFor(Math.max(1, sizeOf(order[0] ?? -1)), columns).map((rows) =>
    fillShelves(order, sizeOf, content.singles, columns, rows),
  );
  return leastBy(all, heightOf) ?? [];
}

function fillShelves(
  order: readonly number[],
  sizeOf: (frame: number) => number,
  singles: number,
  columns: number,
  firstRows: number,
): Shelf[] {
  const shelves: Shelf[] = [];
  let left = [...order];
  let alone = singles;
  while (left.length > 0) {
    const rows = shelves.length === 0 ? firstRows : bestRows(left, sizeOf, columns);
    const { taken, used } = take(left, sizeOf, columns, rows);
    left = left.filter((frame) => !taken.some((block) => block.frame === frame));
    const free = columns - used;
    const filler = Math.min(alone, free * rows);
    // Boxes on their own fill whole columns beside the frames.
    const blocks =
      filler > 0 ? [...taken, { boxes: filler, columns: Math.min(free, Math.ceil(filler / rows)) }] : taken;
    alone -= filler;
    shelves.push({ blocks, rows, hasTitles: true });
  }
  if (alone > 0)
    shelves.push({
      blocks: [{ boxes: alone, columns: Math.min(columns, alone) }],
      rows: Math.ceil(alone / columns),
      hasTitles: false,
    });
  return shelves;
}

/** The frames, largest first, that fit beside each other in so many rows. */
function take(
  frames: readonly number[],
  sizeOf: (frame: number) => number,
  columns: number,
  rows: number,
): { taken: Block[]; used: number } {
  const taken: Block[] = [];
  let used = 0;
  for (const frame of frames) {
    const boxes = sizeOf(frame);
    const own = Math.max(1, Math.ceil(boxes / rows));
    if (used + own > columns) continue;
    taken.push({ frame, boxes, columns: own });
    used += own;
  }
  return { taken, used };
}

/** The height of a shelf that leaves the fewest cells empty. */
function bestRows(frames: readonly number[], sizeOf: (frame: number) => number, columns: number): number {
  const tallest = Math.max(1, sizeOf(frames[0] ?? -1));
  const wasteOf = (rows: number) => {
    const filled = take(frames, sizeOf, columns, rows).taken.reduce((sum, { boxes }) => sum + boxes, 0);
    return (columns * (rows + titleShare)) / Math.max(1, filled);
  };
  return leastBy(rowsFor(tallest, columns), wasteOf) ?? tallest;
}

/** In how many rows so many boxes fit beside each other in so many columns, from the fewest to one a box. */
function rowsFor(boxes: number, columns: number): number[] {
  const fewest = Math.ceil(boxes / columns);
  return Array.from({ length: boxes - fewest + 1 }, (_, index) => fewest + index);
}
