import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../support/browser.ts";
import { openExplorer, follow, untilReady } from "../support/explorer-page.ts";
import { faultsOf, noFaults } from "../support/wall-faults.ts";

// A picture of each wall in each language and size, and of both windows, for a person to look at.
const folder = resolve(import.meta.dirname, "pictures");

/** A page of this computer alone has no code: the browser takes this address, which is nobody's, for the server's. */
const outside = "192.0.2.1";
let home: string;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const { host, hostname } = new URL(inject("address"));
  home = `http://${host.replace(hostname, outside)}/`;
  browser = await launch(`--host-resolver-rules=MAP ${outside} ${hostname}`);
});
afterAll(() => browser.close());

const languages = ["fi", "sv", "en"] as const;
const sizes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
const changes = encodeURIComponent(
  JSON.stringify([{ op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } }]),
);
const defaultStory = "story=uudistus-viidessatoista-minuutissa";

interface Wall {
  readonly name: string;
  readonly address: string;
  /** The key that is pressed before the picture is taken, and what ends it. */
  readonly key?: string;
  readonly shows?: string;
}

const reach = "from=neuvola&area=nokia";
const walls: readonly Wall[] = [
  { name: "reach", address: reach },
  { name: "route", address: "from=koulu&show=poliisi" },
  { name: "piloted", address: "from=neuvola&area=tampere&show=paivaperho-paihdepalvelut" },
  { name: "why-not", address: "ask=why-not&from=neuvola&to=ot-keskus&area=orivesi" },
  { name: "what-if", address: `ask=what-if&from=neuvola&area=orivesi&changes=${changes}` },
  { name: "gaps", address: "ask=gaps&from=neuvola&areas=all&view=matrix" },
  { name: "pilots", address: "from=neuvola&view=pilots" },
  ...Array.from({ length: 10 }, (_, index) => ({
    name: `step-${String(index + 1).padStart(2, "0")}`,
    address: `${defaultStory}&step=${index + 1}`,
  })),
  { name: "code", address: `${reach}&show=lastenpsykiatria`, key: "q", shows: ".wall-code[data-large]" },
  { name: "letters", address: `${reach}&show=ot-keskus`, key: "c", shows: "dialog[open] .wall-sample" },
  { name: "keys", address: reach, key: "?", shows: "dialog[open] kbd" },
  { name: "blank", address: "from=neuvola&area=tampere", key: "b", shows: ".wall-blank" },
];

test.each(sizes.flatMap((size) => languages.map((language) => ({ ...size, language }))))(
  "walls of $width × $height in $language",
  async ({ width, height, language }) => {
    const { page, close, complaints } = await openExplorer(browser, {
      home,
      viewport: { width, height },
      patience: 60_000,
      address: `#from=neuvola&lang=${language}&screen=wall`,
    });
    const faults: Record<string, unknown> = {};
    for (const { name, address, key, shows } of walls) {
      await follow(page, `#${address}&lang=${language}&screen=wall`);
      await expect.poll(() => page.locator(".wall-map, .wall-rows").count()).toBe(1);
      if (key === undefined) faults[name] = await faultsOf(page);
      else {
        await page.keyboard.press(key);
        await page
          .locator(shows ?? "")
          .first()
          .waitFor();
      }
      await page.screenshot({ path: join(folder, `wall-${name}-${language}-${height}.png`) });
      if (key !== undefined) await page.keyboard.press(key === "b" ? key : "Escape");
    }
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, noFaults])));
    expect(complaints).toEqual([]);
    await close();
  },
  600_000,
);

/** Opens the wall of a facilitator's window. */
async function openWall(desk: Page): Promise<Page> {
  const [wall] = await Promise.all([desk.context().waitForEvent("page"), desk.keyboard.press("Shift+F8")]);
  await wall.waitForLoadState();
  await untilReady(wall);
  await desk.locator(".desk-state[data-lost=false]").waitFor();
  return wall;
}

test.each(
  [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ].flatMap((size) => languages.map((language) => ({ ...size, language }))),
)("both windows, $width × $height in $language", async ({ width, height, language }) => {
  const { page, close, complaints } = await openExplorer(browser, {
    home,
    viewport: { width, height },
    patience: 60_000,
    address: `#${defaultStory}&step=4&lang=${language}`,
  });
  const wall = await openWall(page);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: join(folder, `desk-${language}-${height}.png`) });
  await wall.screenshot({ path: join(folder, `desk-wall-${language}-${height}.png`) });
  await wall.close();
  await page.locator(".desk-state[data-lost=true]").waitFor();
  await page.screenshot({ path: join(folder, `desk-alone-${language}-${height}.png`) });
  expect(complaints).toEqual([]);
  await close();
});
