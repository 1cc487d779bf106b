import type { Scenario } from "@polku/core";
import { BrowserChannel, type Message } from "./channel.js";
import { BrowserLocks, type Locks } from "./locks.js";
import { OpenRecord, type Ports } from "./open-record.js";
import { BrowserStore } from "../../platform/browser-store.js";
import { readRecord, type Found, type Kept } from "./record.js";
import { withinTime } from "../../platform/record-store.js";

/** What the store is made of; tests give it others than the browser's. */
export interface StorePorts extends Ports {
  readonly locks: Locks;
}

/** What this browser keeps, newest first; or that it keeps nothing, or can't be read now. */
export type Listing = { readonly ok: true; readonly found: readonly Found[] } | { readonly ok: false };

/** What came of opening a kept scenario. */
export type OpenResult =
  | { readonly kind: "open"; readonly record: OpenRecord }
  /** Another window edits it: here it can be read, taken over or copied. */
  | { readonly kind: "elsewhere"; readonly kept: Kept }
  | { readonly kind: "damaged"; readonly id: string; readonly raw: unknown }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

/** How long the storage, and a window that has the scenario, may take, in milliseconds. */
const patience = 2000;

/** The named scenarios that this browser keeps, each edited in at most one window at a time. */
export class ScenarioStore {
  readonly #ports: StorePorts;

  constructor(ports: Partial<StorePorts> = {}) {
    this.#ports = {
      records: ports.records ?? new BrowserStore("polku-scenarios", "scenarios"),
      locks: ports.locks ?? new BrowserLocks(),
      channel: ports.channel ?? new BrowserChannel(),
      now: ports.now ?? (() => new Date().toISOString()),
      patience: ports.patience ?? patience,
    };
  }

  async list(): Promise<Listing> {
    try {
      const all = await withinTime(this.#ports.records.all(), this.#ports.patience);
      const found = all.map(([id, raw]) => readRecord(id, raw));
      return {
        ok: true,
        found: found.toSorted((a, b) => compare(savedAt(b), savedAt(a)) || compare(a.id, b.id)),
      };
    } catch {
      return { ok: false };
    }
  }

  /** What is kept under an id, without opening it. */
  async find(id: string): Promise<Found | { kind: "missing" } | { kind: "unreadable" }> {
    try {
      const raw = await withinTime(this.#ports.records.read(id), this.#ports.patience);
      return raw === undefined ? { kind: "missing" } : readRecord(id, raw);
    } catch {
      return { kind: "unreadable" };
    }
  }

  /** Calls back when another window has saved or removed a scenario; returns the function that ends it. */
  watch(listener: (message: Message) => void): () => void {
    return this.#ports.channel.listen((message) => {
      if (message.about !== "wanted") listener(message);
    });
  }

  /** Ends the store for this window. */
  close(): void {
    this.#ports.channel.close();
  }

  /** Begins to keep a scenario under a new id: a new one, one from a file or an address, or a copy of another's. */
  async begin(id: string, scenario: Scenario): Promise<OpenRecord> {
    const holder = new Holder();
    const lock = await this.#ports.locks.take(id, holder.onLost);
    const record = new OpenRecord(this.#ports, { id, scenario, revision: 0 }, lock);
    holder.record = record;
    await record.retry();
    return record;
  }

  async open(id: string): Promise<OpenResult> {
    const holder = new Holder();
    return this.#openWith(id, holder, await this.#ports.locks.take(id, holder.onLost));
  }

  /** Opens a scenario that another window edits: that one writes its last edit, if it still can, and learns of it. */
  async takeOver(id: string): Promise<OpenResult> {
    const holder = new Holder();
    this.#ports.channel.post({ about: "wanted", id });
    return this.#openWith(id, holder, await this.#ports.locks.takeFrom(id, holder.onLost, patience));
  }

  /** Removes what is kept under an id; false where another window edits it, or where it can't be removed now. */
  async remove(id: string): Promise<boolean> {
    const lock = await this.#ports.locks.take(id, () => {});
    if (!lock) return false;
    try {
      await withinTime(this.#ports.records.remove(id), this.#ports.patience);
      this.#ports.channel.post({ about: "removed", id });
      return true;
    } catch {
      return false;
    } finally {
      lock.release();
    }
  }

  async #openWith(id: string, holder: Holder, lock: Awaited<ReturnType<Locks["take"]>>): Promise<OpenResult> {
    const found = await this.find(id);
    if (found.kind !== "kept") {
      lock?.release();
      return found;
    }
    if (!lock) return { kind: "elsewhere", kept: found };
    const record = new OpenRecord(this.#ports, found, lock);
    holder.record = record;
    return { kind: "open", record };
  }
}

/** Passes on to a record that its lock is lost; the lock is there before the record is. */
class Holder {
  #lost = false;
  #record: OpenRecord | undefined;

  readonly onLost = (): void => {
    this.#lost = true;
    this.#record?.lose();
  };

  set record(record: OpenRecord) {
    this.#record = record;
    if (this.#lost) record.lose();
  }
}

function savedAt(found: Found): string {
  return found.kind === "kept" ? found.savedAt : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
