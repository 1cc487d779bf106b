import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import {
  expectNoViolations,
  follow,
  openExplorer,
  untilReady,
  type ExplorerOptions,
} from "../support/explorer-page.ts";
import { polku } from "../support/polku.ts";
import { faultsOf, noFaults } from "../support/wall-faults.ts";
import { budgets } from "../support/budgets.ts";

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-offline-"));
const pirkanmaa = join(root, "fixtures/pirkanmaa.yaml");
const scenario = join(root, "fixtures/scenarios/paivaperho-koko-maakunta.yaml");

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeProfiles(browser);
  rmSync(scratch, { recursive: true, force: true });
});

async function makeFile(name: string, ...options: string[]): Promise<string> {
  const file = join(scratch, name);
  expect(await polku("map", pirkanmaa, ...options, "--out", file, "--force")).toMatchObject({
    code: 0,
    out: "",
  });
  return file;
}

/** The file in a browser that has no connection. */
async function open(file: string, options: ExplorerOptions = {}) {
  return openExplorer(browser, { home: `file://${file}`, offline: true, ...options });
}

const answers = (page: Page) => page.locator("polku-answers");
const says = (page: Page, text: RegExp) => expect.poll(() => answers(page).innerText()).toMatch(text);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

const speak = (page: Page, language: string) =>
  page.locator(`polku-header input[value=${language}]`).check({ force: true });

