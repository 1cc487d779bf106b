import {
  estimateWidth,
  shapeOfLevel,
  sizes,
  wrapLabel,
  type Band,
  type Box,
  type Grid,
  type Row,
} from "@polku/map";
import type { Choice, LabelRole } from "./choose-labels.js";
import { placeInColumns } from "./columns.js";
import { shares } from "./letters.js";

/** A service that may have its name on the wall. */
export interface Item extends Choice {
  /** The position of its level in the model's list; 0 is nearest to everyday life. */
  readonly level: number;
  readonly label: string;
  readonly isTarget: boolean;
}

/** A level, with what of it has no name on the wall whatever the room. */
export interface LevelItem {
  readonly index: number;
  readonly name: string;
}

export interface WallInput {
  /** In the order in which they are given up. */
  readonly items: readonly Item[];
  readonly levels: readonly LevelItem[];
  /** Pairs of linked services, those of the route first. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Whether a route is drawn, whose legs have numbers: they need wider gutters. */
  readonly hasRoute: boolean;
  /** The area in smallest letters: CSS pixels divided by their height. */
  readonly width: number;
  readonly height: number;
  /** How wide letters are beside what is estimated. */
  readonly fontShare: number;
}

/** A name on the wall: its box and its lines; lengths in map units, of which 13 are a smallest letter's height. */
export interface WallBox extends Box {
  readonly id: string;
  readonly role: LabelRole;
  readonly lines: readonly string[];
  /** The height of its letters. */
  readonly font: number;
}

/** The name of a level, beside its band. */
export interface WallBand {
  readonly level: number;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

export interface WallLayout {
  readonly grid: Grid;
  readonly boxes: readonly WallBox[];
  readonly bands: readonly WallBand[];
  /** How much larger than the smallest its letters are: a picture of little fills the wall. */
  readonly scale: number;
  /** The width at the left that the names of levels take. */
  readonly levelWidth: number;
}

/** The height of a line beside that of its letters. */
export const lineShare = 1.14;
/** Around the text of a box: the coloured end at its left, and free space. */
export const inside = { tab: 17, x: 7, y: 5 } as const;
/** In a box as high as this the sign of the arrival is below the level's letter; in a lower one after the name. */
export const signBelow = 36;
const signWidth = 18;
/** Space between bands and between rows; beside a route as much as its numbers take, where there is room. */
interface Gap {
  readonly band: number;
  readonly row: number;
  readonly column: number;
}
const tight: Gap = { band: 16, row: 13, column: sizes.gutterX };
const roomy: Gap = { band: 30, row: 28, column: 40 };
/** A route that is too long for that: its numbers reach over the edges of boxes, but over no text. */
const narrow: Gap = { ...tight, column: roomy.column };
/** So many times as wide as the least a gutter may be. */
const mostGutter = 2;
/** The least height of a band beside its rows: for the name of its level and the signs of what has no name. */
const signHeight = 19;

/** The height of a name's letters in map units; a share of it where a route has too many services for the room. */
export function fontOf(role: LabelRole, share = 1): number {
  const own = role === "end" ? shares.end : role === "route" || role === "selected" ? shares.route : 1;
  return sizes.font * Math.max(1, own * share);
}

/** What is tried until all that has to be there fits: wide gutters first, then smaller letters on the route. */
const tries = [
  { gap: roomy, fontShare: 1 },
  { gap: narrow, fontShare: 1 },
  { gap: narrow, fontShare: 0.85 },
  { gap: narrow, fontShare: 0.7 },
] as const;
/** Without a route. */
const plainTries = [
  { gap: tight, fontShare: 1 },
  { gap: tight, fontShare: 0.7 },
] as const;
type Try = (typeof tries | typeof plainTries)[number];

/**
 * Lays as many names out as there is room for, in bands by level, each in two lines, in three where they would be cut
 * otherwise. The route is there before anything else. Letters grow where the names are few. No line is a shortening alone,
 * as "OT-" of "OT-keskus", where the names can lie in another way. Undefined where not even the first name fits.
 */
export function layOutWall(wanted: WallInput): WallLayout | undefined {
  return (
    layOut({ ...wanted, known: new Map(), partsAll: false }) ??
    layOut({ ...wanted, known: new Map(), partsAll: true })
  );
}

function layOut(input: Task): WallLayout | undefined {
  const { items, hasRoute } = input;
  const needed = Math.max(1, items.findLastIndex(({ role }) => role === "end" || role === "route") + 1);
  const own = hasRoute ? tries : plainTries;
  const down = (from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, index) => from - index);
  const counts = own.flatMap((how) => down(items.length, needed).map((count) => ({ count, how })));
  const fewer = down(needed - 1, 1).map((count) => ({ count, how: tries[3] }));
  const found = [...counts, ...fewer].find(({ count, how }) => best(items.slice(0, count), input, how, 1));
  return found && largest(fillUp(found.count, input, found.how), input, found.how);
}

/** What is to be laid out, with the boxes that were tried already: most are tried many times. */
interface Task extends WallInput {
  readonly known: Map<string, PlannedBox | undefined>;
  /** Whether names may also be parted where that leaves a shortening alone. */
  readonly partsAll: boolean;
}

