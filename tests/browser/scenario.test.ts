import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { questionWords } from "../../packages/viewer/src/question/words/words.ts";
import { sharedWords } from "../../packages/viewer/src/words/words.ts";
import { scenarioWords } from "../../packages/viewer/src/scenario/words/words.ts";
import { expectNoViolations, launch, openExplorer, type Explorer } from "../support/explorer-page.ts";
import { polku, printed } from "../support/polku.ts";

const words = scenarioWords.en;
const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-what-if-"));
const pirkanmaa = join(root, "fixtures/pirkanmaa.yaml");
/** A client in Orivesi, whom Päiväperho's pilot does not take, as the text: nothing of it needs the map. */
const orivesi = "#from=neuvola&area=orivesi&view=text&lang=en";
const paivaperho = "paivaperho-paihdepalvelut";
const outreach = /outreach: Päiväperho's substance use services → Maternity and child health clinic/;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

const bar = (page: Page) => page.locator("polku-scenario");
const form = (page: Page) => page.locator("polku-form dialog");
const answers = (page: Page) => page.locator("polku-answers");
const effect = (page: Page) => page.locator("polku-scenario .effect");
const where = (page: Page) => page.locator("polku-scenario .where");
const said = (page: Page) => page.locator("polku-explorer [aria-live=polite].unseen");

async function eventually(locator: Locator, text: RegExp): Promise<void> {
  await expect.poll(() => locator.innerText(), { timeout: 10_000 }).toMatch(text);
}

async function begin(options: Parameters<typeof openExplorer>[1] = {}): Promise<Explorer> {
  const explorer = await openExplorer(browser, { address: orivesi, ...options });
  await explorer.page.getByRole("button", { name: appWords.en.header.whatIf }).first().click();
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
async function openPilot(page: Page): Promise<void> {
  await select(page, paivaperho);
  await page.getByRole("button", { name: new RegExp(`^Change: ${outreach.source}`) }).click();
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
async function changesIn(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const explorer = document.querySelector("polku-explorer") as { changes?: unknown[] } | null;
    return [...(explorer?.changes ?? [])];
  });
}

async function closed({ complaints, close }: Explorer): Promise<void> {
  await close();
  expect(complaints).toEqual([]);
}

test("the pilot opened to the whole region: gained, undone, redone, there after a reload", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await openPilot(page);
  await eventually(effect(page), /With your change: 1 gained, 0 lost/);
  expect(await said(page).innerText()).toMatch(/Maternity and child health clinic.* 1 gained, 0 lost/);
  await eventually(answers(page), /Gained\s*1\s*Päiväperho's substance use services/);
  expect(await changesIn(page)).toEqual([
    { op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } },
  ]);

  await bar(page)
    .getByRole("button", { name: /^Undo: ./ })
    .click();
  await eventually(effect(page), /No changes yet/);
  expect(await said(page).innerText()).toMatch(/^Undone: .*Maternity and child health clinic/);
  await bar(page)
    .getByRole("button", { name: /^Redo: ./ })
    .click();
  await eventually(effect(page), /1 gained/);

  await page.reload();
  await eventually(effect(page), /With your change: 1 gained/);
  await eventually(where(page), /Saved in this browser/);
  await closed(explorer);
});

test("a scenario that comes with the network tells what it changes, and opens as a copy to edit", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await bar(page).getByRole("button", { name: words.scenarios }).click();
  const bundled = page.locator("polku-kept .bundled");
  expect(await page.locator("polku-kept").innerText()).toContain(words.kept.bundled.heading);
  await bundled.getByText(words.changes(3)).click();
  await eventually(bundled, /paivaperho-neuvola[^]*areas: Pirkanmaa \(was Tampere\)/);
  const name = "Proposal: Päiväperho's pilot open to the whole region";
  await bundled.getByRole("button", { name: words.kept.about(words.kept.bundled.open, name) }).click();
  await eventually(effect(page), /With your 3 changes: 1 gained/);
  expect(await bar(page).locator(".title").inputValue()).toBe(name);
  await eventually(where(page), /Saved in this browser/);
  await bar(page).locator(".title").fill("My own");
  await page.keyboard.press("Enter");
  await bar(page)
    .getByRole("button", { name: /^Undo: ./ })
    .click();
  expect(await bar(page).locator(".title").inputValue()).toBe(name);
  await closed(explorer);
});

