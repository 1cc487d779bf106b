import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { placeAfter, inside, type Place } from "../matrix/grid-keys.js";
import { offsetFor, spanOf, type Span } from "../matrix/span.js";
import { isComposing } from "../ui/keys.js";
import { LightElement, reactive } from "../ui/light-element.js";
import { parseCells, writeCells } from "./clipboard.js";
import { fillDown, isIn, placePaste, rangeOf, type GridEdit, type Range } from "./ranges.js";
import css from "./grid.css?inline";

export interface GridColumn {
  readonly key: string;
  readonly name: string;
  /** In rem. */
  readonly width: number;
  /** Whether every row needs it. */
  readonly required?: string | undefined;
  /** How the rows are sorted by it. */
  readonly sorted?: "ascending" | "descending" | undefined;
}

export interface GridCell {
  readonly text: string;
  /** Why what it says could not be taken. */
  readonly wrong?: string | undefined;
  /** What is to be noticed. */
  readonly note?: string | undefined;
  /** What is read out, where it is not the text. */
  readonly spoken?: string | undefined;
  readonly fixed?: boolean;
}

/** What a grid shows, and what it can do with it. */
export interface GridView {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly lines: number;
  /** What heads a row, and what is read out in its place. */
  rowName(line: number): string;
  rowLabel(line: number): string;
  cell(line: number, column: number): GridCell;
  /** Texts that a cell may hold, for what is typed in it. */
  offer(line: number, column: number, typed: string): readonly string[];
  /** Writes cells: one step that can be undone. */
  write(edits: readonly GridEdit[]): void;
  /** Takes a key that is typed on a cell; false where it begins editing. */
  type?(range: Range, key: string): boolean;
  /** Gives a cell back what it said before something was written that can't be taken; false where there is nothing. */
  revert?(line: number, key: string): boolean;
  /** Chooses a heading. */
  chooseColumn?(column: number): void;
  /** The key of the column that a heading of pasted cells names. */
  findKey?(heading: string): string | undefined;
  /** Tells what a paste left out, and whether headings led it. */
  onPaste?(lost: number, byHeadings: boolean): void;
  /** Whether names of columns stand upright, in narrow columns that are all alike. */
  readonly upright?: boolean;
}

const headLine = -1;
/** So many columns are all drawn; of more only those in sight, which have to be of one width. */
const mostColumns = 40;

interface Editing extends Place {
  /** What the cell says, to tell whether anything else was typed. */
  readonly start: string;
}

/**
 * An editable grid: one tab stop, the keys of a spreadsheet, copy and paste of tab-separated cells. It keeps the focus,
 * the range and the field that is being typed in; everything else is its view's. Only the cells in sight are drawn.
 */
