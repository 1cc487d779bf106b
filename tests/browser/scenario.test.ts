import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { questionWords } from "../../packages/viewer/src/question/words/words.ts";
import { sharedWords } from "../../packages/viewer/src/words/words.ts";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations, openExplorer } from "../support/explorer-page.ts";
import { polku, printed } from "../support/polku.ts";
import {
  bar,
  form,
  answers,
  effect,
  where,
  said,
  eventually,
  begin,
  openPilot,
  changesIn,
  closed,
  words,
  orivesi,
  paivaperho,
  outreach,
} from "../support/scenario-page.ts";

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-what-if-"));
const pirkanmaa = join(root, "fixtures/pirkanmaa.yaml");

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeProfiles(browser);
  rmSync(scratch, { recursive: true, force: true });
});

test("the pilot opened to the whole region: gained, undone, redone, undone after a reload", async () => {
  const explorer = await begin(browser);
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
  await bar(page)
    .getByRole("button", { name: /^Undo: ./ })
    .click();
  await eventually(effect(page), /No changes yet/);
  await closed(explorer);
});

test("a scenario that comes with the network tells what it changes, and opens as a copy to edit", async () => {
  const explorer = await begin(browser);
  const { page } = explorer;
  await bar(page).getByRole("button", { name: words.scenarios }).click();
  const bundled = page.locator("polku-kept .bundled");
  expect(await page.locator("polku-kept").innerText()).toContain(words.kept.bundled.heading);
  await bundled.getByText(words.changes(3)).click();
  await eventually(bundled, /to Maternity and child health clinic: areas: Pirkanmaa \(was Tampere\)/);
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
  const explorer = await begin(browser);
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
  const explorer = await begin(browser);
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
  const explorer = await begin(browser);
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
  const explorer = await begin(browser);
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

test("the whole way without a mouse, and axe finds nothing", async () => {
  const explorer = await openExplorer(browser, { address: `${orivesi}&view=text`, canvas: false });
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
  const explorer = await begin(browser, { address: "#from=neuvola&area=orivesi&lang=en", canvas: true });
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