test("a question of another kind is asked of the network before or after, and its reach is told", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await openPilot(page);
  await page.getByLabel(questionWords.en.questions.labels.ask).selectOption("reach");
  await eventually(answers(page), /3 services reach the client/);
  await eventually(effect(page), /1 gained/);
  await bar(page).getByRole("radio", { name: sharedWords.en.sides.before }).check();
  await eventually(answers(page), /2 services reach the client/);
  await bar(page).getByRole("button", { name: words.list }).click();
  await eventually(answers(page), /1 gained/);
  await bar(page).getByRole("button", { name: words.stop }).click();
  await eventually(answers(page), /2 services reach the client/);
  expect(await changesIn(page)).toEqual([]);
  await closed(explorer);
});

test("the file is one that the command line applies, and it opens again", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await openPilot(page);
  const downloading = page.waitForEvent("download");
  await bar(page).getByRole("button", { name: words.save }).click();
  const file = join(scratch, (await downloading).suggestedFilename());
  await (await downloading).saveAs(file);
  expect(file).toMatch(/scenario-1\.yaml$/);
  await eventually(where(page), /Saved in this browser and in the file scenario-1\.yaml/);
  expect(readFileSync(file, "utf8")).toMatch(/^polku: 1\nscenario: scenario-1\nof: pirkanmaa\n/);

  const changed = join(scratch, "changed.yaml");
  expect(await polku("apply", pirkanmaa, file, "--out", changed)).toMatchObject({ code: 0 });
  const reach = (model: string) =>
    printed("reach", model, "--from", "neuvola", "--area", "orivesi", "--json");
  expect(await reach(pirkanmaa)).not.toContain(paivaperho);
  expect(await reach(changed)).toContain(paivaperho);

  const before = await changesIn(page);
  await bar(page).getByRole("button", { name: words.stop }).click();
  await page.locator(".picker").setInputFiles(file);
  await eventually(effect(page), /1 gained/);
  expect(await changesIn(page)).toEqual(before);

  // A second network: what differs in it is the scenario.
  await bar(page).getByRole("button", { name: words.scenarios }).click();
  await page.locator("polku-kept .file").setInputFiles(changed);
  await expect
    .poll(() => bar(page).locator(".title").inputValue(), { timeout: 10_000 })
    .toBe(words.file.asChanges("changed.yaml"));
  expect(await changesIn(page)).toEqual(before);
  await closed(explorer);
});

test("a file that does not fit is refused with its lines, and what is open stays", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await openPilot(page);
  const before = await changesIn(page);
  const file = join(scratch, "bad.yaml");
  writeFileSync(
    file,
    "polku: 1\nscenario: bad\nof: pirkanmaa\ntitle: Bad\nchanges:\n  - { op: remove, in: services, id: neuvolla }\n",
  );
  await page.locator(".picker").setInputFiles(file);
  await eventually(page.locator("polku-kept [role=alert]"), /bad\.yaml can’t be opened[^]*neuvola/);
  await page.keyboard.press("Escape");
  expect(await changesIn(page)).toEqual(before);
  await closed(explorer);
});

