import type { Answer, Language, Network, Overview } from "@polku/core";
import { elementName, overviewOf, type OverviewFact, type OverviewPart } from "@polku/core/overviews";
import type { ResolvedReach } from "@polku/core/questions";
import { formatters } from "@polku/core/text";
import { wrapLabel } from "@polku/map";
import { wallWords } from "./words/words.js";

/** A line of a list on the wall. */
export interface WallRow {
  readonly name: string;
  /** What is said of it, in a few words. */
  readonly detail?: string;
  /** From 0 to 1: the length of its bar. */
  readonly share?: number;
  readonly isHighlighted?: boolean;
}

/** Rows under a heading. */
export interface WallList {
  readonly heading: string;
  readonly rows: readonly WallRow[];
}

type Gaps = Extract<Answer, { ask: "gaps" }>;

/** A table of gaps in two lists that can be read from far: its rows, then its columns, the emptiest first. */
export function gapLists(network: Network, { rows, columns, cells }: Gaps, language: Language): WallList[] {
  const words = wallWords[language].rows;
  const name = (row: string | number) =>
    typeof row === "number" ? words.age(row) : elementName(network, row, language);
  const count = (reached: number, all: number) => ({
    detail: words.of(reached, all),
    share: all === 0 ? 0 : reached / all,
  });
  const byShare = (a: WallRow, b: WallRow) => (a.share ?? 0) - (b.share ?? 0);
  const ofRows = rows.map((row, index) => ({
    name: name(row),
    ...count((cells[index] ?? []).filter((cell) => cell !== null).length, columns.length),
  }));
  const ofColumns = columns.map((column, index) => ({
    name: name(column),
    ...count(cells.filter((row) => (row[index] ?? null) !== null).length, rows.length),
  }));
  return [
    { heading: words.reach(columns.length), rows: ofRows.toSorted(byShare) },
    { heading: words.reachedFrom(rows.length), rows: ofColumns.toSorted(byShare) },
  ];
}

/** An overview as lists: each of its parts with a heading, and what stands under it; what is highlighted comes first. */
export function overviewLists(
  network: Network,
  overview: Overview,
  question: ResolvedReach | undefined,
  highlighted: ReadonlySet<string>,
  language: Language,
): { summary: string; lists: WallList[] } {
  const { summary = "", parts } = overviewOf(network, overview, language, { question }).describe();
  const name = (id: string) => elementName(network, id, language);
  const titleOf = ({ title, of = [] }: OverviewPart) =>
    capitalised(title ?? formatters[language].and(of.map(name)));
  const rowOf = (part: OverviewPart): WallRow => {
    const detail = detailOf(part, name, language);
    return {
      name: titleOf(part),
      ...(detail === "" ? {} : { detail }),
      ...((part.of ?? []).some((id) => highlighted.has(id)) ? { isHighlighted: true } : {}),
    };
  };
  /** A part as a list of what is in it; parts within it that are lists themselves follow. */
  const listsOf = (part: OverviewPart, above: string): WallList[] => {
    const title = titleOf(part);
    const heading = [above, title].filter((one) => one !== "").join(" – ");
    const within = part.parts ?? [];
    const isList = ({ as }: OverviewPart) => as !== undefined;
    const rows = within.filter((one) => !isList(one) && titleOf(one) !== "").map(rowOf);
    const inner = within.filter(isList).flatMap((one) => listsOf(one, heading));
    if (rows.length === 0 && inner.length === 0 && title !== "")
      return [{ heading: above, rows: [rowOf(part)] }];
    return [...(rows.length > 0 ? [{ heading, rows }] : []), ...inner];
  };
  const lists = parts.flatMap((part) => listsOf(part, ""));
  const isFirst = ({ rows }: WallList) => rows.some((row) => row.isHighlighted);
  return {
    summary,
    lists: lists
      .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
      .map((list) => ({
        ...list,
        rows: list.rows.toSorted(
          (a, b) => Number(b.isHighlighted ?? false) - Number(a.isHighlighted ?? false),
        ),
      })),
  };
}

