import { readFileSync } from "node:fs";
import { languages, textIn, parseModel } from "@polku/core";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { meetingWords } from "../../packages/viewer/src/meeting/words/words.ts";
import { expectNoViolations, useExplorer } from "../support/explorer-page.ts";
import { printPage } from "../support/print-page.ts";

const { on, fresh } = useExplorer({ canvas: false });

const pirkanmaa = readFileSync(resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml"));
const panel = (page: Page) => page.locator("polku-meeting dialog");
const words = meetingWords.en;

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: appWords.en.header.meeting }).click();
  await panel(page).getByRole("heading", { name: appWords.en.header.meeting, level: 2 }).waitFor();
}

test.each(languages)(
  "the panel opens in %s, with nothing for axe to find, also on a phone",
  async (language) => {
    const address = `#from=neuvola&area=nokia&lang=${language}`;
    const viewport = { width: 390, height: 844 };
    await on({ address, viewport }, async (page) => {
      await page.getByRole("button", { name: appWords[language].header.meeting }).click();
      await panel(page).getByRole("heading", { name: meetingWords[language].summary }).waitFor();
      await expectNoViolations(page);
      const sideways = await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await page.keyboard.press("Escape");
    });
  },
);

test("what is taken along is saved as files, each named and said", async () => {
  await fresh({ address: "#from=neuvola&area=nokia&lang=en" }, async (page) => {
    await openPanel(page);
    for (const [item, button, name] of [
      ["picture", "SVG", "pirkanmaa-map-a4-landscape.svg"],
      ["summary", words.page, "pirkanmaa-summary.html"],
      ["table", words.spreadsheet, "pirkanmaa-answer.xlsx"],
      ["cards", words.page, "pirkanmaa-cards.html"],
    ] as const) {
      const download = page.waitForEvent("download");
      await panel(page).locator(`[data-item=${item}]`).getByRole("button", { name: button }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(name);
      await panel(page).getByRole("status").getByText(words.saved(name)).waitFor();
      const content = readFileSync(await file.path());
      expect(content.length).toBeGreaterThan(3000);
      if (item === "picture") expect(content.toString()).toContain('width="297mm" height="210mm"');
      if (item === "summary") expect(content.toString()).toContain("<h1>Which services reach a client");
    }
  });
});

test.each(languages)("no card is cut, in %s", async (language) => {
  await fresh({ address: `#from=neuvola&area=nokia&lang=${language}` }, async (page) => {
    await page.getByRole("button", { name: appWords[language].header.meeting }).click();
    const download = page.waitForEvent("download");
    await panel(page)
      .locator("[data-item=cards]")
      .getByRole("button", { name: meetingWords[language].page, exact: true })
      .click();
    const cards = readFileSync(await (await download).path(), "utf8");
    const sheets = await page.context().newPage();
    await sheets.emulateMedia({ media: "print" });
    await sheets.setContent(cards);
    const cut = await sheets
      .locator("article")
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.textContent?.slice(0, 60)),
      );
    expect(cut).toEqual([]);
  });
});

test("the link has the question; a page on this device alone gets no code, and says why", async () => {
  await on({ address: "#from=neuvola&area=nokia&lang=en" }, async (page) => {
    await openPanel(page);
    expect(await panel(page).getByRole("textbox", { name: words.link }).inputValue()).toMatch(
      /#from=neuvola&area=nokia&lang=en$/,
    );
    await panel(page).getByText(words.codeProblems["own-device"]).waitFor();
    await page.keyboard.press("Escape");
  });
});

test("the matrix on paper: every service, repeated heads, no empty page, nothing of the screen, and structure", async () => {
  const parsed = parseModel(pirkanmaa);
  if (!parsed.ok) throw new Error("pirkanmaa");
  await fresh({ address: "#ask=gaps&from=neuvola&areas=all&view=matrix&lang=en" }, async (page) => {
    const { pages, roles, outline } = await printPage(page);
    // Names are broken into lines, with hyphens.
    const plain = (text: string) => text.replaceAll(/[\s­‐-]/g, "");
    const whole = plain(pages.join(""));
    for (const { name } of parsed.model.services) expect(whole).toContain(plain(textIn(name, "en")));
    for (const text of pages) expect(text.length).toBeGreaterThan(200);
    expect(pages.length).toBeLessThan(7);
    expect(whole).not.toContain(plain(appWords.en.header.open));
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "TH").length).toBeGreaterThan(parsed.model.services.length);
    expect(roles.indexOf("H1")).toBeLessThan(roles.indexOf("Table"));
    expect(outline[0]).toContain("Which gaps");
    // What is on the screen is as it was.
    expect(await page.locator("polku-explorer .on-paper").count()).toBe(0);
    // No name of a service is cut, on paper of either way.
    await page.emulateMedia({ media: "print" });
    for (const [width, height] of [
      [700, 990],
      [1030, 680],
    ] as const) {
      await page.setViewportSize({ width, height });
      const heads = page.locator("polku-explorer .on-paper .matrix thead th span:visible");
      const cut = await heads.evaluateAll((spans) =>
        spans
          .filter(
            (span) => span.scrollHeight > span.clientHeight + 1 || span.scrollWidth > span.clientWidth + 1,
          )
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      expect(await heads.count()).toBe(parsed.model.services.length);
    }
  });
});

test.each(["from=neuvola&area=nokia", "from=neuvola&view=timeline", "from=neuvola&view=tables&list=roles"])(
  "%s on paper has its title, its day and its sources, and no empty page",
  async (address) => {
    await fresh({ address: `#${address}&lang=en` }, async (page) => {
      const { pages, roles } = await printPage(page, { landscape: true });
      expect(pages[0]).toMatch(/Made on \d+ \w+ \d{4}/);
      for (const text of pages) expect(text.length).toBeGreaterThan(100);
      expect(roles).toContain("H2");
      if (!address.includes("tables")) expect(pages.join(" ")).toContain("[1]");
    });
  },
);
