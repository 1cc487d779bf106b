import type { Scenario } from "@polku/core";
import { newKey } from "../../../packages/viewer/src/platform/new-key.ts";
import type { OpenRecord } from "../../../packages/viewer/src/scenario/store/open-record.ts";
import type { SaveState } from "../../../packages/viewer/src/scenario/store/save-state.ts";
import { ScenarioStore } from "../../../packages/viewer/src/scenario/store/scenario-store.ts";

/** One window's work on one scenario, to be driven from a test. */
class WorkPage {
  readonly #store = new ScenarioStore();
  #work: OpenRecord | undefined;

  get work(): OpenRecord {
    if (!this.#work) throw new Error("nothing is open");
    return this.#work;
  }

  async begin(): Promise<string> {
    this.#work = await this.#store.begin(newKey(), {
      polku: 1,
      scenario: "s",
      of: "tiny",
      title: "S",
      changes: [],
    });
    return this.work.id;
  }

  async open(id: string, how: "open" | "takeOver" = "open"): Promise<string> {
    const opened = await this.#store[how](id);
    if (opened.kind === "open") this.#work = opened.record;
    return opened.kind;
  }

  /** One more change; `kept` waits until it is written or has failed. */
  async edit(id: string, kept = true): Promise<SaveState> {
    const { work } = this;
    const changes: Scenario["changes"] = [{ op: "remove", in: "services", id }];
    work.save({ ...work.scenario, changes: [...work.scenario.changes, ...changes] });
    if (kept) await work.retry();
    return work.saveState;
  }

  changes(): string[] {
    return this.work.scenario.changes.map(({ id }) => id ?? "");
  }

  /** The changes of every scenario that is kept; nothing where the list can't be read. */
  async list(): Promise<string[][] | undefined> {
    const listing = await this.#store.list();
    if (!listing.ok) return undefined;
    return listing.found.map((found) =>
      found.kind === "kept" ? found.scenario.changes.map(({ id }) => id ?? "") : [found.kind],
    );
  }
}

declare global {
  interface Window {
    workPage: WorkPage;
  }
}
window.workPage = new WorkPage();
