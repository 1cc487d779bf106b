import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { scenarioWords } from "../../packages/viewer/src/scenario/words/words.ts";
import { tableWords } from "../../packages/viewer/src/tables/words/words.ts";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer } from "../support/explorer-page.ts";

const words = tableWords.fi;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

const cell = (page: Page, line: number, column: number) =>
  page.locator(`polku-grid [data-place="${line},${column}"]`);
const said = (page: Page) => page.locator(".tables-said");
const count = (page: Page) => page.getByRole("combobox", { name: words.list });

async function changes(page: Page): Promise<{ op: string; in: string; value?: Record<string, unknown> }[]> {
  return page.evaluate(() => {
    const explorer = document.querySelector("polku-explorer") as { changes?: unknown[] } | null;
    return [...(explorer?.changes ?? [])] as { op: string; in: string; value?: Record<string, unknown> }[];
  });
}

/** Pastes into what has the focus, as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const init = { clipboardData, bubbles: true, composed: true, cancelable: true };
    element?.dispatchEvent(new ClipboardEvent("paste", init));
  }, text);
}

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const clipboardData = new DataTransfer();
    element?.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
    return clipboardData.getData("text/plain");
  });
}

/** The place of the cell that has the focus. */
async function at(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element instanceof HTMLElement ? element.dataset["place"] : undefined;
  });
}

test("forty services from a spreadsheet, what was misspelt mended, linked in the matrix, and a question asked", async () => {
  const { page, complaints, close } = await openExplorer(browser, {
    canvas: false,
    address: "#from=neuvola&view=tables&list=services&lang=fi",
  });
  await cell(page, 0, 0).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  const rows = Array.from({ length: 40 }, (_, index) =>
    index === 3 ? "Oma palvelu D;\tPerustso" : `Oma palvelu ${index}  \tPerustaso`,
  );
  await paste(page, ["Palvelu\tTaso", ...rows].join("\r\n"));
  await expect.poll(() => changes(page)).toHaveLength(39);
  await expect.poll(() => count(page).innerText()).toMatch(/Palvelut \(107\)/);
  await expect.poll(() => said(page).innerText()).toContain(words.byHeadings);

  // One step: undone and redone together, with what is to be mended in its place.
  await page.keyboard.press("Control+z");
  await expect.poll(() => changes(page)).toHaveLength(0);
  expect(await page.locator("polku-grid [aria-invalid=true]").count()).toBe(0);
  await page.keyboard.press("Control+y");
  await expect.poll(() => changes(page)).toHaveLength(39);

  await said(page)
    .getByRole("button", { name: words.toMend(1) })
    .click();
  const misspelt = page.locator("polku-grid [aria-invalid=true]");
  expect(await misspelt.getAttribute("data-place")).toBe("71,1");
  expect(await misspelt.innerText()).toMatch(/Perustso.*Tarkoititko: ”Perustaso”/);
  await page.keyboard.type("Erityis");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Erityistaso");
  await page.keyboard.press("Enter");
  await expect.poll(() => changes(page)).toHaveLength(40);
  expect(await misspelt.count()).toBe(0);
  expect(await cell(page, 71, 1).innerText()).toBe("Erityistaso");
  await expectNoViolations(page);

  await count(page).selectOption("link-matrix");
  await page.getByRole("searchbox", { name: words.filter }).fill("Neuvola");
  await cell(page, 0, 0).click();
  // The new services are the last of their level.
  const places = await page.evaluate(() => {
    const grid = document
      .querySelector("polku-explorer")
      ?.shadowRoot?.querySelector("polku-grid") as unknown as {
      view: { columns: { key: string }[]; lines: number; rowName(line: number): string };
    };
    return {
      column: grid.view.columns.findIndex(({ key }) => key === "oma-palvelu-0"),
      line: Array.from({ length: grid.view.lines }, (_, line) => grid.view.rowName(line)).indexOf("Neuvola"),
    };
  });
  for (let moves = 0; moves < places.column; moves++) await page.keyboard.press("ArrowRight");
  for (let moves = 0; moves < places.line; moves++) await page.keyboard.press("ArrowDown");
  await expect.poll(() => at(page)).toBe(`${places.line},${places.column}`);
  await page.keyboard.press(words.matrix.letters.referral);
  await expect.poll(() => changes(page)).toHaveLength(41);
  expect((await changes(page)).at(-1)).toMatchObject({
    op: "add",
    in: "links",
    value: { kind: "referral", from: "neuvola", to: "oma-palvelu-0" },
  });
  await expect.poll(() => cell(page, places.line, places.column).innerText()).toMatch(/^O/);
  await expectNoViolations(page);

  await page.getByRole("radio", { name: appWords.fi.header.text }).check();
  await expect.poll(() => page.locator("polku-answers").innerText()).toContain("Oma palvelu 0");
  await close();
  expect(complaints).toEqual([]);
});

