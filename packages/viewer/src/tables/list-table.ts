import type { Network } from "@polku/core";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { linkButton, textButton } from "../ui/buttons.js";
import { choices } from "../ui/choices.js";
import { icons } from "../ui/icons.js";
import { LightElement, reactive } from "../ui/light-element.js";
import "../ui/popover.js";
import type { Session } from "../ui/session.js";
import { changedNetwork, makeChanges, stepEdits } from "../scenario/edit-scenario.js";
import type { Editing } from "../scenario/editing.js";
import { fieldName, keyOf, type FieldSpec } from "../scenario/element-fields.js";
import { scenarioWords, type EditedSection } from "../scenario/words/words.js";
import { alongWith } from "./along-with.js";
import { draftsOf, isPending, keepDraftsOf, withoutCell, wrongCells } from "./drafts.js";
import { findAlike } from "./find-alike.js";
import "./grid.js";
import type { Grid } from "./grid.js";
import type { GridCell, GridView } from "./grid-view.js";
import { levelMovers } from "./level-movers.js";
import { idsOf, ListView, type ListLook } from "./list-view.js";
import type { GridEdit, Range } from "./ranges.js";
import { RowOrder } from "./row-order.js";
import { takeEdits, type RowEdit } from "./take-edits.js";
import { listName, tableWords, type TableWords } from "./words/words.js";

const widths: Partial<Record<FieldSpec["control"], number>> = {
  number: 8,
  date: 10,
  word: 10,
  reference: 13,
  text: 15,
};
/** One list of the network as an editable table. */
export class ListTable extends LightElement {
  @reactive session!: Session;
  @reactive network!: Network;
  @reactive section!: EditedSection;
  @reactive look!: ListLook;
  @reactive setLook!: (look: ListLook) => void;
  /** What stands before the tools: the choice of the list. */
  @reactive chooser: unknown;
  /** What the last edit did, where more is to be told than what is seen. */
  @reactive said = "";
  @reactive canUndo = false;
  /** The selected rows, by what they are called. */
  @reactive chosen: readonly string[] = [];

