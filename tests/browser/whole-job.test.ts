import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scenarioWords } from "../../packages/viewer/src/scenario/words/words.ts";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer } from "../support/explorer-page.ts";
import { focused, tabTo } from "../support/keyboard.ts";

// A planner's whole job, from a question to a proposal: with the keyboard alone, and on a page that can't
// draw at all.

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Stays where something of that name has the focus already, and else goes there. */
async function goTo(page: Page, name: RegExp, key?: string): Promise<void> {
  if (!name.test(await focused(page))) await tabTo(page, name, key);
}

const answers = (page: Page) => page.locator("polku-answers");

async function says(page: Page, text: RegExp): Promise<void> {
  await expect.poll(() => answers(page).innerText(), { timeout: 15_000 }).toMatch(text);
}

/** Asks in plain words, by the search field. */
async function askInWords(page: Page, words: string): Promise<void> {
  await press(page, "Control+k");
  await page.keyboard.type(words);
  await page.getByRole("option", { name: /^Ask:/ }).first().waitFor();
  await press(page, "Enter");
}

async function doTheJob(page: Page): Promise<void> {
  // Which services reach a four-year-old in Orivesi?
  await askInWords(page, "which services reach a 4-year-old from the clinic in Orivesi");
  await says(page, /2 services reach the client/);

  // Why does one of them not, and what would it take?
  await askInWords(page, "why not OT centre from neuvola");
  await says(page, /what is planned would reach the client/);
  await says(page, /if what is planned were counted too/);
  await goTo(page, /more services?/);
  await press(page, "Enter");
  await says(page, /services reach the client/);
  await page.goBack();
  await says(page, /what is planned would reach the client/);

  // Where are the gaps? Each row tells what it does not reach.
  await askInWords(page, "gaps by municipality from neuvola");
  await says(page, /23 rows and 68 services/);

  // What would change if a pilot took all the region's families?
  await askInWords(page, "which services reach from the clinic in Orivesi");
  await says(page, /2 services reach the client/);
  await goTo(page, /^What if …$/);
  await press(page, "Enter");
  await expect.poll(() => focused(page)).toBe(scenarioWords.en.name);
  await press(page, "Control+k");
  await page.keyboard.type("Päiväperho's substance");
  await page.getByRole("option").first().waitFor();
  await press(page, "Enter");
  await page.locator("polku-service-edits .edits").waitFor();
  await goTo(page, /^Skip to the details$/, "Shift+Tab");
  await press(page, "Enter");
  await goTo(page, /^Change: .*Maternity and child health clinic/);
  await press(page, "Enter");
  await goTo(page, /^Remove: Tampere$/);
  await press(page, "Enter");
  await goTo(page, /^Add to: For people living in$/);
  await page.keyboard.type("Pirkanmaa");
  await press(page, "Enter");
  await goTo(page, /^Change$/);
  await press(page, "Enter");
  await expect
    .poll(() => page.locator("polku-scenario").innerText(), { timeout: 15_000 })
    .toMatch(/1 gained/);
  await press(page, "Control+z");
  await expect.poll(() => page.locator("polku-scenario").innerText()).not.toMatch(/1 gained/);
  await press(page, "Control+Shift+z");
  await expect.poll(() => page.locator("polku-scenario").innerText()).toMatch(/1 gained/);
}

test("without a mouse", async () => {
  const { page, complaints, close } = await openExplorer(browser);
  await doTheJob(page);
  await expectNoViolations(page);
  expect(complaints).toEqual([]);
  await close();
});

test("without a canvas to draw on", async () => {
  const { page, close } = await openExplorer(browser, { address: "#view=text", canvas: false });
  expect(await page.locator("polku-explorer canvas").count()).toBe(0);
  await doTheJob(page);
  await expectNoViolations(page);
  await close();
});
