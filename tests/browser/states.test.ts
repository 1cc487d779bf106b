import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
});
afterAll(() => closeProfiles(browser));

/** The explorer's page before anything is loaded into it. */
async function blank(): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem("polku-tour", "ended"));
  return page;
}

const message = (page: Page) => page.locator("polku-explorer .main > .message");

test("a network on its way is told; one that can't come leads to opening a file", async () => {
  const page = await blank();
  let fail = (): void => {};
  const cut = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route(/polku-network/, async (route) => {
    await cut;
    await route.abort();
  });
  await page.goto(inject("address"));
  await expect.poll(() => message(page).innerText()).toContain("Loading the network");
  fail();
  await page.locator("polku-notices").getByText("could not be loaded").waitFor();
  await expect.poll(() => message(page).innerText()).toContain("There is no network to show");
  const picking = page.waitForEvent("filechooser");
  await message(page).getByRole("button", { name: "Open a file" }).click();
  await (
    await picking
  ).setFiles({
    name: "own.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from(network("[{id: one, name: One, level: basic}]")),
  });
  await page.getByRole("heading", { level: 1, name: "Own" }).waitFor();
  await page.close();
});

test("a network without services opens, and says how to begin", async () => {
  const page = await blank();
  await page.goto(inject("address"));
  await page.locator("polku-answers .count").waitFor();
  await page
    .locator("polku-explorer input.picker")
    .setInputFiles({ name: "own.yaml", mimeType: "text/yaml", buffer: Buffer.from(network("[]")) });
  await expect.poll(() => message(page).innerText()).toContain("has no services yet");
  await message(page).getByRole("button", { name: "Add a service" }).waitFor();
  await page.close();
});

test("a web page in the place of a network is refused, and the message stays when it is closed", async () => {
  const page = await blank();
  await page.goto(`${inject("address")}#lang=en`);
  await page.evaluate(() => {
    const explorer = document.createElement("polku-explorer");
    explorer.setAttribute("src", "missing.yaml");
    document.querySelector("polku-explorer")?.replaceWith(explorer);
  });
  await page.getByRole("dialog", { name: /missing\.yaml/ }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => message(page).innerText()).toContain("There is no network to show");
  await page.close();
});

function network(services: string): string {
  return `polku: 1\nid: own\nname: Own\nlevels: [{id: basic, name: Basic}]\nservices: ${services}\n`;
}

test("full services, services of one name and words that can't be asked are told", async () => {
  const page = await blank();
  await page.goto(inject("address"));
  await page.locator("polku-answers .count").waitFor();
  const services =
    "[{id: clinic, name: Clinic, level: basic, eligibility: {areas: [north]}}, {id: clinic-b, name: Clinic, level: basic, capacity: {state: waitlist, asOf: 2018-02-05}}]";
  const rest =
    "areas: [{id: north, kind: municipality, name: North}]\nlinks: [{from: clinic, to: clinic-b, kind: referral}]\n";
  await page.locator("polku-explorer input.picker").setInputFiles({
    name: "own.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from(`${network(services)}${rest}`),
  });
  await page.getByRole("heading", { level: 1, name: "Own" }).waitFor();
  const list = page.locator("polku-answers");
  await expect.poll(() => list.innerText()).toMatch(/waiting list \(as of 5 Feb 2018\)/);
  await expect.poll(() => list.innerText()).toMatch(/clinic-b/);
  const search = page.getByRole("combobox", { name: /Search for a service/ });
  const ask = async (words: string) => {
    await page.keyboard.press("Control+k");
    await search.fill(words);
  };
  await ask("services from clinic");
  await page.getByText("“clinic” was read as: Clinic, North. Could also be: Clinic, clinic-b").waitFor();
  await ask("services from clinic outside North");
  await page
    .getByText("Can’t be asked: “outside North”. Please leave it out or put it another way.")
    .waitFor();
  await page.close();
});
