import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";

/** Opens the page on which readers walk about; without `canvas`, nothing is drawn. */
export async function openWalk(browser: Browser, { canvas }: { canvas: boolean }): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  if (!canvas)
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  const page = await context.newPage();
  await page.goto(`${inject("pages")}walk.html`);
  await page.waitForFunction(() => "walkPage" in window);
  return page;
}
