import { languages } from "@polku/core";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { tourWords } from "../../packages/viewer/src/tour/words/words.ts";
import {
  expectNoViolations,
  follow,
  openExplorer,
  untilReady,
  useExplorer,
} from "../support/explorer-page.ts";
import { focused, tabTo } from "../support/keyboard.ts";

const { on, fresh, browser } = useExplorer({ canvas: false });

const mark = (page: Page) => page.locator("polku-tour").getByRole("dialog");
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the accessibility statement", () => {
  test.each(languages)("opens by a link in %s", async (language) => {
    await on({ address: `#about=accessibility&lang=${language}` }, async (page) => {
      const statement = page.getByRole("dialog", { name: appWords[language].header.statement });
      await statement.getByRole("heading", { level: 3 }).nth(5).waitFor();
      expect(await statement.innerText()).toContain("306/2019");
    });
  });

  test("is found in the help from the keyboard, stands in the address, and closes by Esc", async () => {
    await on({}, async (page) => {
      await page.keyboard.press("?");
      await tabTo(page, /^Accessibility statement$/);
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: "Accessibility statement" }).waitFor();
      await expect.poll(() => new URL(page.url()).hash).toContain("about=accessibility");
      await expect.poll(() => focused(page)).toContain("What this statement is about");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await expect.poll(() => new URL(page.url()).hash).not.toContain("about");
    });
  });

  test("says where feedback goes: nowhere yet, by an address, by the publisher's own content", async () => {
    await fresh({ address: "#about=accessibility&lang=en" }, async (page) => {
      const feedback = page.locator("polku-statement .callout");
      await expect.poll(() => feedback.innerText()).toContain("has not given an address");
      const give = (address: string) =>
        page.evaluate(
          (value) => document.querySelector("polku-explorer")?.setAttribute("feedback", value),
          address,
        );
      const drawn = () =>
        page
          .locator("polku-dialogs")
          .evaluate((dialogs) => (dialogs as HTMLElement & { updateComplete: unknown }).updateComplete);
      await give("javascript:alert(1)");
      await drawn();
      expect(await feedback.getByRole("link").count()).toBe(0);
      await give("https://example.org/feedback");
      await expect
        .poll(() => feedback.getByRole("link").getAttribute("href"))
        .toBe("https://example.org/feedback");
      await page.evaluate(() => {
        const own = document.createElement("p");
        own.slot = "feedback";
        own.textContent = "At the desk of the library.";
        document.querySelector("polku-explorer")?.append(own);
      });
      await page.getByText("At the desk of the library.").waitFor();
      await feedback.getByRole("link").waitFor({ state: "hidden" });
    });
  });
});

describe("the tour", () => {
  test.each(languages)("comes once by itself, in %s", async (language) => {
    await fresh({ tour: true, locale: language }, async (page) => {
      await page.getByRole("dialog", { name: tourWords[language].stops.start.heading }).waitFor();
      await mark(page).getByRole("button").first().click();
      await mark(page).waitFor({ state: "detached" });
      // Left, and come to again by the plain address.
      await page.goto("about:blank");
      await page.goto(inject("address"));
      await page.locator("polku-answers .count").waitFor();
      await untilReady(page);
      expect(await mark(page).count()).toBe(0);
    });
  });

  test("goes through five stops from the keyboard alone, and is found again in the help", async () => {
    await fresh({ tour: true }, async (page) => {
      await page.getByRole("dialog", { name: /^1 of 5/ }).waitFor();
      for (const stop of [2, 3, 4, 5]) {
        await expect.poll(() => focused(page)).toMatch(new RegExp(`^${stop - 1} of 5`));
        await tabTo(page, /^Next$/);
        await page.keyboard.press("Enter");
        await page.getByRole("dialog", { name: new RegExp(`^${stop} of 5`) }).waitFor();
        if (stop === 3) await page.locator('polku-answers li[data-open="true"] ol').first().waitFor();
      }
      await expect.poll(() => focused(page)).toMatch(/^5 of 5/);
      await tabTo(page, /^Done$/);
      await page.keyboard.press("Enter");
      await mark(page).waitFor({ state: "detached" });
      await expect
        .poll(() => page.locator("polku-explorer [aria-live]").first().innerText())
        .toContain("start it again in the help");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Help" }).waitFor();
      await tabTo(page, /^Take the tour$/);
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: /^1 of 5/ }).waitFor();
      await expect.poll(() => focused(page)).toMatch(/^1 of 5/);
      await page.keyboard.press("Escape");
      await mark(page).waitFor({ state: "detached" });
      expect(await focused(page)).toBe("Question");
    });
  });

  test("leaves the page usable: a question can be changed while it is shown", async () => {
    await fresh({ tour: true }, async (page) => {
      await mark(page).waitFor();
      await page.getByRole("button", { name: "Dark colours" }).click();
      await page.locator('.app[data-theme="dark"]').waitFor();
      expect(await mark(page).count()).toBe(1);
    });
  });

  test("does not come where a link brings a question", async () => {
    await fresh({ tour: true, address: "#from=neuvola&lang=en" }, async (page) => {
      await page.locator("polku-answers .count").waitFor();
      await untilReady(page);
      expect(await mark(page).count()).toBe(0);
    });
  });

  test("does not come, and nothing breaks, where the browser keeps nothing", async () => {
    const { page, complaints, close } = await openExplorer(browser(), { tour: true });
    await page.context().addInitScript(() => {
      for (const name of ["localStorage", "indexedDB"])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await page.evaluate(() => (location.hash = ""));
    await page.reload();
    await page.locator("polku-answers .count").waitFor();
    await untilReady(page);
    expect(await mark(page).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each([
  ["letters at 200 %", { viewport: { width: 1366, height: 768 } }, "html { font-size: 200% }"],
  ["a width of 320 px", { viewport: { width: 320, height: 640 } }, "html {}"],
  ["forced colours", { forcedColors: "active" }, "html {}"],
  ["more contrast", { contrast: "more" }, "html {}"],
] as const)("with %s", (_, options, style) => {
  test("the tour, the help and the statement are on the screen whole, and nothing scrolls sideways", async () => {
    await fresh({ ...options, tour: true, bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: style });
      for (let stop = 1; stop <= 5; stop++) {
        await page.getByRole("dialog", { name: new RegExp(`^${stop} of 5`) }).waitFor();
        await expect
          .poll(async () => {
            const box = await mark(page).boundingBox();
            const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
            return (
              box !== null &&
              box.x >= 0 &&
              box.y >= 0 &&
              box.x + box.width <= width + 1 &&
              box.y + box.height <= height + 1
            );
          })
          .toBe(true);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
        if (stop === 3) await expectNoViolations(page);
        await mark(page).getByRole("button").last().click();
      }
      await mark(page).waitFor({ state: "detached" });
      await page.keyboard.press("?");
      await expectDialogFits(page);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await follow(page, "#about=accessibility&lang=sv");
      await expectDialogFits(page);
    });
  });
});

async function expectDialogFits(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const over = await dialog.evaluate((element) => {
    const parts = [element, ...element.querySelectorAll(".head, .dialog-body, .dialog-foot")];
    return parts.map((one) => one.scrollWidth - one.clientWidth);
  });
  expect(over).toEqual([0, 0, 0, 0]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await expectNoViolations(page);
}