test("what core refuses stands at its field, and what others need can't be taken back alone", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await bar(page).getByRole("button", { name: words.add.services }).click();
  await form(page).getByRole("button", { name: words.form.doAdd, exact: true }).click();
  const name = form(page).getByLabel(`${words.form.fields.name} (${words.form.required})`);
  await expect.poll(() => name.getAttribute("aria-invalid")).toBe("true");
  expect(await form(page).locator("#polku-wrong-name-en").innerText()).toBe(words.form.missing);
  await name.fill("Ilta-apu perheille");
  await form(page).getByLabel(words.form.fields.min).fill("12");
  await form(page).getByLabel(words.form.fields.max).fill("7");
  await page.keyboard.press("Enter");
  await expect.poll(() => form(page).locator("#polku-wrong-min").innerText()).toMatch(/12/);
  await form(page).getByLabel(words.form.fields.min).fill("0");
  await page.keyboard.press("Enter");
  await expect.poll(() => form(page).isVisible()).toBe(false);

  await bar(page).getByRole("button", { name: words.add.links }).click();
  await form(page).getByRole("combobox", { name: words.form.fields.from }).fill("Maternity and child");
  await page.keyboard.press("Enter");
  await form(page).getByRole("combobox", { name: words.form.fields.to, exact: true }).fill("Ilta-apu");
  await page.keyboard.press("Enter");
  await form(page).getByRole("button", { name: words.form.doAdd, exact: true }).click();
  await eventually(effect(page), /With your 2 changes: 1 gained/);
  expect(await changesIn(page)).toMatchObject([
    { op: "add", in: "services", value: { id: "ilta-apu-perheille", name: { en: "Ilta-apu perheille" } } },
    { op: "add", in: "links", value: { id: "neuvola-ilta-apu-perheille", kind: "referral" } },
  ]);

  await bar(page)
    .getByRole("button", { name: `${words.changesList}: ${words.changes(2)}` })
    .click();
  await bar(page)
    .getByRole("button", { name: /^Take back: Adds the service/ })
    .click();
  await eventually(bar(page), /can’t be taken back alone[^]*ilta-apu-perheille/);
  expect(await changesIn(page)).toHaveLength(2);
  await closed(explorer);
});

test("scenarios are renamed, copied, deleted and brought back", async () => {
  const explorer = await begin();
  const { page } = explorer;
  await openPilot(page);
  await bar(page).getByRole("textbox", { name: words.name }).fill("Pilot for all");
  await page.keyboard.press("Tab");
  await bar(page).getByRole("button", { name: words.scenarios }).click();
  const kept = page.locator("polku-kept");
  const copy = words.copyOf("Pilot for all");
  await kept.getByRole("button", { name: words.kept.about(words.kept.copy, "Pilot for all") }).click();
  await kept.getByRole("button", { name: words.kept.about(words.kept.rename, copy) }).click();
  await kept.getByRole("textbox", { name: words.kept.newName(copy) }).fill("Another");
  await page.keyboard.press("Enter");
  await kept.getByRole("button", { name: words.kept.about(words.kept.remove, "Another") }).click();
  await eventually(kept, /“Another” is deleted/);
  await expect.poll(() => kept.locator(".kept li").count()).toBe(1);
  await kept.getByRole("button", { name: words.kept.bringBack }).click();
  await kept.getByRole("button", { name: words.kept.about(words.kept.open, "Another") }).click();
  await eventually(effect(page), /1 gained/);
  expect(await bar(page).locator(".title").inputValue()).toBe("Another");
  await closed(explorer);
});

describe("windows and storage", () => {
  async function windows(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(inject("address") + orivesi);
    await page.locator("polku-explorer h2").first().waitFor();
    return page;
  }

  test("a second window is told, takes the scenario over, and the first one is told", async () => {
    const explorer = await begin();
    const { page } = explorer;
    await openPilot(page);
    const second = await windows(page.context());
    await eventually(bar(second), /“Scenario 1” is being edited in another window/);
    expect(await changesIn(second)).toEqual([]);
    await second.getByRole("button", { name: words.takeOver }).click();
    await eventually(effect(second), /1 gained/);
    await eventually(bar(page), /Another window is now editing this scenario/);
    await page.getByRole("button", { name: words.copyHere }).click();
    await expect.poll(() => bar(page).locator(".title").inputValue()).toBe(words.copyOf(words.newName(1)));
    await eventually(where(page), /Saved in this browser/);
    await closed(explorer);
  });

  test("a full disk is told, the work goes on, and closing the window asks first", async () => {
    const explorer = await begin();
    const { page } = explorer;
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openPilot(page);
    await eventually(where(page), /Only in this window, because the browser’s storage is full/);
    await eventually(effect(page), /1 gained/);
    await bar(page).getByRole("button", { name: words.stop }).click();
    await eventually(bar(page), /If you stop now, it is lost/);
    await bar(page).getByRole("button", { name: words.stay }).click();
    const asked = page.waitForEvent("dialog");
    const leaving = page.reload({ timeout: 3000 }).catch(() => undefined);
    expect((await asked).type()).toBe("beforeunload");
    await (await asked).dismiss();
    await leaving;
    expect(await changesIn(page)).toHaveLength(1);
    await explorer.close();
  });
});

