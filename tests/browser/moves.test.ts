import { languages } from "@polku/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sharedWords } from "../../packages/viewer/src/words/words.ts";
import { movesWords } from "../../packages/viewer/src/moves/words/words.ts";
import { expectNoViolations, useExplorer } from "../support/explorer-page.ts";
import { focused, tabTo } from "../support/keyboard.ts";

const pictures =
  "ask=what-if&from=perhekeskus&status=established,piloted,planned,disputed&network=ot-loppuraportti&becomes=ot-kokousdiat";

const { on } = useExplorer({ canvas: false });

const bar = (page: Page) => page.locator("polku-moves-bar");
const list = (page: Page) => page.locator("polku-answers polku-moves");
const hash = (page: Page) => new URL(page.url()).hash;
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("what moved between the OT centre's two pictures", () => {
  test.each(languages)("opens by a link in %s, with nothing for axe to find", async (language) => {
    const { heading, counts } = movesWords[language];
    const { both } = sharedWords[language].sides;
    await on({ address: `#${pictures}&lang=${language}` }, async (page) => {
      await list(page).getByRole("heading", { name: heading }).waitFor();
      await bar(page).getByText(counts.added(27)).waitFor();
      expect(await bar(page).getByRole("radio", { name: both }).isChecked()).toBe(true);
      await expectNoViolations(page);
    });
  });

  test("is told as text: who came, went, moved, is called otherwise, and the catchment", async () => {
    await on({ address: `#${pictures}&lang=en&view=text` }, async (page) => {
      const told = page.locator("polku-text polku-moves");
      await told.getByRole("heading", { name: "Levels" }).waitFor();
      const text = (await told.innerText()).replaceAll(/\s+/g, " ");
      expect(text).toContain("27 added, 7 removed, 1 moved, 8 renamed and 7 unchanged.");
      expect(text).toContain("Removed: Most demanding specialised medical care");
      expect(text).toContain(
        "Moved to another level or service and renamed: Early childhood education and care was: Municipal early education, open included part of: no longer given (was The family centre's network of services)",
      );
      expect(text).toContain("Renamed: OT level was: Demanding OT level");
      expect(text).toContain("count: no longer given (was 5)");
      expect(text).toContain("Added: Practice-based research");
      expect(text).toContain("Unchanged: Centre of expertise and support (OT centre)");
    });
  });

  test("before, after and both are chosen by the keyboard, and stay in the address", async () => {
    await on({ address: `#${pictures}&lang=en` }, async (page) => {
      await bar(page).getByText("27 added").waitFor();
      await bar(page).getByRole("radio", { name: "Both" }).focus();
      await page.keyboard.press("ArrowLeft");
      expect(await bar(page).getByRole("radio", { name: "Before" }).isChecked()).toBe(true);
      await expect.poll(() => hash(page)).toContain("side=a");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => hash(page)).toContain("side=b");
      await page.reload();
      await bar(page).getByText("27 added").waitFor();
      expect(await bar(page).getByRole("radio", { name: "After" }).isChecked()).toBe(true);
    });
  });

  test("a row shows its service on the map, also one that went; the keyboard gets there", async () => {
    await on({ address: `#${pictures}&lang=en&side=b` }, async (page) => {
      await list(page).getByRole("heading", { name: "What changed" }).waitFor();
      await page.locator("polku-answers").focus();
      await tabTo(page, /^Removed: Most demanding specialised medical care/);
      await page.keyboard.press("Enter");
      await page
        .locator("polku-details")
        .getByRole("heading", { name: "Most demanding specialised medical care" })
        .waitFor();
      expect(hash(page)).toContain("selected=ot-erikoissairaanhoito");
      // What is only in the earlier picture shows where both lie over one another.
      expect(hash(page)).not.toContain("side=");
      expect(await bar(page).getByRole("radio", { name: "Both" }).isChecked()).toBe(true);
      expect(await focused(page)).toMatch(/^Removed: Most demanding/);
      expect(await page.locator("polku-details").innerText()).toContain("Removed");
    });
  });

  test("fits a width of 320 px in dark colours, with nothing for axe to find", async () => {
    const phone = { viewport: { width: 320, height: 640 } };
    await on({ ...phone, address: `#${pictures}&lang=fi&theme=dark` }, async (page) => {
      await list(page).getByRole("heading", { name: movesWords.fi.heading }).waitFor();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
      await page.getByRole("button", { name: "Kartta", exact: true }).click();
      await bar(page).getByText("27 lisätty").waitFor();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
    });
  });
});

test("a what-if of few changes has no bar; its list chooses before, both or after", async () => {
  const changes = encodeURIComponent(
    JSON.stringify([
      { op: "change", in: "links", id: "paivaperho-neuvola", value: { areas: ["pirkanmaa"] } },
    ]),
  );
  await on({ address: `#ask=what-if&from=neuvola&area=orivesi&changes=${changes}&lang=en` }, async (page) => {
    const answers = page.locator("polku-answers");
    await answers.getByText("1 gained").waitFor();
    expect(await bar(page).count()).toBe(0);
    await answers.getByRole("radio", { name: "After" }).check();
    await expect.poll(() => hash(page)).toContain("side=b");
  });
});
