import { sizes, type Item } from "./items.js";
import type { Band, Cell, Frame, Grid, Row } from "./grid.js";
import { leastBy } from "./least-by.js";
import { improveOrder, type Slot } from "./improve-order.js";
import { heightOf, packBand, type Shelf } from "./pack-band.js";
import { aspects, type Shape } from "./shape.js";

/** What a layout is made from. */
export interface LayoutInput {
  readonly items: readonly Item[];
  /** How many levels there are. */
  readonly levels: number;
  /** Pairs of linked items. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly boxWidth: number;
  /** The height that an item's box needs. */
  readonly boxHeight: (id: string) => number;
  /** The height that a frame's title needs over so many columns. */
  readonly titleHeight: (id: string, columns: number) => number;
  /** The least height of each level's band, which carries the level's name upright. */
  readonly bandHeights: readonly number[];
}

/** The items of one level: frames with their members, and items on their own. */
interface Level {
  readonly frames: { of: string; title?: Item; members: Item[] }[];
  readonly singles: Item[];
}

/** Lays items out in bands, one a level, the most specialised at the top. */
export function layOutBands(input: LayoutInput, shape: Shape): Grid {
  const levels = toLevels(input);
  const columns = pickColumns(levels, input, shape);
  const shelves = levels.map((level) => packBand(contentOf(level), columns));
  const slots: Slot[] = [];
  const rows: { heights: string[]; isTitles: boolean; startsBand: boolean }[] = [];
  const bands: Band[] = [];
  const frames: Frame[] = [];
  for (let level = levels.length - 1; level >= 0; level--) {
    const own = levels[level] as Level;
    const top = rows.length;
    let singles = 0;
    for (const shelf of shelves[level] ?? []) {
      const first = rows.length;
      if (shelf.hasTitles) rows.push({ heights: [], isTitles: true, startsBand: false });
      for (let row = 0; row < shelf.rows; row++)
        rows.push({ heights: [], isTitles: false, startsBand: false });
      singles += placeShelf({ shelf, own, first, columns, level, singles, slots, frames });
    }
    if (rows.length === top) continue;
    (rows[top] as { startsBand: boolean }).startsBand = true;
    bands.push({ level, top, bottom: rows.length - 1 });
  }
  const cells = improveOrder(slots, input.pairs, framesAsCells(frames));
  for (const [id, { row }] of cells) rows[row]?.heights.push(id);
  return toGrid(shape, columns, input, cells, frames, bands, rows);
}

function toLevels({ items, levels }: LayoutInput): Level[] {
  const all = Array.from({ length: Math.max(1, levels) }, (): Level => ({ frames: [], singles: [] }));
  const byFrame = new Map<string, Item[]>();
  for (const item of items) {
    if (item.frame === undefined) all[item.level]?.singles.push(item);
    else {
      const key = `${item.level} ${item.frame}`;
      byFrame.set(key, [...(byFrame.get(key) ?? []), item]);
    }
  }
  for (const members of byFrame.values()) {
    const [first] = members;
    const level = first && all[first.level];
    if (!first || !level) continue;
    const title = members.find(({ isTitle }) => isTitle);
    const others = members.filter(({ isTitle }) => !isTitle);
    if (others.length === 0) level.singles.push(first);
    else level.frames.push({ of: first.frame ?? first.id, ...(title ? { title } : {}), members: others });
  }
  return all;
}

function contentOf({ frames, singles }: Level): { frames: number[]; singles: number } {
  return { frames: frames.map(({ members }) => members.length), singles: singles.length };
}

/** The number of columns at which the map is drawn largest in an area of the shape. */
function pickColumns(levels: readonly Level[], { items, boxWidth }: LayoutInput, shape: Shape): number {
  const rowHeight = 2 * sizes.lineHeight + 2 * sizes.paddingY + sizes.gutterY;
  // A phone's width holds two columns of legible letters.
  if (shape === "tall") return Math.min(2, Math.max(1, items.length));
  const most = Math.max(4, Math.ceil(Math.sqrt(items.length) * 2.2));
  const scaleOf = (columns: number) => {
    const width = sizes.levelNames + columns * (boxWidth + sizes.gutterX) + sizes.gutterX;
    const height = levels.reduce<number>(
      (sum, level) => sum + sizes.bandGap + heightOf(packBand(contentOf(level), columns)) * rowHeight,
      sizes.bandGap,
    );
    return Math.min(aspects[shape] / width, 1 / height);
  };
  const all = Array.from({ length: most }, (_, index) => index + 1);
  return leastBy(all, (columns) => -scaleOf(columns)) ?? 1;
}

