import type { Scenario } from "@polku/core";
import type { Channel } from "./channel.js";
import type { WriteLock } from "./locks.js";
import { readRecord, readSteps, toRecord, type KeptSteps } from "./record.js";
import { ChangedElsewhere, NoStorage, withinTime, type RecordStore } from "../../platform/record-store.js";
import { saveStateOf, type SaveState, type Unsaved } from "./save-state.js";

/** What an open record is written through. */
export interface Ports {
  readonly records: RecordStore;
  readonly channel: Channel;
  /** The time, as an ISO date and time. */
  now(): string;
  /** How many milliseconds the storage may take to answer. */
  readonly patience: number;
}

/** What an open record begins with; the revision is 0 where it has never been kept. */
export interface Beginning {
  readonly id: string;
  readonly scenario: Scenario;
  readonly revision: number;
  /** The edits beside it, as they were read. */
  readonly steps?: unknown;
}

/**
 * The record of the scenario that is edited in this window. It is written to the browser's storage at once; where
 * that can't be, `saveState` says why, and the next change or `retry` tries again. What another window has written
 * is never overwritten. A `change` event follows every change of where the scenario is saved.
 */
export class OpenRecord extends EventTarget {
  readonly id: string;
  readonly #ports: Ports;
  readonly #lock: WriteLock | undefined;
  readonly #stopListening: () => void;
  #scenario: Scenario;
  #steps: unknown;
  #revision: number;
  #written: Scenario | undefined;
  #inFile: { readonly name: string; readonly scenario: Scenario } | undefined;
  #unsaved: Unsaved | undefined;
  #writing: Promise<void> | undefined;
  #ended = false;

  constructor(ports: Ports, { id, scenario, revision, steps }: Beginning, lock: WriteLock | undefined) {
    super();
    this.id = id;
    this.#ports = ports;
    this.#lock = lock;
    this.#scenario = scenario;
    this.#steps = steps;
    this.#revision = revision;
    this.#written = revision > 0 ? scenario : undefined;
    this.#stopListening = ports.channel.listen(({ about, id }) => {
      if (id === this.id && about === "wanted") void this.#handOver();
    });
  }

  /** The scenario as it was last saved, or tried to be. */
  get scenario(): Scenario {
    return this.#scenario;
  }

  /** The edits beside it that can be taken back and made again, as they were last saved. */
  get steps(): KeptSteps {
    return readSteps(this.#steps);
  }

  get saveState(): SaveState {
    const unsaved = this.#written === this.#scenario ? undefined : (this.#unsaved ?? "saving");
    const file = this.#inFile && {
      name: this.#inFile.name,
      changed: this.#inFile.scenario !== this.#scenario,
    };
    return saveStateOf(unsaved, file);
  }

  /** Whether the scenario is another window's now: edits from here go on in memory, or as a copy. */
  get isElsewhere(): boolean {
    return this.#unsaved === "taken-over" || this.#unsaved === "changed-elsewhere";
  }

  /** Saves the scenario as it has become, with the edits beside it; without these, those of before stay. */
  save(scenario: Scenario, steps?: KeptSteps): void {
    if (scenario === this.#scenario) return;
    this.#scenario = scenario;
    this.#steps = steps ?? this.#steps;
    this.#notify();
    void this.retry();
  }

  /** The scenario, as it is now, is in a file of this name. */
  markInFile(name: string): void {
    this.#inFile = { name, scenario: this.#scenario };
    this.#notify();
  }

  /** Writes what is not written yet; done when that is written, has failed, or takes too long. */
  async retry(): Promise<void> {
    if (this.#ended || this.isElsewhere || this.#written === this.#scenario) return;
    this.#writing ??= this.#write();
    try {
      await withinTime(this.#writing, this.#ports.patience);
    } catch {
      // What is written after all counts then.
      if (!this.#ended) this.#unsaved ??= "no-storage";
      this.#notify();
    }
  }

  /**
   * Closes the record when the last edit is written; another window may then open it. False, and it stays open,
   * where something is not written: then it is for the user to save it or let it go.
   */
  async close(): Promise<boolean> {
    await this.retry();
    if (this.#written !== this.#scenario) return false;
    this.#end();
    return true;
  }

  /** Closes the record, whatever is not written. */
  abandon(): void {
    this.#end();
  }

  /** The scenario belongs to another window from now on: nothing is written from here any more. */
  lose(): void {
    if (this.#ended) return;
    this.#unsaved = "taken-over";
    this.#end();
    this.#notify();
  }

  /** Another window asks for the scenario: it gets it when the last edit is written. */
  async #handOver(): Promise<void> {
    if (this.#ended) return;
    await this.retry();
    this.lose();
  }

  /** Writes the scenario as it is, and again when it has changed meanwhile; what fails is tried once. */
  async #write(): Promise<void> {
    let tried: Scenario | undefined;
    while (![this.#written, tried].includes(this.#scenario) && !this.#ended && !this.isElsewhere) {
      tried = this.#scenario;
      await this.#writeOnce(tried);
    }
    this.#writing = undefined;
    this.#notify();
  }

  async #writeOnce(scenario: Scenario): Promise<void> {
    try {
      await this.#put(scenario, this.#steps);
      this.#written = scenario;
      this.#revision += 1;
      if (!this.#ended) this.#unsaved = undefined;
      this.#ports.channel.post({ about: "saved", id: this.id });
    } catch (error) {
      // Whoever has taken the scenario over meanwhile has the last word.
      if (!this.#ended) this.#unsaved = toUnsaved(error);
      if (error instanceof ChangedElsewhere) this.#written = undefined;
    }
  }

  /** Where there is no room for the edits beside it, the scenario is kept alone. */
  async #put(scenario: Scenario, steps: unknown): Promise<void> {
    try {
      await this.#ports.records.replace(this.id, (raw) => this.#next(raw, scenario, steps));
    } catch (error) {
      if (steps === undefined || toUnsaved(error) !== "disk-full") throw error;
      await this.#put(scenario, undefined);
    }
  }

  /** The record that replaces the one that is there, where that is the one last written from here. */
  #next(raw: unknown, scenario: Scenario, steps: unknown): unknown {
    // The lock may have been lost while the write was waiting.
    if (this.#ended) throw new ChangedElsewhere("another window has taken it over");
    if (raw !== undefined) {
      const found = readRecord(this.id, raw);
      if (found.kind === "damaged" || found.revision !== this.#revision)
        throw new ChangedElsewhere("what is kept is not what was written from here");
    }
    const savedAt = this.#ports.now();
    return toRecord({ id: this.id, revision: this.#revision + 1, savedAt, scenario, steps });
  }

  #end(): void {
    this.#ended = true;
    this.#stopListening();
    this.#lock?.release();
  }

  #notify(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function toUnsaved(error: unknown): Unsaved {
  if (error instanceof NoStorage) return "no-storage";
  if (error instanceof ChangedElsewhere) return "changed-elsewhere";
  return error instanceof Error && error.name === "QuotaExceededError" ? "disk-full" : "failed";
}
