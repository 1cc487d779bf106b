import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import {
  bar,
  effect,
  where,
  eventually,
  begin,
  openPilot,
  changesIn,
  closed,
  words,
  orivesi,
} from "../support/scenario-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));

test("scenarios are renamed, copied, deleted and brought back", async () => {
  const explorer = await begin(browser);
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
    const explorer = await begin(browser);
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
    const explorer = await begin(browser);
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
