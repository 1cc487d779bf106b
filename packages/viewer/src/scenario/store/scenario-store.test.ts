import type { Change, Scenario } from "@polku/core";
import { describe, expect, test } from "vitest";
import type { Message } from "./channel.js";
import type { OpenRecord } from "./open-record.js";
import { NoStorage } from "../../platform/record-store.js";
import { isAtRisk } from "./save-state.js";
import type { OpenResult } from "./scenario-store.js";
import { Browser, quota } from "../../../../../tests/support/scenario-browser.js";

const scenario: Scenario = { polku: 1, scenario: "s", of: "tiny", title: "S", changes: [] };
const removal = (id: string): Change => ({ op: "remove", in: "services", id });
/** The scenario after one more change. */
const withRemoval = (from: Scenario, id: string): Scenario => ({
  ...from,
  changes: [...from.changes, removal(id)],
});
const idsOf = ({ changes }: Scenario) => changes.map(({ id }) => id);

function recordOf(opened: OpenResult): OpenRecord {
  if (opened.kind !== "open") throw new Error(`not open: ${opened.kind}`);
  return opened.record;
}

async function keptIn(browser: Browser): Promise<(string | undefined)[][]> {
  const listing = await browser.window().list();
  if (!listing.ok) throw new Error("the list can't be read");
  return listing.found.map((found) => (found.kind === "kept" ? idsOf(found.scenario) : [found.kind]));
}

