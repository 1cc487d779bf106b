import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
});

/** A new window of the same browser. */
async function openWindow(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(`${inject("pages")}work.html`);
  await page.waitForFunction(() => "workPage" in window);
  return page;
}

test("every edit is kept at once, over a reload and in a window that is opened later", async () => {
  const page = await openWindow();
  const id = await page.evaluate(() => window.workPage.begin());
  expect(await page.evaluate(() => window.workPage.edit("a"))).toEqual({ kind: "browser" });
  await page.reload();
  await page.waitForFunction(() => "workPage" in window);
  expect(await page.evaluate((id) => window.workPage.open(id), id)).toBe("open");
  expect(await page.evaluate(() => window.workPage.edit("b"))).toEqual({ kind: "browser" });
  await page.close();
  const later = await openWindow();
  expect(await later.evaluate((id) => window.workPage.open(id), id)).toBe("open");
  expect(await later.evaluate(() => window.workPage.changes())).toEqual(["a", "b"]);
});

test("a second window is told; it takes over with the last edit, and the first writes no more", async () => {
  const first = await openWindow();
  const id = await first.evaluate(() => window.workPage.begin());
  const second = await openWindow();
  expect(await second.evaluate((id) => window.workPage.open(id), id)).toBe("elsewhere");
  await first.evaluate(() => window.workPage.edit("a", false));
  expect(await second.evaluate((id) => window.workPage.open(id, "takeOver"), id)).toBe("open");
  expect(await second.evaluate(() => window.workPage.changes())).toEqual(["a"]);
  expect(await first.evaluate(() => window.workPage.work.isElsewhere)).toBe(true);
  expect(await first.evaluate(() => window.workPage.edit("mine"))).toEqual({
    kind: "window",
    because: "taken-over",
  });
  await second.evaluate(() => window.workPage.edit("b"));
  expect(await second.evaluate(() => window.workPage.list())).toEqual([["a", "b"]]);
  expect(await first.evaluate(() => window.workPage.changes())).toEqual(["a", "mine"]);
});

test("a window that hangs is taken over from by force", async () => {
  const first = await openWindow();
  const id = await first.evaluate(() => window.workPage.begin());
  // A window that waits in a dialog answers nobody.
  first.on("dialog", () => {});
  void first.evaluate(() => window.alert("wait")).catch(() => {});
  const second = await openWindow();
  expect(await second.evaluate((id) => window.workPage.open(id), id)).toBe("elsewhere");
  expect(await second.evaluate((id) => window.workPage.open(id, "takeOver"), id)).toBe("open");
  expect(await second.evaluate(() => window.workPage.edit("b"))).toEqual({ kind: "browser" });
});

test("a full disk is told, the work goes on in memory, and is kept when there is room again", async () => {
  const page = await openWindow();
  const id = await page.evaluate(() => window.workPage.begin());
  await page.evaluate(() => window.workPage.edit("a"));
  // The browser's own limit can't be lowered from here, so its database refuses as it does when full.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    window.addEventListener("room", () => (IDBObjectStore.prototype.put = put));
  });
  expect(await page.evaluate(() => window.workPage.edit("big"))).toEqual({
    kind: "window",
    because: "disk-full",
  });
  expect(await page.evaluate(() => window.workPage.list())).toEqual([["a"]]);
  await page.evaluate(() => window.dispatchEvent(new Event("room")));
  expect(await page.evaluate(() => window.workPage.edit("b"))).toEqual({ kind: "browser" });
  await page.close();
  const later = await openWindow();
  expect(await later.evaluate((id) => window.workPage.open(id), id)).toBe("open");
  expect(await later.evaluate(() => window.workPage.changes())).toEqual(["a", "big", "b"]);
});

test.each([
  ["no database", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
  [
    "a database that may not be opened",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    },
  ],
  [
    "no locks, no database and no channel",
    () => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
      Object.defineProperty(window, "BroadcastChannel", { value: undefined });
      Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
    },
  ],
])("%s: told, and the work goes on in memory", async (_name, without) => {
  const page = await openWindow((page) => page.addInitScript(without));
  await page.evaluate(() => window.workPage.begin());
  expect(await page.evaluate(() => window.workPage.edit("a"))).toEqual({
    kind: "window",
    because: "no-storage",
  });
  expect(await page.evaluate(() => window.workPage.changes())).toEqual(["a"]);
  expect(await page.evaluate(() => window.workPage.list())).toBeUndefined();
});
