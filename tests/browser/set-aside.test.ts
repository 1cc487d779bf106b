import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { untilReady } from "../support/explorer-page.ts";

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));
beforeEach(async () => {
  context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1366, height: 768 },
    serviceWorkers: "block",
  });
  await context.addInitScript(() => {
    localStorage.setItem("polku-tour", "ended");
    // Nothing here looks at the map.
    HTMLCanvasElement.prototype.getContext = () => null;
  });
});
afterEach(() => context.close());

/** A page in the same browser; nothing that it does may fail. */
async function open(script?: () => void, isHung = false): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (script) await page.addInitScript(script);
  const failures: Error[] = [];
  page.on("pageerror", (error) => failures.push(error));
  if (isHung) {
    const hung = page.waitForEvent("console", (message) => message.text() === "hung");
    await page.goto(`${inject("address")}#lang=en`, { waitUntil: "commit" });
    await hung;
    return page;
  }
  await page.goto(`${inject("address")}#lang=en`);
  await untilReady(page);
  expect(failures).toEqual([]);
  await expect.poll(() => page.locator("polku-answers .count").innerText()).toMatch(/\d/);
  return page;
}

const told = (page: Page) => page.locator("polku-scenario [role=alert]");

/** Keeps something in the browser as the scenario that was open last. */
async function keep(raw: unknown): Promise<void> {
  const page = await context.newPage();
  // Of the same origin, and quick to load.
  await page.goto(`${inject("address")}licences.md`);
  await page.evaluate(
    (raw) =>
      new Promise<void>((done, fail) => {
        localStorage.setItem("polku-open-scenario", JSON.stringify({ id: "kept", of: "pirkanmaa" }));
        const opening = indexedDB.open("polku-scenarios", 1);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("scenarios"));
        opening.addEventListener("error", () => fail(opening.error ?? new Error("no database")));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("scenarios", "readwrite");
          transaction.objectStore("scenarios").put(raw, "kept");
          transaction.addEventListener("complete", () => {
            opening.result.close();
            done();
          });
        });
      }),
    raw,
  );
  await page.close();
}

const record = (scenario: object) => ({ version: 1, revision: 1, savedAt: "2018-02-05T12:00:00Z", scenario });
const addition = (name: string) => ({
  op: "add",
  in: "services",
  value: { id: "uusi", name, level: "basic" },
});
const scenarioOf = (title: string, name: string) =>
  record({ polku: 1, scenario: "kept", of: "pirkanmaa", title, changes: [addition(name)] });

test("a kept scenario of another version is set aside and told; it can be saved and thrown away", async () => {
  await keep({ version: 99, text: "not known yet" });
  const page = await open();
  await expect.poll(() => told(page).innerText()).toContain("can’t be read");
  const saving = page.waitForEvent("download");
  await told(page).getByRole("button", { name: "Save to a file" }).click();
  expect((await saving).suggestedFilename()).toBe("kept.json");
  await page.getByRole("button", { name: "What if …" }).first().click();
  await page.locator("polku-scenario").getByRole("button", { name: "Scenarios" }).click();
  const list = page.getByRole("dialog", { name: "Scenarios in this browser" });
  await list.getByText("A scenario that can’t be read").waitFor();
  await list.getByRole("button", { name: "Delete", exact: true }).click();
  await list.getByText("A scenario that can’t be read").waitFor({ state: "detached" });
  await page.close();
  const later = await open();
  await expect(told(later).count()).resolves.toBe(0);
});

test.each([
  ["that breaks off", { version: 1, revision: 1, savedAt: "2018-02-05T12:00:00Z" }],
  ["with a date that is none", { ...scenarioOf("Plan", "New"), savedAt: "yesterday" }],
  [
    "with changes that are none",
    record({ polku: 1, scenario: "x", of: "pirkanmaa", title: "x", changes: 4 }),
  ],
])("a kept scenario %s is set aside and told", async (_name, raw) => {
  await keep(raw);
  const page = await open();
  await expect.poll(() => told(page).innerText()).toContain("can’t be read");
});

test("a kept scenario that hangs the page is set aside the next time", async () => {
  await keep(scenarioOf("Hangs", "New"));
  // Whatever it is that does not end, it begins when the scenario is to be shown.
  const hangs = () => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
    const { set } = value;
    value.set = function setValue(this: HTMLInputElement, text: string) {
      if (text === "Hangs") {
        console.log("hung");
        for (const end = performance.now() + 8000; performance.now() < end;);
      }
      set?.call(this, text);
    };
    Object.defineProperty(HTMLInputElement.prototype, "value", value);
  };
  const hung = await open(hangs, true);
  void hung.close();
  const page = await open(hangs);
  await expect.poll(() => told(page).innerText()).toContain("kept this page from opening");
  const saving = page.waitForEvent("download");
  await told(page).getByRole("button", { name: "Save to a file" }).click();
  expect((await saving).suggestedFilename()).toBe("kept.yaml");
  await page.close();
  // Told once: it is in the list, and not opened by itself any more.
  const later = await open();
  await expect(told(later).count()).resolves.toBe(0);
});

test("a kept scenario with a name of hundreds of letters is shown as any other", async () => {
  await keep(scenarioOf("Long name", "kala ".repeat(64).trim()));
  const page = await open();
  expect(await page.locator("polku-scenario input.title").inputValue()).toBe("Long name");
  await expect(told(page).count()).resolves.toBe(0);
});

test("storage that never answers is told, and the page opens without it", async () => {
  await keep(scenarioOf("Plan", "New"));
  const page = await open(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await expect.poll(() => told(page).innerText()).toContain("storage does not answer");
  await page.close();
  // Where it answers again, the scenario is there.
  const later = await open();
  await expect.poll(() => later.locator("polku-scenario input.title").inputValue()).toBe("Plan");
});

test("settings that can't be read are as if there were none", async () => {
  const page = await open();
  await page.evaluate(() => {
    for (const key of ["polku-language", "polku-theme", "polku-open-scenario", "polku-scenario-opening"])
      for (const storage of [localStorage, sessionStorage]) storage.setItem(key, '{"a":');
  });
  await page.close();
  const later = await open();
  await expect(told(later).count()).resolves.toBe(0);
});
