import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useExplorer } from "../support/explorer-page.ts";

const { on } = useExplorer();

/** A key that an input method takes for itself while it composes a text. */
async function composeWith(key: string, at: Locator): Promise<void> {
  await at.evaluate((element, name) => {
    const event = { key: name, isComposing: true, bubbles: true, composed: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent("keydown", event));
  }, key);
}

const selected = (page: Page) => page.locator("polku-details");

test("Enter in the search takes no line, and Esc leaves the list open", async () => {
  await on({ address: "#lang=en&view=text" }, async (page) => {
    const field = page.locator("polku-header input[role=combobox]");
    await field.fill("psyk");
    const option = page.getByRole("option").first();
    await option.waitFor();
    await composeWith("Enter", field);
    await composeWith("Escape", field);
    expect(await option.isVisible()).toBe(true);
    expect(await selected(page).count()).toBe(0);
    await page.keyboard.press("Enter");
    await selected(page).waitFor();
  });
});

test("Esc leaves what is selected, / and ? open nothing", async () => {
  await on({ address: "#lang=en&view=text&selected=neuvola" }, async (page) => {
    const age = page.locator("polku-question polku-number input").first();
    await selected(page).waitFor();
    for (const key of ["Escape", "/", "?"]) await composeWith(key, age);
    expect(await selected(page).count()).toBe(1);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await age.press("Escape");
    await selected(page).waitFor({ state: "detached" });
  });
});

test("the map moves nowhere", async () => {
  await on({ address: "#lang=en" }, async (page) => {
    const map = page.locator("#polku-map");
    await map.focus();
    await composeWith("Enter", map);
    expect(await selected(page).count()).toBe(0);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await selected(page).waitFor();
  });
});