/** The first names, and of the later ones those for which a place is left: not every level is full. */
function fillUp(count: number, input: Task, how: Try): Item[] {
  const kept = input.items.slice(0, count);
  for (const item of input.items.slice(count)) if (best([...kept, item], input, how, 1)) kept.push(item);
  return kept;
}

/** Letters grow by these shares where there is room. */
const scales = [1.7, 1.5, 1.35, 1.2, 1.1, 1] as const;

function largest(items: readonly Item[], input: Task, how: Try): WallLayout | undefined {
  for (const scale of scales) {
    const found = best(items, input, how, scale);
    if (found) return found;
  }
  return undefined;
}

const mostColumns = 6;

/** The layout of the fewest lines that fits, at a scale. */
function best(items: readonly Item[], input: Task, how: Try, scale: number): WallLayout | undefined {
  let found: { lines: number; height: number; plan: Plan } | undefined;
  for (let columns = 1; columns <= Math.min(mostColumns, items.length); columns++) {
    const plan = planOf(items, input, how, columns, scale);
    if (!plan || plan.height > plan.area.height) continue;
    const lines = Math.max(...plan.boxes.map((box) => box.lines.length));
    if (!found || lines < found.lines || (lines === found.lines && plan.height < found.height))
      found = { lines, height: plan.height, plan };
  }
  return found && place(found.plan, input, scale);
}

export interface PlannedBox {
  readonly item: Item;
  readonly lines: readonly string[];
  readonly font: number;
  readonly height: number;
}

interface PlannedBand {
  readonly level: number;
  readonly name: readonly string[];
  readonly rows: readonly (readonly PlannedBox[])[];
  readonly height: number;
}

export interface Plan {
  readonly area: { readonly width: number; readonly height: number };
  readonly gap: Gap;
  readonly columns: number;
  readonly boxWidth: number;
  readonly levelWidth: number;
  readonly boxes: readonly PlannedBox[];
  readonly bands: readonly PlannedBand[];
  readonly height: number;
}

function planOf(
  items: readonly Item[],
  input: Task,
  { gap, fontShare: routeShare }: Try,
  columns: number,
  scale: number,
): Plan | undefined {
  const area = { width: (input.width * sizes.font) / scale, height: (input.height * sizes.font) / scale };
  const shown = input.levels.filter(({ index }) => items.some(({ level }) => level === index));
  const named = shown.map(({ index, name }) => ({ index, name: levelLines(name, input.fontShare) }));
  const levelWidth =
    Math.max(
      // The signs of what has no name stand below.
      4.4 * sizes.font,
      ...named.flatMap(({ name }) => name.map((line) => widthOf(line, sizes.font, input.fontShare))),
    ) + 14;
  const widthBeside = (gutter: number) => (area.width - levelWidth - (columns + 1) * gutter) / columns;
  // A box much longer than its name looks empty.
  const most = Math.min(widthBeside(gap.column), 22 * sizes.font);
  const boxes = items.map((item) => knownBox(item, fontOf(item.role, routeShare), most, input));
  if (boxes.includes(undefined)) return undefined;
  const all = boxes.flatMap((box) => box ?? []);
  // Room that no name needs goes to the gutters, so that lines and their numbers are clear of boxes.
  const needed = Math.max(...all.map((box) => neededWidth(box, input.fontShare)));
  const boxWidth = Math.min(most, Math.max(needed, widthBeside(gap.column * mostGutter)));
  const bands = named.toReversed().map(({ index, name }) =>
    bandOf(
      index,
      name,
      all.filter(({ item }) => item.level === index),
      columns,
      gap.row,
    ),
  );
  const height = bands.reduce<number>((sum, band) => sum + band.height + gap.band, 0) + gap.band;
  return { area, gap, columns, boxWidth, levelWidth, boxes: all, bands, height };
}

function widthOf(text: string, font: number, fontShare: number): number {
  return estimateWidth(text) * font * fontShare;
}

/** How wide a box has to be for its lines, and beside a single line for the sign of the arrival. */
function neededWidth({ lines, font, height }: PlannedBox, fontShare: number): number {
  const text = Math.max(...lines.map((line) => widthOf(line, font, fontShare)));
  return text + inside.tab + 2 * inside.x + (height < signBelow ? signWidth : 0) + 1;
}

function levelLines(name: string, fontShare: number): string[] {
  return wrapLabel(name, 9.5 / fontShare, 2);
}

function knownBox(
  item: Item,
  font: number,
  boxWidth: number,
  { known, fontShare, partsAll }: Task,
): PlannedBox | undefined {
  const key = `${item.id} ${font} ${boxWidth}`;
  if (!known.has(key)) known.set(key, toBox(item, font, boxWidth, fontShare, partsAll));
  return known.get(key);
}

/** A shortening that the rest of its word should be beside. */
const shortening = /^\P{L}*\p{Lu}{1,4}-$/u;

