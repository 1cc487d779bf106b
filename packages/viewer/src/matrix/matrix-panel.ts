import type { GapsAnswer, Language, Network } from "@polku/core";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { saveFile } from "../platform/save-file.js";
import { linkButton, textButton } from "../ui/buttons.js";
import { LightElement, reactive } from "../ui/light-element.js";
import { levelIndex } from "../ui/elements.js";
import { rowKinds } from "./words/row-kinds.js";
import { segments } from "../ui/segments.js";
import { select } from "../ui/select.js";
import { bandsOf, columnOrders, differencesHelp, type ColumnOrder } from "./column-bands.js";
import { eachRow, groupRows, toLines, type RowGroup } from "./group-rows.js";
import { emit } from "./matrix-events.js";
import "./matrix-list.js";
import { MatrixNames, rowKindOf } from "./matrix-names.js";
import "./matrix-table.js";
import type { MatrixView } from "./matrix-view.js";
import { orderRows, rowOrders, type RowOrder } from "./order-rows.js";
import { readMatrix, type Matrix } from "./read-matrix.js";
import { cellSignStyles, cellSign, changeSign, farSteps } from "./cell-sign.js";
import css from "./matrix.css?inline";
import {
  toldAreasText,
  effectText,
  gapDifferencesTable,
  gapsTable,
  toGapDifferences,
  type GapCell,
  type GapDifferences,
  type Outlook,
} from "@polku/core/questions";
import { csvText, texts, type Table } from "@polku/core/text";
import type { MatrixWords } from "./words/words.js";

/** Below this width, in rem, the table begins as a list. */
const narrowWidth = 44;

/**
 * The matrix of an answer to a question about gaps: rows by services, as a table, a list or a file. It keeps only how
 * the answer is viewed, and dispatches the events of `MatrixEvents`.
 */
export class MatrixPanel extends LightElement {
  static override styles = [unsafeCSS(css), cellSignStyles];
  @reactive network!: Network;
  @reactive answer!: GapsAnswer;
  /** The cells before: then it is the matrix of what changes. */
  @reactive cellsBefore: GapsAnswer["cells"] | undefined;
  @reactive language!: Language;
  /** What was chosen; undefined where the width decides. */
  @reactive form: "table" | "list" | undefined;
  @reactive narrow = false;
  @reactive rowOrder: RowOrder = "asked";
  @reactive columnOrder: ColumnOrder = "level";
  @reactive grouped = true;
  @reactive onlyDifferences = false;
  /** The first rows of the groups that are open. */
  @reactive open: ReadonlySet<number> = new Set();
  @reactive said = "";

  #matrix: Matrix | undefined;
  #groups: RowGroup[] = [];
  #names: MatrixNames | undefined;
  #ranks: Uint32Array = new Uint32Array();
  #levels: number[] = [];
  #view: MatrixView | undefined;