  #view!: ListView;
  #specs: readonly FieldSpec[] = [];
  readonly #order = new RowOrder();
  /** Edits wait for one another: the first may have to open a scenario. */
  #queue: Promise<unknown> = Promise.resolve();

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has("section")) {
      this.said = "";
      this.chosen = [];
    }
    const { state } = this.session;
    this.#view = new ListView(this.network, this.section, state.language, draftsOf(state, this.section));
    this.#specs = this.#view.columns(this.look);
    this.#order.arrange(this.#view, this.look, this.#specs);
  }

  get #rows(): readonly string[] {
    return this.#order.rows;
  }

  get #grid(): Grid | null {
    return this.querySelector<Grid>("polku-grid");
  }

  get #words(): TableWords {
    return tableWords[this.session.state.language];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const wrong = wrongCells(this.#view.drafts);
    const all = this.#view.rows().length;
    return html`<div class="tables-head row">
        ${this.chooser}
        <input
          type="search"
          class="tables-filter"
          aria-label=${words.filter}
          placeholder=${words.filter}
          .value=${this.look.filter}
          @input=${(event: Event) =>
            this.setLook({ ...this.look, filter: (event.target as HTMLInputElement).value })}
        />
        <polku-popover
          .label=${words.columns}
          .text=${words.columns}
          .icon=${icons.next}
          .content=${this.#columnChoice}
        ></polku-popover>
        <span class="hint" role="status">${words.shown(this.#rows.length, all)}</span>
        <span class="tables-actions row">
          ${textButton(html`${icons.plus}<span>${words.add}</span>`, () => this.#startRow(), "quiet")}
          ${textButton(words.form, this.#openForm, "quiet")}
          ${this.section === "levels" && this.look.sort === undefined && this.chosen.length === 1 ? levelMovers(idsOf(this.network, "levels"), this.chosen[0] ?? "", words, (id, before) => this.#moveLevel(id, before)) : nothing}
          ${
            this.chosen.length === 0
              ? nothing
              : textButton(words.remove(this.chosen.length), () => this.#then(this.#remove), "quiet")
          }
        </span>
      </div>
      ${
        this.said === "" && wrong.length === 0
          ? nothing
          : html`<p class="tables-said row" role="status">
              <span>${this.said}</span>
              ${
                this.canUndo
                  ? linkButton(scenarioWords[this.session.state.language].undo, () => {
                      this.said = "";
                      this.canUndo = false;
                      stepEdits(this.session, "undo");
                    })
                  : nothing
              }
              ${wrong.length === 0 ? nothing : linkButton(words.toMend(wrong.length), () => this.#goToWrong(wrong))}
            </p>`
      }
      <polku-grid .view=${this.#gridView(words)} @polku-at=${this.#onAt} @focusin=${this.#onAt}></polku-grid>
      <div class="tables-foot">
        <p class="tables-readout">${this.#readout(words)}</p>
        <details>
          <summary>${words.keys.heading}</summary>
          <ul>
            ${[words.keys.edit, words.keys.range, words.keys.undo, words.keys.several].map((text) => html`<li>${text}</li>`)}
          </ul>
        </details>
      </div>`;
  }

  readonly #columnChoice = (): TemplateResult => {
    const { language } = this.session.state;
    const { specs } = this.#view;
    return choices(
      specs.map(keyOf),
      this.#specs.map(keyOf),
      (key) => {
        const spec = specs.find((one) => keyOf(one) === key);
        return spec && fieldName(spec, language);
      },
      (columns) => this.setLook({ ...this.look, columns: columns.length === 0 ? undefined : columns }),
      undefined,
    );
  };

  #gridView(words: TableWords): GridView {
    const view = this.#view;
    const rows = this.#rows;
    const specs = this.#specs;
    const { language } = this.session.state;
    const { sort } = this.look;
    const specOf = (column: number) => specs[column] as FieldSpec;
    return {
      label: listName(this.section, language),
      columns: specs.map((spec) => ({
        key: keyOf(spec),
        name: fieldName(spec, language),
        width: widths[spec.control] ?? 14,
        required: spec.required ? words.required : undefined,
        sorted: sort?.key === keyOf(spec) ? sort.direction : undefined,
      })),
      lines: rows.length + 1,
      rowName: (line) => (line < rows.length ? String(line + 1) : "+"),
      rowLabel: (line) =>
        line < rows.length ? `${line + 1} ${view.text(rows[line] ?? "", specOf(0))}` : words.newRow,
      cell: (line, column) => this.#cell(rows[line], specOf(column)),
      offer: (_line, column, typed) => view.offer(specOf(column), typed),
      write: (edits) => this.#take(edits),
      revert: (line, key) => this.#revert(rows[line], key),
      chooseColumn: (column) => this.#sortBy(specOf(column)),
      findKey: (heading) => view.findKey(heading),
      onPaste: (lost, byHeadings) => {
        this.said = [byHeadings ? words.byHeadings : "", lost > 0 ? words.lost(lost) : ""]
          .filter(Boolean)
          .join(" ");
        this.canUndo = false;
      },
    };
  }

  #cell(row: string | undefined, spec: FieldSpec): GridCell {
    if (row === undefined) return { text: "" };
    const coming = this.#order.coming.get(row);
    if (coming) return { text: coming.get(keyOf(spec)) ?? "" };
    const alike = spec.field === "name" ? this.#view.drafts.alike.get(row) : undefined;
    return {
      text: this.#view.text(row, spec),
      wrong: this.#view.wrong(row, spec),
      note:
        alike !== undefined && this.network.element(alike)
          ? scenarioWords[this.session.state.language].form.alike(this.#view.name(alike))
          : undefined,
    };
  }

  /** What is to be said of the cell of the focus. */
  #readout(words: TableWords): unknown {
    const at = this.#grid?.at;
    const spec = at && this.#specs[at.column];
    if (!at || !spec || at.line < 0) return words.hint;
    const { wrong, note, text } = this.#cell(this.#rows[at.line], spec);
    if (wrong !== undefined) return html`<b class="wrong">${wrong}</b>`;
    return note ?? (text === "" ? words.hint : text);
  }

  /** Goes to the next cell after the focus that is to be mended. */
  async #goToWrong(wrong: readonly { row: string; key: string }[]): Promise<void> {
    const hidden = wrong.filter(({ key }) => this.#specs.every((spec) => keyOf(spec) !== key));
    if (hidden.length > 0 || wrong.some(({ row }) => !this.#rows.includes(row))) {
      const columns = [...this.#specs.map(keyOf), ...hidden.map(({ key }) => key)];
      this.setLook({ ...this.look, filter: "", columns });
      // The panel gives the table its new look.
      await new Promise(requestAnimationFrame);
    }
    await this.updateComplete;
    const places = wrong
      .map(({ row, key }) => ({
        line: this.#rows.indexOf(row),
        column: this.#specs.findIndex((spec) => keyOf(spec) === key),
      }))
      .toSorted((a, b) => a.line - b.line || a.column - b.column);
    const at = this.#grid?.at ?? { line: -1, column: 0 };
    const next = places.find(
      ({ line, column }) => line > at.line || (line === at.line && column > at.column),
    );
    const place = next ?? places[0];
    if (place) await this.#grid?.moveTo(place);
  }

  readonly #onAt = (): void => {
    const range = this.#grid?.range;
    this.chosen = range ? this.#rowsIn(range) : [];
    this.requestUpdate();
  };

  #rowsIn({ top, bottom }: Range): readonly string[] {
    return this.#rows.slice(Math.max(top, 0), bottom + 1);
  }

  #sortBy(spec: FieldSpec): void {
    const key = keyOf(spec);
    const { sort } = this.look;
    const direction =
      sort?.key !== key ? "ascending" : sort.direction === "ascending" ? "descending" : undefined;
    this.setLook({ ...this.look, sort: direction && { key, direction } });
    const words = this.#words;
    const name = fieldName(spec, this.session.state.language);
    this.session.announce(direction ? words.sortedBy(name) : words.unsorted);
  }

  #startRow(): void {
    void this.#grid
      ?.moveTo({ line: this.#rows.length, column: 0 })
      .then(() => this.#grid?.edit({ line: this.#rows.length, column: 0 }));
  }

  readonly #openForm = (): void => {
    const [row] = this.chosen;
    const id = row === undefined || isPending(row) ? {} : { id: row };
    this.#then(() => (this.session.editing as Editing).forms.ask({ section: this.section, ...id }));
  };

  /** Does what edits the network, once it may be edited. */
  #then(edit: () => void): void {
    const start = async () => {
      const isOpen = await this.session.edit();
      if (isOpen) edit();
      else {
        this.#order.coming.clear();
        this.said = this.#words.notEditable;
      }
      await this.updateComplete;
    };
    this.#queue = this.#queue.then(() => this.session.activity.during(start()));
  }

  /** Writes cells: rows that are new stand there at once, so that typing goes on below them. */
  #take(edits: readonly GridEdit[]): void {
    const filled = new Set(edits.flatMap(({ line, text }) => (text.trim() === "" ? [] : [line])));
    const added = new Map<number, string>();
    const rowOf = (line: number): string | undefined => {
      const row = this.#rows[line] ?? added.get(line);
      if (row !== undefined || !filled.has(line)) return row;
      const begun = this.#order.begin();
      added.set(line, begun);
      return begun;
    };
    const rowEdits = edits.flatMap(({ line, key, text }): RowEdit[] => {
      const row = rowOf(line);
      if (row === undefined) return [];
      this.#order.coming.get(row)?.set(key, text);
      return [{ row, key, text }];
    });
    if (added.size > 0) {
      this.#order.arrange(this.#view, this.look, this.#specs);
      const grid = this.#grid;
      if (grid) grid.view = this.#gridView(this.#words);
    }
    this.#then(() => this.#write(rowEdits));
  }

  #write(edits: readonly RowEdit[]): void {
    const network = changedNetwork(this.session.state);
    if (!network) return;
    const before = draftsOf(this.session.state, this.section);
    for (const { row } of edits) this.#order.coming.delete(row);
    const rowEdits = edits
      // A row may have got its id since it was written in.
      .map((edit) => ({ ...edit, row: this.#order.idOf(edit.row) }))
      .filter(({ row, key, text }) => !this.#says(row, key, text));
    if (rowEdits.length === 0) return;
    const taken = takeEdits({
      network,
      section: this.section,
      language: this.session.state.language,
      edits: rowEdits,
      drafts: before,
      first: this.session.state.scenario?.history.value.changes.length ?? 0,
      makeChanges: (changes) => makeChanges(this.session, changes),
    });
    // A row keeps its place when it gets its id.
    this.#order.become(taken.ids);
    const written = rowEdits
      .filter(({ key }) => key.startsWith("name"))
      .map(({ row }) => this.#order.idOf(row));
    const { state } = this.session;
    const after = changedNetwork(state) ?? network;
    const alike = findAlike(after, this.section, written, before.alike, state.language);
    keepDraftsOf(this.session.state, this.section, { ...taken.drafts, alike });
    if (edits.length === 1) this.said = "";
    this.canUndo = false;
    if (taken.wrong > 0) this.session.announce(this.#words.left(taken.wrong));
    this.requestUpdate();
  }

  /** Whether a cell says just this, and nothing is to be mended in it. */
  #says(row: string, key: string, text: string): boolean {
    const spec = this.#view.specs.find((one) => keyOf(one) === key);
    if (!spec) return true;
    const isNew = isPending(row) && !this.#view.drafts.rows.has(row);
    return !isNew && this.#view.wrong(row, spec) === undefined && this.#view.text(row, spec) === text;
  }

  /** Gives a cell back what the network says in it. */
  #revert(row: string | undefined, key: string): boolean {
    const drafts = draftsOf(this.session.state, this.section);
    const left = row === undefined ? undefined : withoutCell(drafts, row, key);
    if (!left) return false;
    keepDraftsOf(this.session.state, this.section, left);
    this.requestUpdate();
    return true;
  }

  #moveLevel(id: string, before: string): void {
    this.#then(() => {
      makeChanges(this.session, [{ op: "change", in: "levels", id, value: {}, before }]);
      // The rows come in their new order.
      this.#order.forget();
      this.chosen = [];
      this.requestUpdate();
    });
  }

  /** Deletes the selected rows, and tells what goes with them. */
  readonly #remove = (): void => {
    const network = changedNetwork(this.session.state);
    if (!network) return;
    const before = draftsOf(this.session.state, this.section);
    const rows = this.chosen;
    const words = this.#words;
    const changes = rows
      .filter((row) => !isPending(row))
      .map((id) => ({ op: "remove" as const, in: this.section, id }));
    const along = alongWith(network, changes, this.session.state.language, (id) => this.#view.name(id));
    const issues = makeChanges(this.session, changes);
    const gone = new Set(rows);
    const left = new Map([...before.rows].filter(([row]) => !gone.has(row)));
    keepDraftsOf(this.session.state, this.section, { ...before, rows: left });
    this.said =
      issues.length > 0
        ? issues.map(({ message }) => message).join(" ")
        : `${words.removed(rows.length)} ${along}`;
    this.canUndo = issues.length === 0 && changes.length > 0;
    const at = this.#grid?.range;
    if (at) void this.#grid?.moveTo({ line: at.top, column: at.left });
    this.requestUpdate();
  };
}

customElements.define("polku-list-table", ListTable);
