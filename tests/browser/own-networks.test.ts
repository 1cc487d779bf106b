import { readFile } from "node:fs/promises";
import { parseModel } from "@polku/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer, untilReady } from "../support/explorer-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const title = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const openList = (page: Page) =>
  button(page, /^Network/)
    .first()
    .click();
const count = (page: Page) => page.locator("polku-answers .count").innerText();

test("a new network is made, kept, saved with its changes, found again by its address, and taken back", async () => {
  const explorer = await openExplorer(browser, { canvas: false });
  const { page } = explorer;
  await openList(page);
  await button(page, "New network…").click();
  await button(page, "Create the network").click();
  await page.getByText("Give the network a name.").waitFor();
  await expectNoViolations(page);
  await page.getByLabel("Name of the network").fill("Our town");
  await page.getByText("Municipalities by wellbeing services county").click();
  await page.getByLabel(/Kainuu wellbeing/).check();
  await button(page, "Create the network").click();
  await expect.poll(() => title(page)).toBe("Our town");
  await expectNoViolations(page);

  await page.locator(".message").getByRole("button", { name: "Add a service" }).click();
  await page.getByLabel(/Name \(required\)/).fill("Clinic");
  await page.keyboard.press("Enter");
  await expect.poll(() => count(page)).toContain("1 service reaches");

  await button(page, "Save the network…").click();
  await page.getByText(/1 change becomes part of the network/).waitFor();
  await expectNoViolations(page);
  const saved = page.waitForEvent("download");
  await button(page, "Save as a file").click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("our-town.yaml");
  const read = parseModel(await readFile(await file.path(), "utf8"));
  expect(read.ok && [read.model.name, read.model.areas?.length, read.model.services.length]).toEqual([
    "Our town",
    9,
    1,
  ]);
  await button(page, "Save the network…").click();
  await page.getByLabel("Name of the network").fill("Our own town");
  await button(page, "Save in this browser").click();
  await expect.poll(() => page.locator("polku-scenario .bar").count()).toBe(0);

  // The address alone brings it back from what the browser keeps, and the scenario does not come with it.
  await page.reload();
  await untilReady(page);
  await expect.poll(() => title(page)).toBe("Our own town");
  await expect.poll(() => count(page)).toContain("1 service reaches");
  expect(await page.locator("polku-scenario .bar").count()).toBe(0);

  // The list is there while a scenario is open, too.
  await button(page, "What if …").click();
  await page.locator("polku-scenario .bar").waitFor();
  await openList(page);
  await button(page, /^Bring back the version before/).click();
  await page.getByText("The network has no services yet.").waitFor();
  await openList(page);
  await button(page, "Child and family services in Pirkanmaa").click();
  await expect.poll(() => count(page)).toContain("34 services");
  await openList(page);
  await button(page, "Compare with the open network: Our town").click();
  await expect.poll(() => page.locator("polku-scenario .title").inputValue()).toBe("Comparison: Our town");
  await button(page, "Stop editing").click();
  await openList(page);
  await button(page, "Delete: Our town").click();
  await page.getByText("Our town was deleted from this browser.").waitFor();
  await page.locator("polku-own-list").getByRole("button", { name: "Undo" }).click();
  await button(page, "Delete: Our town").waitFor();
  await explorer.close();
});

test("a network of national services begins with those that are chosen, and what they refer to", async () => {
  const explorer = await openExplorer(browser, { canvas: false });
  const { page } = explorer;
  await openList(page);
  await button(page, "New network…").click();
  await page.getByLabel("Name of the network").fill("National");
  await page.getByLabel("National services that you choose").check();
  await page.getByLabel("Filter by name").fill("clinic");
  await button(page, "Choose all that show").click();
  await button(page, "Create the network").click();
  await expect.poll(() => title(page)).toBe("National");
  await expect.poll(() => count(page)).toMatch(/reach/);
  await explorer.close();
});
