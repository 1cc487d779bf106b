// Measures how the explorer feels beside a plain Sigma page with the same services and links on a canvas
// of the same size: frames and long tasks while panning, and how soon an opened file is answered.
//   npm run bench:explorer [-- --sizes 300,3000] [-- --rounds 3] [-- --out results.json] [-- --docs]
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { makeModel } from "./networks.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "300,3000" },
    rounds: { type: "string", default: "3" },
    out: { type: "string", default: "node_modules/.cache/polku/bench-explorer.json" },
    docs: { type: "boolean" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((one) => Number.isInteger(one) && one > 0)) {
  console.error("Sizes and rounds are whole numbers, sizes with commas between them.");
  process.exit(2);
}
const flags = ["--headless", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const softly = ["--disable-gpu-compositing", "--disable-dev-shm-usage"];
const viewport = { width: 1366, height: 768 };

/** Builds a page into the cache and serves it. */
async function serve(root, name) {
  const outDir = resolve("node_modules/.cache/polku/pages", name);
  const modules = resolve("packages/viewer/node_modules");
  const alias = { sigma: `${modules}/sigma`, graphology: `${modules}/graphology` };
  const own = name === "sigma" ? { configFile: false, resolve: { alias } } : {};
  await build({ root, base: "./", logLevel: "warn", build: { outDir, emptyOutDir: true }, ...own });
  const server = await preview({
    configFile: false,
    root,
    logLevel: "warn",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1", open: false },
  });
  return { server, address: server.resolvedUrls.local[0] };
}

/** Notes frames and long tasks in the page from its beginning. */
function watch() {
  globalThis.seen = { frames: [], tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.seen.tasks.push(duration);
  }).observe({ type: "longtask" });
  let last = performance.now();
  const frame = (now) => {
    globalThis.seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const forget = (page) => page.evaluate(() => Object.assign(globalThis.seen, { frames: [], tasks: [] }) && 0);
const read = (page) => page.evaluate(() => globalThis.seen);

async function pan(page, { x, y, width, height }) {
  await forget(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++)
    await page.mouse.move(x + width / 2 + step * 3, y + height / 2 + Math.sin(step / 5) * 40);
  await page.mouse.up();
  const { frames, tasks } = await read(page);
  await page.waitForTimeout(1500);
  return { frames, tasks: [...tasks, ...(await read(page)).tasks.slice(tasks.length)] };
}

async function measureExplorer(browser, address, file) {
  const page = await (await browser.newContext({ viewport, locale: "en-GB" })).newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator("polku-explorer canvas").first().waitFor({ state: "attached" });
  await page.waitForTimeout(1000);
  await forget(page);
  await page.locator("polku-explorer .picker").setInputFiles(file);
  const began = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => document.querySelector("polku-explorer").state.opened?.file !== undefined);
  const answered = (await page.evaluate(() => performance.now())) - began;
  await page.waitForTimeout(4000);
  const opening = (await read(page)).tasks;
  const box = await page.locator("polku-explorer .canvas").boundingBox();
  const panned = await pan(page, box);
  await page.context().close();
  return { answered, opening, panned, box };
}

async function measureSigma(browser, address, model, box) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.show !== undefined);
  await page.evaluate(
    ([services, links, size]) => void globalThis.show({ services, links }, size),
    [model.services, model.links, box],
  );
  await page.waitForTimeout(3000);
  const panned = await pan(page, { x: 0, y: 0, width: box.width, height: box.height });
  await page.context().close();
  return panned;
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const pages = [
  await serve(resolve("packages/viewer"), "explorer"),
  await serve(resolve("tests/bench/plain-sigma"), "sigma"),
];
const [explorer, sigma] = pages;
const browser = await chromium.launch({ executablePath: findChromium(), args: [...flags, ...softly] });
const results = [];
try {
  for (const size of sizes) {
    console.error(`${size} services …`);
    const model = makeModel(size);
    const file = {
      name: "bench.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(model)),
    };
    const mine = [];
    const plain = [];
    for (let round = 0; round < rounds; round++) {
      mine.push(await measureExplorer(browser, explorer.address, file));
      plain.push(await measureSigma(browser, sigma.address, model, mine[0].box));
    }
    const framesOf = (all) => all.flatMap(({ frames }) => frames);
    const tasksOf = (all) => all.flatMap(({ tasks }) => tasks);
    const panned = mine.map((one) => one.panned);
    const both = (all) => ({
      median: quantile(framesOf(all), 0.5),
      p95: quantile(framesOf(all), 0.95),
      longTasks: tasksOf(all).length / rounds,
      longest: Math.max(0, ...tasksOf(all)),
    });
    results.push({
      size,
      answered: quantile(
        mine.map(({ answered }) => answered),
        0.5,
      ),
      longestOpening: Math.max(0, ...mine.flatMap(({ opening }) => opening)),
      explorer: both(panned),
      sigma: both(plain),
    });
  }
} finally {
  await browser.close();
  for (const { server } of pages) await server.close();
}

const whole = (number) => String(Math.round(number));
const beside = (a, b) => `${whole(a)} / ${whole(b)} (${(a / Math.max(1, b)).toFixed(2)} ×)`;
const rows = results.map(({ size, answered, longestOpening, explorer: own, sigma: other }) => [
  whole(size),
  whole(answered),
  whole(longestOpening),
  beside(own.median, other.median),
  beside(own.p95, other.p95),
  beside(own.longest, other.longest),
]);
const heads = [
  "services",
  "answered",
  "longest task, opening",
  "frame, median",
  "frame, 95 %",
  "longest task, panning",
];
const table = [heads, heads.map(() => "---:"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
console.log(table);
mkdirSync(dirname(values.out), { recursive: true });
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model.trim() ?? "" };
writeFileSync(values.out, `${JSON.stringify({ machine, rounds, results }, undefined, 2)}\n`);
if (values.docs)
  writeFileSync(
    "docs/explorer-performance.md",
    `# How the explorer feels

Made by \`npm run bench:explorer -- --docs\`. Milliseconds; where two stand side by side, the explorer comes first and a
plain Sigma page with the same services and links, on a canvas of the same size, second. Rounds of the two
take turns (${rounds} of each); the networks have about six links a service.

Node ${machine.node.slice(1)} on ${machine.cores} cores (${machine.processor}). WebGL is drawn in software
there, on the page's own thread, so times are far above those of a machine with a graphics card: the
ratios count. Frames are all those that the browser showed while the pointer moved, those in
which nothing had changed too; of tasks, the longest of all rounds.

${table}
`,
  );
