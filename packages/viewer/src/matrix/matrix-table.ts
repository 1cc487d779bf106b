import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { isComposing } from "../ui/keys.js";
import { LightElement, reactive } from "../ui/light-element.js";
import { repeat } from "lit/directives/repeat.js";
import { inside, nameColumn, nameLine, orderLine, placeAfter, type Place } from "./grid-keys.js";
import { emit } from "./matrix-events.js";
import { cellAt, type MatrixView } from "./matrix-view.js";
import { bandRow, bodyRow, nameRow, orderRow, type Drawn } from "./table-rows.js";
import { isSameSpan, offsetFor, spanOf, type Span } from "./span.js";
import css from "./matrix-table.css?inline";

/** The size of cells in rem; the same as in the style sheet. */
const cellSize = 2.75;

/** The matrix as a table: one tab stop with arrow keys. Only the cells in sight are rendered. */
export class MatrixTable extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive view!: MatrixView;
  /** Opens or closes a group, by its first row. */
  @reactive toggle!: (firstRow: number) => void;
  /** Orders rows by a column. */
  @reactive order!: (column: number) => void;
  @reactive lineSpan: Span = { start: 0, end: 24 };
  @reactive columnSpan: Span = { start: 0, end: 24 };

  /** All columns in the order of their bands. */
  #columns: number[] = [];
  #at: Place = { line: 0, column: nameColumn };
  /** The size of cells in pixels. */
  #size = 44;
  #tabbed: HTMLElement | undefined;

  protected override connected(signal: AbortSignal): void {
    const resize = new ResizeObserver(() => {
      this.#size = parseFloat(getComputedStyle(document.documentElement).fontSize) * cellSize;
      this.#measure();
    });
    resize.observe(this);
    signal.addEventListener("abort", () => resize.disconnect());
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (!changes.has("view")) return;
    this.#columns = this.view.bands.flatMap(({ columns }) => columns);
    this.#at = inside(this.#at, this.view.lines.length, this.#columns.length);
    this.#measure();
  }

  protected override render(): TemplateResult {
    const { view, lineSpan, columnSpan } = this;
    const { lines, names } = view;
    const drawn: Drawn = {
      view,
      columns: this.#columns.slice(columnSpan.start, columnSpan.end),
      firstColumn: columnSpan.start,
      starts: this.#starts(),
    };
    const widths = [
      columnSpan.start,
      columnSpan.end - columnSpan.start,
      this.#columns.length - columnSpan.end,
    ];
    const [before = 0, shown = 0, after = 0] = widths.map((count) => Math.max(0, count) * cellSize);
    return html`<div
        class="gap-scroll"
        @scroll=${this.#measure}
        @keydown=${this.#onKey}
        @click=${this.#onClick}
        @focusin=${this.#onFocus}
        @pointerover=${this.#onFocus}
      >
        <table
          role="grid"
          aria-label=${names.isOfChanges ? names.words.changes.table : names.words.table}
          aria-rowcount=${lines.length + 3}
          aria-colcount=${this.#columns.length + 1}
          .style="--before: ${before}rem; --shown: ${shown}rem; --after: ${after}rem"
          @focus=${this.#onTableFocus}
        >
          <colgroup>
            <col class="names" />
            <col class="before" />
            ${drawn.columns.map(() => html`<col class="one" />`)}
            <col class="after" />
          </colgroup>
          <thead role="rowgroup">
            ${bandRow(drawn)} ${nameRow(drawn)} ${orderRow(drawn)}
          </thead>
          <tbody role="rowgroup">
            ${space(lineSpan.start)}
            ${repeat(
              lines.slice(lineSpan.start, lineSpan.end),
              ({ rows, inside }) => `${rows[0]} ${inside}`,
              (line, index) => bodyRow(drawn, line, lineSpan.start + index),
            )}
            ${space(lines.length - lineSpan.end)}
          </tbody>
        </table>
      </div>
      <p class="gap-readout"></p>`;
  }

  protected override updated(): void {
    this.#tab();
    const readout = this.querySelector(".gap-readout");
    if (readout && readout.textContent === "") readout.textContent = this.view.names.words.hint;
  }

  /** The columns that begin a band. */
  #starts(): Set<number> {
    let column = 0;
    return new Set(this.view.bands.map(({ columns }) => (column += columns.length) - columns.length));
  }

  readonly #measure = (): void => {
    const scroll = this.querySelector<HTMLElement>(".gap-scroll");
    if (!scroll) return;
    const { x, y } = this.#room(scroll);
    const lines = spanOf(scroll.scrollTop, y, this.#size, this.view.lines.length);
    const columns = spanOf(scroll.scrollLeft, x, this.#size, this.#columns.length);
    if (!isSameSpan(lines, this.lineSpan)) this.lineSpan = lines;
    if (!isSameSpan(columns, this.columnSpan)) this.columnSpan = columns;
  };

  /** The size of the area of cells, beside and below the headings. */
  #room(scroll: HTMLElement): { x: number; y: number } {
    const names = this.querySelector<HTMLElement>("thead th");
    const head = this.querySelector<HTMLElement>("thead");
    return {
      x: scroll.clientWidth - (names?.offsetWidth ?? 0),
      y: scroll.clientHeight - (head?.offsetHeight ?? 0),
    };
  }

  /** Makes the cell of the focus the only tab stop, or the table while that cell is not rendered. */
  #tab(): void {
    const found = this.#find(this.#at);
    const lost = this.#tabbed !== undefined && !found && this.contains(document.activeElement);
    if (this.#tabbed) this.#tabbed.tabIndex = -1;
    if (found) found.tabIndex = 0;
    this.#tabbed = found;
    const table = this.querySelector("table");
    if (table) table.tabIndex = found ? -1 : 0;
    if (lost) table?.focus({ preventScroll: true });
  }

  #find({ line, column }: Place): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(`[data-place="${line},${column}"]`) ?? undefined;
  }

  async #moveTo(place: Place): Promise<void> {
    const scroll = this.querySelector<HTMLElement>(".gap-scroll");
    if (!scroll) return;
    this.#at = place;
    const room = this.#room(scroll);
    if (place.column >= 0) scroll.scrollLeft = offsetFor(place.column, scroll.scrollLeft, room.x, this.#size);
    if (place.line >= 0) scroll.scrollTop = offsetFor(place.line, scroll.scrollTop, room.y, this.#size);
    this.#measure();
    await this.updateComplete;
    this.#tab();
    this.#find(place)?.focus({ preventScroll: true });
  }

  readonly #onTableFocus = (event: FocusEvent): void => {
    if (event.target === event.currentTarget && !this.#find(this.#at)) void this.#moveTo(this.#at);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(this.clientHeight / this.#size) - 6);
    const to = placeAfter(event, this.#at, {
      lines: this.view.lines.length,
      columns: this.#columns.length,
      page,
    });
    if (!to || event.altKey || event.metaKey || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    void this.#moveTo(to);
  };

  readonly #onFocus = (event: Event): void => {
    const button = placed(event.target);
    if (!button) return;
    if (event.type === "focusin") {
      this.#at = placeOf(button);
      this.#tab();
    }
    const readout = this.querySelector(".gap-readout");
    if (readout) readout.textContent = button.getAttribute("aria-label") ?? "";
    const { column } = placeOf(button);
    for (const heading of this.querySelectorAll("thead [data-place]"))
      heading.toggleAttribute("data-hot", column !== nameColumn && placeOf(heading).column === column);
  };

  readonly #onClick = (event: Event): void => {
    const button = placed(event.target);
    if (!button) return;
    const { line, column } = placeOf(button);
    const { rows, columns } = this.view.matrix.answer;
    const number = this.#columns[column] ?? 0;
    const at = this.view.lines[line];
    if (line === orderLine) this.order(number);
    else if (line === nameLine) emit(this, "polku-column", { column: columns[number] ?? "" });
    else if (at) {
      const [first = 0] = at.rows;
      const row = rows[first] ?? "";
      if (column !== nameColumn)
        emit(this, "polku-cell", { row, column: columns[number] ?? "", cell: cellAt(this.view, at, number) });
      else if (at.rows.length > 1) this.toggle(first);
      else emit(this, "polku-row", { row });
    }
  };
}

/** An empty row in place of lines that are not rendered. */
function space(lines: number): TemplateResult | typeof nothing {
  return lines <= 0
    ? nothing
    : html`<tr class="space" role="presentation">
        <td role="presentation" .style="height: ${lines * cellSize}rem"></td>
      </tr>`;
}

function placed(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
}

function placeOf(button: Element): Place {
  const [line = 0, column = 0] = (button.getAttribute("data-place") ?? "").split(",").map(Number);
  return { line, column };
}

customElements.define("polku-matrix-table", MatrixTable);
