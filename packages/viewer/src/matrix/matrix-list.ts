import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { linkButton, textButton } from "../ui/buttons.js";
import { LightElement, reactive } from "../ui/light-element.js";
import { say } from "../ui/say.js";
import type { Line } from "./group-rows.js";
import { emit } from "./matrix-events.js";
import { rowKindOf } from "./matrix-names.js";
import { bandHeading, cellAt, isMarked, outlookAt, signAt, stateAt, type MatrixView } from "./matrix-view.js";
import css from "./matrix-list.css?inline";
import { sharedWords } from "../words/words.js";

const page = 100;

/** The matrix as a list: each row shows how much it reaches, and opens to its services. */
export class MatrixList extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive view!: MatrixView;
  /** The first rows of the lines that are open. */
  @reactive open: ReadonlySet<number> = new Set();
  /** How many services of a band are shown at once. */
  @reactive shown = page;
  @reactive linesShown = page;

  protected override willUpdate(changes: PropertyValues): void {
    const before = changes.get("view") as MatrixView | undefined;
    if (!before || before.matrix === this.view.matrix) return;
    this.open = new Set();
    this.shown = this.linesShown = page;
  }

  protected override render(): TemplateResult {
    const lines = this.view.lines.filter(({ inside }) => !inside);
    return html`<ul class="gap-lines">
        ${lines.slice(0, this.linesShown).map((line) => this.#line(line))}
      </ul>
      ${this.#more(lines.length - this.linesShown, () => (this.linesShown += page))}`;
  }

  #line(line: Line): TemplateResult {
    const { names, matrix } = this.view;
    const [first = 0] = line.rows;
    const open = this.open.has(first);
    const count = matrix.reached[first] ?? 0;
    const all = matrix.answer.columns.length;
    const name = names.line(line);
    const kind = rowKindOf(matrix.answer);
    return html`<li>
      <details .open=${open} @toggle=${(event: Event) => this.#onToggle(event, first)}>
        <summary>
          <span class="row-name"
            >${line.rows.length > 1 && kind !== "ages" ? html`${names.countOf(line.rows)} <span class="hint">${names.members(line.rows)}</span>` : say(name)}</span
          >
          <span class="hint">${names.countOfRow(count)}</span>
          <span class="gap-bar" aria-hidden="true" .style="--part: ${all === 0 ? 0 : count / all}"></span>
        </summary>
        ${open ? this.#services(line) : nothing}
      </details>
    </li>`;
  }

  #services(line: Line): TemplateResult {
    const { view } = this;
    const { names, bands, matrix } = view;
    const reached = bands
      .map((band) => ({
        band,
        columns: band.columns.filter((column) => isMarked(view, line, column)),
      }))
      .filter(({ columns }) => columns.length > 0);
    const others = bands.flatMap(({ columns }) => columns.filter((column) => !isMarked(view, line, column)));
    const heading = (column: number) =>
      names.isOfChanges ? names.words.changes.stays : names.state(null, outlookAt(view, line, column));
    const groups = [...new Set(others.map(heading))].map((name) => ({
      name,
      columns: others.filter((column) => heading(column) === name),
    }));
    return html`<div class="gap-services">
      ${line.rows.length > 1 ? html`<p class="hint">${names.words.open.group}</p>` : nothing}
      <p class="row">
        ${line.rows.map((row) =>
          linkButton(names.words.open.row(names.row(row).text), () =>
            emit(this, "polku-row", { row: matrix.answer.rows[row] ?? "" }),
          ),
        )}
      </p>
      ${reached.map(
        ({ band, columns }) =>
          html`<h3 class="row">${bandHeading(view, band)} <span class="n">${columns.length}</span></h3>
            ${this.#cells(line, columns)}`,
      )}
      ${groups.map(
        ({ name, columns }) =>
          html`<h3 class="row">${name} <span class="n">${columns.length}</span></h3>
            ${this.#cells(line, columns)}`,
      )}
    </div>`;
  }

  #cells(line: Line, columns: readonly number[]): TemplateResult {
    const { view } = this;
    const { names, matrix } = view;
    const row = matrix.answer.rows[line.rows[0] ?? 0] ?? "";
    return html`<ul>
        ${columns.slice(0, this.shown).map((column) => {
          const cell = cellAt(view, line, column);
          const id = matrix.answer.columns[column] ?? "";
          return html`<li>
            <button type="button" @click=${() => emit(this, "polku-cell", { row, column: id, cell })}>
              ${signAt(view, line, column)}
              <span
                >${say(names.column(column))}
                <span class="hint"
                  >${isMarked(view, line, column) ? stateAt(view, line, column) : nothing}</span
                ></span
              >
            </button>
          </li>`;
        })}
      </ul>
      ${this.#more(columns.length - this.shown, () => (this.shown += page))}`;
  }

  #more(count: number, show: () => void): TemplateResult | typeof nothing {
    return count <= 0 ? nothing : textButton(sharedWords[this.view.names.language].more(count), show);
  }

  #onToggle(event: Event, first: number): void {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open === this.open.has(first)) return;
    const now = new Set(this.open);
    if (open) now.add(first);
    else now.delete(first);
    this.open = now;
  }
}

customElements.define("polku-matrix-list", MatrixList);
