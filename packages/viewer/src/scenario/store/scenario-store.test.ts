import type { Change, Scenario } from "@polku/core";
import { describe, expect, test } from "vitest";
import type { Claim, Claims } from "./claims.js";
import type { Message, News } from "./news.js";
import type { OpenWork } from "./open-work.js";
import { ScenarioStore, type Opened, type StoreGround } from "./scenario-store.js";
import { NoStorage, type Shelf } from "./shelf.js";
import { isAtRisk } from "./where-is-work.js";

/** A browser's storage, locks and channel, shared by its windows; each can be made to fail. */
class Browser {
  readonly records = new Map<string, unknown>();
  /** Thrown by every use of the storage until it is taken away again. */
  failure: Error | undefined;
  writes = 0;
  /** What each writing waits for. */
  gate: Promise<void> = Promise.resolve();
  readonly #holders = new Map<string, { onLost(): void; released(): void }>();
  readonly #windows = new Set<Set<(message: Message) => void>>();
  #ids = 0;

  /** A window of this browser; `deaf` hears nothing of the others, as one that hangs. */
  window({ deaf = false } = {}): ScenarioStore {
    const listeners = new Set<(message: Message) => void>();
    if (!deaf) this.#windows.add(listeners);
    const news: News = {
      tell: (message) => {
        for (const others of this.#windows)
          if (others !== listeners) for (const listener of others) listener(message);
      },
      hear: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const ground: StoreGround = {
      shelf: this.#shelf(),
      claims: this.#claims(),
      news,
      now: () => `2020-01-01T00:00:0${this.writes}.000Z`,
      newId: () => `id-${(this.#ids += 1)}`,
    };
    return new ScenarioStore(ground);
  }

  #shelf(): Shelf {
    const use = async <Value>(work: () => Value): Promise<Value> => {
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
          this.records.set(id, structuredClone(next(this.records.get(id))));
          this.writes += 1;
        });
      },
    };
  }

  #claims(): Claims {
    const hold = (id: string, onLost: () => void): Claim => {
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

const scenario: Scenario = { polku: 1, scenario: "s", of: "tiny", title: "S", changes: [] };
const removal = (id: string): Change => ({ op: "remove", in: "services", id });
/** The scenario after one more change. */
const withRemoval = (from: Scenario, id: string): Scenario => ({
  ...from,
  changes: [...from.changes, removal(id)],
});
const idsOf = ({ changes }: Scenario) => changes.map(({ id }) => id);
const quota = Object.assign(new Error("full"), { name: "QuotaExceededError" });

function workOf(opened: Opened<string>): OpenWork {
  if (opened.kind !== "open") throw new Error(`not open: ${opened.kind}`);
  return opened.work;
}

async function keptIn(browser: Browser): Promise<(string | undefined)[][]> {
  const listing = await browser.window().list();
  if (!listing.ok) throw new Error("the list can't be read");
  return listing.found.map((found) => (found.kind === "kept" ? idsOf(found.scenario) : [found.kind]));
}

describe("keeping", () => {
  test("each edit, undo and redo is kept at once; a new window finds the last", async () => {
    const browser = new Browser();
    const work = await browser.window().begin(scenario);
    for (const [act, kept] of [
      [() => work.edit(withRemoval(work.scenario, "a"), "a"), ["a"]],
      [() => work.edit(withRemoval(work.scenario, "b"), "b"), ["a", "b"]],
      [() => work.undo(), ["a"]],
      [() => work.redo(), ["a", "b"]],
    ] as const) {
      act();
      expect(work.where).toEqual({ kind: "window", because: "saving" });
      await work.retry();
      expect(work.where).toEqual({ kind: "browser" });
      expect(await keptIn(browser)).toEqual([kept]);
    }
    expect([work.undoLabel, work.redoLabel]).toEqual(["b", undefined]);
  });

  test("edits that come while one is being written are written too, the last of them last", async () => {
    const browser = new Browser();
    const work = await browser.window().begin(scenario);
    let open = () => {};
    browser.gate = new Promise((resolve) => (open = resolve));
    for (const id of ["a", "b", "c"]) work.edit(withRemoval(work.scenario, id), id);
    open();
    await work.retry();
    expect(await keptIn(browser)).toEqual([["a", "b", "c"]]);
    expect(work.where.kind).toBe("browser");
  });

  test("a window that crashed leaves what it had written, and its claim ends with it", async () => {
    const browser = new Browser();
    const first = await browser.window().begin(scenario);
    first.edit(withRemoval(scenario, "a"), "a");
    await first.retry();
    first.abandon();
    const work = workOf(await browser.window().open(first.id));
    expect(idsOf(work.scenario)).toEqual(["a"]);
    expect(work.where).toEqual({ kind: "browser" });
  });

  test("the list has the newest first, and a removed one no more", async () => {
    const browser = new Browser();
    const store = browser.window();
    const old = await store.begin(withRemoval(scenario, "old"));
    const young = await store.begin(withRemoval(scenario, "young"));
    expect(await keptIn(browser)).toEqual([["young"], ["old"]]);
    expect(await browser.window().remove(old.id)).toBe(false);
    expect(await old.close()).toBe(true);
    expect(await browser.window().remove(old.id)).toBe(true);
    expect(await keptIn(browser)).toEqual([["young"]]);
    expect((await store.open(old.id)).kind).toBe("missing");
    expect(await young.close()).toBe(true);
  });
});

describe("storage that fails", () => {
  test.each([
    ["full", quota, "disk-full"],
    ["not there", new NoStorage("none"), "no-storage"],
    ["broken", new Error("broken"), "failed"],
  ] as const)(
    "%s: the work goes on in memory, says why, and is kept when that is over",
    async (_, failure, because) => {
      const browser = new Browser();
      browser.failure = failure;
      const store = browser.window();
      expect((await store.list()).ok).toBe(false);
      const work = await store.begin(scenario);
      expect(work.where).toEqual({ kind: "window", because });
      work.edit(withRemoval(work.scenario, "a"), "a");
      work.edit(withRemoval(work.scenario, "b"), "b");
      await work.retry();
      expect(idsOf(work.scenario)).toEqual(["a", "b"]);
      expect(work.where).toEqual({ kind: "window", because });
      expect(isAtRisk(work.where)).toBe(true);
      expect(await work.close()).toBe(false);
      browser.failure = undefined;
      await work.retry();
      expect(work.where).toEqual({ kind: "browser" });
      expect(await keptIn(browser)).toEqual([["a", "b"]]);
    },
  );

  test("an edit that comes while another fails is tried as well", async () => {
    const browser = new Browser();
    const work = await browser.window().begin(scenario);
    let open = () => {};
    browser.gate = new Promise((resolve) => (open = resolve));
    browser.failure = quota;
    work.edit(withRemoval(work.scenario, "a"), "a");
    work.addEventListener("change", () => (browser.failure = undefined), { once: true });
    work.edit(withRemoval(work.scenario, "b"), "b");
    open();
    await work.retry();
    expect(await keptIn(browser)).toEqual([["a", "b"]]);
  });

  test("what is kept stays as it was when a later edit can't be written; going back to it is safe again", async () => {
    const browser = new Browser();
    const work = await browser.window().begin(scenario);
    browser.failure = quota;
    work.edit(withRemoval(work.scenario, "a"), "a");
    await work.retry();
    expect(isAtRisk(work.where)).toBe(true);
    work.undo();
    expect(work.where).toEqual({ kind: "browser" });
    browser.failure = undefined;
    expect(await keptIn(browser)).toEqual([[]]);
  });

  test("a file is a place for the work too, until the work changes", async () => {
    const browser = new Browser();
    browser.failure = quota;
    const work = await browser.window().begin(scenario);
    work.markInFile("s.yaml");
    const file = { name: "s.yaml", changed: false };
    expect(work.where).toEqual({ kind: "file", file, because: "disk-full" });
    expect(isAtRisk(work.where)).toBe(false);
    work.edit(withRemoval(scenario, "a"), "a");
    await work.retry();
    expect(work.where).toEqual({ kind: "file", file: { ...file, changed: true }, because: "disk-full" });
    expect(isAtRisk(work.where)).toBe(true);
    browser.failure = undefined;
    await work.retry();
    expect(work.where).toEqual({ kind: "browser", file: { ...file, changed: true } });
  });

  test.each([
    ["half a record", { version: 1, revision: 2 }],
    ["a later version", { version: 2, revision: 1, savedAt: "", scenario }],
    [
      "a scenario that is none",
      { version: 1, revision: 1, savedAt: "", scenario: { ...scenario, changes: 5 } },
    ],
    ["a text", "gibberish"],
    ["nothing", null],
  ])("%s is told as damaged, given out as it is, and never written over", async (_, raw) => {
    const browser = new Browser();
    browser.records.set("x", raw);
    const store = browser.window();
    expect(await store.open("x")).toEqual({ kind: "damaged", id: "x", raw });
    expect(await keptIn(browser)).toEqual([["damaged"]]);
    await store.begin(scenario);
    expect(browser.records.get("x")).toEqual(raw);
  });

  test("a record damaged while it is open is not written over: the work goes on in memory", async () => {
    const browser = new Browser();
    const work = await browser.window().begin(scenario);
    browser.records.set(work.id, "gibberish");
    work.edit(withRemoval(scenario, "a"), "a");
    await work.retry();
    expect(work.where).toEqual({ kind: "window", because: "changed-elsewhere" });
    expect(browser.records.get(work.id)).toBe("gibberish");
  });

  test("a record that has gone is written again", async () => {
    const browser = new Browser();
    const work = await browser.window().begin(scenario);
    browser.records.clear();
    work.edit(withRemoval(scenario, "a"), "a");
    await work.retry();
    expect(await keptIn(browser)).toEqual([["a"]]);
  });
});

describe("two windows", () => {
  test("the second is told that the first has it, sees what it has kept, and may work on a copy", async () => {
    const browser = new Browser();
    const first = await browser.window().begin(scenario);
    const second = browser.window();
    const seen: Message[] = [];
    second.watch((message) => seen.push(message));
    const opened = await second.open(first.id);
    expect(opened).toMatchObject({ kind: "elsewhere", kept: { scenario, revision: 1 } });
    const copy = await second.begin(withRemoval(scenario, "copy"));
    first.edit(withRemoval(scenario, "a"), "a");
    await first.retry();
    expect(seen).toContainEqual({ about: "saved", id: first.id });
    expect(new Set((await keptIn(browser)).flat())).toEqual(new Set(["a", "copy"]));
    expect(copy.where).toEqual({ kind: "browser" });
  });

  test("the second takes over with the first's last edit; the first is told and writes no more", async () => {
    const browser = new Browser();
    const first = await browser.window().begin(scenario);
    first.edit(withRemoval(scenario, "a"), "a");
    const second = workOf(await browser.window().takeOver(first.id));
    expect(idsOf(second.scenario)).toEqual(["a"]);
    expect(first.isElsewhere).toBe(true);
    expect(isAtRisk(first.where)).toBe(false);
    second.edit(withRemoval(second.scenario, "b"), "b");
    await second.retry();
    first.edit(withRemoval(first.scenario, "mine"), "mine");
    await first.retry();
    expect(await keptIn(browser)).toEqual([["a", "b"]]);
    expect(first.where).toEqual({ kind: "window", because: "taken-over" });
    expect(idsOf(first.scenario)).toEqual(["a", "mine"]);
  });

  test("a first window that does not answer is taken over from by force, and finds out when it wakes", async () => {
    const browser = new Browser();
    const first = await browser.window({ deaf: true }).begin(scenario);
    let wake = () => {};
    browser.gate = new Promise((resolve) => (wake = resolve));
    first.edit(withRemoval(scenario, "late"), "late");
    const second = workOf(await browser.window().takeOver(first.id));
    wake();
    await new Promise((done) => setTimeout(done));
    expect(await keptIn(browser)).toEqual([[]]);
    second.edit(withRemoval(second.scenario, "b"), "b");
    await second.retry();
    expect(await keptIn(browser)).toEqual([["b"]]);
    expect(first.where).toEqual({ kind: "window", because: "taken-over" });
    expect(idsOf(first.scenario)).toEqual(["late"]);
  });

  test("without locks the revisions still keep one from writing over the other", async () => {
    const browser = new Browser();
    const first = await browser.window().begin(scenario);
    const record = browser.records.get(first.id) as { revision: number };
    browser.records.set(first.id, {
      ...record,
      revision: record.revision + 1,
      scenario: withRemoval(scenario, "other"),
    });
    first.edit(withRemoval(scenario, "mine"), "mine");
    await first.retry();
    expect(await keptIn(browser)).toEqual([["other"]]);
    expect(first.where).toEqual({ kind: "window", because: "changed-elsewhere" });
    expect(idsOf(first.scenario)).toEqual(["mine"]);
    first.undo();
    expect(isAtRisk(first.where)).toBe(true);
  });
});