test("the whole way without a mouse, and axe finds nothing", async () => {
  const explorer = await openExplorer(browser, { address: orivesi });
  const { page } = explorer;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => {
      const at = document.querySelector("polku-explorer")?.shadowRoot?.activeElement;
      return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
    });
  const tabTo = async (name: RegExp, key = "Tab") => {
    for (let count = 0; count < 80; count++) {
      if (name.test(await focused())) return;
      await press(key);
    }
    throw new Error(`the keyboard does not come to ${String(name)}`);
  };
  await tabTo(/^What if …$/);
  await press("Enter");
  await expect.poll(focused).toBe(words.name);
  await page.keyboard.press("Control+k");
  await page.keyboard.type(paivaperho);
  await eventually(page.locator("polku-header .options"), /Päiväperho's substance/);
  await press("Enter");
  await page.locator("polku-service-edits .edits").waitFor();
  await tabTo(/^Skip to the details$/, "Shift+Tab");
  await press("Enter");
  await tabTo(new RegExp(`^Change: ${outreach.source}`));
  const opener = await focused();
  await press("Enter");
  await expect.poll(() => form(page).isVisible()).toBe(true);
  await expectNoViolations(page);

  // Esc goes back to where the form was opened, and the details stay.
  await press("Escape");
  expect(await form(page).isVisible()).toBe(false);
  expect(await focused()).toBe(opener);

  // Closed and opened again before the browser has told of the closing, it stays open.
  await press("Enter");
  await expect.poll(() => form(page).isVisible()).toBe(true);
  await form(page).evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    const focused = document.querySelector("polku-explorer")?.shadowRoot?.activeElement;
    if (focused instanceof HTMLElement) focused.click();
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await form(page).isVisible()).toBe(true);
  await tabTo(/^Remove: Tampere$/);
  await press("Enter");
  await tabTo(/^Add to: For people living in$/);
  await page.keyboard.type("Pirkanmaa");
  await press("Enter", "Escape");
  expect(await form(page).isVisible()).toBe(false);
  expect(await changesIn(page)).toEqual([]);
  await expect.poll(focused).toBe(opener);

  await press("Enter");
  await expect.poll(() => form(page).isVisible()).toBe(true);
  await tabTo(/^Remove: Tampere$/);
  await press("Enter");
  await tabTo(/^Change$/);
  await press("Enter");
  await eventually(effect(page), /1 gained/);
  expect(await focused()).toBe(opener);
  expect(await said(page).innerText()).toMatch(/1 gained/);
  await expectNoViolations(page);

  await page.keyboard.press("Control+z");
  await eventually(effect(page), /No changes yet/);
  await page.keyboard.press("Control+Shift+z");
  await eventually(effect(page), /1 gained/);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  await eventually(effect(page), /1 gained/);

  await page.keyboard.press("Control+k");
  await tabTo(/^Scenarios$/);
  await press("Enter");
  await page.locator("polku-kept .kept").waitFor();
  await expectNoViolations(page);
  await press("Escape");
  expect(await focused()).toBe(words.scenarios);
  await closed(explorer);
});

test("on the map: the menu key leads to the edits, and the other end of a link is picked", async () => {
  const explorer = await begin({ address: "#from=neuvola&area=orivesi&lang=en" });
  const { page } = explorer;
  await page.locator("#polku-map").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+F10");
  const edits = page.locator("polku-service-edits");
  await edits.getByRole("button", { name: words.edits.linkFrom }).click();
  await form(page).getByRole("button", { name: words.edits.pickEnd }).click();
  await eventually(bar(page), /A link from Maternity and child health clinic: now select where it goes/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press(" ");
  await expect.poll(() => form(page).isVisible()).toBe(true);
  const to = await form(page).getByRole("combobox", { name: words.form.fields.to, exact: true }).inputValue();
  expect(to).not.toBe("");
  expect(await form(page).getByRole("combobox", { name: words.form.fields.from }).inputValue()).toMatch(
    /^Maternity/,
  );
  await form(page).getByRole("button", { name: words.form.doAdd, exact: true }).click();
  await eventually(effect(page), /With your change:/);
  expect(await changesIn(page)).toMatchObject([{ op: "add", in: "links", value: { from: "neuvola" } }]);
  await closed(explorer);
});