/** The days, the remarks, or the first two facts of a part; elements by their names where they are few. */
function detailOf(
  { since, until, about = [], facts = [], parts = [] }: OverviewPart,
  name: (id: string) => string,
  language: Language,
): string {
  const { day, and } = formatters[language];
  const days = [...new Set([since, until])].flatMap((one) => (one === undefined ? [] : day(one))).join(" – ");
  const told = facts.slice(0, 2).map((fact) => factText(fact, name, and));
  const within = parts.flatMap(({ of = [] }) => of);
  return [
    days,
    ...about,
    ...(days === "" && about.length === 0 ? told : []),
    ...(told.length === 0 && within.length > 0 ? [and(within.slice(0, 4).map(name))] : []),
  ]
    .filter((text) => text !== "")
    .join(" · ");
}

function factText(
  { name: label, text, ids = [] }: OverviewFact,
  name: (id: string) => string,
  and: (names: readonly string[]) => string,
): string {
  const named =
    ids.length > 0 && ids.length <= 2 ? and(ids.map(name)) : ids.length > 0 ? String(ids.length) : "";
  const said = [text ?? "", named].filter((one) => one !== "").join(" ");
  return said === "" ? "" : `${label}: ${said}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A page of a list: its heading and so many rows. */
export interface WallPage extends WallList {
  readonly number: number;
}

/** Names with bars lie in two columns beside each other. */
export function columnsOf({ rows }: WallList): 1 | 2 {
  return rows.some(({ share }) => share !== undefined) ? 2 : 1;
}

/** Two lines fit in a row; of a longer text so many more are shown. */
export const usualLines = 2;
const mostLines = 5;
/** Between the name and what is said of it, in smallest letters. */
const rowGap = 0.8;

/** How many lines a row takes on a wall that is so many smallest letters wide; one with a bar is never longer. */
export function linesOf({ name, detail, share }: WallRow, width: number): number {
  if (share !== undefined) return usualLines;
  const room = detail === undefined ? width : (width - rowGap) / 2;
  // The name is bold.
  const lines = [wrapLabel(name, room / 1.08, mostLines), wrapLabel(detail ?? "", room, mostLines)];
  return Math.max(usualLines, ...lines.map(({ length }) => length));
}

/** The height of a line of a row, and of a row beside its lines, in smallest letters. */
const lineHeight = 1.15;
const rowPadding = 0.45;

/** The height of a row of so many lines, in smallest letters. */
export function rowHeight(lines: number): number {
  return lines * lineHeight + rowPadding;
}

/** The pages of lists on a wall that has so much room for rows, in smallest letters; every list begins a page. */
export function pagesOf(lists: readonly WallList[], room: { width: number; height: number }): WallPage[] {
  const pages = lists.flatMap((list) => {
    const { heading, rows } = list;
    const columns = columnsOf(list);
    const heights = rows.map((row) => rowHeight(linesOf(row, room.width)));
    // Rows beside each other are equally high.
    const most = Math.max(1, Math.floor(room.height / rowHeight(usualLines))) * columns;
    const pages = columns === 2 ? inTurn(heights, most, () => 1) : inTurn(heights, room.height, (one) => one);
    return pages.map(({ from, to }) => ({ heading, rows: rows.slice(from, to) }));
  });
  return pages.map((page, index) => ({ ...page, number: index + 1 }));
}

/** Stretches of a list that each measure at most so much, in as few as can be and about as long as each other. */
function inTurn<Item>(
  items: readonly Item[],
  most: number,
  measure: (item: Item) => number,
): { from: number; to: number }[] {
  const cut = (limit: number) => {
    const found: { from: number; to: number }[] = [];
    let from = 0;
    let sum = 0;
    for (const [index, item] of items.entries()) {
      const own = measure(item);
      if (index > from && sum + own > limit + 1e-6) {
        found.push({ from, to: index });
        from = index;
        sum = 0;
      }
      sum += own;
    }
    return [...found, { from, to: items.length }];
  };
  const { length } = cut(most);
  const total = items.reduce((sum, item) => sum + measure(item), 0);
  const tries = Array.from({ length: 20 }, (_, index) => (total / length) * (1 + index / 20));
  return (
    tries
      .filter((limit) => limit < most)
      .map(cut)
      .find((found) => found.length === length) ?? cut(most)
  );
}
