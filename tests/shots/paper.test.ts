import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../support/browser.ts";
import { openExplorer } from "../support/explorer-page.ts";
import { printPage } from "../support/print-page.ts";

// Every view as it is printed in each language, upright and across, for a person to look at; each run makes the sheets anew.
const folder = resolve(import.meta.dirname, "pictures");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());

const changes = encodeURIComponent(
  JSON.stringify([{ op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } }]),
);
const views: Record<string, string> = {
  reach: "from=neuvola&area=nokia",
  route: "from=neuvola&area=tampere&show=paivaperho-paihdepalvelut",
  routes: "ask=routes&from=neuvola&to=lastenpsykiatria",
  "why-not": "ask=why-not&from=neuvola&to=ot-keskus",
  gatekeepers: "ask=gatekeepers&from=neuvola",
  gaps: "ask=gaps&from=neuvola&areas=all&view=matrix",
  compare: "ask=compare&a.from=neuvola&a.area=tampere&b.from=neuvola&b.area=orivesi",
  "what-if": `ask=what-if&from=neuvola&area=orivesi&changes=${changes}`,
  scenario: `from=neuvola&area=orivesi&scenario=Koko maakunta&changes=${changes}`,
  text: "from=neuvola&area=nokia&view=text",
  tables: "from=neuvola&view=tables",
  ...Object.fromEntries(
    ["meeting-places", "pilots", "practices", "roles", "steering", "disputes", "timeline", "areas"].map(
      (view) => [view, `from=neuvola&view=${view}`],
    ),
  ),
};

test.each(
  ["fi", "sv", "en"].flatMap((language) =>
    Object.entries(views).map(([name, address]) => [name, language, address] as const),
  ),
)("%s on paper in %s", async (name, language, address) => {
  const { page, close, complaints } = await openExplorer(browser, {
    address: `#${address}&lang=${language}`,
    canvas: false,
    patience: 60_000,
  });
  for (const landscape of [false, true]) {
    const { pages } = await printPage(page, {
      landscape,
      path: join(folder, `paper-${name}-${language}-${landscape ? "across" : "upright"}.pdf`),
    });
    expect(pages.every((text) => text.length > 100)).toBe(true);
  }
  expect(complaints).toEqual([]);
  await close();
});
