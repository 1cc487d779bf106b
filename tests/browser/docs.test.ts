import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildDocs } from "../../scripts/docs/build.mjs";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations } from "../support/explorer-page.ts";

const out = resolve(import.meta.dirname, "../../node_modules/.cache/polku/docs-in-browser");
let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([sharedBrowser(), buildDocs({ out })]);
});
afterAll(() => closeProfiles(browser));

/** A page of the documentation as it opens from the disk. */
const open = async (path: string, options: { width: number; colorScheme?: "light" | "dark" }) => {
  const { width, ...others } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...others });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(join(out, path)).href);
  return { page, errors, close: () => context.close() };
};

test.each([
  ["fi/learn/planner.html", 1366, "light"],
  ["sv/explanation/not-known.html", 390, "dark"],
  ["en/reference/commands.html", 320, "light"],
  ["en/reference/core-questions.html", 1366, "dark"],
  ["index.html", 320, "light"],
] as const)(
  "%s at a width of %i in %s colours: axe finds nothing, and nothing is scrolled sideways",
  async (path, width, colorScheme) => {
    const { page, errors, close } = await open(path, { width, colorScheme });
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(errors).toEqual([]);
    await close();
  },
);

test("from the disk, the keyboard alone searches, changes the language and keeps the page", async () => {
  const { page, errors, close } = await open("fi/learn/planner.html", { width: 1366 });
  await page.keyboard.press("/");
  await page.keyboard.type("konsultaat");
  await page.getByRole("link", { name: "Konsultaatio ei ole lähete", exact: true }).last().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Konsultaatio ei ole lähete" }).waitFor();
  await page.getByRole("link", { name: "svenska" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Konsultation är inte remiss" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("sv");
  await page.getByRole("button", { name: "Mörka färger" }).press("Enter");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 23, 28)");
  expect(errors).toEqual([]);
  await close();
});

test("the page that the documentation shows with an element says the answer", async () => {
  const root = resolve(import.meta.dirname, "../..");
  const source = readFileSync(join(root, "docs/en/how-to/embed.md"), "utf8");
  const [, html = ""] = /```html\n(.*?)```/s.exec(source) ?? [];
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const types: Record<string, string> = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".yaml": "application/yaml",
  };
  await page.route("http://docs.example/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    const path = pathname.startsWith("/node_modules/@polku/viewer/")
      ? join(root, "packages/viewer", pathname.slice("/node_modules/@polku/viewer/".length))
      : join(root, "fixtures", pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: types[extname(path)] ?? "application/octet-stream", path });
  });
  await page.goto("http://docs.example/");
  await expect.poll(() => page.locator("output").textContent()).toMatch(/^5 services reach the client/);
  expect(errors).toEqual([]);
  await page.close();
});
