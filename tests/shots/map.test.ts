import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../support/browser.ts";
import { openExplorer, untilReady } from "../support/explorer-page.ts";

/** Pictures of the map for a person to look at; each run makes them anew. */
const folder = resolve(import.meta.dirname, "pictures/map");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());

const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1366, height: 768, panels: true },
];
const changes = encodeURIComponent(
  JSON.stringify([{ op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } }]),
);
const states = {
  clinic: "from=neuvola&area=nokia",
  "three-legs":
    "from=koulu&area=akaa&status=established,piloted,planned,disputed&show=lastenpsykiatrian-konsultaatioyksikko",
  "why-not": "ask=why-not&from=neuvola&to=paivaperho-paihdepalvelut&area=orivesi",
  "what-if": `ask=what-if&from=neuvola&area=orivesi&changes=${changes}`,
  story: "story=neuvolasta&step=2",
  free: "from=neuvola&area=nokia&layout=free",
};

test.each(
  sizes.flatMap((size) =>
    Object.entries(states).flatMap(([name, address]) =>
      (["fi", "sv", "en"] as const).map((language) => ({ ...size, name, address, language })),
    ),
  ),
)("$name at $width × $height in $language", async ({ width, height, panels, name, address, language }) => {
  const { page, close, complaints } = await openExplorer(browser, {
    address: `#${address}&lang=${language}&view=map${panels ? "&selected=perhetyo" : ""}`,
    viewport: { width, height },
  });
  await untilReady(page);
  const file = `${name}-${width}x${height}${panels ? "-panels" : ""}-${language}.png`;
  const picture = await page.screenshot({ path: join(folder, file) });
  // A page on which nothing is drawn compresses to next to nothing.
  expect(picture.byteLength).toBeGreaterThan(20_000);
  expect(complaints).toEqual([]);
  await close();
});
