import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** What an element told, and what the page's policy refused. */
export interface Heard {
  readonly events: { readonly name: string; readonly of: string; readonly detail: Record<string, unknown> }[];
  readonly refused: string[];
  readonly errors: string[];
}

/** A page of somebody else's, and what is heard on it. */
export interface HostPage {
  readonly page: Page;
  /** The addresses of the workers that it began. */
  readonly workers: string[];
  heard(): Promise<Heard>;
  close(): Promise<void>;
}

const names = ["question", "answer", "select", "change", "error"];

/** Opens a page that has elements, in a profile of its own. */
export async function openHost(
  browser: Browser,
  address: string,
  options: { readonly colorScheme?: "dark" | "light"; readonly script?: () => void } = {},
): Promise<HostPage> {
  const { script, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    reducedMotion: "reduce",
    locale: "en-GB",
    ...rest,
  });
  await context.addInitScript((names) => {
    const heard: Heard = { events: [], refused: [], errors: [] };
    (globalThis as unknown as { heard: Heard }).heard = heard;
    for (const name of names)
      addEventListener(`polku-${name}`, (event) => {
        const { detail } = event as CustomEvent<Record<string, unknown>>;
        heard.events.push({ name, of: (event.target as Element).id, detail });
      });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      heard.refused.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
    addEventListener("error", ({ message }) => heard.errors.push(message));
    addEventListener("unhandledrejection", ({ reason }) => heard.errors.push(String(reason)));
  }, names);
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto(address);
  return {
    page,
    workers,
    heard: () => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard),
    close: () => context.close(),
  };
}

/** Waits until the map of an element is drawn: something is on its canvases. */
export async function expectDrawn(page: Page, element: string): Promise<void> {
  await page.locator(`${element}[data-ready]`).waitFor();
  await expect
    .poll(() =>
      page.locator(`${element} .canvas canvas`).evaluateAll((canvases) =>
        canvases.some((canvas) => {
          const { width, height } = canvas as HTMLCanvasElement;
          const context = (canvas as HTMLCanvasElement).getContext("2d");
          if (!context || width === 0 || height === 0) return false;
          return context.getImageData(0, 0, width, height).data.some((value) => value !== 0);
        }),
      ),
    )
    .toBe(true);
}

/** Nothing of the page is another than it was written: neither what it is called, nor where it is, nor what is kept. */
export async function expectUntouched(
  page: Page,
  { title, lang, head }: { title: string; lang: string; head?: number },
): Promise<void> {
  const found = await page.evaluate(async () => ({
    title: document.title,
    lang: document.documentElement.lang,
    head: document.head.childElementCount,
    entry: history.state as unknown,
    hash: location.hash,
    // The first is the blank page that a browser begins with.
    entries: history.length,
    kept: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));
  // What a bundler puts into the head is its own.
  expect(found).toEqual({
    title,
    lang,
    head: head ?? found.head,
    entry: null,
    hash: "",
    entries: 2,
    kept: 0,
  });
}