describe("keeping", () => {
  test("each change is kept at once; a new window finds the last", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    const [one, two] = [withRemoval(scenario, "a"), withRemoval(withRemoval(scenario, "a"), "b")];
    for (const [now, kept] of [
      [one, ["a"]],
      [two, ["a", "b"]],
      [one, ["a"]],
    ] as const) {
      record.save(now);
      expect(record.saveState).toEqual({ kind: "window", because: "saving" });
      await record.retry();
      expect(record.saveState).toEqual({ kind: "browser" });
      expect(await keptIn(browser)).toEqual([kept]);
    }
  });

  test("trying again where all is written keeps nothing from being written later", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    await record.retry();
    record.save(withRemoval(scenario, "a"));
    await record.retry();
    expect(record.saveState).toEqual({ kind: "browser" });
    expect(await keptIn(browser)).toEqual([["a"]]);
  });

  test("edits that come while one is being written are written too, the last of them last", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    let open = () => {};
    browser.gate = new Promise((resolve) => (open = resolve));
    for (const id of ["a", "b", "c"]) record.save(withRemoval(record.scenario, id));
    open();
    await record.retry();
    expect(await keptIn(browser)).toEqual([["a", "b", "c"]]);
    expect(record.saveState.kind).toBe("browser");
  });

  test("a window that crashed leaves what it had written, and its lock ends with it", async () => {
    const browser = new Browser();
    const first = await browser.window().beginNext(scenario);
    first.save(withRemoval(scenario, "a"));
    await first.retry();
    first.abandon();
    const record = recordOf(await browser.window().open(first.id));
    expect(idsOf(record.scenario)).toEqual(["a"]);
    expect(record.saveState).toEqual({ kind: "browser" });
  });

  test("the edits beside it are there in the next window; what can't be read of them is not", async () => {
    const browser = new Browser();
    const first = await browser.window().beginNext(scenario);
    const label = { fi: "Poista", sv: "Ta bort", en: "Remove" };
    const past = [{ label, value: scenario }];
    first.save(withRemoval(scenario, "a"), { past, future: [] });
    await first.close();
    const again = recordOf(await browser.window().open(first.id));
    expect(again.steps).toEqual({ past, future: [] });
    again.save(withRemoval(scenario, "b"));
    await again.close();
    const raw = browser.records.get(first.id) as { steps: unknown };
    expect(raw.steps).toEqual({ past, future: [] });
    raw.steps = { past: [...past, { value: 1 }, ...past], future: "none" };
    expect(recordOf(await browser.window().open(first.id)).steps).toEqual({ past, future: [] });
  });

  test("where there is no room for the edits beside it, the scenario is kept alone", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    browser.room = 1;
    const past = Array.from({ length: 50 }, () => ({ label: undefined, value: scenario }));
    record.save(withRemoval(scenario, "a"), { past, future: [] });
    await record.retry();
    expect(record.saveState).toEqual({ kind: "browser" });
    expect(await keptIn(browser)).toEqual([["a"]]);
    await record.close();
    expect(recordOf(await browser.window().open(record.id)).steps).toEqual({ past: [], future: [] });
  });

  test("the list has the newest first, and a removed one no more", async () => {
    const browser = new Browser();
    const store = browser.window();
    const old = await store.beginNext(withRemoval(scenario, "old"));
    const young = await store.beginNext(withRemoval(scenario, "young"));
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
    "%s: it goes on in memory, says why, and is kept when that is over",
    async (_, failure, because) => {
      const browser = new Browser();
      browser.failure = failure;
      const store = browser.window();
      expect((await store.list()).ok).toBe(false);
      const record = await store.beginNext(scenario);
      expect(record.saveState).toEqual({ kind: "window", because });
      record.save(withRemoval(record.scenario, "a"));
      record.save(withRemoval(record.scenario, "b"));
      await record.retry();
      expect(idsOf(record.scenario)).toEqual(["a", "b"]);
      expect(record.saveState).toEqual({ kind: "window", because });
      expect(isAtRisk(record.saveState)).toBe(true);
      expect(await record.close()).toBe(false);
      browser.failure = undefined;
      await record.retry();
      expect(record.saveState).toEqual({ kind: "browser" });
      expect(await keptIn(browser)).toEqual([["a", "b"]]);
    },
  );

  test("an edit that comes while another fails is tried as well", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    let open = () => {};
    browser.gate = new Promise((resolve) => (open = resolve));
    browser.failure = quota;
    record.save(withRemoval(record.scenario, "a"));
    record.addEventListener("change", () => (browser.failure = undefined), { once: true });
    record.save(withRemoval(record.scenario, "b"));
    open();
    await record.retry();
    expect(await keptIn(browser)).toEqual([["a", "b"]]);
  });

  test("what is kept stays as it was when a later edit can't be written; going back to it is safe again", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    browser.failure = quota;
    record.save(withRemoval(record.scenario, "a"));
    await record.retry();
    expect(isAtRisk(record.saveState)).toBe(true);
    record.save(scenario);
    expect(record.saveState).toEqual({ kind: "browser" });
    browser.failure = undefined;
    expect(await keptIn(browser)).toEqual([[]]);
  });

  test("a file is a place for the work too, until the work changes", async () => {
    const browser = new Browser();
    browser.failure = quota;
    const record = await browser.window().beginNext(scenario);
    record.markInFile("s.yaml");
    const file = { name: "s.yaml", changed: false };
    expect(record.saveState).toEqual({ kind: "file", file, because: "disk-full" });
    expect(isAtRisk(record.saveState)).toBe(false);
    record.save(withRemoval(scenario, "a"));
    await record.retry();
    expect(record.saveState).toEqual({
      kind: "file",
      file: { ...file, changed: true },
      because: "disk-full",
    });
    expect(isAtRisk(record.saveState)).toBe(true);
    browser.failure = undefined;
    await record.retry();
    expect(record.saveState).toEqual({ kind: "browser", file: { ...file, changed: true } });
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
    await store.beginNext(scenario);
    expect(browser.records.get("x")).toEqual(raw);
  });

  test("a record damaged while it is open is not written over: it goes on in memory", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    browser.records.set(record.id, "gibberish");
    record.save(withRemoval(scenario, "a"));
    await record.retry();
    expect(record.saveState).toEqual({ kind: "window", because: "changed-elsewhere" });
    expect(browser.records.get(record.id)).toBe("gibberish");
  });

  test("a record that has gone is written again", async () => {
    const browser = new Browser();
    const record = await browser.window().beginNext(scenario);
    browser.records.clear();
    record.save(withRemoval(scenario, "a"));
    await record.retry();
    expect(await keptIn(browser)).toEqual([["a"]]);
  });
});

