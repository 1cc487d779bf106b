import "../../../packages/viewer/src/app/polku-explorer.ts";
import type { PolkuExplorer } from "../../../packages/viewer/src/app/polku-explorer.ts";
import { makeChanges } from "../../../packages/viewer/src/scenario/edit-scenario.ts";
import type { Editing } from "../../../packages/viewer/src/scenario/editing.ts";
import { redoEdit, undoEdit } from "../../../packages/viewer/src/state/changes.ts";
import { scenarioIn } from "../../../packages/viewer/src/state/derive.ts";
import type { Session } from "../../../packages/viewer/src/ui/session.ts";

/** What a window holds: the changes of its scenario, how many edits can be taken back and made again, and where. */
export interface Held {
  readonly key: string | undefined;
  readonly changes: string;
  readonly past: number;
  readonly future: number;
  readonly saved: string;
}

/** One window of a workshop, to be driven from a test. */
class WorkshopPage {
  readonly explorer = document.createElement("polku-explorer") as unknown as PolkuExplorer;

  constructor() {
    localStorage.setItem("polku-tour", "ended");
    document.body.append(this.explorer);
  }

  get session(): Session {
    const part = this.explorer.shadowRoot?.querySelector<HTMLElement & { session: Session }>("polku-header");
    if (!part) throw new Error("the explorer is not drawn");
    return part.session;
  }

  get editing(): Editing | undefined {
    return this.session.editing as Editing | undefined;
  }

  /** Waits until nothing loads any more and what has changed is drawn. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.explorer.updateComplete;
      quiet = this.explorer.hasAttribute("data-ready") ? quiet + 1 : 0;
    }
  }

  /** Begins a scenario. */
  async begin(): Promise<Held> {
    await this.settle();
    await this.session.edit();
    return this.held();
  }

  /** Takes over the scenario that another window edits: a new window has found it there. */
  async takeOver(key: string): Promise<Held> {
    await this.settle();
    await this.editing?.open(key, "takeOver");
    return this.held();
  }

  /** Asks the question of an address in the open scenario. */
  async ask(address: string): Promise<void> {
    const { hash } = location;
    const carried = /(?:^#|&)(scenario=[^&]*(?:&(?:changes|mark)=[^&]*)?)/.exec(hash)?.[1];
    location.hash = carried === undefined ? address : `${address}&${carried}`;
    await this.settle();
  }

  /** Gives a service another name. */
  async edit(number: number): Promise<Held> {
    const services = this.session.state.opened?.network.model.services ?? [];
    const id = services[(number * 7) % services.length]?.id ?? "";
    makeChanges(this.session, [{ op: "change", in: "services", id, value: { name: `Palvelu ${number}` } }]);
    return this.held();
  }

  undo(): Promise<Held> {
    this.session.update(undoEdit);
    return this.held();
  }

  redo(): Promise<Held> {
    this.session.update(redoEdit);
    return this.held();
  }

  /** What the window holds, once it is saved or can't be. */
  async held(): Promise<Held> {
    await this.settle();
    await this.editing?.retry();
    const { state } = this.session;
    let saved = this.editing?.saveState;
    for (; saved && "because" in saved && saved.because === "saving"; saved = this.editing?.saveState)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const length = (step: { beyond: unknown } | undefined) => {
      let count = 0;
      for (let one = step; one; one = one.beyond as typeof step) count++;
      return count;
    };
    const history = state.scenario?.history;
    return {
      key: state.scenario?.key,
      changes: JSON.stringify(scenarioIn(state)?.changes ?? []),
      past: length(history?.past),
      future: length(history?.future),
      saved: saved ? ("because" in saved ? saved.because : saved.kind) : "nowhere",
    };
  }

  /** From now on the disk is full, or has room again. */
  fill(isFull: boolean): void {
    const put = IDBObjectStore.prototype.put as typeof IDBObjectStore.prototype.put & {
      original?: typeof IDBObjectStore.prototype.put;
    };
    if (!isFull) IDBObjectStore.prototype.put = put.original ?? put;
    else if (!put.original)
      IDBObjectStore.prototype.put = Object.assign(
        () => {
          throw new DOMException("full", "QuotaExceededError");
        },
        { original: put },
      );
  }
}

declare global {
  interface Window {
    workshop: WorkshopPage;
  }
}
window.workshop = new WorkshopPage();
