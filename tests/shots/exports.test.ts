import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { meetingWords } from "../../packages/viewer/src/meeting/words/words.ts";
import { launch } from "../support/browser.ts";
import { openExplorer } from "../support/explorer-page.ts";

// All that can be taken to a meeting, as files and as the browser shows and prints them, for a person to look at.
const folder = resolve(import.meta.dirname, "pictures");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());

/** Saves what a button of the panel makes. */
async function save(page: Page, item: string, button: string, name: string): Promise<string> {
  const path = join(folder, `export-${name}`);
  const saving = page.waitForEvent("download");
  await page
    .locator(`polku-meeting [data-item=${item}]`)
    .getByRole("button", { name: button, exact: true })
    .click();
  await (await saving).saveAs(path);
  return path;
}

/** Shows a file as the browser does, and prints it where it is a page. */
async function show(path: string, { prints = false } = {}): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: `${path}.png` });
  if (prints) await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, format: "A4" });
  await page.close();
}

const questions = {
  reach: "from=neuvola&area=nokia",
  "why-not": "ask=why-not&from=neuvola&to=ot-keskus&area=orivesi",
};

test.each(
  (["fi", "sv", "en"] as const).flatMap((language) =>
    Object.entries(questions).map(([question, address]) => ({ language, question, address })),
  ),
)(
  "what is taken along of $question in $language",
  async ({ language, question, address }) => {
    const { page, close, complaints } = await openExplorer(browser, {
      address: `#${address}&lang=${language}`,
      patience: 60_000,
    });
    const words = meetingWords[language];
    await page.getByRole("button", { name: appWords[language].header.meeting }).click();
    const panel = page.locator("polku-meeting");
    await panel.getByRole("heading", { name: words.summary }).waitFor();
    const name = `${question}-${language}`;
    await show(await save(page, "summary", words.page, `${name}.html`), { prints: true });
    await save(page, "summary", words.word, `${name}.docx`);
    await save(page, "table", words.spreadsheet, `${name}.xlsx`);
    if (question === "reach") {
      await show(await save(page, "cards", words.page, `${name}-cards.html`), { prints: true });
      await show(await save(page, "offline", words.saveOffline, `${name}-offline.html`));
    }
    const picture = panel.locator("[data-item=picture]");
    for (const [size, way] of [
      ["a4", "landscape"],
      ["a4", "portrait"],
      ["slide", undefined],
      ["a0", "landscape"],
    ] as const) {
      await picture.getByRole("combobox").selectOption(size);
      if (way) await picture.getByRole("radio", { name: words.orientations[way] }).check({ force: true });
      const own = `${name}-${size}${way === undefined ? "" : `-${way}`}`;
      await save(page, "picture", "SVG", `${own}.svg`);
      if (size !== "a0") await save(page, "picture", "PNG", `${own}.svg.png`);
    }
    expect(complaints).toEqual([]);
    await close();
  },
  300_000,
);