interface Placing {
  readonly shelf: Shelf;
  readonly own: Level;
  /** The shelf's first row. */
  readonly first: number;
  readonly columns: number;
  readonly level: number;
  /** How many of the level's single items are placed already. */
  readonly singles: number;
  readonly slots: Slot[];
  readonly frames: Frame[];
}

/** Gives the items of a shelf their first cells; returns how many single items it took. */
function placeShelf({ shelf, own, first, columns, level, singles, slots, frames }: Placing): number {
  const top = shelf.hasTitles ? first + 1 : first;
  const used = shelf.blocks.reduce((sum, block) => sum + block.columns, 0);
  let left = shelf.blocks.length > 1 ? 0 : Math.floor((columns - used) / 2);
  let taken = 0;
  for (const block of shelf.blocks) {
    const frame = block.frame === undefined ? undefined : own.frames[block.frame];
    const items = frame?.members ?? own.singles.slice(singles, singles + block.boxes);
    if (!frame) taken += items.length;
    const movable = frame ? `${level} ${frame.of}` : `${level}`;
    for (const [index, { id }] of items.entries())
      slots.push({
        id,
        group: movable,
        cell: { column: left + (index % block.columns), row: top + Math.floor(index / block.columns) },
      });
    if (frame) {
      const rows = Math.ceil(items.length / block.columns);
      if (frame.title) slots.push({ id: frame.title.id, cell: { column: left, row: first } });
      frames.push({
        of: frame.of,
        level,
        hasOwnTitle: frame.title !== undefined,
        left,
        right: left + block.columns - 1,
        top: first,
        bottom: top + rows - 1,
      });
    }
    left += block.columns;
  }
  return taken;
}

function framesAsCells(frames: readonly Frame[]): ReadonlyMap<string, Cell> {
  return new Map(
    frames.map(({ of, left, right, top, bottom }) => [
      of,
      { column: (left + right) / 2, row: (top + bottom) / 2 },
    ]),
  );
}

function toGrid(
  shape: Shape,
  columns: number,
  { boxWidth, boxHeight, titleHeight, bandHeights }: LayoutInput,
  cells: ReadonlyMap<string, Cell>,
  frames: readonly Frame[],
  bands: readonly Band[],
  plans: readonly { heights: string[]; isTitles: boolean; startsBand: boolean }[],
): Grid {
  const gutterX = Array.from(
    { length: columns + 1 },
    (_, index) => sizes.levelNames + sizes.gutterX / 2 + index * (boxWidth + sizes.gutterX),
  );
  const heights = plans.map((plan, row) => {
    const titles = frames
      .filter(({ top, hasOwnTitle }) => top === row && hasOwnTitle)
      .map(({ of, left, right }) => titleHeight(of, right - left + 1));
    return plan.isTitles
      ? Math.max(sizes.title, ...titles)
      : Math.max(sizes.lineHeight, ...plan.heights.map((id) => boxHeight(id)));
  });
  /** What each band's first row has to be moved down, for the name of its level to fit. */
  const extra = new Map(
    bands.map(({ level, top, bottom }) => {
      const own = heights.slice(top, bottom + 1);
      const height = own.reduce((sum, row) => sum + row + sizes.gutterY, -sizes.gutterY);
      return [top, Math.max(0, (bandHeights[level] ?? 0) - height - sizes.bandGap) / 2];
    }),
  );
  const rows: Row[] = [];
  const gutterY: number[] = [];
  let y = 0;
  let below = 0;
  for (const [index, plan] of plans.entries()) {
    const { isTitles, startsBand } = plan;
    const more = extra.get(index) ?? 0;
    const gap = startsBand ? sizes.bandGap + more + below : sizes.gutterY;
    if (startsBand) below = more;
    gutterY.push(y + gap / 2);
    y += gap;
    const height = heights[index] ?? 0;
    rows.push({ y: y + height / 2, height, isTitles });
    y += height;
  }
  y += below;
  gutterY.push(y + sizes.bandGap / 2);
  return {
    shape,
    columns,
    boxWidth,
    rows,
    gutterX,
    gutterY,
    cells,
    frames,
    bands,
    width: (gutterX.at(-1) ?? 0) + sizes.gutterX / 2,
    height: y + sizes.bandGap,
  };
}
