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
/** The shape that a group's block is given, width by height. */
const blockAspect = 2.6;

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
export function fillBand(families: readonly Family[], boxes: Boxes, width: number, wish: Float64Array): BandContent {
  const { gapX, gapY } = boxMeasures;
  const byWish = (a: number, b: number) => (wish[a] ?? 0) - (wish[b] ?? 0) || a - b;
  const single = families.filter(({ members }) => members.length === 1);
  const singles = single.flatMap(({ members }) => members).toSorted(byWish);
  const blocks = families
    .filter(({ members }) => members.length > 1)
    .map((family) => toBlock(family, boxes, width, wish, byWish))
    .toSorted((a, b) => b.height - a.height || b.width - a.width || (a.of ?? 0) - (b.of ?? 0));

  const content: BandContent = { width: 0, height: 0, spots: [], groups: [] };
  const shelves = toShelves(blocks, width);
  for (const shelf of shelves) {
    const height = Math.max(...shelf.map((block) => block.height));
    const left = width - shelf.reduce((sum, block) => sum + block.width + gapX, 0);
    const filler = takeFiller(singles, boxes, left, height, wish);
    if (filler) shelf.push(filler);
  }
  const loose = toRowsWithin(singles, boxes, width);
  if (singles.length > 0) {
    shelves.unshift([{ rows: loose, width: loose.width, height: loose.height, wish: 0 }]);
  }
  for (const shelf of shelves) {
    const wide = shelf.reduce((sum, block) => sum + block.width + gapX, -gapX);
    content.width = Math.max(content.width, wide);
  }
  for (const shelf of shelves) {
    placeShelf(shelf, boxes, content);
    content.height += gapY;
  }
  content.height = Math.max(0, content.height - gapY);
  return content;
}

function toBlock(
  family: Family,
  boxes: Boxes,
  width: number,
  wish: Float64Array,
  byWish: (a: number, b: number) => number,
): Block {
  const head = family.members.filter((member) => member === family.of);
  const members = [...head, ...family.members.filter((member) => member !== family.of).toSorted(byWish)];
  let best = toRows(members, boxes, members.length);
  for (let count = 1; count < members.length; count++) {
    const rows = toRows(members, boxes, count);
    if (rows.width + 2 * padding > width) continue;
    if (offAspect(rows) < offAspect(best)) best = rows;
    else if (offAspect(rows) > 2) break;
  }
  return {
    rows: best,
    of: family.of,
    width: best.width + 2 * padding,
    height: best.height + 2 * padding,
    wish: members.reduce((sum, member) => sum + (wish[member] ?? 0), 0) / members.length,
  };
}

function offAspect({ width, height }: Rows): number {
  return Math.abs(Math.log(width / height / blockAspect));
}

/** First fit: every block on the first shelf with room for it. */
function toShelves(blocks: readonly Block[], width: number): Block[][] {
  const shelves: { blocks: Block[]; left: number }[] = [];
  for (const block of blocks) {
    const shelf = shelves.find(({ left }) => left >= block.width);
    if (shelf) {
      shelf.blocks.push(block);
      shelf.left -= block.width + boxMeasures.gapX;
    } else shelves.push({ blocks: [block], left: width - block.width - boxMeasures.gapX });
  }
  return shelves.map((shelf) => shelf.blocks);
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
  let taken: Rows | undefined;
  let size = 0;
  for (let next = 1; next <= singles.length; next++) {
    const rows = toRows(singles.slice(singles.length - next), boxes, count);
    if (rows.width > width) break;
    [taken, size] = [rows, next];
  }
  if (!taken) return undefined;
  const members = singles.splice(singles.length - size, size);
  const mean = members.reduce((sum, member) => sum + (wish[member] ?? 0), 0) / size;
  return { rows: taken, width: taken.width, height: taken.height, wish: mean };
}

/** Places a shelf below what the band has already, its blocks from left to right by their wishes. */
function placeShelf(shelf: readonly Block[], boxes: Boxes, content: BandContent): void {
  const { gapX } = boxMeasures;
  const height = Math.max(...shelf.map((block) => block.height));
  const wide = shelf.reduce((sum, block) => sum + block.width + gapX, -gapX);
  // What is left of the width goes between the blocks; a shelf of one block of rows takes it all.
  const spare = content.width - wide;
  const between = shelf.length > 1 ? Math.min(spare / (shelf.length - 1), gapX * 2) : 0;
  let left = (content.width - wide - between * (shelf.length - 1)) / 2;
  const top = content.height;
  for (const block of shelf.toSorted((a, b) => a.wish - b.wish || (a.of ?? -1) - (b.of ?? -1))) {
    const inset = block.of === undefined ? 0 : padding;
    const alone = shelf.length === 1 && block.of === undefined;
    const from = alone ? 0 : left + inset;
    const room = alone ? content.width : block.width - 2 * inset;
    placeRows(block.rows, boxes, [from, -top - inset, room, height - 2 * inset], (member, x, y) => {
      content.spots.push({ member, x, y: -y });
    });
    if (block.of !== undefined)
      content.groups.push({
        of: block.of,
        x: left + block.width / 2,
        y: top + height / 2,
        width: block.width,
        height,
      });
    left += block.width + gapX + between;
  }
  content.height += height;
}
