import { boxMeasures, type Boxes } from "./boxes.js";
import type { Family } from "./plan.js";
import { placeRows, rowHeight, toRows, toRowsWithin, type Rows } from "./rows.js";

/** Where a box stands in its band: its middle, from the band's upper left corner, y downwards. */
export interface Spot {
  member: number;
  x: number;
  y: number;
}

/** A band's boxes, and the groups that stand together in it. */
export interface BandContent {
  width: number;
  height: number;
  spots: Spot[];
  groups: { of: number; x: number; y: number; width: number; height: number }[];
}

/** Space between a group's edge and its boxes. */
const padding = 9;
/** The shapes that groups' blocks may be given, width by height; the one that makes the band lowest is taken. */
const blockAspects = [2.6, 4, 1.6, 6.5, 10];

/** A family as a block of rows, or the services beside it that fill a shelf. */
interface Block {
  rows: Rows;
  /** The widest service of a family; absent for services on their own. */
  of?: number;
  width: number;
  height: number;
  wish: number;
}

/** Fills a band of some width: families in shelves, services on their own around and above them. */
export function fillBand(
  families: readonly Family[],
  boxes: Boxes,
  width: number,
  wish: Float64Array,
): BandContent {
  const byWish = (a: number, b: number) => (wish[a] ?? 0) - (wish[b] ?? 0) || a - b;
  const singles = families
    .filter(({ members }) => members.length === 1)
    .flatMap(({ members }) => members)
    .toSorted(byWish);
  const groups = families
    .filter(({ members }) => members.length > 1)
    .map(({ of, members }) => ({
      of,
      members: [
        ...members.filter((member) => member === of),
        ...members.filter((member) => member !== of).toSorted(byWish),
      ],
    }));
  let best: { shelves: Block[][]; height: number } | undefined;
  // Many services fill a band whatever the shapes.
  const shapes = groups.length > 0 && singles.length < 200 ? blockAspects : blockAspects.slice(0, 1);
  for (const aspect of shapes) {
    const blocks = groups
      .map(({ of, members }) => toBlock(of, members, boxes, width, wish, aspect))
      .toSorted((a, b) => b.height - a.height || b.width - a.width || (a.of ?? 0) - (b.of ?? 0));
    const shelves = toShelves(blocks, [...singles], boxes, width, wish);
    const height = shelves.reduce((sum, shelf) => sum + heightOf(shelf) + boxMeasures.gapY, 0);
    if (!best || height < best.height) best = { shelves, height };
  }
  return placeShelves(best?.shelves ?? [], boxes);
}

function heightOf(shelf: readonly Block[]): number {
  return shelf.reduce((height, block) => Math.max(height, block.height), 0);
}

function widthOf(shelf: readonly Block[]): number {
  return shelf.reduce((width, block) => width + block.width + boxMeasures.gapX, -boxMeasures.gapX);
}

function placeShelves(shelves: readonly Block[][], boxes: Boxes): BandContent {
  const content: BandContent = { width: 0, height: 0, spots: [], groups: [] };
  content.width = shelves.reduce((width, shelf) => Math.max(width, widthOf(shelf)), 0);
  for (const [rank, shelf] of shelves.entries()) {
    if (rank > 0) content.height += boxMeasures.gapY;
    placeShelf(shelf, boxes, content);
  }
  return content;
}

/** A family's rows, in the number that comes nearest to a shape. */
function toBlock(
  of: number,
  members: readonly number[],
  boxes: Boxes,
  width: number,
  wish: Float64Array,
  aspect: number,
): Block {
  const off = (rows: Rows) => Math.abs(Math.log(rows.width / rows.height / aspect));
  let best = toRows(members, boxes, members.length);
  for (let count = 1; count < members.length; count++) {
    const rows = toRows(members, boxes, count);
    if (rows.width + 2 * padding > width) continue;
    if (off(rows) < off(best)) best = rows;
    // More rows only make it narrower.
    if (rows.width / rows.height < aspect) break;
  }
  return {
    rows: best,
    of,
    width: best.width + 2 * padding,
    height: best.height + 2 * padding,
    wish: members.reduce((sum, member) => sum + (wish[member] ?? 0), 0) / members.length,
  };
}

/** First fit: every block on the first shelf with room for it; the other services fill what is left. */
function toShelves(
  blocks: readonly Block[],
  singles: number[],
  boxes: Boxes,
  width: number,
  wish: Float64Array,
): Block[][] {
  const shelves: Block[][] = [];
  for (const block of blocks) {
    const shelf = shelves.find((other) => widthOf(other) + boxMeasures.gapX + block.width <= width);
    if (shelf) shelf.push(block);
    else shelves.push([block]);
  }
  for (const shelf of shelves) {
    const left = width - widthOf(shelf) - boxMeasures.gapX;
    const filler = takeFiller(singles, boxes, left, heightOf(shelf), wish);
    if (filler) shelf.push(filler);
  }
  if (singles.length === 0) return shelves;
  const rows = toRowsWithin(singles, boxes, width);
  return [[{ rows, width: rows.width, height: rows.height, wish: 0 }], ...shelves];
}

/** Takes as many services, from the end of the list, as fill the rest of a shelf. */
function takeFiller(
  singles: number[],
  boxes: Boxes,
  width: number,
  height: number,
  wish: Float64Array,
): Block | undefined {
  const tall = rowHeight(singles, boxes);
  const count = Math.max(1, Math.floor((height + boxMeasures.gapY) / (tall + boxMeasures.gapY)));
  const take = (size: number) => toRows(singles.slice(singles.length - size), boxes, count);
  let [fits, tooMany] = [0, singles.length + 1];
  while (tooMany - fits > 1) {
    const size = (fits + tooMany) >> 1;
    if (take(size).width <= width) fits = size;
    else tooMany = size;
  }
  if (fits === 0) return undefined;
  const rows = take(fits);
  const members = singles.splice(singles.length - fits, fits);
  const mean = members.reduce((sum, member) => sum + (wish[member] ?? 0), 0) / fits;
  return { rows, width: rows.width, height: rows.height, wish: mean };
}

/** Places a shelf below what the band has already, its blocks from left to right by their wishes. */
function placeShelf(shelf: readonly Block[], boxes: Boxes, content: BandContent): void {
  const { gapX } = boxMeasures;
  const height = heightOf(shelf);
  const alone = shelf.length === 1 && shelf[0]?.of === undefined;
  // What is left of the width goes between the blocks, and around them.
  const spare = content.width - widthOf(shelf);
  const between = shelf.length > 1 ? Math.min(spare / (shelf.length - 1), gapX * 2) : 0;
  let left = alone ? 0 : (spare - between * (shelf.length - 1)) / 2;
  const top = content.height;
  for (const block of shelf.toSorted((a, b) => a.wish - b.wish || (a.of ?? -1) - (b.of ?? -1))) {
    const inset = block.of === undefined ? 0 : padding;
    const width = alone ? content.width : block.width;
    const place = (member: number, x: number, y: number) => content.spots.push({ member, x, y: -y });
    // A group keeps its own height; services on their own spread over the shelf's.
    const own = block.of === undefined ? height : block.height;
    const down = top + (height - own) / 2;
    placeRows(block.rows, boxes, [left + inset, -down - inset, width - 2 * inset, own - 2 * inset], place);
    if (block.of !== undefined)
      content.groups.push({
        of: block.of,
        x: left + block.width / 2,
        y: top + height / 2,
        width: block.width,
        height: own,
      });
    left += block.width + gapX + between;
  }
  content.height += height;
}
