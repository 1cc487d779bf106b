import type { Scenario } from "@polku/core";
import type { RecordStore } from "../../packages/viewer/src/platform/record-store.js";
import type { Channel, Message } from "../../packages/viewer/src/scenario/store/channel.js";
import type { Locks, WriteLock } from "../../packages/viewer/src/scenario/store/locks.js";
import type { OpenRecord } from "../../packages/viewer/src/scenario/store/open-record.js";
import { ScenarioStore } from "../../packages/viewer/src/scenario/store/scenario-store.js";

/** What a browser throws whose storage is full. */
export const quota = Object.assign(new Error("full"), { name: "QuotaExceededError" });

/** A window's store, with a way to begin a scenario under the next id. */
type TestStore = ScenarioStore & { beginNext(scenario: Scenario): Promise<OpenRecord> };

/** A browser's storage, locks and channel, shared by its windows; each can be made to fail. */
export class Browser {
  readonly records = new Map<string, unknown>();
  /** Thrown by every use of the storage until it is taken away again. */
  failure: Error | undefined;
  /** Whether nothing but a writing is ever answered. */
  hangs = false;
  writes = 0;
  /** The longest record that there is room for, in thousands of characters. */
  room = Infinity;
  /** What each writing waits for. */
  gate: Promise<void> = Promise.resolve();
  readonly #holders = new Map<string, { onLost(): void; released(): void }>();
  readonly #windows = new Set<Set<(message: Message) => void>>();
  #ids = 0;

  /** A window of this browser; `deaf` receives nothing from the others, as one that hangs. */
  window({ deaf = false, patience = 1000 } = {}): TestStore {
    const listeners = new Set<(message: Message) => void>();
    if (!deaf) this.#windows.add(listeners);
    const channel: Channel = {
      post: (message) => {
        for (const others of this.#windows)
          if (others !== listeners) for (const listener of others) listener(message);
      },
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: () => listeners.clear(),
    };
    const store = new ScenarioStore({
      records: this.#records(),
      locks: this.#locks(),
      channel,
      now: () => `2020-01-01T00:00:0${this.writes}.000Z`,
      patience,
    });
    return Object.assign(store, {
      beginNext: (scenario: Scenario) => store.begin(`id-${(this.#ids += 1)}`, scenario),
    });
  }

  #records(): RecordStore {
    const use = async <Value>(work: () => Value): Promise<Value> => {
      if (this.hangs) await new Promise(() => {});
      await Promise.resolve();
      if (this.failure) throw this.failure;
      return work();
    };
    return {
      all: () => use(() => [...this.records]),
      read: (id) => use(() => structuredClone(this.records.get(id))),
      remove: (id) => use(() => void this.records.delete(id)),
      replace: async (id, next) => {
        await this.gate;
        await use(() => {
          const value = next(this.records.get(id));
          if (JSON.stringify(value).length > this.room * 1000) throw quota;
          this.records.set(id, structuredClone(value));
          this.writes += 1;
        });
      },
    };
  }

  #locks(): Locks {
    const hold = (id: string, onLost: () => void): WriteLock => {
      let released = () => {};
      const done = new Promise<void>((resolve) => (released = resolve));
      const holder = { onLost, released, done };
      this.#holders.set(id, holder);
      return {
        release: () => {
          if (this.#holders.get(id) === holder) this.#holders.delete(id);
          released();
        },
      };
    };
    return {
      take: async (id, onLost) => (this.#holders.has(id) ? undefined : hold(id, onLost)),
      takeFrom: async (id, onLost) => {
        for (let wait = 0; wait < 20 && this.#holders.has(id); wait++) await Promise.resolve();
        this.#holders.get(id)?.onLost();
        return hold(id, onLost);
      },
    };
  }
}