/** The file that a click saves: its name and its text. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

async function askInWords(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(words);
  await page.getByRole("option", { name: /^Ask:/ }).first().waitFor();
  await page.keyboard.press("Enter");
}

test("the file of Pirkanmaa does every job from the disk without a connection", async () => {
  const file = await makeFile("pirkanmaa.html", "--scenario", scenario, "--scenario", scenario);
  expect(gzipSync(readFileSync(file)).length).toBeLessThan(budgets.offlineFile);
  const { page, complaints, close } = await open(file, { address: "#lang=en" });

  // The question that it begins with, the map, and the languages.
  await says(page, /34 services reach the client/);
  await page.locator("polku-map-panel canvas").first().waitFor({ state: "attached" });
  await speak(page, "sv");
  await says(page, /når klienten|tillgängliga för klienten/);
  await speak(page, "en");

  // Search, choosing, why not; Back and Forward.
  await askInWords(page, "which services reach a 4-year-old from the clinic in Orivesi");
  await says(page, /2 services reach the client/);
  await answers(page)
    .getByRole("button", { name: /consultation unit/i })
    .first()
    .click();
  await answers(page).locator("li[data-open=true] ol").first().waitFor();
  await follow(page, "#from=neuvola&area=orivesi&age=4&selected=perhetyo&lang=en");
  await page.locator("polku-details").getByText("Family work").first().waitFor();
  await askInWords(page, "why not OT centre from neuvola");
  await says(page, /what is planned would reach the client/);
  await page.goBack();
  await says(page, /2 services reach the client/);
  await page.goForward();
  await says(page, /what is planned would reach the client/);

  // Gaps, overviews, tables, text, help and the tour.
  await follow(page, "#ask=gaps&from=neuvola&areas=orivesi,nokia,akaa&view=matrix&lang=en");
  await page.locator("polku-matrix").getByText("Orivesi").first().waitFor();
  await follow(page, "#from=neuvola&view=pilots&lang=en");
  await page
    .locator("polku-overview")
    .getByText(/Päiväperho/)
    .first()
    .waitFor();
  await follow(page, "#from=neuvola&view=tables&lang=en");
  await page.locator("polku-tables").getByText("Maternity and child health clinic").first().waitFor();
  await follow(page, "#from=neuvola&area=orivesi&view=text&lang=en");
  await page.locator("polku-text").getByRole("heading").first().waitFor();
  await button(page, "Help").click();
  await button(page, "Take the tour").click();
  await page.getByRole("dialog", { name: /^1 of 5/ }).waitFor();
  await page.keyboard.press("Escape");

  // Pictures, and the layout that a worker works out.
  await follow(page, "#from=neuvola&area=orivesi&layout=free&lang=en");
  await page.locator("polku-map-panel input[value=bands]").check({ force: true });
  await button(page, "Save the map as a picture").click();
  const picture = await saved(page, () => button(page, /SVG/).click());
  expect(picture.text).toMatch(/^<svg /);

  // The scenarios that it comes with, one opened, changed and saved as a file.
  await page.locator("polku-header").getByRole("button", { name: "What if …" }).click();
  await page.locator("polku-scenario").getByRole("button", { name: "Scenarios" }).click();
  const list = page.getByRole("dialog", { name: "Scenarios in this browser" });
  await list
    .getByText(/Päiväperho's pilot open to the whole region/)
    .first()
    .waitFor();
  await list.locator(".bundled li > button").first().click();
  await expect.poll(() => page.locator("polku-scenario").innerText()).toMatch(/1 gained/);
  const kept = await saved(page, () => button(page, "Save to a file").click());
  expect(kept.text).toMatch(/^polku: 1\nscenario: /);

  // The same file again, from itself: with the scenario open.
  await button(page, "Save the network…").click();
  const again = await saved(page, () => button(page, "Save as a page").click());
  expect(again.name).toBe("pirkanmaa.html");
  const emptied = (text: string) =>
    text
      .replace(/<title>.*?<\/title>/su, "")
      .replace(/(<script type="application\/json" id="polku-content">).*?(<\/script>)/su, "$1$2");
  expect(emptied(again.text) === emptied(readFileSync(file, "utf8"))).toBe(true);
  expect(again.text).toMatch(/"address":"[^"]*area=orivesi[^"]*scenario=/);

  // A network of one's own, read in a worker; a broken one tells where; a sheet comes in.
  const pick = (name: string, text: string | Buffer) =>
    page
      .locator("polku-explorer input.picker")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await pick("broken.yaml", "polku: 1\nid: own\nname: Own\nlevels: 4\n");
  await page
    .getByRole("dialog", { name: /broken\.yaml/ })
    .getByText(/line 4/i)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await pick("tiny.yaml", readFileSync(join(root, "fixtures/tiny.yaml")));
  await says(page, /services? reach/);
  await pick("palvelut.csv", readFileSync(join(root, "fixtures/spreadsheets/palvelut-excel.csv")));
  await expect.poll(() => page.locator("polku-import").innerText()).toContain("40 services and 59 links");
  expect(complaints).toEqual([]);
  await close();
}, 180_000);

test("a file opens with its question, scenario and language, also with one too long for a link", async () => {
  const long = join(scratch, "long.json");
  const value = { id: "uusi", name: "Uusi palvelu", level: "basic", description: "pitkä ".repeat(2000) };
  const changes = [{ op: "add", in: "services", value }];
  writeFileSync(
    long,
    JSON.stringify({ polku: 1, scenario: "long", of: "pirkanmaa", title: "Long", changes }),
  );
  const file = await makeFile(
    "orivesi.html",
    "--scenario",
    long,
    "--from",
    "neuvola",
    "--area",
    "orivesi",
    "--lang",
    "sv",
  );
  const { page, complaints, close } = await open(file, { canvas: false });
  const bar = page.locator("polku-scenario");
  await expect.poll(() => bar.locator(".title").inputValue()).toBe("Long");
  await expect.poll(() => bar.innerText()).toContain("För långt för en länk");
  expect(await page.title()).toContain("Orivesi");
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  expect(page.url()).toContain("mark=");
  await page.reload();
  await untilReady(page);
  await expect.poll(() => bar.locator(".title").inputValue()).toBe("Long");
  expect(await page.locator("polku-notices .notice").count()).toBe(0);
  await expectNoViolations(page);
  expect(complaints).toEqual([]);
  await close();
});

test("the wall works in the file, also led from a second window", async () => {
  const file = await makeFile("wall.html");
  const { page, complaints, close } = await open(file, {
    address: "#story=neuvolasta&step=1&lang=en",
    canvas: false,
  });
  const [wall] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Shift+F8")]);
  await untilReady(wall);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await page.locator(".desk-state[data-lost=false]").waitFor();
  await page.locator("polku-desk").getByRole("button", { name: "Next", exact: true }).click();
  await expect.poll(() => wall.locator(".wall-foot").innerText()).toContain("2 / 4");
  await wall.keyboard.press("PageDown");
  await expect.poll(() => page.locator("polku-story").innerText()).toContain("Step 3 of 4");
  expect(await wall.locator(".wall-code").innerText()).toContain("a file on this computer");
  expect(await faultsOf(wall)).toEqual(noFaults);
  await wall.keyboard.press("Escape");
  await wall.locator("polku-header [data-wall]").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("the policy of the file lets nothing out and nothing in", async () => {
  const file = await makeFile("policy.html");
  const { page, close } = await open(file, { canvas: false });
  const tried = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    );
    await fetch("https://polku.example/").catch(() => undefined);
    const script = document.createElement("script");
    script.textContent = "globalThis.wasRun = true";
    document.body.append(script);
    const image = new Image();
    await new Promise((done) => {
      image.addEventListener("error", done);
      image.src = "https://polku.example/picture.png";
    });
    await new Promise(requestAnimationFrame);
    return { refused: refused.toSorted(), wasRun: "wasRun" in globalThis };
  });
  expect(tried).toEqual({ refused: ["connect-src", "img-src", "script-src-elem"], wasRun: false });
  await close();
});
