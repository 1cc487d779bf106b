import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { sharedWords } from "../../packages/viewer/src/words/words.ts";
import { scenarioWords } from "../../packages/viewer/src/scenario/words/words.ts";
import { openExplorer, type Explorer } from "./explorer-page.ts";

export const words = scenarioWords.en;
/** A client in Orivesi, whom Päiväperho's pilot does not take. */
export const orivesi = "#from=neuvola&area=orivesi&lang=en";
export const paivaperho = "paivaperho-paihdepalvelut";
export const outreach = /outreach: Päiväperho's substance use services → Maternity and child health clinic/;

export const bar = (page: Page) => page.locator("polku-scenario");
export const form = (page: Page) => page.locator("polku-form dialog");
export const answers = (page: Page) => page.locator("polku-answers");
export const effect = (page: Page) => page.locator("polku-scenario .effect");
export const where = (page: Page) => page.locator("polku-scenario .where");
export const said = (page: Page) => page.locator("polku-explorer [aria-live=polite].unseen");

export async function eventually(locator: Locator, text: RegExp): Promise<void> {
  await expect.poll(() => locator.innerText(), { timeout: 10_000 }).toMatch(text);
}

/** The explorer with a scenario begun. */
export async function begin(
  browser: Browser,
  options: Parameters<typeof openExplorer>[1] = {},
): Promise<Explorer> {
  const explorer = await openExplorer(browser, { address: orivesi, canvas: false, ...options });
  await explorer.page
    .locator("polku-header")
    .getByRole("button", { name: appWords.en.header.whatIf })
    .click();
  await eventually(where(explorer.page), new RegExp(`${words.where.browser}|Only in this window`));
  return explorer;
}

/** Opens a service's details, where what can be changed from it stands. */
async function select(page: Page, id: string): Promise<void> {
  await page.locator("polku-header input[role=combobox]").fill(id);
  await page.keyboard.press("Enter");
  await page.locator("polku-service-edits button").first().waitFor();
}

/** Opens Päiväperho's pilot to the whole region: its link to the clinic holds for all of Pirkanmaa. */
export async function openPilot(page: Page): Promise<void> {
  await select(page, paivaperho);
  await page
    .locator("polku-service-edits")
    .getByRole("button", { name: new RegExp(`^Change: ${outreach.source}`) })
    .click();
  await form(page)
    .getByRole("button", { name: sharedWords.en.remove("Tampere") })
    .click();
  await form(page)
    .getByRole("combobox", { name: words.form.addTo(sharedWords.en.fields.areas) })
    .fill("Pirkanmaa");
  await page.keyboard.press("Enter");
  await form(page).getByRole("button", { name: words.edits.change, exact: true }).click();
  await expect.poll(() => form(page).isVisible()).toBe(false);
}

/** What the scenario changes, as the explorer knows it. */
export async function changesIn(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const explorer = document.querySelector("polku-explorer") as { changes?: unknown[] } | null;
    return [...(explorer?.changes ?? [])];
  });
}

/** Closes the explorer, which has had nothing to complain of. */
export async function closed({ complaints, close }: Explorer): Promise<void> {
  await close();
  expect(complaints).toEqual([]);
}
