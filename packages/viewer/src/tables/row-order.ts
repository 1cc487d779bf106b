import type { FieldSpec } from "../scenario/element-fields.js";
import { idsOf, type ListLook, type ListView } from "./list-view.js";

/** The rows of a list in their places, of which edits move none. */
export class RowOrder {
  rows: readonly string[] = [];
  /** What is written in new rows while it is on its way into the network. */
  readonly coming = new Map<string, Map<string, string>>();
  /** The rows as they were arranged, with those that are gone and may come back. */
  #order: readonly string[] = [];
  #seen = new Set<string>();
  /** By what a row was called before it was in the network: its id there. */
  readonly #ids = new Map<string, string>();
  #arranged: unknown[] = [];
  #known: readonly string[] = [];
  #pending = 0;

  /** Rows are arranged anew when one asks for it; otherwise they stay where they are, and new ones come last. */
  arrange(view: ListView, look: ListLook, specs: readonly FieldSpec[]): void {
    const { network, section, language } = view;
    const asked = [section, look.filter, look.sort, language];
    const ids = idsOf(network, section);
    const all = view.rows();
    const there = new Set([...all, ...this.coming.keys()]);
    if (asked.some((one, index) => one !== this.#arranged[index])) {
      this.#order = view.arrange(look, specs);
      this.#seen = new Set(all);
      this.#arranged = asked;
      this.#ids.clear();
    } else {
      // A link without an id of its own is called by what it says: it may be called otherwise now.
      if (this.#known.length === ids.length)
        this.#rename(new Map(ids.map((id, index) => [this.#known[index] ?? id, id])));
      // Undo and redo bring a row back as it was called then.
      for (const [row, id] of this.#ids)
        this.#rename(there.has(id) ? new Map([[row, id]]) : new Map([[id, row]]));
      this.#append(all.filter((row) => !this.#seen.has(row)));
    }
    this.#known = ids;
    this.rows = this.#order.filter((row) => there.has(row));
  }

  /** Lets the rows be arranged anew. */
  forget(): void {
    this.#arranged = [];
  }

  /** A new row, last of all; it is seen when the rows are arranged. */
  begin(): string {
    const row = `+${++this.#pending}`;
    this.coming.set(row, new Map());
    this.#append([row]);
    return row;
  }

  /** Rows have got their ids, and keep their places. */
  become(ids: ReadonlyMap<string, string>): void {
    for (const [row, id] of ids) this.#ids.set(row, id);
    this.#rename(ids);
  }

  /** What a row is called in the network, if it has come into it. */
  idOf(row: string): string {
    return this.#ids.get(row) ?? row;
  }

  #append(rows: readonly string[]): void {
    if (rows.length > 0) this.#order = [...this.#order, ...rows];
    for (const row of rows) this.#seen.add(row);
  }

  /** Gives rows other names in their places. */
  #rename(names: ReadonlyMap<string, string>): void {
    const order = this.#order.map((row) => names.get(row) ?? row);
    if (order.every((row, index) => row === this.#order[index])) return;
    this.#order = order;
    for (const row of order) this.#seen.add(row);
  }
}
