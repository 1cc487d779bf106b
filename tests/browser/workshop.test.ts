import { readFile } from "node:fs/promises";
import { parseWorkshop } from "@polku/core/workshop";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer, untilReady } from "../support/explorer-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

const bar = (page: Page) => page.locator("polku-workshop > .bar");
const pinned = (page: Page) => page.locator("polku-details polku-pinned .pinned");
const said = (page: Page) => page.locator("polku-explorer [aria-live=polite].unseen");
const heading = (page: Page) => page.locator("polku-details h2");
const items = (page: Page) => page.locator("polku-review .items > li");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const textOf = async (download: Download) => readFile(await download.path(), "utf8");

/** Writes in the form that a key has opened, and records it. */
async function write(page: Page, key: string, text: string): Promise<void> {
  await heading(page).focus();
  await page.keyboard.press(key);
  await page.locator("polku-entry textarea").waitFor();
  await page.locator("polku-entry textarea").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.locator("polku-entry textarea").waitFor({ state: "detached" });
}

test("two groups note, vote, disagree, correct and propose; what is accepted changes the answer, and the minutes tell it", async () => {
  const explorer = await openExplorer(browser, {
    address: "#from=neuvola&selected=neuvola&lang=en",
    canvas: false,
    acceptDownloads: true,
  });
  const { page, complaints } = explorer;
  // Nothing is recorded before a workshop is begun.
  expect(await page.locator("polku-pinned").count()).toBe(0);
  await button(page, /^More/).click();
  await button(page, "Workshop…").click();
  const title = page.getByLabel("Name of the workshop");
  await title.waitFor();
  await expectNoViolations(page);
  await button(page, /^Begin$/).click();
  await page.getByText("Give the workshop a name.").waitFor();
  await title.fill("A table in Tampere");
  await page.locator("polku-begin polku-number input").fill("2");
  await page.keyboard.press("Tab");
  await button(page, /^Begin$/).click();
  await expect.poll(() => bar(page).innerText()).toMatch(/Recording[^]*A table in Tampere[^]*2 votes left/);

  // A vote is one key; the third is refused, and one can be taken back.
  for (let vote = 0; vote < 3; vote++) {
    await heading(page).focus();
    await page.keyboard.press("v");
  }
  await expect.poll(() => said(page).textContent()).toContain("Group 1 has used all its votes");
  await expect.poll(() => pinned(page).innerText()).toMatch(/2 votes\s+Group 1: 2/);
  await button(page, /^Take back: vote/).click();
  await expect.poll(() => bar(page).innerText()).toContain("1 vote left");
  await write(page, "m", "Open on Saturdays too");
  await write(page, "x", "The client always decides");

  // Personal data is refused where it is written, and nothing is lost.
  await heading(page).focus();
  await page.keyboard.press("k");
  await page.locator("polku-entry textarea").fill("Ask at name@example.org");
  await page.keyboard.press("Control+Enter");
  await page.locator("polku-entry [role=alert]").getByText("e-mail address").waitFor();
  await expectNoViolations(page);
  await page.locator("polku-entry textarea").fill("The clinic is open on all weekdays");
  await page.getByLabel(/^Source, if any/).fill("Annual report 2025");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => pinned(page).innerText()).toContain("open on all weekdays");

  // The other group.
  await bar(page).getByLabel("Group").selectOption("Group 2");
  await write(page, "x", "The family and the worker decide together");
  await heading(page).focus();
  await page.keyboard.press("v");
  await heading(page).focus();
  await page.keyboard.press("y");
  await page.getByRole("combobox", { name: "To which service" }).fill("oral");
  await page.getByRole("option", { name: /^Oral health/ }).click();
  await button(page, /^Record$/).click();
  await expect.poll(() => pinned(page).innerText()).toMatch(/proposal, Group 2[^]*Oral health care/);
  // Undo by a key, and again.
  await heading(page).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => pinned(page).innerText()).not.toContain("Oral health");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => pinned(page).innerText()).toContain("Oral health");
  await expectNoViolations(page);

  // It is there after the page is loaded again, in the text too.
  await expect.poll(() => bar(page).innerText()).toContain("Kept in this browser");
  await page.reload();
  await untilReady(page);
  await expect.poll(() => pinned(page).innerText()).toMatch(/2 votes\s+Group 1: 1 and Group 2: 1/);
  await page.getByRole("radio", { name: "Text" }).check({ force: true });
  const inText = page.locator("polku-text polku-pinned").filter({ hasText: "Open on Saturdays" });
  await expect.poll(() => inText.count()).toBe(1);

  // The review: filtered, rejected with a comment, accepted; what it does to the answer is told.
  await button(page, "Review (5)").click();
  await expect.poll(() => items(page).count()).toBe(5);
  await expectNoViolations(page);
  const filters = page.locator("polku-review .filters");
  await filters.getByLabel("Kind").selectOption("disagreement");
  await expect.poll(() => items(page).count()).toBe(2);
  for (const at of [0, 1])
    await items(page)
      .nth(at)
      .getByRole("button", { name: /^Accept/ })
      .click();
  await expect.poll(() => items(page).locator(".verdict").allInnerTexts()).toEqual(["accepted", "accepted"]);
  await filters.getByLabel("Kind").selectOption("note");
  await button(page, /^Reject: Open on Saturdays/).click();
  await button(page, /^Comment: Open on Saturdays/).click();
  await page.getByLabel("Comment", { exact: true }).fill("Only in summer");
  await page.keyboard.press("Enter");
  await expect.poll(() => items(page).innerText()).toMatch(/rejected[^]*Only in summer/);
  await filters.getByLabel("Kind").selectOption("proposal");
  await button(page, /^Accept: Adds the link/).click();
  await expect
    .poll(() => page.locator("polku-review .effect").innerText())
    .toMatch(/1 (?:service )?(?:gained|more)|gain/i);
  await expect.poll(() => page.locator("polku-scenario .bar").innerText()).toMatch(/\d changes/);
  await button(page, "Back to the network").click();

  // Ended, nothing is recorded; the file and the minutes have everything.
  await button(page, "End workshop").click();
  await expect.poll(() => bar(page).innerText()).toContain("nothing is recorded");
  const saving = page.waitForEvent("download");
  await button(page, "Save file").click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^a-table-in-tampere-.+\.workshop\.yaml$/);
  const parsed = parseWorkshop(await textOf(file));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join(" "));
  const kinds = parsed.workshop.items.map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect(["note", "dot", "disagreement", "correction", "proposal"].map(count)).toEqual([1, 2, 2, 1, 1]);
  expect(count("question")).toBeGreaterThan(0);
  await button(page, /^Review/).click();
  const written = page.waitForEvent("download");
  await button(page, "Minutes (.md)").click();
  const minutes = await textOf(await written);
  for (const part of [
    "# Minutes: A table in Tampere",
    "Only in summer",
    "decide together",
    "Annual report 2025",
  ])
    expect(minutes).toContain(part);
  expect(minutes).toMatch(/\(<http:\/\/[^>]+#[^>]*from=neuvola/);
  expect(complaints).toEqual([]);
  await explorer.close();
});
