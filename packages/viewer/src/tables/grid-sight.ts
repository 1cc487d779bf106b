import type { Place } from "../matrix/grid-keys.js";
import { isSameSpan, offsetFor, spanOf, type Span } from "../matrix/span.js";
import type { GridView } from "./grid-view.js";

/** The line of the headings. */
export const headLine = -1;
/** So many columns are all drawn; of more only those in sight, which have to be of one width. */
const mostColumns = 40;

/** Which lines and columns of a grid are in sight, and how another cell comes into it. */
export class GridSight {
  readonly #grid: HTMLElement & { readonly view: GridView };
  lines: Span = { start: 0, end: 32 };
  /** The columns in sight, of a grid that does not draw all. */
  #columns: Span = { start: 0, end: 24 };
  /** The height of lines and, where they are alike, the width of columns in pixels. */
  #lineSize = 36;
  #columnSize = 40;

  constructor(grid: HTMLElement & { readonly view: GridView }) {
    this.#grid = grid;
  }

  /** The columns that are drawn. */
  get columns(): Span {
    const { length } = this.#grid.view.columns;
    return length <= mostColumns ? { start: 0, end: length } : this.#columns;
  }

  get #scroll(): HTMLElement | null {
    return this.#grid.querySelector(".grid-scroll");
  }

  /** Looks what is in sight; whether that is something else than before. */
  measure(): boolean {
    const scroll = this.#scroll;
    if (!scroll) return false;
    const row = scroll.querySelector<HTMLElement>("tbody tr[aria-rowindex]");
    if (row && row.offsetHeight > 0) this.#lineSize = row.getBoundingClientRect().height;
    const column = scroll.querySelector<HTMLElement>("tbody td[data-place]");
    if (column && column.offsetWidth > 0) this.#columnSize = column.getBoundingClientRect().width;
    const { x, y } = this.#room(scroll);
    const { lines, columns } = this;
    const { view } = this.#grid;
    this.lines = spanOf(scroll.scrollTop, y, this.#lineSize, view.lines);
    this.#columns = spanOf(scroll.scrollLeft, x, this.#columnSize, view.columns.length);
    return !isSameSpan(this.lines, lines) || !isSameSpan(this.columns, columns);
  }

  /** The size of the area of cells, beside and below the headings. */
  #room(scroll: HTMLElement): { x: number; y: number } {
    const corner = scroll.querySelector<HTMLElement>(".corner");
    return {
      x: scroll.clientWidth - this.#pinned(),
      y: Math.max(scroll.clientHeight - (corner?.offsetHeight ?? 0), this.#lineSize),
    };
  }

  /** The width of what stays in sight at the side: the heads of rows, and where there is room the first column. */
  #pinned(): number {
    const first = this.#grid.querySelector<HTMLElement>(".corner + th");
    const isPinned = first && getComputedStyle(first).position === "sticky";
    return (
      (this.#grid.querySelector<HTMLElement>(".corner")?.offsetWidth ?? 0) +
      (isPinned ? first.offsetWidth : 0)
    );
  }

  /** Scrolls to a cell. */
  scrollTo({ line, column }: Place): void {
    const scroll = this.#scroll;
    if (!scroll) return;
    const { x, y } = this.#room(scroll);
    if (line >= 0) scroll.scrollTop = offsetFor(line, scroll.scrollTop, y, this.#lineSize);
    const cell = this.#grid.querySelector<HTMLElement>(`[data-place="${headLine},${column}"]`);
    const heads = this.#pinned();
    if (cell && getComputedStyle(cell).position === "sticky") return;
    const start = cell ? cell.offsetLeft - heads : column * this.#columnSize;
    const size = cell?.offsetWidth ?? this.#columnSize;
    if (start < scroll.scrollLeft) scroll.scrollLeft = start;
    else if (start + size > scroll.scrollLeft + x) scroll.scrollLeft = Math.min(start, start + size - x);
  }
}
