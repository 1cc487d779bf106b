// Measures how the explorer feels beside a plain Sigma page with the same services and links on a canvas
// of the same size: scripts, frames and long tasks while panning, zooming, asking and opening a group, how soon
// an opened file is answered, and how soon the network that the explorer comes with is answered after the page was
// asked for.
//   npm run bench:explorer [-- --sizes 300,3000] [-- --rounds 3] [-- --out results.json] [-- --docs]
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { findChromium } from "../../scripts/find-browsers.mjs";
import { makeModel } from "./networks.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "300,3000,30000" },
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
/** A browser that draws WebGL in software, or one whose WebGL takes every command and draws nothing. */
const launch = (angle) =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      "--headless",
      "--no-sandbox",
      `--use-angle=${angle}`,
      "--enable-unsafe-swiftshader",
      "--disable-gpu-compositing",
      "--disable-dev-shm-usage",
    ],
  });
/** Larger networks take plain Sigma too long to pan in software: of it, only how soon it begins is measured. */
const mostPlain = 3000;
/** How often the explorer's scripts are measured in a round, each time in a new page. */
const visits = 3;
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

/** The longest script of one task on the page's own thread, of what is done meanwhile. */
async function longestScript(page, does) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const includedCategories = ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"];
  await session.send("Tracing.start", { traceConfig: { includedCategories } });
  await does();
  const over = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await over;
  await session.detach();
  const names = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const scripts = new Set(["FunctionCall", "EvaluateScript", "v8.evaluateModule", "TimerFire"]);
  scripts.add("FireAnimationFrame").add("EventDispatch").add("HandlePostMessage").add("RunMicrotasks");
  let longest = 0;
  for (const { pid, tid } of names) {
    const own = events.filter((one) => one.pid === pid && one.tid === tid && one.ph === "X");
    const inner = own.filter(({ name }) => scripts.has(name)).toSorted((a, b) => a.ts - b.ts);
    for (const task of own.filter(({ name, dur }) => name.endsWith("RunTask") && dur > 5_000)) {
      let sum = 0;
      let end = task.ts;
      for (const { ts, dur = 0 } of inner) {
        if (ts < end || ts + dur > task.ts + task.dur) continue;
        sum += dur;
        end = ts + dur;
      }
      longest = Math.max(longest, sum / 1000);
    }
  }
  return longest;
}

const forget = (page) => page.evaluate(() => Object.assign(globalThis.seen, { frames: [], tasks: [] }) && 0);
const read = (page) => page.evaluate(() => globalThis.seen);

async function pan(page, { x, y, width, height }) {
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++)
    await page.mouse.move(x + width / 2 + step * 3, y + height / 2 + Math.sin(step / 5) * 40);
  await page.mouse.up();
}

async function zoom(page, { x, y, width, height }) {
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let step = 0; step < 10; step++) {
    await page.mouse.wheel(0, step < 5 ? -120 : 120);
    await page.waitForTimeout(50);
  }
}

/** The next question: the same for clients of four years. */
const ask = (page) =>
  page.evaluate(async () => {
    const explorer = document.querySelector("polku-explorer");
    const before = explorer.answer;
    const began = performance.now();
    setTimeout(() => (location.hash += "&age=4"), 0);
    while (explorer.answer === before) await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - began;
  });

async function openGroup(page) {
  await page.locator("polku-explorer .canvas").focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
}

/** Milliseconds from asking for the page until its list of answers is there, in a new browser context. */
async function measureFirst(browser, address) {
  const page = await (await browser.newContext({ viewport, locale: "en-GB" })).newPage();
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector("polku-explorer")?.shadowRoot;
      if (root?.querySelector("polku-answers .entry")) globalThis.answeredAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.answeredAt !== undefined);
  const first = await page.evaluate(() => globalThis.answeredAt);
  await page.context().close();
  return first;
}

/** Opens the page and, in it, the network as a file. */
async function openExplorer(browser, address, text) {
  const page = await (await browser.newContext({ viewport, locale: "en-GB" })).newPage();
  await page.addInitScript(watch);
  // The tour would stand in the way.
  await page.goto(`${address}#from=neuvola`);
  await page.locator("polku-explorer canvas").first().waitFor({ state: "attached" });
  await page.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], "bench.json", { type: "application/json" }));
    document.querySelector("polku-explorer").shadowRoot.querySelector(".picker").files = files.files;
  }, text);
  await page.waitForTimeout(1000);
  await forget(page);
  const { readable, drawn } = await page.evaluate(async () => {
    const explorer = document.querySelector("polku-explorer");
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const listed = () => explorer.shadowRoot.querySelector("polku-answers .entry")?.textContent ?? "";
    const began = performance.now();
    setTimeout(() => explorer.shadowRoot.querySelector(".picker").dispatchEvent(new Event("change")), 0);
    // The services of the file are called so.
    while (!listed().includes("Service ")) await frame();
    const readable = performance.now() - began;
    while (!explorer.hasAttribute("data-ready")) await frame();
    return { readable, drawn: performance.now() - began };
  });
  await page.waitForTimeout(3000);
  return { page, readable, drawn, box: await page.locator("polku-explorer .canvas").boundingBox() };
}