describe("storage that does not answer", () => {
  test("is given up after a while; what it writes after all counts then", async () => {
    const browser = new Browser();
    let answer = () => {};
    browser.gate = new Promise((resolve) => (answer = resolve));
    const store = browser.window({ patience: 1 });
    const record = await store.beginNext(scenario);
    expect(record.saveState).toEqual({ kind: "window", because: "no-storage" });
    record.save(withRemoval(scenario, "a"));
    expect(await record.close()).toBe(false);
    const saved = new Promise((resolve) => record.addEventListener("change", resolve, { once: true }));
    answer();
    await saved;
    expect(record.saveState).toEqual({ kind: "browser" });
    expect(await keptIn(browser)).toEqual([["a"]]);
  });

  test("lists and opens nothing, and says so", async () => {
    const browser = new Browser();
    browser.records.set("x", {});
    browser.hangs = true;
    const store = browser.window({ patience: 1 });
    expect(await store.list()).toEqual({ ok: false });
    expect(await store.open("x")).toEqual({ kind: "unreadable" });
    expect(await store.remove("x")).toBe(false);
  });
});

describe("two windows", () => {
  test("the second is told that the first has it, sees what it has kept, and may work on a copy", async () => {
    const browser = new Browser();
    const first = await browser.window().beginNext(scenario);
    const second = browser.window();
    const seen: Message[] = [];
    second.watch((message) => seen.push(message));
    const opened = await second.open(first.id);
    expect(opened).toMatchObject({ kind: "elsewhere", kept: { scenario, revision: 1 } });
    const copy = await second.beginNext(withRemoval(scenario, "copy"));
    first.save(withRemoval(scenario, "a"));
    await first.retry();
    expect(seen).toContainEqual({ about: "saved", id: first.id });
    expect(new Set((await keptIn(browser)).flat())).toEqual(new Set(["a", "copy"]));
    expect(copy.saveState).toEqual({ kind: "browser" });
  });

  test("the second takes over with the first's last edit; the first is told and writes no more", async () => {
    const browser = new Browser();
    const first = await browser.window().beginNext(scenario);
    first.save(withRemoval(scenario, "a"));
    const second = recordOf(await browser.window().takeOver(first.id));
    expect(idsOf(second.scenario)).toEqual(["a"]);
    expect(first.isElsewhere).toBe(true);
    expect(isAtRisk(first.saveState)).toBe(false);
    second.save(withRemoval(second.scenario, "b"));
    await second.retry();
    first.save(withRemoval(first.scenario, "mine"));
    await first.retry();
    expect(await keptIn(browser)).toEqual([["a", "b"]]);
    expect(first.saveState).toEqual({ kind: "window", because: "taken-over" });
    expect(idsOf(first.scenario)).toEqual(["a", "mine"]);
  });

  test("a first window that does not answer is taken over from by force, and finds out when it wakes", async () => {
    const browser = new Browser();
    const first = await browser.window({ deaf: true }).beginNext(scenario);
    let wake = () => {};
    browser.gate = new Promise((resolve) => (wake = resolve));
    first.save(withRemoval(scenario, "late"));
    const second = recordOf(await browser.window().takeOver(first.id));
    wake();
    await new Promise((done) => setTimeout(done));
    expect(await keptIn(browser)).toEqual([[]]);
    second.save(withRemoval(second.scenario, "b"));
    await second.retry();
    expect(await keptIn(browser)).toEqual([["b"]]);
    expect(first.saveState).toEqual({ kind: "window", because: "taken-over" });
    expect(idsOf(first.scenario)).toEqual(["late"]);
  });

  test("without locks the revisions still keep one from writing over the other", async () => {
    const browser = new Browser();
    const first = await browser.window().beginNext(scenario);
    const record = browser.records.get(first.id) as { revision: number };
    browser.records.set(first.id, {
      ...record,
      revision: record.revision + 1,
      scenario: withRemoval(scenario, "other"),
    });
    first.save(withRemoval(scenario, "mine"));
    await first.retry();
    expect(await keptIn(browser)).toEqual([["other"]]);
    expect(first.saveState).toEqual({ kind: "window", because: "changed-elsewhere" });
    expect(idsOf(first.scenario)).toEqual(["mine"]);
    first.save(scenario);
    expect(isAtRisk(first.saveState)).toBe(true);
  });
});
