import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PolkuExplorer } from "../../packages/viewer/src/app/polku-explorer.ts";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { openExplorer } from "../support/explorer-page.ts";
import { openWalk } from "../support/open-walk.ts";

// Readers who do one thing after another, chosen at random: ask, choose, edit, undo, go back and forward, open links,
// change language and network. After every step each control shows what was asked, the answer is the library's, and
// a new page at the address shows the same. POLKU_WALKS says how many walks there are, POLKU_WALK_SEED which is first.

const walks = Number(process.env["POLKU_WALKS"] ?? 6);
const firstSeed = Number(process.env["POLKU_WALK_SEED"] ?? 1);
const steps = 20;
/** After each so many walks, the last address is opened in the built explorer too. */
const pageEvery = 5;

let browser: Browser;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  browser = await sharedBrowser();
  // What is drawn is not what is walked through here.
  page = await openWalk(browser, { canvas: false });
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}\n${error.stack ?? ""}`));
});
afterAll(() => closeProfiles(browser));

const seeds = Array.from({ length: walks }, (_, index) => firstSeed + index);

test.each(seeds)("walk %i", async (seed) => {
  complaints.length = 0;
  await page.evaluate((seed) => window.walkPage.begin(seed), seed);
  const result = await page.evaluate((steps) => window.walkPage.walk(steps, true), steps);
  const { steps: taken, problem, address } = result;
  expect({ problem, complaints }, [...taken, address].join("\n")).toEqual({
    problem: undefined,
    complaints: [],
  });
  if (seed % pageEvery !== 0) return;
  const shown = await page.evaluate(readExplorer);
  const fresh = await openExplorer(browser, { address: result.address, canvas: false });
  // A network that was saved in one browser is asked for in another.
  if (/[#&]file=/.test(address))
    expect(await fresh.page.evaluate(readNeeded)).toMatchObject({
      kind: "network",
      address: address.slice(1),
    });
  else expect(await fresh.page.evaluate(readExplorer)).toEqual(shown);
  await fresh.close();
});

/** What the explorer of a page asks and answers, and what it changes where that is shown. */
function readExplorer(): unknown {
  const { state, question, answer, changes } = document.querySelector(
    "polku-explorer",
  ) as unknown as PolkuExplorer;
  const showsChanges = question?.ask === "what-if" || state?.scenario !== undefined;
  return JSON.parse(JSON.stringify([question, answer, showsChanges ? changes : []]));
}

/** What a page needs before it can show what its address says. */
function readNeeded(): unknown {
  return (document.querySelector("polku-explorer") as unknown as PolkuExplorer).state?.needed;
}
