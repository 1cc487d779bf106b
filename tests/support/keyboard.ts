import type { Page } from "playwright-core";

/** The name of what has the focus, or its words where it has none. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return name.trim().replaceAll(/\s+/g, " ");
  });
}

/** Goes on by Tab, at least once, until something of that name has the focus. */
export async function tabTo(page: Page, what: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    if (what.test(await focused(page))) return;
  }
  throw new Error(`no way by ${key} to ${what}`);
}
