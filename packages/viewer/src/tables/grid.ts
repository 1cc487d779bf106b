import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { placeAfter, inside, type Place } from "../matrix/grid-keys.js";
import { isComposing } from "../ui/keys.js";
import { LightElement, reactive } from "../ui/light-element.js";
import { parseCells, writeCells } from "./clipboard.js";
import { beside, drawHeading, drawRow, space, type Drawn } from "./draw-grid.js";
import { GridSight, headLine } from "./grid-sight.js";
import type { GridView } from "./grid-view.js";
import { fillDown, placePaste, rangeOf, type Range } from "./ranges.js";
import css from "./grid.css?inline";

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

  readonly #sight = new GridSight(this);
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
    this.#sight.scrollTo(this.at);
    this.#measure();
    await this.updateComplete;
    this.dispatchEvent(new Event("polku-at"));
  }

  /** Begins to type in a cell. */
  async edit(place: Place, typed?: string): Promise<void> {
    const cell = this.view.cell(place.line, place.column);
    if (cell.fixed) return;
    this.#sight.scrollTo(place);
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
    const { view, at, range, editing } = this;
    const { columns, lines } = view;
    const { lines: lineSpan, columns: span } = this.#sight;
    const drawn: Drawn = { view, at, range, span, editing, editor: (name) => this.#editor(name) };
    const shown = columns.slice(span.start, span.end);
    const width = (from: number, to: number) =>
      columns.slice(from, to).reduce((sum, column) => sum + column.width, 0);
    const [before, after] = [width(0, span.start), width(span.end, columns.length)];
    const isLost = at.line >= 0 && (at.line < lineSpan.start || at.line >= lineSpan.end);
    const isBeside = at.column < span.start || at.column >= span.end;
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
        .style="--before: ${before}rem; --after: ${after}rem; --shown: ${width(span.start, span.end)}rem"
      >
        <colgroup>
          <col class="heads" />
          ${before > 0 ? html`<col class="before" />` : nothing}
          ${shown.map((column) => html`<col .style="width: ${column.width}rem" />`)}
          ${after > 0 ? html`<col class="after" />` : nothing}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            <td class="corner" role="presentation"></td>
            ${before > 0 ? beside : nothing}
            ${shown.map((column, index) => drawHeading(column, span.start + index, drawn))}
            ${after > 0 ? beside : nothing}
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
            (line) => drawRow(line, drawn),
          )}
          ${space(lines - lineSpan.end)}
        </tbody>
      </table>
    </div>`;
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

  #find({ line, column }: Place): HTMLElement | null {
    return this.querySelector(`[data-place="${line},${column}"]`);
  }

  readonly #measure = (): void => {
    if (this.#sight.measure()) this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.editing || isComposing(event) || event.altKey) return;
    const { key, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const { lines, columns } = this.view;
    const page = Math.max(1, this.#sight.lines.end - this.#sight.lines.start - 4);
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

function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  if (!cell) return undefined;
  const [line = 0, column = 0] = (cell.dataset["place"] ?? "").split(",").map(Number);
  return { line, column };
}

customElements.define("polku-grid", Grid);
