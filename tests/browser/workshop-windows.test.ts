import { writeWorkshop, type Workshop } from "@polku/core/workshop";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageWords } from "../../packages/viewer/src/workshop/words/words.ts";
import { untilReady, useExplorer } from "../support/explorer-page.ts";

const { fresh } = useExplorer({ canvas: false });

const bar = (page: Page) => page.locator("polku-workshop > .bar");
const pinned = (page: Page) => page.locator("polku-details polku-pinned .pinned");
const says = (page: Page, text: RegExp) => expect.poll(() => pinned(page).innerText()).toMatch(text);
const told = (page: Page) => page.locator("polku-workshop > .told").innerText();

const at = "2026-03-12T10:00:00Z";
const workshop = (items: Workshop["items"]) =>
  writeWorkshop({
    polku: 1,
    workshop: "two-windows",
    of: "pirkanmaa",
    title: "Two windows",
    date: "2026-03-12",
    groups: [{ id: "one", name: "Group 1" }],
    items,
  });
const note = (id: string, text: string) => ({
  kind: "note" as const,
  id,
  at,
  group: "one",
  on: "neuvola",
  text,
});

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.locator("polku-explorer .app").evaluate(
    (app, [name = "", text = ""]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      app.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("polku-details h2").focus();
  await page.keyboard.press("m");
  await page.locator("polku-entry textarea").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.locator("polku-entry textarea").waitFor({ state: "detached" });
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await untilReady(page);
  return page;
}

test("two windows record at once, words are changed where they are read, and files that are dropped come in", async () => {
  await fresh({ address: "#from=neuvola&selected=neuvola&lang=en" }, async (first) => {
    await drop(first, "table.workshop.yaml", workshop([note("note-a", "From a file")]));
    await expect.poll(() => bar(first).innerText()).toContain("Two windows");
    await expect
      .poll(() => told(first))
      .toBe("The workshop has been opened from the file table.workshop.yaml.");
    await says(first, /From a file/);
    await drop(first, "broken.workshop.yaml", "polku: 1\nworkshop: 7\n");
    await expect.poll(() => told(first)).toMatch(/^broken\.workshop\.yaml: /);

    // What is recorded in one window at once is in the other.
    const context = first.context();
    const second = await open(context, first.url());
    await Promise.all([write(first, "Said at the first"), write(second, "Said at the second")]);
    for (const page of [first, second])
      await says(
        page,
        /(?=[^]*Said at the first)(?=[^]*Said at the second)[^]*From a file|From a file[^]*Said/,
      );

    // Another wording takes the place of the old one in both, and can be taken back.
    const edit = second.getByRole("button", { name: "Edit: Said at the first" });
    await edit.click();
    const words = pinned(second).getByRole("textbox");
    await words.fill("");
    await second.keyboard.press("Control+Enter");
    await says(second, /Write something first/);
    await words.fill("Better said");
    await second.keyboard.press("Control+Enter");
    for (const page of [first, second]) {
      await says(page, /Better said/);
      expect(await pinned(page).innerText()).not.toContain("Said at the first");
    }
    await second.keyboard.press("Control+z");
    for (const page of [first, second]) {
      await says(page, /Said at the first/);
      expect(await pinned(page).innerText()).not.toContain("Better said");
    }

    // The map's legend has what is pinned.
    await second.locator("polku-legend summary").click();
    await expect.poll(() => second.locator("polku-legend").innerText()).toMatch(/From the workshop\s+Notes/);

    // Both closed, a third window has all of it; another group's file is merged into it.
    await expect.poll(() => bar(second).innerText()).toContain("Kept in this browser");
    const third = await open(context, first.url());
    await second.close();
    await says(third, /Said at the second/);
    await drop(
      third,
      "other.workshop.yaml",
      workshop([note("note-a", "From a file"), note("note-b", "Elsewhere")]),
    );
    await expect.poll(() => told(third)).toBe("Merged: 1 new item.");
    await says(third, /Elsewhere/);
    await says(first, /Elsewhere/);
    await expect.poll(() => bar(third).innerText()).toContain("Review (4)");
  });
});

test("the open scenario follows what is accepted in a group's file, and what is taken back", async () => {
  await fresh({ address: "#from=neuvola&selected=neuvola&lang=en" }, async (page) => {
    const changes = page.locator("polku-scenario .bar");
    const effect = page.locator("polku-review .effect");
    const proposal = (id: string, to: string) => ({
      kind: "proposal" as const,
      id,
      at,
      group: "one",
      text: `A referral to ${to}`,
      changes: [
        {
          op: "add" as const,
          in: "links" as const,
          value: {
            id: `new-${id}`,
            kind: "referral" as const,
            from: "neuvola",
            to,
            status: "established" as const,
          },
        },
      ],
    });
    const accepted = (of: string) => ({
      kind: "review" as const,
      id: `review-${of}`,
      at,
      of,
      verdict: "accepted" as const,
    });
    const [first, second] = [proposal("p1", "suun-terveydenhuolto"), proposal("p2", "aikuissosiaalityo")];
    await drop(page, "own.workshop.yaml", workshop([first]));
    await page.getByRole("button", { name: "Review (1)" }).click();
    // A decision that a file brings begins no scenario; the first that is made here does.
    await page.getByRole("button", { name: /^Accept: A referral/ }).click();
    // The link, and the workshop as its source.
    await expect.poll(() => changes.innerText()).toMatch(/2 changes/);
    const alone = await effect.innerText();

    const merging = page.getByLabel(pageWords.en.page.merge).first();
    const buffer = Buffer.from(workshop([second, accepted("p2")]));
    await merging.setInputFiles({ name: "group.workshop.yaml", mimeType: "application/yaml", buffer });
    await expect.poll(() => changes.innerText()).toMatch(/3 changes/);
    await expect.poll(() => effect.innerText()).not.toBe(alone);

    // Taken back, the item takes its change along; so does a decision that is undone.
    await page
      .locator("polku-review .items > li")
      .filter({ hasText: "aikuissosiaalityo" })
      .getByRole("button", { name: /^Take back/ })
      .click();
    await expect.poll(() => changes.innerText()).toMatch(/2 changes/);
    await expect.poll(() => effect.innerText()).toBe(alone);
    await bar(page).getByRole("button", { name: pageWords.en.undo }).click();
    await expect.poll(() => changes.innerText()).toMatch(/3 changes/);
  });
});
