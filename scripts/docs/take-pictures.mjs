// Takes the pictures of the documentation from the built explorer.
//   npm run docs:pictures
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { findChromium } from "../find-browsers.mjs";
import { languages } from "./pages.mjs";
import { pictures } from "./pictures.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const pictureFolder = join(root, "node_modules/.cache/polku/docs-pictures");

/**
 * Takes every picture in each language, unless all are newer than the explorer and their table.
 * @param {{ again: boolean }} options
 */
export async function takePictures({ again }) {
  const paths = languages.flatMap((language) =>
    Object.keys(pictures).map((name) => join(pictureFolder, language, `${name}.webp`)),
  );
  const time = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = Math.max(
    time(join(root, "packages/viewer/dist/index.html")),
    time(join(root, "scripts/docs/pictures.mjs")),
  );
  if (!again && paths.every((path) => time(path) > newest)) return;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium: name one in POLKU_CHROMIUM");
  if (!existsSync(join(root, "packages/viewer/dist/index.html")))
    throw new Error("the explorer is not built");

  rmSync(pictureFolder, { recursive: true, force: true });
  const server = await preview({
    root: join(root, "packages/viewer"),
    logLevel: "warn",
    preview: { port: 0, host: "127.0.0.1", open: false },
  });
  const home = server.resolvedUrls?.local[0] ?? "";
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  try {
    for (const language of languages) {
      mkdirSync(join(pictureFolder, language), { recursive: true });
      const context = await browser.newContext({
        locale: language,
        reducedMotion: "reduce",
        serviceWorkers: "block",
      });
      await context.addInitScript(() => localStorage.setItem("polku-tour", "ended"));
      for (const [name, { address, size, prepare }] of Object.entries(pictures)) {
        const page = await context.newPage();
        await page.setViewportSize(size);
        await page.goto(`${home}${address}&lang=${language}`);
        await page.locator("polku-explorer[data-ready]").waitFor({ state: "attached", timeout: 60_000 });
        await prepare?.(page);
        const session = await context.newCDPSession(page);
        const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 42 });
        writeFileSync(join(pictureFolder, language, `${name}.webp`), Buffer.from(data, "base64"));
        await page.close();
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
