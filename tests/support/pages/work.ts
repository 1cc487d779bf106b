import type { Scenario } from "@polku/core";
import type { OpenWork } from "../../../packages/viewer/src/scenario/store/open-work.ts";
import { ScenarioStore } from "../../../packages/viewer/src/scenario/store/scenario-store.ts";
import type { WhereIsWork } from "../../../packages/viewer/src/scenario/store/where-is-work.ts";

/** One window's work on one scenario, to be driven from a test. */
class WorkPage {
  readonly #store = new ScenarioStore();
  #work: OpenWork | undefined;

  get work(): OpenWork {
    if (!this.#work) throw new Error("nothing is open");
    return this.#work;
  }

  async begin(): Promise<string> {
    this.#work = await this.#store.begin({ polku: 1, scenario: "s", of: "tiny", title: "S", changes: [] });
    return this.work.id;
  }

  async open(id: string, how: "open" | "takeOver" = "open"): Promise<string> {
    const opened = await this.#store[how](id);
    if (opened.kind === "open") this.#work = opened.work;
    return opened.kind;
  }

  /** One more change; `kept` waits until it is written or has failed. */
  async edit(id: string, kept = true): Promise<WhereIsWork> {
    const { work } = this;
    const changes: Scenario["changes"] = [{ op: "remove", in: "services", id }];
    work.edit({ ...work.scenario, changes: [...work.scenario.changes, ...changes] }, id);
    if (kept) await work.retry();
    return work.where;
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
