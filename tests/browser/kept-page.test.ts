import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { upkeepWords } from "../../packages/viewer/src/upkeep/words/words.ts";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { follow, openExplorer, untilReady } from "../support/explorer-page.ts";

// The served page once its server is gone, and when the server has a newer one.

const words = upkeepWords.en;
const folder = mkdtempSync(join(tmpdir(), "polku-kept-"));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
  cpSync(resolve(import.meta.dirname, "../../packages/viewer/dist"), folder, { recursive: true });
  writeFileSync(join(folder, "frame.html"), '<!doctype html><iframe src="./"></iframe>');
});
afterAll(async () => {
  await closeProfiles(browser);
  rmSync(folder, { recursive: true, force: true });
});

/** Serves the copy of the built explorer. */
async function serve(port = 0): Promise<{ server: Server; home: string; port: number }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    try {
      const content = readFileSync(join(folder, name));
      response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/plain" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(port, "localhost", done);
  });
  const { port: given } = server.address() as AddressInfo;
  return { server, home: `http://localhost:${given}/`, port: given };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => {
    server.close(done);
  });
}

/** Puts a newer version in the place of the old one: it begins with another script, and has no text view. */
function release(): string {
  const assets = readdirSync(join(folder, "assets"));
  const entry = assets.find((name) => /^index-.*\.js$/.test(name)) ?? "";
  const gone = assets.find((name) => name.startsWith("text-view")) ?? "";
  const newer = "index-newer.js";
  rmSync(join(folder, "assets", gone));
  writeFileSync(join(folder, "assets", newer), `import "./${entry}";`);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replace(entry, newer));
  const script = readFileSync(join(folder, "service-worker.js"), "utf8");
  writeFileSync(
    join(folder, "service-worker.js"),
    script
      .replace(/^const version = "\w+"/, 'const version = "newer"')
      .replace(`"assets/${gone}"`, `"assets/${newer}"`),
  );
  return newer;
}

const entryOf = (page: Page) =>
  page.evaluate(() => document.querySelector("script[src]")?.getAttribute("src"));
const answers = (page: Page) => page.locator("polku-answers .count");

test("the page works without its server, and says when there is a newer one", async () => {
  const first = await serve();
  const { page, complaints, close } = await openExplorer(browser, {
    home: first.home,
    address: "#from=neuvola&area=orivesi&lang=en",
    canvas: false,
    serviceWorkers: "allow",
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(await page.getByText(words.version.ready).count()).toBe(0);

  await stop(first.server);
  await page.reload();
  await untilReady(page);
  await expect.poll(() => answers(page).innerText()).toContain("2 services reach the client");
  await follow(page, "#ask=gaps&from=neuvola&areas=orivesi,akaa&view=matrix&lang=en");
  await page.locator("polku-matrix").getByText("Orivesi").first().waitFor();
  await follow(page, "#network=kainuu&lang=en");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toMatch(/Kainuu/);
  expect(complaints.filter((text) => !text.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);

  const old = await entryOf(page);
  const newer = release();
  const second = await serve(first.port);
  // Someone comes back to the page.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await page.getByText(words.version.ready).waitFor();
  // The page that is open goes on with what it began with, also with parts that it has not loaded yet.
  expect(await entryOf(page)).toBe(old);
  await follow(page, "#network=kainuu&view=text&lang=en");
  await page.locator("polku-text").getByRole("heading").first().waitFor();
  await page.getByRole("button", { name: words.version.open }).click();
  await expect.poll(() => entryOf(page)).toBe(`./assets/${newer}`);
  await untilReady(page);
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toMatch(/Kainuu/);
  expect(await page.getByText(words.version.ready).count()).toBe(0);
  await close();
  await stop(second.server);
});

test("within another page nothing is kept", async () => {
  const { server, home } = await serve();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${home}frame.html`);
  await page.frameLocator("iframe").locator("polku-explorer[data-ready]").waitFor({ state: "attached" });
  await page.frameLocator("iframe").locator("polku-upkeep").waitFor({ state: "attached" });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.close();
  await stop(server);
});

test("a part that does not load says why, and comes when it is tried again", async () => {
  const { page, close } = await openExplorer(browser, { address: "#from=neuvola&lang=en", canvas: false });
  await page.locator("polku-upkeep").waitFor({ state: "attached" });
  let status: number | undefined = 404;
  await page.route(/assets\/text-view/, (route) =>
    status === undefined ? route.continue() : route.fulfill({ status, contentType: "text/plain" }),
  );
  const retry = page.getByRole("button", { name: "Try again" });
  await page.locator("polku-header input[value=text]").check({ force: true });
  await page.getByText(words.why.gone).waitFor();
  status = 503;
  await retry.click();
  await page.getByText(words.why.busy).waitFor();
  status = undefined;
  await page.context().setOffline(true);
  await retry.click();
  await page.getByText(words.why.offline).waitFor();
  await page.context().setOffline(false);
  await retry.click();
  await page.locator("polku-text").getByRole("heading").first().waitFor();
  await close();
});
