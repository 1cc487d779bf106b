import type { Block, Item } from "../document/document.js";

/** The heights that the heads of a matrix can have, in ems of its letters. */
export const headHeights = [8, 10, 12, 14, 16, 18, 20, 24] as const;

/** In how many lines a head is written, how wide a bold letter is, and how small the letters of heads are. */
const headLines = 3;
const letterWidth = 0.68;
export const headSize = 0.82;

/**
 * How high the heads of a matrix are, whose titles are written upwards in up to three lines: as low as can be without
 * cutting any of them.
 *
 * @example
 * ```ts
 * headHeight(["School", "Child protection"]); // 8
 * ```
 */
export function headHeight(titles: readonly string[]): number {
  const needed = headLength(titles) * headSize + 0.6;
  return headHeights.find((height) => height >= needed) ?? headHeights.at(-1) ?? 0;
}

/** How long the lines of such heads are, in ems of their own letters. */
export function headLength(titles: readonly string[]): number {
  return Math.max(0, ...titles.map(lettersInLine)) * letterWidth;
}

/** The fewest letters that a line has when a title is broken, between words and after hyphens, into as many as there are. */
function lettersInLine(title: string): number {
  const words = title.split(/(?<=[\s-])/);
  const linesOf = (width: number) => {
    let lines = 1;
    let used = 0;
    for (const word of words) {
      if (used > 0 && used + word.trimEnd().length > width) {
        lines++;
        used = 0;
      }
      used += word.length;
    }
    return lines;
  };
  let width = Math.max(...words.map((word) => word.trimEnd().length));
  while (linesOf(width) > headLines) width++;
  return width;
}

/** The blocks of a document, parted before each heading of the second level. */
export function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const isStart = block.is === "heading" && block.level === 2;
    if (last && !isStart) last.push(block);
    else sections.push([block]);
  }
  return sections;
}

/** So many entries fill columns, and so short lines leave most of a broad sheet empty. */
export const fewestEntries = 4;
const shortLine = 60;

/** Whether a section has many entries of short lines, which paper has room for beside one another. */
export function isOfShortEntries(blocks: readonly Block[]): boolean {
  let entries = 0;
  const lines: string[] = [];
  for (const block of blocks)
    if (block.is === "heading") {
      entries++;
      lines.push(block.text);
    } else if (block.is === "paragraph") lines.push(block.text);
    else if (block.is === "list" && block.look === undefined)
      for (const item of block.items)
        lines.push(...(typeof item === "string" ? [item] : [item.text, ...item.items]));
    else return false;
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  return entries >= fewestEntries && letters / lines.length <= shortLine;
}

/** So many items, each of so few letters, fill columns. */
const fewestItems = 8;
const shortItem = 40;

/** Whether a list has many items of few words, which paper has room for beside one another. */
export function isOfShortLines(items: readonly Item[]): boolean {
  const letters = items.reduce((sum, item) => sum + (typeof item === "string" ? item : item.text).length, 0);
  return items.length >= fewestItems && letters / items.length <= shortItem;
}