test("rows typed one below another into a network that has nothing yet", async () => {
  const { page, complaints, close } = await openExplorer(browser, { address: "#lang=fi", canvas: false });
  const text = "polku: 1\nid: own\nname: Oma\nlevels: [{ id: basic, name: Perustaso }]\nservices: []\n";
  await page
    .locator("input.picker")
    .first()
    .setInputFiles({ name: "own.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
  await expect.poll(() => page.locator("polku-header h1").innerText()).toBe("Oma");
  await page.getByRole("button", { name: appWords.fi.header.more }).click();
  await page.getByRole("button", { name: appWords.fi.header.tables }).click();
  await cell(page, 0, 0).click();
  // The first of them has to open a scenario: typing does not wait for it.
  for (const name of ["Neuvola", "Koulu", "Perheneuvola"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("suunniteltu");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Home");
  }
  await expect
    .poll(async () => (await changes(page)).map(({ value }) => [value?.["id"], value?.["status"]]))
    .toEqual([
      ["neuvola", "planned"],
      ["koulu", "planned"],
      ["perheneuvola", "planned"],
    ]);
  await expect.poll(() => at(page)).toBe("3,0");
  await close();
  expect(complaints).toEqual([]);
});

test("the keys of a spreadsheet: typing, ranges, copying, filling down, clearing; a deletion says what goes with it", async () => {
  const { page, complaints, close } = await openExplorer(browser, {
    canvas: false,
    address: "#from=neuvola&view=tables&list=services&lang=fi",
  });
  await cell(page, 1, 2).click();
  await page.keyboard.type("suunniteltu");
  await page.keyboard.press("Enter");
  await expect.poll(() => at(page)).toBe("2,2");
  await expect.poll(() => cell(page, 1, 2).innerText()).toBe("suunniteltu");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await expect.poll(() => changes(page)).toHaveLength(3);
  await page.keyboard.press("Shift+ArrowRight");
  await expect
    .poll(() => copied(page))
    .toBe(["suunniteltu\tPerhekeskus", "suunniteltu\tPerhekeskus", "suunniteltu\tPerhekeskus"].join("\r\n"));
  await page.keyboard.press("Delete");
  await expect
    .poll(async () => (await changes(page)).map(({ value }) => value))
    .toEqual([{ partOf: null }, { partOf: null }, { partOf: null }]);
  await page.keyboard.press("F2");
  await page.keyboard.type("Perhekesk");
  await page.keyboard.press("Escape");
  await expect.poll(() => at(page)).toBe("3,3");
  expect(await cell(page, 3, 3).innerText()).toBe("");

  await cell(page, 1, 0).click();
  await page.getByRole("button", { name: words.remove(1) }).click();
  await expect.poll(() => said(page).innerText()).toMatch(/Yhteydet \d+ \(.*Neuvola/);
  await said(page).getByRole("button", { name: scenarioWords.fi.undo }).click();
  await expect.poll(() => cell(page, 1, 0).innerText()).toBe("Neuvola");
  await close();
  expect(complaints).toEqual([]);
});
