import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { appWords } from "../../packages/viewer/src/app/words/words.ts";
import { panelWords } from "../../packages/viewer/src/overviews/words/words.ts";
import { scenarioWords } from "../../packages/viewer/src/scenario/words/words.ts";
import { storyWords } from "../../packages/viewer/src/stories/words/words.ts";
import { expectNoViolations, untilReady, useExplorer } from "../support/explorer-page.ts";

const { fresh, on } = useExplorer({ canvas: false });
const words = storyWords.en;
const editor = (page: Page) => page.locator("polku-story-editor");
const bar = (page: Page) => page.locator("polku-story");
const steps = (page: Page) => editor(page).locator(".turn > button");
const saved = (page: Page) => page.locator("polku-scenario .where");
const hash = (page: Page) => new URL(page.url()).hash;
const text = (page: Page, language: string) =>
  editor(page).getByLabel(`${words.editor.caption} (${language})`);

/** Waits until a list has so many lines, each with what is expected of it. */
async function reads(list: Locator, lines: readonly RegExp[]): Promise<void> {
  const isSo = async () => {
    const now = await list.allInnerTexts();
    return now.length === lines.length && lines.every((line, at) => line.test(now[at] ?? "")) ? "" : now;
  };
  await expect.poll(isSo, { timeout: 10_000 }).toBe("");
}

test("a story is recorded, written, reordered, undone, there after a reload, and played", async () => {
  await fresh({ address: "#from=neuvola&area=nokia&lang=en" }, async (page) => {
    await page.getByRole("button", { name: appWords.en.header.more }).click();
    await page.getByRole("button", { name: panelWords.en.record }).click();
    await editor(page).getByText(words.editor.empty).waitFor();

    // The question that is asked, then an overview, by a button and by one key.
    await editor(page).getByRole("button", { name: words.editor.add, exact: true }).click();
    await reads(steps(page), [/Nokia/]);
    expect(await editor(page).locator(".sum").innerText()).toBe("1 step");
    await text(page, "English").fill("In Nokia");
    await page.getByRole("button", { name: appWords.en.header.more }).click();
    await page.getByRole("button", { name: appWords.en.header.overviews.roles, exact: true }).click();
    await page.locator("polku-overview").waitFor();
    await page.keyboard.press("F2");
    await reads(steps(page), [/Nokia[^]*missing: fi, sv$/, /Roles/]);

    // What is said, in another language too, and how long it takes.
    await text(page, "English").fill("Who connects");
    await bar(page).getByText("Who connects").waitFor();
    await editor(page).locator("summary").first().click();
    await text(page, "suomi").fill("Kuka yhdistää");
    await editor(page).getByLabel(words.editor.minutes).fill("1.5");
    await editor(page).getByLabel(words.editor.minutes).blur();
    // One of two steps says its time: the story takes at least that; before, nothing was known of it.
    const sum = editor(page).locator(".sum");
    await expect.poll(() => sum.innerText()).toBe("2 steps · at least 1.5 min");
    await expectNoViolations(page);

    // Moved up by the keyboard, and back by undo.
    await steps(page).nth(1).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await reads(steps(page), [/Roles/, /Nokia/]);
    await page.getByRole("button", { name: new RegExp(`^${scenarioWords.en.undo}`) }).click();
    await reads(steps(page), [/Nokia/, /Roles[^]*missing: sv$/]);
    await page.getByRole("button", { name: new RegExp(`^${scenarioWords.en.redo}`) }).click();
    await reads(steps(page), [/Roles/, /Nokia/]);
    await expect.poll(() => saved(page).innerText()).toContain(scenarioWords.en.where.browser);

    await steps(page).first().click();
    await page.reload();
    await untilReady(page);
    await bar(page).getByText("Who connects").waitFor();
    expect(hash(page)).toContain("step=1");
    await bar(page).getByRole("button", { name: words.next }).click();
    await bar(page).getByText("In Nokia").waitFor();
    await expect.poll(() => page.locator("polku-question").innerText()).toContain("Nokia");
    await bar(page).getByRole("button", { name: words.fromStart }).click();
    await bar(page).getByText("Who connects").waitFor();

    // The editor comes back with the story; without its steps the story says so.
    await bar(page).getByRole("button", { name: words.edit, exact: true }).click();
    for (const left of [1, 0]) {
      await steps(page).first().click();
      await editor(page).getByRole("button", { name: words.editor.remove, exact: true }).click();
      await expect.poll(() => steps(page).count()).toBe(left);
    }
    await editor(page).getByText(words.editor.empty).waitFor();
    await editor(page).getByRole("button", { name: words.editor.done, exact: true }).click();
    await expect.poll(() => editor(page).locator("h2").count()).toBe(0);
  });
});

test("the first page opens the story of ten steps, which is stepped through to its end", async () => {
  await on({ address: "#lang=fi" }, async (page) => {
    await page.getByRole("button", { name: appWords.fi.header.story, exact: true }).click();
    for (let step = 1; step <= 10; step++) {
      await bar(page).getByText(storyWords.fi.step(step, 10)).waitFor();
      expect(hash(page)).toContain(`step=${step}`);
      await page.keyboard.press("PageDown");
    }
    await page.locator("polku-matrix").waitFor();
  });
});
