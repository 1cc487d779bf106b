import { linkKinds, type LinkKind, type Network, type Service } from "@polku/core";
import { texts } from "@polku/core/text";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { linkSign } from "../ui/signs.js";
import { LightElement, reactive } from "../ui/light-element.js";
import type { Session } from "../ui/session.js";
import { changedNetwork, makeChanges } from "../scenario/edit-scenario.js";
import { ElementNames, foldName } from "../scenario/element-names.js";
import "./grid.js";
import type { Grid } from "./grid.js";
import type { GridCell, GridView } from "./grid-view.js";
import { LinkCells, lettersOf, linkChanges, readLetters, type LinkCellEdit } from "./link-cells.js";
import type { GridEdit, Range } from "./ranges.js";
import { tableWords, type TableWords } from "./words/words.js";

/** In rem. */
const cellWidth = 3;

/** Services by services, with a letter for each kind of link between two. */
export class LinkMatrix extends LightElement {
  @reactive session!: Session;
  @reactive network!: Network;
  @reactive chooser: unknown;
  @reactive filter = "";
  @reactive said = "";
  /** Cells that say something else than letters of kinds, by their ends. */
  @reactive wrong: ReadonlyMap<string, string> = new Map();

  #rows: readonly Service[] = [];
  #columns: readonly Service[] = [];
  #cells!: LinkCells;
  #names!: ElementNames;
  #queue: Promise<unknown> = Promise.resolve();

  protected override willUpdate(changes: PropertyValues): void {
    const { model } = this.network;
    const isNew = changes.has("network");
    if (isNew) this.#cells = new LinkCells(this.network);
    if (isNew || changes.has("filter")) {
      this.#names = new ElementNames(this.network, this.session.state.language);
      this.#columns = model.levels.flatMap(({ id }) => model.services.filter(({ level }) => level === id));
      const wanted = foldName(this.filter);
      this.#rows = this.#columns.filter(({ id }) => foldName(this.#names.name(id)).includes(wanted));
    }
  }

