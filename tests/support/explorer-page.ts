import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { closeProfiles, sharedBrowser } from "./browser.ts";

export interface Explorer {
  page: Page;
  /** Errors that the page has thrown or logged, and requests that left it. */
  complaints: string[];
  close(): Promise<void>;
}

export interface ExplorerOptions extends BrowserContextOptions {
  /** Where it is served; left out, the built explorer of the tests. */
  home?: string;
  /** The hash that is opened. */
  address?: string;
  /** Whether the tour comes by itself; it does once for every profile. */
  tour?: boolean;
  /** False: a browser that can't draw, where every canvas refuses. */
  canvas?: boolean;
  /** How long the page has for anything, in milliseconds. */
  patience?: number;
  /** Runs in the page before its own scripts. */
  script?: () => void;
}

/** Opens the explorer in a fresh profile and waits until it is ready. */
export async function openExplorer(
  browser: Browser,
  {
    home = inject("address"),
    address = "",
    tour = false,
    canvas = true,
    patience = 15_000,
    script,
    ...options
  }: ExplorerOptions = {},
): Promise<Explorer> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    // What the browser keeps for use without a connection would come between a test and the server.
    serviceWorkers: "block",
    ...options,
  });
  if (!tour) await context.addInitScript(() => localStorage.setItem("polku-tour", "ended"));
  if (!canvas)
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob):/.test(url)) complaints.push(`left the page: ${url}`);
  });
  await page.goto(home + address);
  await untilReady(page);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the page has loaded, answered and drawn what it was asked. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator("polku-explorer[data-ready]").waitFor({ state: "attached" });
}

/** Shows what the question beside a map could also say. */
export async function showConditions(page: Page): Promise<void> {
  await page.locator("polku-question button.fold[aria-expanded=false]").click();
}

/** Goes to another address of the same page, as a link in it would, and waits until it is ready. */
export async function follow(page: Page, address: string): Promise<void> {
  const moved = await page.evaluate(
    (to) =>
      new Promise<boolean>((done) => {
        if (location.hash === to) return done(false);
        addEventListener("popstate", () => done(true), { once: true });
        location.hash = to;
      }),
    address,
  );
  if (!moved) await page.reload();
  await untilReady(page);
}

/**
 * The browser for a test file. `fresh` runs a test on a page in a profile of its own; `on` on one that the tests of
 * the file with the same options share, for those that leave nothing behind but the address. Both fail where the
 * page complains. Where no test looks at the drawn map, `canvas: false` opens pages in a third of the time.
 */
export function useExplorer(defaults: ExplorerOptions = {}) {
  let browser: Browser;
  const shared = new Map<string, Explorer>();
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => closeProfiles(browser));

  async function run({ page, complaints }: Explorer, body: (page: Page) => Promise<void>): Promise<void> {
    await body(page);
    expect(complaints).toEqual([]);
  }
  return {
    browser: () => browser,
    async fresh(options: ExplorerOptions, body: (page: Page) => Promise<void>): Promise<void> {
      const explorer = await openExplorer(browser, { ...defaults, ...options });
      await run(explorer, body);
      await explorer.close();
    },
    async on(
      { address = "", ...options }: ExplorerOptions,
      body: (page: Page) => Promise<void>,
    ): Promise<void> {
      const key = JSON.stringify([options, options.script?.name]);
      const known = shared.get(key);
      shared.delete(key);
      const explorer = known ?? (await openExplorer(browser, { ...defaults, address, ...options }));
      if (known) await follow(known.page, address);
      await run(explorer, body);
      // A page on which a test has failed is not used again.
      shared.set(key, explorer);
    },
  };
}

/** Reads something of the page, some frames apart, until it stays the same. */
export async function untilStill<Value>(page: Page, read: () => Promise<Value>): Promise<Value> {
  for (let last: string | undefined; ;) {
    const value = await read();
    if (JSON.stringify(value) === last) return value;
    last = JSON.stringify(value);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    });
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

interface Axe {
  run(options: { resultTypes: string[] }): Promise<AxeResult>;
}

/** Runs axe on the page as it is; there may be no violation. */
export async function expectNoViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ["violations"] }),
  );
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
    ),
  ).toEqual([]);
}
