import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useExplorer } from "../support/explorer-page.ts";
import { randomOf } from "../support/pages/walk-reader.ts";
import type { Held } from "../support/pages/workshop.ts";

// A workshop of many hours in little time: questions, edits, what is taken back and made again, windows that are loaded
// again, killed, put to sleep, a full disk, and two facilitators who take one scenario over from each other. After each,
// what was edited is there. POLKU_WORKSHOP says how much is done, POLKU_WORKSHOP_SEED what.

const acts = Number(process.env["POLKU_WORKSHOP"] ?? 60);
const seed = Number(process.env["POLKU_WORKSHOP_SEED"] ?? 1);
const { browser } = useExplorer();

const questions = [
  "from=neuvola",
  "from=neuvola&area=orivesi&age=4",
  "ask=routes&from=neuvola&to=lastenpsykiatria",
  "ask=why-not&from=neuvola&to=ot-keskus",
  "ask=what-if&from=koulu",
  "ask=gatekeepers&from=neuvola",
  "ask=compare&a.from=neuvola&b.from=koulu&b.age=12",
  "from=neuvola&view=text",
  "from=neuvola&view=pilots",
];

class Workshop {
  readonly #context: BrowserContext;
  #page!: Page;
  #held!: Held;
  #edits = 0;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  get page(): Page {
    return this.#page;
  }

  async begin(): Promise<void> {
    this.#page = await this.#open();
    this.#held = await this.#page.evaluate(() => window.workshop.begin());
    expect(this.#held).toMatchObject({ changes: "[]", saved: "browser" });
  }

  async #open(): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(`${inject("pages")}workshop.html`);
    await page.waitForFunction(() => "workshop" in window);
    return page;
  }

  /**
   * Nothing that was edited is lost: the changes are there, and all edits can be taken back in the same window, as many as
   * the browser keeps in another.
   */
  #expectKept(now: Held, most = 50): void {
    const { key, changes, past, future } = this.#held;
    expect(now).toEqual({
      key,
      changes,
      past: Math.min(past, most),
      future: Math.min(future, most),
      saved: "browser",
    });
    this.#held = now;
  }

  async ask(number: number): Promise<void> {
    const question = questions[number % questions.length] ?? "";
    await this.#page.evaluate((question) => window.workshop.ask(question), question);
  }

  async edit(): Promise<void> {
    const before = this.#held;
    const number = (this.#edits += 1);
    this.#held = await this.#page.evaluate((number) => window.workshop.edit(number), number);
    expect(this.#held).toMatchObject({ past: before.past + 1, future: 0, saved: "browser" });
    expect(this.#held.changes).not.toBe(before.changes);
  }

  async undo(): Promise<void> {
    if (this.#held.past === 0) return;
    const before = this.#held;
    this.#held = await this.#page.evaluate(() => window.workshop.undo());
    expect(this.#held).toMatchObject({
      past: before.past - 1,
      future: before.future + 1,
      saved: "browser",
    });
  }

  async redo(): Promise<void> {
    if (this.#held.future === 0) return;
    const before = this.#held;
    this.#held = await this.#page.evaluate(() => window.workshop.redo());
    expect(this.#held).toMatchObject({
      past: before.past + 1,
      future: before.future - 1,
      saved: "browser",
    });
  }

  async loadAgain(): Promise<void> {
    await this.#page.reload();
    await this.#page.waitForFunction(() => "workshop" in window);
    this.#expectKept(await this.#page.evaluate(() => window.workshop.held()));
  }

  /** The window is gone at once, without a word; another one is opened. */
  async kill(): Promise<void> {
    const session = await this.#context.newCDPSession(this.#page);
    const gone = this.#page.waitForEvent("crash");
    void session.send("Page.crash").catch(() => undefined);
    await gone;
    await this.#page.close();
    this.#page = await this.#open();
    this.#expectKept(await this.#page.evaluate(() => window.workshop.held()));
  }

  async sleep(): Promise<void> {
    const session = await this.#context.newCDPSession(this.#page);
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await session.detach();
    this.#expectKept(await this.#page.evaluate(() => window.workshop.held()), Infinity);
  }

  /** What is edited while the disk is full stays in the window, which says so; once there is room, it is kept. */
  async fill(): Promise<void> {
    await this.#page.evaluate(() => window.workshop.fill(true));
    const number = (this.#edits += 1);
    const held = await this.#page.evaluate((number) => window.workshop.edit(number), number);
    expect(held.saved).toBe("disk-full");
    await this.#page.evaluate(() => window.workshop.fill(false));
    this.#held = await this.#page.evaluate(() => window.workshop.held());
    expect(this.#held).toEqual({ ...held, saved: "browser" });
  }

  /**
   * Another facilitator takes the scenario over and edits it; the first one, who goes on meanwhile, takes it back and has
   * the own edits one step back.
   */
  async takeTurns(): Promise<void> {
    const { key = "" } = this.#held;
    const other = await this.#open();
    this.#expectKept(await other.evaluate((key) => window.workshop.takeOver(key), key));
    const edit = (page: Page) => page.evaluate((number) => window.workshop.edit(number), (this.#edits += 1));
    const [theirs, own] = [await edit(other), await edit(this.#page)];
    expect([theirs.saved, own.saved]).toEqual(["browser", "taken-over"]);
    this.#held = await this.#page.evaluate((key) => window.workshop.takeOver(key), key);
    expect(this.#held).toEqual({ ...theirs, past: Math.min(theirs.past, 50) + 1 });
    await this.undo();
    expect(this.#held.changes).toBe(own.changes);
    await this.redo();
    await other.close();
  }
}

/** How many megabytes a page holds on to. */
async function measure(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Infinity) / 1e6;
}

/** How fast the second number of pairs grows with the first: the slope of the straight line nearest to them. */
function slopeOf(pairs: readonly (readonly [number, number])[]): number {
  const mean = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [x, y] = [mean(([one]) => one), mean(([, other]) => other)];
  const squares = pairs.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
  return pairs.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0) / squares;
}

test(
  "a long workshop loses nothing",
  async () => {
    const context = await browser().newContext({
      locale: "en-GB",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const workshop = new Workshop(context);
    await workshop.begin();
    const random = randomOf(seed);
    const done: Record<string, number> = {};
    // Each of the rare things happens at least once; the last third is in one window, whose memory is measured.
    const rare = ["loadAgain", "kill", "sleep", "fill", "takeTurns"] as const;
    const memory: [acts: number, megabytes: number][] = [];
    for (let act = 0; act < acts; act++) {
      const stays = act >= (acts * 2) / 3;
      const some = stays ? (["takeTurns", "fill", "sleep"] as const) : rare;
      const often = random() < 0.55 ? "ask" : (["edit", "edit", "edit", "undo", "redo"] as const)[act % 5];
      const name = act % 12 === 11 ? (some[Math.floor(act / 12) % some.length] ?? "sleep") : (often ?? "ask");
      await workshop[name](act);
      done[name] = (done[name] ?? 0) + 1;
      if (process.env["POLKU_WORKSHOP"] !== undefined && stays && act % 20 === 19)
        memory.push([act, await measure(workshop.page)]);
    }
    if (memory.length > 1)
      console.log(done, memory, `${Math.round(slopeOf(memory) * 100_000)} kB more for each 100 acts`);
    await context.close();
  },
  acts * 3000,
);
