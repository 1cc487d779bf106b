import { spawn, type ChildProcess } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "vite";
import type { PolkuElement } from "../../packages/viewer/src/element/api.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../support/browser.ts";
import { expectDrawn, expectUntouched, openHost } from "../support/host-page.ts";
import { install, pack, runIn } from "../support/packed.ts";
import { serveFolder } from "../support/serve-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "polku-examples-")));
const examples = join(scratch, "examples");
const modules = join(examples, "node_modules");
/** What the examples use beside the packages of the project, as it is installed in that. */
const others = [
  "react",
  "react-dom",
  "vue",
  "vite",
  "@vitejs/plugin-vue",
  "@types/react",
  "@types/react-dom",
];
const programs: ChildProcess[] = [];
let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const built = /\/(?:node_modules|dist|site)$/;
  cpSync(join(root, "examples"), examples, { recursive: true, filter: (path) => !built.test(path) });
  const names = ["core", "map", "formats", "documents", "viewer"] as const;
  install(pack(names, scratch), examples);
  for (const name of others) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(folderOf(name), join(modules, name));
  }
  symlinkSync("../node_modules", join(examples, "html/node_modules"));
  [browser, served] = await Promise.all([launch(), serveFolder(examples)]);
});

afterAll(async () => {
  for (const program of programs) program.kill();
  served.close();
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Where a package is installed in this project, for itself or for the viewer. */
function folderOf(name: string): string {
  const places = ["node_modules", "packages/viewer/node_modules"].map((place) => join(root, place, name));
  const require = createRequire(import.meta.url);
  const found = places.find((place) => {
    try {
      return require.resolve(`${place}/package.json`) !== "";
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`${name} is not installed`);
  return realpathSync(found);
}

/** Starts a program of an example; resolves with the first line that it prints. */
async function start(folder: string, ...args: string[]): Promise<string> {
  const program = spawn("node", args, { cwd: join(examples, folder), stdio: ["ignore", "pipe", "inherit"] });
  programs.push(program);
  return new Promise((found, failed) => {
    program.stdout.once("data", (line: Buffer) => found(line.toString().trim()));
    program.once("exit", (code) => failed(new Error(`${folder} has ended: ${code}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "localhost", done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

test("each example names all that it uses", () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && one.name !== "node_modules",
  );
  expect(folders.map(({ name }) => name).toSorted()).toEqual(
    ["html", "iframe", "node-server", "react", "static-site", "vue"].toSorted(),
  );
  for (const { name } of folders) {
    const folder = join(examples, name);
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as Record<string, Record<string, string>>;
    const known = Object.keys({ ...dependencies, ...devDependencies });
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (file) => /\.(?:js|tsx?|vue)$/.test(file) && !file.startsWith("node_modules"),
    );
    const used = files.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), "utf8").matchAll(
          /(?:from|import|resolve\()\s*"(@[\w-]+\/[\w-]+|[a-z][\w-]*)(?:\/[\w./-]+)?"/g,
        ),
      ].map(([, found]) => found),
    );
    for (const one of new Set(used)) expect([name, ...known]).toContain(one);
  }
});

test("plain HTML: two elements, each with its own question and language", async () => {
  const { page, heard, workers, close } = await openHost(browser, `${served.address}/html/`);
  await expectDrawn(page, "polku-map");
  await page.locator("polku-explorer").scrollIntoViewIfNeeded();
  await expectDrawn(page, "polku-explorer");
  await expect.poll(() => page.locator("polku-map .count").innerText()).toMatch(/^4 services reach/);
  await expect.poll(() => page.locator("polku-explorer .count").innerText()).toMatch(/^4 palvelua/);
  expect(await page.locator("output").innerText()).toMatch(/^4 (?:services|palvelua)/);
  const { refused, errors, events } = await heard();
  expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  expect(workers[0]).toContain("model-worker");
  expect(events.filter(({ name }) => name === "answer")).toHaveLength(2);
  await expectUntouched(page, { title: "Polku in plain HTML", lang: "en", head: 6 });
  await close();
});

test("React: properties go in, events come out, and the types hold", async () => {
  runIn(join(examples, "react"), join(root, "node_modules/.bin/tsc"), ["-p", "."]);
  const folder = join(examples, "react");
  await build({ root: folder, base: "./", configFile: false, logLevel: "silent" });
  const { page, heard, workers, close } = await openHost(browser, `${served.address}/react/dist/`);
  await expectDrawn(page, "polku-explorer");
  await expect.poll(() => page.locator("output").innerText()).toMatch(/^4 services reach/);
  await page.getByLabel("Age:").fill("14");
  await expect.poll(() => page.locator("output").innerText()).not.toMatch(/^4 services reach/);
  await page.locator("polku-explorer polku-answers .entry").first().click();
  await page.locator("polku-explorer polku-answers button.link").first().click();
  await page.getByText("Selected: clinic").waitFor();
  const { refused, errors } = await heard();
  expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  expect(workers[0]).toContain("model-worker");
  await expectUntouched(page, { title: "Polku in React", lang: "en" });
  await close();
});

test("React on a server: what is inside is there, and no script of the element runs", () => {
  const program = `import "@polku/viewer";
import { PolkuMap } from "@polku/viewer/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
console.log(renderToString(createElement(PolkuMap, { model: "/network.yaml", className: "wide" }, "In words")));
`;
  writeFileSync(join(examples, "server.mjs"), program);
  expect(runIn(examples, "node", ["server.mjs"])).toBe(`<polku-map class="wide">In words</polku-map>\n`);
});

test("Vue: properties go in, events come out", async () => {
  const folder = join(examples, "vue");
  await build({ root: folder, base: "./", configFile: join(folder, "vite.config.js"), logLevel: "silent" });
  const { page, heard, workers, close } = await openHost(browser, `${served.address}/vue/dist/`);
  await expectDrawn(page, "polku-explorer");
  await expect.poll(() => page.locator("output").innerText()).toMatch(/^4 services reach/);
  await page.getByLabel("Age:").fill("14");
  await expect.poll(() => page.locator("output").innerText()).not.toMatch(/^4 services reach/);
  const { refused, errors } = await heard();
  expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  expect(workers[0]).toContain("model-worker");
  await expectUntouched(page, { title: "Polku in Vue", lang: "en" });
  await close();
});

test("a static site: the answer is there without a script, and under the strictest policy nothing is refused", async () => {
  const folder = join(examples, "static-site");
  runIn(folder, "node", ["build.js"]);
  const address = `${served.address}/static-site/site/`;
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(address);
  expect(await bare.locator("polku-map li").allInnerTexts()).toContain("Perhetyö");
  await bare.close();
  const { page, heard, workers, close } = await openHost(browser, address);
  await expectDrawn(page, "polku-map");
  await expect.poll(() => page.locator("polku-map .count").innerText()).toMatch(/^4 palvelua/);
  // It is locked: there is nothing that asks something else.
  expect(await page.locator("polku-map .next").count()).toBe(0);
  const { refused, errors } = await heard();
  expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  expect(workers[0]).toContain("model-worker");
  await expectUntouched(page, { title: "Palvelut neuvolasta", lang: "fi", head: 6 });
  await close();
});

test("a frame of another origin: it listens to the page around, and to nobody else", async () => {
  const [around, framed] = [await freePort(), await freePort()];
  const address = await start("iframe", "serve.js", String(around), String(framed));
  const { page, heard, close } = await openHost(browser, address);
  const answer = () => page.locator("output").innerText();
  await expect.poll(answer).toMatch(/^2 services reach/);
  await page.getByRole("button", { name: "A child of fourteen" }).click();
  await expect.poll(answer).toMatch(/^1 service reaches/);
  const origin = `http://localhost:${framed}`;
  // A frame that another origin is said to be around.
  await page.evaluate((source) => {
    const frame = document.createElement("iframe");
    frame.src = source;
    frame.addEventListener("load", () =>
      frame.contentWindow?.postMessage(
        { polku: 1, type: "set", properties: { question: "from=clinic", model: "polku: 1\n" } },
        "*",
      ),
    );
    document.body.append(frame);
  }, `${origin}/frame.html?origin=https://other.example&locked=false`);
  const other = await expectFrame("origin=https://other.example");
  await other.locator("polku-explorer[data-ready]").waitFor({ state: "attached" });
  await other.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(
    await other.evaluate(
      () => (document.querySelector("polku-explorer") as { model?: unknown } | null)?.model,
    ),
  ).toBe(null);
  // `locked=false` in the address is not a lock because the word is there.
  expect(
    await other.locator("polku-explorer").evaluate((one) => (one as unknown as PolkuElement).locked),
  ).toBe(false);
  // One that is not told what is around says so.
  await page.evaluate((source) => {
    const frame = document.createElement("iframe");
    frame.src = source;
    document.body.append(frame);
  }, `${origin}/frame.html?alone`);
  await (await expectFrame("?alone")).getByText("does not say the origin").waitFor();
  expect((await heard()).refused).toEqual([]);
  await close();

  async function expectFrame(part: string) {
    const find = () => page.frames().find((frame) => frame.url().includes(part));
    await expect.poll(find).toBeDefined();
    const found = find();
    if (!found) throw new Error(part);
    return found;
  }
});

test("a server without scripts: the answer as HTML, the map as SVG", async () => {
  const address = await start("node-server", "server.js", "0");
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${address}?from=clinic&age=4`);
  await page.getByRole("heading", { level: 1, name: /Child health clinic/ }).waitFor();
  expect(await page.locator("figure svg").count()).toBe(1);
  expect(await page.locator("body").innerText()).toContain("Family work");
  await page.close();
  const map = await fetch(`${address}map.svg?from=school`);
  expect(map.headers.get("content-type")).toContain("image/svg+xml");
  expect(await map.text()).toMatch(/^<svg[^]*School[^]*<\/svg>\s*$/);
  const wrong = await fetch(`${address}?from=schol`);
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain("“school”");
});
