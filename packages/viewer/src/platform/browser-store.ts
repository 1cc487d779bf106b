import { createStore, del, entries, get, update, type UseStore } from "idb-keyval";
import { NoStorage, type RecordStore } from "./record-store.js";

/** The browser's database as a record store. It is opened at the first use, and again after it could not be. */
export class BrowserStore implements RecordStore {
  readonly #name: string;
  readonly #table: string;
  #store: Promise<UseStore> | undefined;

  /** A database and its one table. */
  constructor(name: string, table: string) {
    this.#name = name;
    this.#table = table;
  }

  async all(): Promise<(readonly [string, unknown])[]> {
    const found = await entries<IDBValidKey, unknown>(await this.#open());
    return found.flatMap(([id, raw]) => (typeof id === "string" ? [[id, raw] as const] : []));
  }

  async read(id: string): Promise<unknown> {
    return get(id, await this.#open());
  }

  async replace(id: string, next: (raw: unknown) => unknown): Promise<void> {
    await update<unknown>(id, next, await this.#open());
  }

  async remove(id: string): Promise<void> {
    await del(id, await this.#open());
  }

  /** The store, once it is known that it opens: a private window or a page from a file may refuse. */
  #open(): Promise<UseStore> {
    this.#store ??= this.#tryOpen().catch((error: unknown) => {
      this.#store = undefined;
      throw new NoStorage("this browser keeps nothing here", { cause: error });
    });
    return this.#store;
  }

  async #tryOpen(): Promise<UseStore> {
    const store = createStore(this.#name, this.#table);
    await store("readonly", () => undefined);
    return store;
  }
}