  get #words(): TableWords {
    return tableWords[this.session.state.language];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { language } = this.session.state;
    const isEmpty = this.#columns.length === 0;
    return html`<div class="tables-head row">
        ${this.chooser}
        ${
          isEmpty
            ? nothing
            : html`<input
                type="search"
                class="tables-filter"
                aria-label=${words.filter}
                placeholder=${words.filter}
                .value=${this.filter}
                @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value)}
              />`
        }
        <ul class="tables-letters row">
          ${linkKinds.map(
            (kind) =>
              html`<li class="row">
                <kbd>${words.matrix.letters[kind]}</kbd> ${linkSign(kind)} ${texts[language].kinds[kind]}
              </li>`,
          )}
        </ul>
      </div>
      ${this.said === "" ? nothing : html`<p class="tables-said row" role="status">${this.said}</p>`}
      ${
        isEmpty
          ? html`<p class="message">${words.matrix.none}</p>`
          : html`<polku-grid
              .view=${this.#gridView(words)}
              @polku-at=${() => this.requestUpdate()}
              @focusin=${() => this.requestUpdate()}
            ></polku-grid>`
      }
      <div class="tables-foot"><p class="tables-readout">${this.#readout(words)}</p></div>`;
  }

  #readout(words: TableWords): string {
    const at = this.querySelector<Grid>("polku-grid")?.at;
    const [from, to] = [this.#rows[at?.line ?? -1], this.#columns[at?.column ?? -1]];
    if (!at || !from || !to || from === to) return words.matrix.intro;
    return this.wrong.get(`${from.id} ${to.id}`)
      ? (this.#cell(at.line, at.column).wrong ?? "")
      : this.#say(from, to);
  }

  #say(from: Service, to: Service): string {
    const { language } = this.session.state;
    const kinds = [...this.#cells.at(from.id, to.id)].map(([kind, ids]) =>
      ids.length === 1 ? texts[language].kinds[kind] : `${texts[language].kinds[kind]} (${ids.length})`,
    );
    return this.#words.matrix.cell(kinds.join(", "), this.#names.name(from.id), this.#names.name(to.id));
  }

  #gridView(words: TableWords): GridView {
    return {
      label: words.linkMatrix,
      upright: true,
      columns: this.#columns.map(({ id }) => ({ key: id, name: this.#names.name(id), width: cellWidth })),
      lines: this.#rows.length,
      rowName: (line) => this.#names.name(this.#rows[line]?.id ?? ""),
      rowLabel: (line) => this.#names.name(this.#rows[line]?.id ?? ""),
      cell: (line, column) => this.#cell(line, column),
      offer: () => [],
      write: (edits) => this.#then(() => this.#write(edits)),
      type: (range, key) => this.#type(range, key),
      revert: (line, key) => {
        const wrong = new Map(this.wrong);
        if (!wrong.delete(`${this.#rows[line]?.id} ${key}`)) return false;
        this.wrong = wrong;
        return true;
      },
    };
  }

  #cell(line: number, column: number): GridCell {
    const [from, to] = [this.#rows[line], this.#columns[column]];
    if (!from || !to) return { text: "" };
    if (from === to) return { text: "", fixed: true };
    const { language } = this.session.state;
    const typed = this.wrong.get(`${from.id} ${to.id}`);
    if (typed !== undefined) {
      const letters = Object.values(this.#words.matrix.letters).join(", ");
      return { text: typed, wrong: this.#words.matrix.wrong(typed, letters) };
    }
    return { text: lettersOf(this.#cells.at(from.id, to.id), language), spoken: this.#say(from, to) };
  }

  /** A letter adds its kind to the cells of a range, or takes it from them where all have it. */
  #type({ top, bottom, left, right }: Range, key: string): boolean {
    const [kind] = readLetters(key, this.session.state.language) ?? [];
    if (!kind) return false;
    this.#then(() => {
      const cells: LinkCellEdit[] = [];
      for (const from of this.#rows.slice(top, bottom + 1))
        for (const to of this.#columns.slice(left, right + 1))
          if (from !== to)
            cells.push({ from: from.id, to: to.id, kinds: new Set(this.#cells.at(from.id, to.id).keys()) });
      const isOn = cells.every(({ kinds }) => kinds.has(kind));
      this.#make(cells.map((cell) => ({ ...cell, kinds: withKind(cell.kinds, kind, !isOn) })));
    });
    return true;
  }

  #write(edits: readonly GridEdit[]): void {
    const wrong = new Map(this.wrong);
    const cells: LinkCellEdit[] = [];
    for (const { line, key, text } of edits) {
      const from = this.#rows[line]?.id;
      if (from === undefined || from === key) continue;
      const kinds = readLetters(text, this.session.state.language);
      if (kinds) {
        wrong.delete(`${from} ${key}`);
        cells.push({ from, to: key, kinds });
      } else wrong.set(`${from} ${key}`, text);
    }
    this.wrong = wrong;
    this.#make(cells);
  }

  #make(cells: readonly LinkCellEdit[]): void {
    const network = changedNetwork(this.session.state);
    if (!network) return;
    const changes = linkChanges(network, cells);
    if (changes.length === 0) return;
    const issues = makeChanges(this.session, changes);
    this.said = issues.map(({ message }) => message).join(" ");
  }

  /** Does what edits the network, once it may be edited. */
  #then(edit: () => void): void {
    const start = async () => {
      const isOpen = await this.session.edit();
      if (isOpen) edit();
      else this.said = this.#words.notEditable;
      await this.updateComplete;
    };
    this.#queue = this.#queue.then(() => this.session.activity.during(start()));
  }
}

function withKind(kinds: ReadonlySet<LinkKind>, kind: LinkKind, isOn: boolean): ReadonlySet<LinkKind> {
  const next = new Set(kinds);
  if (isOn) next.add(kind);
  else next.delete(kind);
  return next;
}

customElements.define("polku-link-matrix", LinkMatrix);