/** A name in its box; undefined where it would be cut. */
function toBox(
  item: Item,
  font: number,
  boxWidth: number,
  fontShare: number,
  partsAll: boolean,
): PlannedBox | undefined {
  const widest = (boxWidth - inside.tab - 2 * inside.x) / font / fontShare;
  if (widest < 3.5) return undefined;
  for (const most of [2, 3]) {
    const lines = wrapLabel(item.label, widest, most);
    const isCut = lines.at(-1)?.endsWith("…") === true && !item.label.endsWith("…");
    const isWide = lines.some((line) => estimateWidth(line) > widest + 1e-6);
    const isParted = !partsAll && lines.some((line) => shortening.test(line));
    if (isCut || isWide || isParted) continue;
    // A double outline takes more of the inside.
    const frame = shapeOfLevel(item.level) === "double" ? 4 : 0;
    const own = lines.length * font * lineShare + 2 * (inside.y + frame);
    const hasRoom =
      widthOf(lines[0] ?? "", font, fontShare) + signWidth <= boxWidth - inside.tab - 2 * inside.x;
    return { item, lines, font, height: hasRoom ? own : Math.max(own, signBelow) };
  }
  return undefined;
}

/** The boxes of a level in rows: large letters share rows, so that they cost height once. */
function bandOf(
  level: number,
  name: readonly string[],
  boxes: readonly PlannedBox[],
  columns: number,
  rowGap: number,
): PlannedBand {
  const sorted = boxes.toSorted((a, b) => b.height - a.height);
  const rows = Array.from({ length: Math.ceil(sorted.length / columns) }, (_, row) =>
    sorted.slice(row * columns, (row + 1) * columns),
  );
  const own = heightOf(rows, rowGap);
  const needed = name.length * sizes.font * lineShare + signHeight;
  return { level, name, rows, height: Math.max(own, needed) };
}

/** The height of rows, each as high as its first box, the tallest. */
function heightOf(rows: PlannedBand["rows"], rowGap: number): number {
  return rows.reduce((sum, [tallest]) => sum + (tallest?.height ?? 0) + rowGap, -rowGap);
}

function place(plan: Plan, { pairs, hasRoute }: Task, scale: number): WallLayout {
  const { area, gap, columns, boxWidth, levelWidth } = plan;
  const rowCount = plan.bands.reduce((sum, { rows }) => sum + rows.length, 0);
  // What is left over widens the gutters, up to a limit; the rest stays free above and below.
  const extra = Math.min(26, (area.height - plan.height) / (rowCount + 1));
  const gutterWidth = Math.min(
    gap.column * mostGutter,
    (area.width - levelWidth - columns * boxWidth) / (columns + 1),
  );
  const gutterX = Array.from(
    { length: columns + 1 },
    (_, index) => levelWidth + gutterWidth / 2 + index * (boxWidth + gutterWidth),
  );
  const rows: Row[] = [];
  const gutterY: number[] = [];
  const bands: Band[] = [];
  const spare = area.height - plan.height - extra * (rowCount + 1);
  let y = spare / 2;
  let below = 0;
  for (const band of plan.bands) {
    const free = (band.height - heightOf(band.rows, gap.row)) / 2;
    const top = rows.length;
    for (const [index, row] of band.rows.entries()) {
      const before = index === 0 ? gap.band + extra + below + free : gap.row + extra;
      gutterY.push(y + (index === 0 ? (gap.band + extra) / 2 + below : before / 2));
      y += before;
      const height = row[0]?.height ?? 0;
      rows.push({ y: y + height / 2, height, isTitles: false });
      y += height;
    }
    below = free;
    bands.push({ level: band.level, top, bottom: rows.length - 1 });
  }
  y += below;
  gutterY.push(y + (gap.band + extra) / 2);
  const cells = placeInColumns(plan, pairs);
  const grid: Grid = {
    shape: "wide",
    columns,
    boxWidth,
    rows,
    gutterX,
    gutterY,
    cells,
    frames: [],
    bands,
    width: area.width,
    height: area.height,
  };
  return {
    grid,
    scale,
    levelWidth,
    boxes: plan.boxes.map(({ item, lines, font }): WallBox => {
      const { column, row } = cells.get(item.id) ?? { column: 0, row: 0 };
      const { y: middle = 0, height = 0 } = rows[row] ?? {};
      return {
        id: item.id,
        role: item.role,
        lines,
        font,
        x: ((gutterX[column] ?? 0) + (gutterX[column + 1] ?? 0)) / 2,
        y: middle,
        width: boxWidth,
        height,
      };
    }),
    bands: plan.bands.map(({ level, name }, index): WallBand => {
      const { top = 0, bottom = 0 } = bands[index] ?? {};
      // Beside the outer rows are the numbers of a route and their badges.
      const [first, last] = [index === 0, index === plan.bands.length - 1];
      const beyond = hasRoute ? (gap.band + extra) / 2 : 0;
      return {
        level,
        lines: name,
        top: Math.max(0, (gutterY[top] ?? 0) - (first ? beyond : 0)),
        bottom: Math.min(area.height, (gutterY[bottom + 1] ?? 0) + (last ? beyond : 0)),
      };
    }),
  };
}
