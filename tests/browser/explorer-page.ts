import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, inject } from "vitest";
import { findChromium } from "../../scripts/find-chromium.mjs";

/** WebGL in software, and nothing that asks the network. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-compositing",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium; a test that has none fails. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium: name one in POLKU_CHROMIUM");
  return chromium.launch({ executablePath, args: flags });
}

export interface Explorer {
  page: Page;
  /** Errors that the page has thrown or logged, and requests that left it. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens the explorer in a fresh profile, without its tour unless asked for, and waits until it has answered. */
export async function openExplorer(
  browser: Browser,
  {
    address = "",
    drawn = true,
    tour = false,
    canvas = true,
    ...options
  }: { address?: string; drawn?: boolean; tour?: boolean; canvas?: boolean } & BrowserContextOptions = {},
): Promise<Explorer> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    ...options,
  });
  // The tour comes by itself once for every profile, and these are all fresh.
  if (!tour) await context.addInitScript(() => localStorage.setItem("polku-tour", "ended"));
  // A browser that can't draw: every canvas refuses.
  if (!canvas)
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  const page = await context.newPage();
  const home = inject("address");
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
  await page.locator("polku-explorer h2").first().waitFor();
  if (drawn) await waitForMap(page);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the map is drawn: its message that it is being drawn is gone, and a canvas has a size. */
export async function waitForMap(page: Page): Promise<void> {
  await page.locator("polku-explorer canvas").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => {
    const root = document.querySelector("polku-explorer")?.shadowRoot;
    return !root?.textContent?.includes("…drawing") && (root?.querySelector("canvas")?.width ?? 0) > 0;
  });
  await page.waitForTimeout(600);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/** Runs axe on the page as it stands; there may be no violation. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
    ),
  ).toEqual([]);
}
