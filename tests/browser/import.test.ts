import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer } from "../support/explorer-page.ts";

const sheet = resolve(import.meta.dirname, "../../fixtures/spreadsheets/palvelut-excel.csv");

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

const dialog = (page: Page) => page.locator("polku-import");
const button = (page: Page, name: string | RegExp) => dialog(page).getByRole("button", { name });
const count = (page: Page) => page.locator("polku-answers .count").first().innerText();

async function openImport(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Network/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Bring in a spreadsheet…" }).click();
}

test("a sheet as Finnish planners keep it becomes a network that answers, with what is wrong mended in place", async () => {
  const explorer = await openExplorer(browser, { canvas: false });
  const { page } = explorer;
  await openImport(page);
  await dialog(page).locator("input[type=file]").first().setInputFiles(sheet);
  await expect.poll(() => dialog(page).innerText()).toContain("40 services and 59 links");
  await expectNoViolations(page);

  // A name that is not found is mended in its cell, and the link is there.
  await dialog(page)
    .getByLabel(/^New text of the cell: .*D39/)
    .fill("Lastenpsykiatrian osasto");
  await page.keyboard.press("Tab");
  await expect.poll(() => dialog(page).innerText()).toContain("40 services and 60 links");
  // A column that means something else changes what is read, and back.
  const links = dialog(page).getByLabel("What the column “Ohjaa palveluun” holds");
  await links.selectOption({ label: "Leave out" });
  await expect.poll(() => dialog(page).innerText()).toContain("40 services and 0 links");
  await links.selectOption({ label: "Refers to" });
  await expect.poll(() => dialog(page).innerText()).toContain("40 services and 60 links");

  await dialog(page).getByLabel("Name of the network").fill("Our services");
  await button(page, "Open the network").click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toBe("Our services");
  await expect.poll(() => count(page)).toMatch(/12 services reach/);

  // The same rows with one more, pasted into the open network, become a scenario that shows what is new.
  await openImport(page);
  await dialog(page)
    .getByLabel("Paste rows here")
    .fill("Service\tLevel\tRefers to\nNeuvola 2\tPerustaso\tPerhetyö\n");
  await button(page, "Read the rows").click();
  await dialog(page)
    .getByLabel(/Into the open network/)
    .check();
  await button(page, "Show the changes").click();
  await expect.poll(() => page.locator("polku-scenario .title").inputValue()).toContain("Brought in");
  await expectNoViolations(page);
  await explorer.close();
});

test("a file of another tool says what it loses; one that can’t be read says why, and nothing is lost", async () => {
  const explorer = await openExplorer(browser, { canvas: false });
  const { page } = explorer;
  const graph = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><node id="b"/></graph></graphml>`;
  const drop = (name: string, text: string) =>
    page
      .locator("polku-explorer input.picker")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
  await drop("net.graphml", graph);
  await expect.poll(() => dialog(page).innerText()).toMatch(/net\.graphml[^]*2 services/);
  await page.keyboard.press("Escape");
  // JSON of a register is told from a network of Polku's own.
  const register = {
    resourceType: "Bundle",
    type: "collection",
    entry: [{ resource: { resourceType: "HealthcareService", id: "a", name: "Clinic" } }],
  };
  await drop("bundle.json", JSON.stringify(register));
  await expect.poll(() => dialog(page).innerText()).toMatch(/bundle\.json[^]*1 service /);
  await page.keyboard.press("Escape");
  await drop("empty.xlsx", "PK\u0003\u0004 no zip");
  await expect.poll(() => dialog(page).innerText()).toContain("can’t be read");
  await page.keyboard.press("Escape");
  await expect.poll(() => count(page)).toContain("34 services");
  await explorer.close();
});
