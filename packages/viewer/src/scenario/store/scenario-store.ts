import type { Scenario } from "@polku/core";
import { BrowserClaims, type Claims } from "./claims.js";
import { BrowserNews, type Message } from "./news.js";
import { OpenWork, type Ground } from "./open-work.js";
import { BrowserShelf } from "./browser-shelf.js";
import { readRecord, type Found, type Kept } from "./record.js";

/** What the store stands on; tests give it others than the browser's. */
export interface StoreGround extends Ground {
  readonly claims: Claims;
  /** An id that no other scenario of this browser has. */
  newId(): string;
}

/** What this browser keeps, newest first; or that it keeps nothing, or can't be read now. */
export type Listing = { readonly ok: true; readonly found: readonly Found[] } | { readonly ok: false };

/** What came of opening a kept scenario. */
export type Opened<Label> =
  | { readonly kind: "open"; readonly work: OpenWork<Label> }
  /** Another window edits it: here it can be read, taken over or copied. */
  | { readonly kind: "elsewhere"; readonly kept: Kept }
  | { readonly kind: "damaged"; readonly raw: unknown }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

/** How long a window that has the scenario may take to write its last edit, in milliseconds. */
const patience = 2000;

/** The named scenarios that this browser keeps, each edited in at most one window at a time. */
export class ScenarioStore<Label = string> {
  readonly #ground: StoreGround;

  constructor(ground: Partial<StoreGround> = {}) {
    this.#ground = {
      shelf: ground.shelf ?? new BrowserShelf(),
      claims: ground.claims ?? new BrowserClaims(),
      news: ground.news ?? new BrowserNews(),
      now: ground.now ?? (() => new Date().toISOString()),
      newId: ground.newId ?? newId,
    };
  }

  async list(): Promise<Listing> {
    try {
      const found = (await this.#ground.shelf.all()).map(([id, raw]) => readRecord(id, raw));
      return {
        ok: true,
        found: found.toSorted((a, b) => compare(savedAt(b), savedAt(a)) || compare(a.id, b.id)),
      };
    } catch {
      return { ok: false };
    }
  }

  /** Calls back when another window has saved or removed a scenario; what comes back ends that. */
  watch(listener: (message: Message) => void): () => void {
    return this.#ground.news.hear((message) => {
      if (message.about !== "wanted") listener(message);
    });
  }

  /** Begins work on a scenario that is not kept yet: a new one, one from a file, or a copy of another's. */
  async begin(scenario: Scenario): Promise<OpenWork<Label>> {
    const id = this.#ground.newId();
    const holder = new Holder<Label>();
    const claim = await this.#ground.claims.take(id, holder.onLost);
    const work = new OpenWork<Label>(this.#ground, { id, scenario, revision: 0 }, claim);
    holder.work = work;
    await work.retry();
    return work;
  }

  async open(id: string): Promise<Opened<Label>> {
    const holder = new Holder<Label>();
    return this.#openWith(id, holder, await this.#ground.claims.take(id, holder.onLost));
  }

  /** Opens a scenario that another window edits: that one writes its last edit, if it still can, and is told. */
  async takeOver(id: string): Promise<Opened<Label>> {
    const holder = new Holder<Label>();
    this.#ground.news.tell({ about: "wanted", id });
    return this.#openWith(id, holder, await this.#ground.claims.takeFrom(id, holder.onLost, patience));
  }

  /** Removes a kept scenario; false where another window edits it, or where it can't be removed now. */
  async remove(id: string): Promise<boolean> {
    const claim = await this.#ground.claims.take(id, () => {});
    if (!claim) return false;
    try {
      await this.#ground.shelf.remove(id);
      this.#ground.news.tell({ about: "removed", id });
      return true;
    } catch {
      return false;
    } finally {
      claim.release();
    }
  }

  async #openWith(
    id: string,
    holder: Holder<Label>,
    claim: Awaited<ReturnType<Claims["take"]>>,
  ): Promise<Opened<Label>> {
    const found = await this.#find(id);
    if (found.kind !== "kept") {
      claim?.release();
      return found;
    }
    if (!claim) return { kind: "elsewhere", kept: found };
    const work = new OpenWork<Label>(this.#ground, found, claim);
    holder.work = work;
    return { kind: "open", work };
  }

  async #find(id: string): Promise<Found | { kind: "missing" } | { kind: "unreadable" }> {
    try {
      const raw = await this.#ground.shelf.read(id);
      return raw === undefined ? { kind: "missing" } : readRecord(id, raw);
    } catch {
      return { kind: "unreadable" };
    }
  }
}

/** Tells work that its claim is lost; the claim is there before the work is. */
class Holder<Label> {
  #lost = false;
  #work: OpenWork<Label> | undefined;

  readonly onLost = (): void => {
    this.#lost = true;
    this.#work?.lose();
  };

  set work(work: OpenWork<Label>) {
    this.#work = work;
    if (this.#lost) work.lose();
  }
}

function savedAt(found: Found): string {
  return found.kind === "kept" ? found.savedAt : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Random enough that two windows never make the same; `randomUUID` is only there on secure pages. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