  protected override connected(signal: AbortSignal): void {
    const size = new ResizeObserver(() => {
      const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
      this.narrow = this.clientWidth < narrowWidth * letter;
    });
    size.observe(this);
    signal.addEventListener("abort", () => size.disconnect());
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has("answer") || changes.has("cellsBefore")) this.#read();
    if (
      changes.has("answer") ||
      changes.has("cellsBefore") ||
      changes.has("network") ||
      changes.has("language")
    )
      this.#name();
    this.#arrange();
  }

  #read(): void {
    const before = this.#matrix?.answer.question.rows;
    this.#matrix = readMatrix(this.answer, this.cellsBefore);
    this.#groups = groupRows(this.#matrix);
    this.onlyDifferences = differencesHelp(this.#matrix);
    this.open = new Set();
    if (
      JSON.stringify(before) !== JSON.stringify(this.answer.question.rows) ||
      typeof this.rowOrder === "object"
    )
      this.rowOrder = "asked";
  }

  #name(): void {
    this.#names = new MatrixNames(this.network, this.answer, this.language, this.cellsBefore !== undefined);
    this.#ranks = this.#names.columnRanks();
    this.#levels = this.answer.columns.map((id) => levelIndex(this.network, id));
  }

  #arrange(): void {
    const matrix = this.#matrix;
    const names = this.#names;
    if (!matrix || !names) return;
    const groups = this.grouped ? this.#groups : eachRow(matrix);
    const isOpen = (row: number) => this.open.has(row);
    const levelOf = (column: number) => this.#levels[column] ?? -1;
    this.#view = {
      matrix,
      names,
      lines: toLines(orderRows(matrix, groups, this.rowOrder, names.compareRows), isOpen),
      ...bandsOf(matrix, {
        order: this.columnOrder,
        onlyDifferences: this.onlyDifferences,
        levelOf,
        compareColumns: (a, b) => (this.#ranks[a] ?? 0) - (this.#ranks[b] ?? 0),
      }),
      rowOrder: this.rowOrder,
      levelOf,
      isOpen,
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const { words } = view.names;
    const form = this.form ?? (this.narrow ? "list" : "table");
    const { rows, columns, nowhere } = this.answer;
    return html`
      <div class="gap-head">
        ${
          this.cellsBefore
            ? html`<h3>${words.changes.heading}</h3>
                <p class="hint">${effectText(this.network, this.#differences(), this.language)}</p>`
            : html`<h2>${words.heading[rowKindOf(this.answer)]}</h2>
                <p class="hint">
                  ${words.summary(rows.length, columns.length, nowhere.length)}
                  ${toldAreasText(this.network, this.answer, this.language)}
                </p>`
        }
      </div>
      ${this.#tools(view, form)}
      ${
        view.hidden === 0
          ? nothing
          : html`<p class="gap-hidden">
              ${(this.cellsBefore ? words.changes : words).hidden(view.hidden)}
              ${linkButton(words.showHidden, () => (this.onlyDifferences = false))}
            </p>`
      }
      ${
        form === "table"
          ? html`<polku-matrix-table
              .view=${view}
              .toggle=${this.#toggle}
              .order=${this.#orderBy}
            ></polku-matrix-table>`
          : html`<polku-matrix-list .view=${view}></polku-matrix-list>`
      }
      ${this.cellsBefore ? changesLegend(words, this.language) : matrixLegend(this.answer, words, this.language)}
      <div class="unseen" role="status">${this.said}</div>
    `;
  }

  #tools(view: MatrixView, form: "table" | "list"): TemplateResult {
    const { words } = view.names;
    const chosen = this.rowOrder;
    const isColumn = typeof chosen === "object";
    const ofChanges = this.cellsBefore ? words.changes : undefined;
    const rowOrderText = { ...words.rowOrder, ...(ofChanges && { reached: ofChanges.reached }) };
    const columnOrderText = { ...words.columnOrder, ...(ofChanges && { reached: ofChanges.columnReached }) };
    const filterText = { ...words, ...(ofChanges && { onlyDifferences: ofChanges.onlyDifferences }) };
    return html`<div class="row gap-tools" role="group" aria-label=${words.tools}>
      ${
        this.cellsBefore
          ? nothing
          : html`<div class="field">
              <span aria-hidden="true">${words.rows.label}</span>
              ${segments({
                name: "polku-gap-rows",
                label: words.rows.label,
                words: rowKinds,
                chosen: rowKindOf(this.answer),
                show: (kind) => words.rows[kind],
                choose: (kind) => emit(this, "polku-rows", { kind }),
              })}
            </div>`
      }
      <div class="field">
        <span aria-hidden="true">${words.form.label}</span>
        ${segments({
          name: "polku-gap-form",
          label: words.form.label,
          words: ["table", "list"],
          chosen: form,
          show: (word) => words.form[word],
          choose: (word) => (this.form = word),
        })}
      </div>
      <details class="gap-more">
        <summary>${words.more}</summary>
        <div class="row gap-tools">
          <label class="field"
            ><span>${words.rowOrder.label}</span> ${select({
              value: isColumn ? "column" : chosen,
              options: [
                ...rowOrders.map((value) => ({ value, text: rowOrderText[value] })),
                ...(isColumn
                  ? [{ value: "column", text: words.rowOrder.column(view.names.column(chosen.column).text) }]
                  : []),
              ],
              choose: (value) => (this.rowOrder = rowOrders.find((one) => one === value) ?? chosen),
            })}</label
          >
          <label class="field"
            ><span>${words.columnOrder.label}</span> ${select({
              value: this.columnOrder,
              options: columnOrders.map((value) => ({ value, text: columnOrderText[value] })),
              choose: (value) => (this.columnOrder = columnOrders.find((one) => one === value) ?? "level"),
            })}</label
          >
          ${["onlyDifferences" as const, "grouped" as const].map(
            (filter) =>
              html`<label class="check"
                ><input
                  type="checkbox"
                  .checked=${this[filter]}
                  @change=${() => (this[filter] = !this[filter])}
                /><span>${filterText[filter]}</span></label
              >`,
          )}
        </div>
      </details>
      ${textButton(words.save, this.#save)}
    </div>`;
  }

  /** Orders rows by a column, or as asked where they are ordered by it already. */
  readonly #orderBy = (column: number): void => {
    const same = typeof this.rowOrder === "object" && this.rowOrder.column === column;
    this.rowOrder = same ? "asked" : { column };
    const { rowOrder } = this.#names?.words ?? {};
    this.said = same
      ? (rowOrder?.asked ?? "")
      : (rowOrder?.column(this.#names?.column(column).text ?? "") ?? "");
  };

  #differences(): GapDifferences {
    const { rows, columns, cells } = this.answer;
    const changes = rows.map((row, index) => ({
      row,
      before: this.cellsBefore?.[index] ?? [],
      after: cells[index] ?? [],
    }));
    return toGapDifferences(columns, changes);
  }

  readonly #toggle = (firstRow: number): void => {
    const open = new Set(this.open);
    if (!open.delete(firstRow)) open.add(firstRow);
    this.open = open;
  };

  readonly #save = (): void => {
    const { words } = this.#names ?? {};
    const { fileName } = (this.cellsBefore ? words?.changes : words) ?? {};
    const name = `${fileName}-${this.network.model.id}.csv`;
    const table = this.cellsBefore
      ? gapDifferencesTable(this.network, this.#differences(), this.language)
      : gapsTable(this.network, this.answer, this.language);
    saveFile(csvFile(table, this.language), name);
    this.said = words?.saved(name) ?? "";
  };
}

/** A table as a CSV file, as the command line writes it. */
function csvFile(table: Table, language: Language): Blob {
  return new Blob([csvText(table, language)], { type: "text/csv;charset=utf-8" });
}

/** The legend of the signs of changes. */
function changesLegend(words: MatrixWords, language: Language): TemplateResult {
  const { differences } = texts[language];
  const kinds = ["gained", "lost", "nearer", "farther"] as const;
  return html`<section class="gap-legend" aria-label=${words.legend.heading}>
    <h3>${words.legend.heading}</h3>
    <ul class="row">
      ${kinds.map((kind) => html`<li class="row">${changeSign(kind, true)}<span>${differences[kind]}</span></li>`)}
      <li class="row">${changeSign(undefined, true)}<span>${words.changes.reachedStays}</span></li>
      <li class="row">${changeSign(undefined, false)}<span>${words.changes.notReachedStays}</span></li>
    </ul>
  </section>`;
}

/** The legend of the signs in cells. */
function matrixLegend(
  { cells, outlooks = [] }: GapsAnswer,
  words: MatrixWords,
  language: Language,
): TemplateResult {
  const { arrivals, outlookGroups, reachGroups } = texts[language];
  const used = new Set(outlooks.flat());
  const isForNoClient = (cell: GapCell) => cell?.forNoClient === true;
  const noClient = cells.find((row) => row.some(isForNoClient))?.find(isForNoClient);
  const open = (Object.keys(outlookGroups) as Outlook[]).filter((outlook) => used.has(outlook));
  const entry = (cells: GapCell[], name: string, rest: unknown = "") =>
    html`<li class="row">${cells.map((cell) => cellSign(cell))}<span>${name}${rest}</span></li>`;
  const steps = Array.from({ length: farSteps }, (_, index) => index + 1);
  const of = (arrival: "comes" | "goes") =>
    entry(
      steps.map((count) => ({ arrival, handoffs: 0, steps: count })),
      arrivals[arrival],
      `: ${steps.map((count) => words.legend.steps(count, count === farSteps)).join(" · ")}`,
    );
  return html`<section class="gap-legend" aria-label=${words.legend.heading}>
    <h3>${words.legend.heading}</h3>
    <ul class="row">
      ${entry([{ arrival: "here", handoffs: 0, steps: 0 }], arrivals.here)} ${of("comes")} ${of("goes")}
      ${entry([{ arrival: "goes", handoffs: 2, steps: 2 }], words.legend.handoffs)}
      ${noClient ? entry([noClient], reachGroups.noClient) : nothing}
      ${
        open.length === 0
          ? entry([null], words.notFound)
          : open.map(
              (outlook) =>
                html`<li class="row">${cellSign(null, outlook)}<span>${outlookGroups[outlook]}</span></li>`,
            )
      }
    </ul>
    <p class="hint">${words.legend.darker}</p>
  </section>`;
}

customElements.define("polku-matrix", MatrixPanel);