const actions = { panning: pan, zooming: zoom, asking: ask, "opening a group": openGroup };

/** Script of each action, where WebGL draws nothing; the rest is of nobody's doing but the page's own. */
async function measureScripts(browser, address, text) {
  const { page, box } = await openExplorer(browser, address, text);
  const scripts = {};
  for (const [name, does] of Object.entries(actions))
    scripts[name] = await longestScript(page, async () => {
      await does(page, box);
      await page.waitForTimeout(1500);
    });
  await page.context().close();
  return scripts;
}

/** How soon there is something to read, and frames and tasks where WebGL is drawn in software. */
async function measureExplorer(browser, address, text) {
  const { page, readable, drawn, box } = await openExplorer(browser, address, text);
  const panned = await framesOf(page, () => pan(page, box));
  const later = await ask(page);
  await page.context().close();
  return { readable, drawn, panned, later, box };
}

async function framesOf(page, does) {
  await forget(page);
  await does();
  const { frames, tasks } = await read(page);
  await page.waitForTimeout(1500);
  return { frames, tasks: [...tasks, ...(await read(page)).tasks.slice(tasks.length)] };
}

async function openSigma(browser, address, model, box) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.show !== undefined);
  const drawn = await page.evaluate(
    async ([services, links, size]) => {
      const began = performance.now();
      globalThis.show({ services, links }, size);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      return performance.now() - began;
    },
    [model.services, model.links, box],
  );
  if (model.services.length <= mostPlain) await page.waitForTimeout(3000);
  return { page, drawn };
}

async function measureSigma(browser, address, model, { width, height }) {
  const box = { x: 0, y: 0, width, height };
  const { page, drawn } = await openSigma(browser, address, model, box);
  const panned = model.services.length > mostPlain ? undefined : await framesOf(page, () => pan(page, box));
  await page.context().close();
  return { drawn, panned };
}

