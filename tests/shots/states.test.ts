import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../support/browser.ts";
import { openExplorer, untilReady } from "../support/explorer-page.ts";

// A picture of every panel and state in each language, for a person to look at; each run makes them anew.
const folder = resolve(import.meta.dirname, "pictures");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());

interface State {
  name: string;
  address: string;
  prepare?(page: Page): Promise<void>;
}

const pilot = "paivaperho-paihdepalvelut";
const changes = encodeURIComponent(
  JSON.stringify([{ op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } }]),
);

const states: State[] = [
  { name: "reach", address: "from=neuvola" },
  { name: "route", address: `from=neuvola&area=tampere&show=${pilot}` },
  { name: "routes", address: "ask=routes&from=neuvola&to=lastenpsykiatria" },
  { name: "why-not", address: "ask=why-not&from=neuvola&to=ot-keskus" },
  { name: "gatekeepers", address: "ask=gatekeepers&from=neuvola" },
  { name: "gaps", address: "ask=gaps&from=neuvola&areas=tampere,orivesi,nokia,akaa&view=matrix" },
  {
    name: "compare",
    address: "ask=compare&a.from=neuvola&a.area=tampere&b.from=neuvola&b.area=orivesi",
  },
  { name: "what-if", address: `ask=what-if&from=neuvola&area=orivesi&changes=${changes}` },
  ...["both", "before", "after"].map((stand) => ({
    name: `moves-${stand}`,
    address: `ask=what-if&from=perhekeskus&status=established,piloted,planned,disputed&network=ot-loppuraportti&becomes=ot-kokousdiat${{ both: "", before: "&side=a", after: "&side=b" }[stand] ?? ""}`,
  })),
  { name: "details", address: `from=neuvola&selected=${pilot}` },
  { name: "text", address: "from=neuvola&area=tampere&view=text" },
  { name: "meeting-places", address: "from=neuvola&view=meeting-places" },
  { name: "pilots", address: "from=neuvola&view=pilots" },
  { name: "practices", address: "from=neuvola&view=practices" },
  { name: "roles", address: "from=neuvola&area=orivesi&view=roles" },
  { name: "steering", address: "from=neuvola&view=steering" },
  { name: "disputes", address: "from=neuvola&view=disputes" },
  { name: "timeline", address: "from=neuvola&view=timeline" },
  { name: "areas", address: "from=neuvola&view=areas" },
  { name: "unknown", address: "from=neuvla&area=tamprere" },
  { name: "statement", address: "from=neuvola&about=accessibility" },
  {
    name: "help",
    address: "from=neuvola&view=text",
    prepare: async (page) => {
      await page.keyboard.press("?");
      await page.locator("polku-dialogs dialog[open]").first().waitFor();
    },
  },
];

test.each(["fi", "sv", "en"].flatMap((language) => states.map((state) => ({ language, ...state }))))(
  "$name in $language",
  async ({ language, name, address, prepare }) => {
    const { page, close, complaints } = await openExplorer(browser, {
      address: `#${address}&lang=${language}`,
    });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await prepare?.(page);
    await untilReady(page);
    const picture = await page.screenshot({ path: join(folder, `${name}-${language}.png`) });
    expect(picture.byteLength).toBeGreaterThan(15_000);
    expect(complaints).toEqual([]);
    await close();
  },
);
