import type { Scenario } from "@polku/core";
import type { Claim } from "./claims.js";
import { record, redo, startHistory, undo, type History } from "./history.js";
import type { News } from "./news.js";
import { readRecord, toRecord } from "./record.js";
import { ChangedElsewhere, NoStorage, type Shelf } from "./shelf.js";
import { whereIsWork, type Alone, type WhereIsWork } from "./where-is-work.js";

/** What open work stands on. */
export interface Ground {
  readonly shelf: Shelf;
  readonly news: News;
  /** The time, as an ISO date and time. */
  now(): string;
}

/** What open work begins with; the revision is 0 where it has never been kept. */
export interface Beginning {
  readonly id: string;
  readonly scenario: Scenario;
  readonly revision: number;
}

/**
 * A scenario under edit in this window. Each edit is written to the browser's storage at once; where that
 * can't be, the work goes on in memory, `where` says why, and the next edit or `retry` tries again. What
 * another window has written is never overwritten. It tells of every change by a `change` event.
 */
export class OpenWork<Label = string> extends EventTarget {
  readonly id: string;
  readonly #ground: Ground;
  readonly #claim: Claim | undefined;
  readonly #stopHearing: () => void;
  #history: History<Scenario, Label>;
  #revision: number;
  #written: Scenario | undefined;
  #inFile: { readonly name: string; readonly scenario: Scenario } | undefined;
  #alone: Alone | undefined;
  #writing: Promise<void> | undefined;
  #ended = false;

  constructor(ground: Ground, { id, scenario, revision }: Beginning, claim: Claim | undefined) {
    super();
    this.id = id;
    this.#ground = ground;
    this.#claim = claim;
    this.#history = startHistory(scenario);
    this.#revision = revision;
    this.#written = revision > 0 ? scenario : undefined;
    this.#stopHearing = ground.news.hear(({ about, id }) => {
      if (id === this.id && about === "wanted") void this.#handOver();
    });
  }

  get scenario(): Scenario {
    return this.#history.value;
  }

  get where(): WhereIsWork {
    const { value } = this.#history;
    const alone = this.#written === value ? undefined : (this.#alone ?? "saving");
    const file = this.#inFile && { name: this.#inFile.name, changed: this.#inFile.scenario !== value };
    return whereIsWork(alone, file);
  }

  /** Whether the scenario is another window's now: edits from here go on in memory, or as a copy. */
  get isElsewhere(): boolean {
    return this.#alone === "taken-over" || this.#alone === "changed-elsewhere";
  }

  /** The edit that `undo` would take back, and the one that `redo` would make again. */
  get undoLabel(): Label | undefined {
    return this.#history.past?.label;
  }

  get redoLabel(): Label | undefined {
    return this.#history.future?.label;
  }

  edit(scenario: Scenario, label: Label): void {
    this.#become(record(this.#history, scenario, label));
  }

  undo(): void {
    this.#become(undo(this.#history));
  }

  redo(): void {
    this.#become(redo(this.#history));
  }

  /** The scenario, as it is now, stands in a file of this name. */
  markInFile(name: string): void {
    this.#inFile = { name, scenario: this.scenario };
    this.#tell();
  }

  /** Writes what is not written yet; done when that is written or has failed. */
  async retry(): Promise<void> {
    if (this.#ended || this.isElsewhere) return;
    this.#writing ??= this.#write();
    await this.#writing;
  }

  /**
   * Ends the work in this window when the last edit is written; another window may then open it. False,
   * and the work goes on, where something is not written: then it is for the user to save it or let it go.
   */
  async close(): Promise<boolean> {
    await this.retry();
    if (this.#written !== this.scenario) return false;
    this.#end();
    return true;
  }

  /** Ends the work in this window, whatever is not written. */
  abandon(): void {
    this.#end();
  }

  /** The scenario belongs to another window from now on: nothing is written from here any more. */
  lose(): void {
    if (this.#ended) return;
    this.#alone = "taken-over";
    this.#end();
    this.#tell();
  }

  #become(history: History<Scenario, Label>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#tell();
    void this.retry();
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
    while (![this.#written, tried].includes(this.scenario) && !this.#ended && !this.isElsewhere) {
      tried = this.scenario;
      await this.#writeOnce(tried);
    }
    this.#writing = undefined;
    this.#tell();
  }

  async #writeOnce(scenario: Scenario): Promise<void> {
    try {
      await this.#ground.shelf.replace(this.id, (raw) => this.#next(raw, scenario));
      this.#written = scenario;
      this.#revision += 1;
      if (!this.#ended) this.#alone = undefined;
      this.#ground.news.tell({ about: "saved", id: this.id });
    } catch (error) {
      // Whoever has taken the scenario over meanwhile has the last word.
      if (!this.#ended) this.#alone = toAlone(error);
      if (error instanceof ChangedElsewhere) this.#written = undefined;
    }
  }

  /** The record that replaces the one that is there, where that is the one last written from here. */
  #next(raw: unknown, scenario: Scenario): unknown {
    // The claim may have gone while the write was waiting.
    if (this.#ended) throw new ChangedElsewhere("another window has taken it over");
    if (raw !== undefined) {
      const found = readRecord(this.id, raw);
      if (found.kind === "damaged" || found.revision !== this.#revision)
        throw new ChangedElsewhere("what is kept is not what was written from here");
    }
    return toRecord({ id: this.id, revision: this.#revision + 1, savedAt: this.#ground.now(), scenario });
  }

  #end(): void {
    this.#ended = true;
    this.#stopHearing();
    this.#claim?.release();
  }

  #tell(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function toAlone(error: unknown): Alone {
  if (error instanceof NoStorage) return "no-storage";
  if (error instanceof ChangedElsewhere) return "changed-elsewhere";
  return error instanceof Error && error.name === "QuotaExceededError" ? "disk-full" : "failed";
}