export class Grid extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive view!: GridView;
  @reactive at: Place = { line: 0, column: 0 };
  /** The other corner of the range. */
  @reactive anchor: Place = { line: 0, column: 0 };
  @reactive editing: Editing | undefined;
  @reactive offered: readonly string[] = [];
  @reactive lineSpan: Span = { start: 0, end: 32 };
  @reactive columnSpan: Span = { start: 0, end: 24 };

  /** The height of lines and, where they are alike, the width of columns in pixels. */
  #lineSize = 36;
  #columnSize = 40;
  /** Whether a finger has chosen the cell of the focus. */
  #tapped = false;
  /** Whether the cell of the focus is to take it once it is drawn. */
  #takes = false;

  protected override connected(signal: AbortSignal): void {
    const resize = new ResizeObserver(() => this.#measure());
    resize.observe(this);
    signal.addEventListener("abort", () => resize.disconnect());
    this.addEventListener("copy", this.#onCopy, { signal });
    this.addEventListener("cut", this.#onCopy, { signal });
    this.addEventListener("paste", this.#onPaste, { signal });
  }

  /** The range that is selected. */
  get range(): Range {
    return rangeOf(this.at, this.anchor);
  }

  /** Selects a cell, or the range from there to another one, and moves the focus there. */
  async moveTo(place: Place, anchor: Place = place): Promise<void> {
    const { lines, columns } = this.view;
    this.at = inside(place, lines, columns.length);
    this.anchor = this.at.line < 0 ? this.at : anchor;
    this.#takes = true;
    this.#scrollTo(this.at);
    this.#measure();
    await this.updateComplete;
    this.dispatchEvent(new Event("polku-at"));
  }

  /** Begins to type in a cell. */
  async edit(place: Place, typed?: string): Promise<void> {
    const cell = this.view.cell(place.line, place.column);
    if (cell.fixed) return;
    this.#scrollTo(place);
    const start = typed ?? cell.text;
    this.offered = this.view.offer(place.line, place.column, typed ?? "");
    this.editing = { ...place, start: cell.text };
    await this.updateComplete;
    const field = this.#field;
    if (!field) return;
    field.value = start;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start.length, start.length);
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (!changes.has("view")) return;
    const { lines, columns } = this.view;
    const at = inside(this.at, lines, columns.length);
    if (at.line !== this.at.line || at.column !== this.at.column) this.at = at;
    this.anchor = this.at.line < 0 ? this.at : inside(this.anchor, lines, columns.length);
    this.#measure();
  }

  protected override render(): TemplateResult {
    const { view, lineSpan } = this;
    const { columns, lines } = view;
    const span = this.#drawnColumns();
    const shown = columns.slice(span.start, span.end);
    const width = (from: number, to: number) =>
      columns.slice(from, to).reduce((sum, column) => sum + column.width, 0);
    const [before, after] = [width(0, span.start), width(span.end, columns.length)];
    const { range } = this;
    const isLost = this.at.line >= 0 && (this.at.line < lineSpan.start || this.at.line >= lineSpan.end);
    const isBeside = this.at.column < span.start || this.at.column >= span.end;
    return html`<div
      class="grid-scroll"
      data-upright=${view.upright === true}
      @scroll=${this.#measure}
      @keydown=${this.#onKey}
      @pointerdown=${this.#onPointer}
      @pointerover=${this.#onOver}
      @click=${this.#onClick}
      @dblclick=${this.#onDouble}
      @focusin=${this.#onFocus}
    >
      <table
        role="grid"
        aria-label=${view.label}
        aria-multiselectable="true"
        aria-rowcount=${lines + 1}
        aria-colcount=${columns.length + 1}
        tabindex=${isLost || isBeside ? 0 : -1}
        style="--before: ${before}rem; --after: ${after}rem; --shown: ${width(span.start, span.end)}rem"
      >
        <colgroup>
          <col class="heads" />
          ${before > 0 ? html`<col class="before" />` : nothing}
          ${shown.map((column) => html`<col style="width: ${column.width}rem" />`)}
          ${after > 0 ? html`<col class="after" />` : nothing}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            <td class="corner" role="presentation"></td>
            ${before > 0 ? html`<td role="presentation"></td>` : nothing}
            ${shown.map((column, index) => this.#heading(column, span.start + index))}
            ${after > 0 ? html`<td role="presentation"></td>` : nothing}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${space(lineSpan.start)}
          ${repeat(
            Array.from(
              { length: Math.max(0, lineSpan.end - lineSpan.start) },
              (_, index) => lineSpan.start + index,
            ),
            // What is typed in a cell stays while its row gets a name in the network.
            (line) => line,
            (line) => this.#row(line, span, range, before > 0, after > 0),
          )}
          ${space(lines - lineSpan.end)}
        </tbody>
      </table>
    </div>`;
  }

  #drawnColumns(): Span {
    const { length } = this.view.columns;
    return length <= mostColumns ? { start: 0, end: length } : this.columnSpan;
  }

  #heading({ name, required, sorted }: GridColumn, column: number): TemplateResult {
    const isAt = this.at.line === headLine && this.at.column === column;
    return html`<th
      role="columnheader"
      scope="col"
      aria-colindex=${column + 2}
      aria-sort=${sorted ?? (this.view.chooseColumn ? "none" : nothing)}
      tabindex=${isAt ? 0 : -1}
      data-place="${headLine},${column}"
      title=${name}
    >
      <span>${name}</span
      >${required === undefined ? nothing : html`<abbr title=${required} aria-label=${required}>*</abbr>`}${
        sorted === undefined ? nothing : html`<i aria-hidden="true">${sorted === "ascending" ? "▲" : "▼"}</i>`
      }
    </th>`;
  }

  #row(line: number, span: Span, range: Range, isBefore: boolean, isAfter: boolean): TemplateResult {
    const { columns } = this.view;
    const [name, label] = [this.view.rowName(line), this.view.rowLabel(line)];
    const cells: TemplateResult[] = [];
    for (let column = span.start; column < Math.min(span.end, columns.length); column++)
      cells.push(this.#cell(line, column, range));
    return html`<tr role="row" aria-rowindex=${line + 2} ?data-hot=${line === this.at.line}>
      <th role="rowheader" scope="row" aria-label=${label} title=${label}><span>${name}</span></th>
      ${isBefore ? html`<td role="presentation"></td>` : nothing} ${cells}
      ${isAfter ? html`<td role="presentation"></td>` : nothing}
    </tr>`;
  }

  #cell(line: number, column: number, range: Range): TemplateResult {
    const cell = this.view.cell(line, column);
    const isAt = this.at.line === line && this.at.column === column;
    const isEditing = this.editing?.line === line && this.editing.column === column;
    const told = cell.wrong ?? cell.note;
    return html`<td
      role="gridcell"
      aria-colindex=${column + 2}
      tabindex=${isAt ? 0 : -1}
      data-place="${line},${column}"
      aria-selected=${isIn(range, line, column) ? "true" : "false"}
      aria-invalid=${cell.wrong === undefined ? nothing : "true"}
      aria-readonly=${cell.fixed ? "true" : nothing}
      ?data-noted=${cell.wrong === undefined && cell.note !== undefined}
      title=${told ?? nothing}
    >
      ${
        isEditing
          ? this.#editor(this.view.columns[column]?.name ?? "")
          : cell.spoken === undefined
            ? html`<span>${cell.text}</span>`
            : html`<span aria-hidden="true">${cell.text}</span><span class="unseen">${cell.spoken}</span>`
      }${told === undefined || isEditing ? nothing : html`<span class="unseen">. ${told}</span>`}
    </td>`;
  }

  #editor(name: string): TemplateResult {
    return html`<input
        class="cell-field"
        aria-label=${name}
        autocomplete="off"
        autocapitalize="off"
        list="polku-grid-offer"
        @keydown=${this.#onFieldKey}
        @input=${this.#onInput}
        @blur=${() => this.#commit()}
      />
      <datalist id="polku-grid-offer">
        ${this.offered.map((text) => html`<option value=${text}></option>`)}
      </datalist>`;
  }

  protected override updated(): void {
    if (!this.#takes || this.editing) return;
    const cell = this.#find(this.at);
    if (!cell) return;
    this.#takes = false;
    cell.focus({ preventScroll: true });
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector(".cell-field");
  }

  get #scroll(): HTMLElement | null {
    return this.querySelector(".grid-scroll");
  }

  #find({ line, column }: Place): HTMLElement | null {
    return this.querySelector(`[data-place="${line},${column}"]`);
  }

  readonly #measure = (): void => {
    const scroll = this.#scroll;
    if (!scroll) return;
    const row = scroll.querySelector<HTMLElement>("tbody tr[aria-rowindex]");
    if (row && row.offsetHeight > 0) this.#lineSize = row.getBoundingClientRect().height;
    const column = scroll.querySelector<HTMLElement>("tbody td[data-place]");
    if (column && column.offsetWidth > 0) this.#columnSize = column.getBoundingClientRect().width;
    const { x, y } = this.#room(scroll);
    const lines = spanOf(scroll.scrollTop, y, this.#lineSize, this.view.lines);
    if (lines.start !== this.lineSpan.start || lines.end !== this.lineSpan.end) this.lineSpan = lines;
    if (this.view.columns.length <= mostColumns) return;
    const columns = spanOf(scroll.scrollLeft, x, this.#columnSize, this.view.columns.length);
    if (columns.start !== this.columnSpan.start || columns.end !== this.columnSpan.end)
      this.columnSpan = columns;
  };

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
    const first = this.querySelector<HTMLElement>(".corner + th");
    const isPinned = first && getComputedStyle(first).position === "sticky";
    return (
      (this.querySelector<HTMLElement>(".corner")?.offsetWidth ?? 0) + (isPinned ? first.offsetWidth : 0)
    );
  }

  #scrollTo({ line, column }: Place): void {
    const scroll = this.#scroll;
    if (!scroll) return;
    const { x, y } = this.#room(scroll);
    if (line >= 0) scroll.scrollTop = offsetFor(line, scroll.scrollTop, y, this.#lineSize);
    const cell = this.#find({ line: headLine, column });
    const heads = this.#pinned();
    if (cell && getComputedStyle(cell).position === "sticky") return;
    const start = cell ? cell.offsetLeft - heads : column * this.#columnSize;
    const size = cell?.offsetWidth ?? this.#columnSize;
    if (start < scroll.scrollLeft) scroll.scrollLeft = start;
    else if (start + size > scroll.scrollLeft + x) scroll.scrollLeft = Math.min(start, start + size - x);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.editing || isComposing(event) || event.altKey) return;
    const { key, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const { lines, columns } = this.view;
    const page = Math.max(1, this.lineSpan.end - this.lineSpan.start - 4);
    const isJump = isCommand && key.startsWith("Arrow");
    const to = isJump
      ? edgeAfter(key, this.at, lines, columns.length)
      : placeAfter(event, this.at, {
          lines,
          columns: columns.length,
          page,
          firstLine: headLine,
          firstColumn: 0,
        });
    if (to) {
      const stays = shiftKey && this.at.line >= 0;
      const place = stays ? { ...to, line: Math.max(to.line, 0) } : to;
      void this.moveTo(place, stays ? this.anchor : place);
    } else if (this.at.line === headLine) {
      if (key !== "Enter" && key !== " ") return;
      this.view.chooseColumn?.(this.at.column);
    } else if (isCommand && key.toLowerCase() === "d") {
      const textAt = (line: number, column: number) => this.view.cell(line, column).text;
      this.view.write(
        fillDown(
          this.range,
          columns.map((one) => one.key),
          textAt,
        ),
      );
    } else if (isCommand && key.toLowerCase() === "a") {
      this.anchor = { line: 0, column: 0 };
      void this.moveTo({ line: lines - 1, column: columns.length - 1 }, this.anchor);
    } else if (isCommand) return;
    else if (key === "Delete" || key === "Backspace") this.#clear();
    else if (key === "Enter" || key === "F2") void this.edit(this.at);
    else if (key === "Escape" && this.view.revert?.(this.at.line, this.#keyOf(this.at.column)) === true) {
      // What can't be taken is let go.
    } else if (key === "Escape" && this.at !== this.anchor) this.anchor = this.at;
    else if (key.length === 1) {
      if (this.view.type?.(this.range, key) !== true && key !== " ") void this.edit(this.at, key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #clear(): void {
    this.view.write(
      this.#cellsOf(this.range).map(([line, column]) => ({ line, key: this.#keyOf(column), text: "" })),
    );
  }

  #cellsOf({ top, bottom, left, right }: Range): [line: number, column: number][] {
    const cells: [number, number][] = [];
    for (let line = Math.max(top, 0); line <= bottom; line++)
      for (let column = left; column <= right; column++)
        if (this.view.cell(line, column).fixed !== true) cells.push([line, column]);
    return cells;
  }

  #keyOf(column: number): string {
    return this.view.columns[column]?.key ?? "";
  }

  readonly #onFieldKey = (event: KeyboardEvent): void => {
    if (isComposing(event) || !this.editing) return;
    const { line, column } = this.editing;
    const step = event.shiftKey ? -1 : 1;
    if (event.key === "Enter") this.#finish({ line: line + step, column });
    else if (event.key === "Tab") this.#finish({ line, column: column + step });
    else if (event.key === "Escape") {
      this.editing = undefined;
      void this.moveTo({ line, column });
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #finish(next: Place): void {
    const from = this.editing;
    this.#commit();
    const column = Math.min(Math.max(next.column, 0), this.view.columns.length - 1);
    const line = Math.max(next.line, 0);
    void this.moveTo(from ? { line, column } : this.at);
  }

  #commit(): void {
    const { editing } = this;
    const field = this.#field;
    if (!editing || !field) return;
    this.editing = undefined;
    const text = field.value;
    // A field of one line drops line ends: what was not touched stays as it was.
    if (text === editing.start.replaceAll("\n", "")) return;
    this.view.write([{ line: editing.line, key: this.#keyOf(editing.column), text }]);
  }

  readonly #onInput = (event: Event): void => {
    if (!this.editing) return;
    const { value } = event.target as HTMLInputElement;
    this.offered = this.view.offer(this.editing.line, this.editing.column, value);
  };

  readonly #onCopy = (event: ClipboardEvent): void => {
    if (this.editing || this.at.line < 0) return;
    const { top, bottom, left, right } = this.range;
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, index) => this.view.cell(top + row, left + index).text),
    );
    event.clipboardData?.setData("text/plain", writeCells(rows));
    event.preventDefault();
    if (event.type === "cut") this.#clear();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.editing || this.at.line < 0) return;
    event.preventDefault();
    const cells = parseCells(event.clipboardData?.getData("text/plain") ?? "");
    if (cells.length === 0) return;
    const keys = this.view.columns.map(({ key }) => key);
    const { top, left } = this.range;
    const { edits, lost, byHeadings } = placePaste(
      cells,
      this.range,
      keys,
      this.view.findKey?.bind(this.view),
    );
    const count = cells.length - (byHeadings ? 1 : 0);
    const width = byHeadings ? 1 : Math.max(...cells.map(({ length }) => length));
    this.view.write(edits);
    this.view.onPaste?.(lost, byHeadings);
    if (cells.length === 1 && width === 1) return;
    this.at = { line: top, column: left };
    this.anchor = { line: top + count - 1, column: Math.min(left + width, keys.length) - 1 };
    this.dispatchEvent(new Event("polku-at"));
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || event.target === this.#field) return;
    if (place.line === headLine) return;
    // A finger may be about to scroll: it selects where it is lifted.
    if (event.pointerType !== "mouse") return;
    // The pointer may go on to other cells: the browser would select their texts.
    event.preventDefault();
    if (this.editing) this.#commit();
    void this.moveTo(place, event.shiftKey ? this.anchor : place);
  };

  readonly #onOver = (event: PointerEvent): void => {
    const place = placeOf(event.target);
    if (!place || place.line < 0 || event.buttons !== 1 || event.pointerType !== "mouse" || this.editing)
      return;
    this.at = place;
  };

  readonly #onClick = (event: PointerEvent): void => {
    const place = placeOf(event.target);
    if (!place || event.target === this.#field) return;
    if (place.line === headLine) this.view.chooseColumn?.(place.column);
    else if (event.pointerType !== "mouse" && !this.editing) {
      // A second tap on a cell begins editing it.
      const isSame = place.line === this.at.line && place.column === this.at.column;
      if (isSame && this.#tapped) void this.edit(place);
      else void this.moveTo(place);
      this.#tapped = true;
    }
  };

  readonly #onDouble = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place && place.line >= 0 && !this.editing) void this.edit(place);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const table = event.target instanceof Element && event.target.matches("table");
    if (table) {
      void this.moveTo(this.at, this.anchor);
      return;
    }
    const place = placeOf(event.target);
    if (!place || this.editing || (place.line === this.at.line && place.column === this.at.column)) return;
    this.at = place;
    this.anchor = place;
  };
}

/** The last cell in a direction. */
function edgeAfter(key: string, { line, column }: Place, lines: number, columns: number): Place | undefined {
  return {
    ArrowUp: { line: 0, column },
    ArrowDown: { line: lines - 1, column },
    ArrowLeft: { line, column: 0 },
    ArrowRight: { line, column: columns - 1 },
  }[key];
}

/** An empty row in place of lines that are not drawn. */
function space(lines: number): TemplateResult | typeof nothing {
  return lines <= 0
    ? nothing
    : html`<tr class="space" role="presentation">
        <td role="presentation" style="height: calc(${lines} * var(--grid-line))"></td>
      </tr>`;
}

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  if (!cell) return undefined;
  const [line = 0, column = 0] = (cell.dataset["place"] ?? "").split(",").map(Number);
  return { line, column };
}

customElements.define("polku-grid", Grid);
