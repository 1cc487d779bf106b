import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, openExplorer, untilReady } from "../support/explorer-page.ts";

/** Pictures for a person to look at; each run makes them anew. */
const folder = resolve(import.meta.dirname, "pictures");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());

const sizes = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const;

test.each(
  sizes.flatMap(([width, height]) =>
    (["bands", "rings", "free"] as const).map((layout) => ({ width, height, layout })),
  ),
)("$layout at $width × $height", async ({ width, height, layout }) => {
  const { page, close, complaints } = await openExplorer(browser, {
    address: `#lang=en&from=neuvola&area=tampere&show=paivaperho-paihdepalvelut&layout=${layout}`,
    viewport: { width, height },
  });
  if (width < 800) await page.getByRole("button", { name: "Map", exact: true }).click();
  await untilReady(page);
  const picture = await page.screenshot({ path: join(folder, `${layout}-${width}x${height}.png`) });
  // A page on which nothing is drawn compresses to next to nothing.
  expect(picture.byteLength).toBeGreaterThan(20_000);
  expect(complaints).toEqual([]);
  await close();
});