async function measureSigmaScripts(browser, address, model, { width, height }) {
  const box = { x: 0, y: 0, width, height };
  const { page } = await openSigma(browser, address, model, box);
  const scripts = {};
  for (const name of ["panning", "zooming"])
    scripts[name] = await longestScript(page, async () => {
      await actions[name](page, box);
      await page.waitForTimeout(1500);
    });
  await page.context().close();
  return scripts;
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
/** How busy the machine was with other things before. */
const [load] = loadavg();
const software = await launch("swiftshader");
const drawless = await launch("null");
const results = [];
const firsts = [];
try {
  for (let round = 0; round < rounds * 5; round++)
    firsts.push(await measureFirst(software, explorer.address));
  for (const size of sizes) {
    console.error(`${size} services …`);
    const model = makeModel(size);
    const text = JSON.stringify(model);
    const mine = [];
    const plain = [];
    const scripts = [];
    const sigmaScripts = [];
    for (let round = 0; round < rounds; round++) {
      mine.push(await measureExplorer(software, explorer.address, text));
      plain.push(await measureSigma(software, sigma.address, model, mine[0].box));
      for (let visit = 0; visit < visits; visit++)
        scripts.push(await measureScripts(drawless, explorer.address, text));
      if (size <= mostPlain)
        sigmaScripts.push(await measureSigmaScripts(drawless, sigma.address, model, mine[0].box));
    }
    const median = (all, of) => quantile(all.map(of), 0.5);
    const both = (all) => ({
      drawn: median(all, ({ drawn }) => drawn),
      frame: quantile(
        all.flatMap(({ panned }) => panned?.frames ?? Infinity),
        0.95,
      ),
      task: Math.max(0, ...all.flatMap(({ panned }) => panned?.tasks ?? Infinity)),
    });
    // Of the visits, the middle: another program's turn on the processor is no script of the page.
    const middle = (all, name) => (all.length === 0 ? Infinity : median(all, (one) => one[name]));
    results.push({
      size,
      explorer: both(mine),
      sigma: both(plain),
      readable: median(mine, ({ readable }) => readable),
      later: median(mine, ({ later }) => later),
      script: Object.fromEntries(Object.keys(actions).map((name) => [name, middle(scripts, name)])),
      sigmaScript: { panning: middle(sigmaScripts, "panning"), zooming: middle(sigmaScripts, "zooming") },
    });
  }
} finally {
  for (const browser of [software, drawless]) await browser.close();
  for (const { server } of pages) await server.close();
}

const whole = (number) => String(Math.round(number));
const beside = (a, b) =>
  b === Infinity ? whole(a) : `${whole(a)} / ${whole(b)} (${(a / Math.max(1, b)).toFixed(2)} ×)`;
const columns = [
  ["services", ({ size }) => size.toLocaleString("en")],
  ["to read", ({ readable }) => whole(readable)],
  ["map drawn", (one) => beside(one.explorer.drawn, one.sigma.drawn)],
  ["later question", ({ later }) => whole(later)],
  ["script, panning", ({ script, sigmaScript }) => beside(script.panning, sigmaScript.panning)],
  ["script, zooming", ({ script, sigmaScript }) => beside(script.zooming, sigmaScript.zooming)],
  ["script, asking", ({ script }) => whole(script.asking)],
  ["script, opening a group", ({ script }) => whole(script["opening a group"])],
  ["task, panning", (one) => beside(one.explorer.task, one.sigma.task)],
  ["frame, 95 %", (one) => beside(one.explorer.frame, one.sigma.frame)],
];
const rows = results.map((result) => columns.map(([, show]) => show(result)));
const table = [columns.map(([head]) => head), columns.map(() => "---:"), ...rows]
  .map((row) => `| ${row.join(" | ")} |`)
  .join("\n");
const first = quantile(firsts, 0.5);
/** What was wanted, and whether it was reached in this run: the measured numbers decide. */
const goal = (wanted, number, most) =>
  `- ${number <= most ? "**Met**" : "**Not met**"}: ${wanted} (${whole(number)} of ${whole(most)} ms).`;
const goals = [
  goal("first answer on the network that the explorer comes with, after the page was asked for", first, 1000),
  ...results
    .filter(({ size }) => size >= 3000)
    .flatMap(({ size, readable, script }) => [
      goal(`something to read after opening ${size.toLocaleString("en")} services`, readable, 2000),
      ...Object.entries(script).map(([name, longest]) =>
        goal(`longest script while ${name}, ${size.toLocaleString("en")} services`, longest, 50),
      ),
    ]),
];
console.log([`first answer: ${whole(first)} ms`, table, ...goals].join("\n"));
mkdirSync(dirname(values.out), { recursive: true });
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model.trim() ?? "" };
writeFileSync(values.out, `${JSON.stringify({ machine, rounds, first, results }, undefined, 2)}\n`);
if (values.docs)
  writeFileSync(
    "docs/explorer-performance.md",
    `# How the explorer feels

Made by \`npm run bench:explorer -- --docs\`. Milliseconds; where two stand side by side, the explorer comes first and a
plain page of Sigma 4 with the same services and links, on a canvas of the same size, second. Rounds of the two
take turns (${rounds} of each); the networks have about six links a service.

Node ${machine.node.slice(1)} on ${machine.cores} cores (${machine.processor}), with a load of ${load.toFixed(1)} before
the run: times grow with what else the machine does, ratios less so.

- _To read_ is the time from choosing a file to the first frame with the answer in words. _Map drawn_ is the time to the
  frame with the map too, and for Sigma the time from handing it the data, read and parsed, to its first frame.
- A _script_ is the longest that the page's own code ran in one task, in a browser whose WebGL takes every command and
  draws nothing: what is left is the same on a machine with a graphics card. It is the middle of ${rounds * visits} visits.
- A _task_ is the longest that the page's thread was taken up, and a _frame_ what 95 % of frames stay below, both with
  WebGL drawn in software, which the page waits for; a machine with a graphics card waits far less. With more than
  ${mostPlain.toLocaleString("en")} services only how soon plain Sigma begins is measured: panning it in software takes too long.

${table}

## Goals

First answer of the network that the explorer comes with: ${whole(first)} ms after the page was asked for
(median of ${firsts.length} visits, each with an empty cache).

${goals.join("\n")}
- The first script is below 120 kB gzipped: \`tests/package/first-script.test.ts\` holds it there.

## How it is done

- Networks of more than 120 services are drawn as groups that open in place, so that sigma never holds more than a few
  hundred boxes. Plain Sigma draws each service as a dot.
- Of a large network only the links that can be followed are drawn: those of the start or of what is selected. What is
  pointed at shows its own.
- The links between groups are gathered once for a network; a question only marks those that it uses.
- A file is read and checked in a worker; the page meanwhile parses and compiles a network in JSON and answers its first
  question, which counts once the check is passed. The list of a large network comes before its map, which is drawn in several turns; what an address asks
  of it is answered in several turns as well. What only changes of a model need (the rules, the schema), the map, the matrix
  and the editing of scenarios are loaded when they are first needed.
`,
  );
