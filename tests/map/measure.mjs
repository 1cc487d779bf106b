// Measures how readable the map is: every network that comes with Polku, in three languages, five windows and both
// layouts, beside elkjs layered on the same boxes. The windows and the widths of letters are those of a browser.
//   npm run map:measure [-- pirkanmaa regions/kainuu --json]
import { readdirSync, readFileSync } from "node:fs";
import ELK from "elkjs/lib/elk.bundled.js";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { ask, compileNetwork, languages, parseModel } from "@polku/core";
import { buildScene, drawLabels, sizes, themes } from "@polku/map";
import { findChromium } from "../../scripts/find-browsers.mjs";
import { measure } from "./metrics.mjs";

/** `least` is the height that letters have to have, in CSS pixels, and `share` what the map has to have below the header. */
const windows = [
  { name: "390×844", width: 390, height: 844, least: 12 },
  { name: "1366×768", width: 1366, height: 768, least: 12, share: 0.75 },
  { name: "1366×768, all panels", width: 1366, height: 768, least: 12, share: 0.75, panels: true },
  { name: "1920×1080", width: 1920, height: 1080, least: 14 },
  { name: "3840×2160", width: 3840, height: 2160, least: 28 },
];
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const files = [
  "pirkanmaa",
  "suomi-palvelut",
  "maakunnat",
  "tiny",
  "ot-keskus/loppuraportti",
  "ot-keskus/kokousdiat",
  ...readdirSync("fixtures/regions")
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `regions/${file.slice(0, -".yaml".length)}`),
].filter((file) => asked.length === 0 || asked.includes(file));
/** Text that is condensed to less than this share of its width is hard to read. */
const leastCondensed = 0.75;

const server = await preview({ root: "packages/viewer", preview: { port: 0 }, logLevel: "error" });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
const address = server.resolvedUrls.local[0];
const areas = new Map();
for (const window of windows) areas.set(window.name, await areaOf(window));
const page = await browser.newPage();
await page.goto(address);
const rows = [];
for (const file of files) rows.push(...(await measureNetwork(file)));
await browser.close();
await server.close();
report(rows);

/** The area that the map has on the page, and its share of what is below the header. */
async function areaOf({ width, height, panels = false }) {
  const page = await browser.newPage({ viewport: { width, height } });
  const show = panels ? "&show=perhetyo&selected=perhetyo" : "";
  await page.goto(`${address}#from=neuvola&area=nokia&lang=en&view=map${show}`);
  await page.waitForSelector("polku-explorer[data-ready] >> polku-map-panel .canvas");
  const area = await page.evaluate(() => {
    const root = document.querySelector("polku-explorer").shadowRoot;
    const { width, height } = root.querySelector("polku-map-panel .canvas").getBoundingClientRect();
    const { top } = root.querySelector("polku-map-panel .canvas").getBoundingClientRect();
    const tools = root.querySelector("polku-map-panel .toolbar").getBoundingClientRect();
    const head = root.querySelector("polku-header").getBoundingClientRect().bottom;
    // The tools stand on the map's right end, and nothing is fitted below them.
    const covered = tools.bottom > top ? tools.width + 4 : 0;
    return { width, height, covered, share: (width * height) / (innerWidth * (innerHeight - head)) };
  });
  await page.close();
  return area;
}

async function measureNetwork(file) {
  const checked = parseModel(readFileSync(`fixtures/${file}.yaml`, "utf8"), { file: `${file}.yaml` });
  if (!checked.ok) throw new Error(checked.issues[0].message);
  const network = compileNetwork(checked.model);
  const from = network.services.find(({ id }) => id === "neuvola")?.id ?? busiest(network);
  const answered = ask(network, { ask: "reach", from });
  if (!answered.ok) throw new Error(answered.issues[0].message);
  const { answer } = answered;
  const rows = [];
  const shapes = new Map();
  for (const layout of ["bands", "free"])
    for (const shape of ["wide", "tall"]) {
      const positions = layout === "free" ? circle(network) : undefined;
      const input = { network, answer, layout, shape, positions };
      const scene = buildScene({ ...input, language: "en" });
      const texts = languages.flatMap((language) => labelsOf(buildScene({ ...input, language })));
      const legs = answer.reached.map(({ service }) =>
        linesOfRoute(buildScene({ ...input, language: "en", target: service })),
      );
      const boxes = boxesOf(scene);
      shapes.set(`${layout} ${shape}`, {
        scene,
        rest: measure({ boxes, lines: linesOf(scene) }),
        all: measure({ boxes, lines: linesOf(buildScene({ ...input, language: "en", links: "all" })) }),
        routes: legs.reduce((sum, lines) => sum + measure({ boxes, lines }).behind, 0),
        strokes: scene.trunks.length,
        ...(await measureTexts(texts)),
        elk: await elk(scene),
      });
    }
  for (const window of windows)
    for (const layout of ["bands", "free"]) {
      const area = areas.get(window.name);
      const shape = area.width / area.height < 1.05 ? "tall" : "wide";
      const { scene, elk: beside, ...counts } = shapes.get(`${layout} ${shape}`);
      const scale = Math.min(
        (area.width - area.covered - 12) / scene.width,
        shape === "tall" ? Infinity : (area.height - 12) / scene.height,
      );
      rows.push({
        file,
        window: window.name,
        layout,
        services: network.services.length,
        names: scene.nodes.filter(({ lines }) => lines.length > 0).length,
        letters: scale * sizes.font,
        least: window.least,
        leastShare: window.share ?? 0,
        share: area.share,
        ...counts,
        elk: {
          ...beside,
          letters:
            Math.min((area.width - area.covered - 12) / beside.width, (area.height - 12) / beside.height) *
            sizes.font,
        },
      });
    }
  return rows;
}

/** The service with the most links. */
function busiest({ services, links }) {
  const count = (id) => links.filter(({ from, to }) => from === id || to === id).length;
  return services.toSorted((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1))[0].id;
}

/** Places for the free layout where no forces run: a spiral in the order of ids. */
function circle({ services }) {
  return new Map(
    services.map(({ id }, index) => [
      id,
      { x: Math.cos(index) * Math.sqrt(index), y: Math.sin(index) * Math.sqrt(index) },
    ]),
  );
}

function boxesOf({ nodes }) {
  return nodes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }));
}

function linesOf({ trunks, links }) {
  const ends = new Map(links.map(({ id, from, to }) => [id, [from, to]]));
  return trunks.flatMap(({ lines, links: own }) =>
    lines.map((points) => ({ points, ends: own.flatMap((id) => ends.get(id) ?? []) })),
  );
}

function linesOfRoute({ route, nodes }) {
  const ends = nodes.filter(({ onRoute }) => onRoute).map(({ id }) => id);
  return route.flatMap(({ points, inherited }) =>
    [points, inherited?.points ?? []]
      .filter((line) => line.length > 1)
      .map((line) => ({ points: line, ends })),
  );
}

function labelsOf(scene) {
  return drawLabels(scene, themes.light).filter(({ kind, room }) => kind === "text" && room !== undefined);
}

/** How many names are cut, and how much the narrowest is condensed, in the page's own font. */
async function measureTexts(texts) {
  const widths = await page.evaluate((list) => {
    const context = document.createElement("canvas").getContext("2d");
    const family = getComputedStyle(document.querySelector("polku-explorer")).fontFamily;
    return list.map(({ text, size, weight }) => {
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    });
  }, texts);
  const shares = texts.map(({ room }, index) => Math.min(1, room / widths[index]));
  return { cut: texts.filter(({ text }) => text.endsWith("…")).length, condensed: Math.min(1, ...shares) };
}

/** The same boxes and the links of the answer laid out by elkjs layered, with its orthogonal routes. */
async function elk(scene) {
  const boxes = new Map(scene.nodes.map((node) => [node.id, node]));
  const drawn = new Set(scene.trunks.flatMap(({ links }) => links));
  const graph = await new ELK().layout({
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "UP",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.aspectRatio": "1.44",
    },
    children: [...boxes.values()].map(({ id, height }) => ({ id, width: scene.grid.boxWidth, height })),
    edges: scene.links
      .filter(({ id }) => drawn.has(id))
      .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  const laid = graph.children.map(({ id, x, y, width, height }) => ({
    id,
    x: x + width / 2,
    y: y + height / 2,
    width,
    height,
  }));
  const lines = graph.edges.flatMap(({ sources, targets, sections = [] }) =>
    sections.map(({ startPoint, bendPoints = [], endPoint }) => ({
      points: [startPoint, ...bendPoints, endPoint],
      ends: [...sources, ...targets],
    })),
  );
  return {
    ...measure({ boxes: laid, lines }),
    width: graph.width,
    height: graph.height,
    strokes: lines.length,
  };
}

function report(all) {
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(all, undefined, 2));
    return;
  }
  const head = [
    "network",
    "window",
    "layout",
    "names",
    "letters px",
    "overlaps",
    "cut",
    "condensed to",
    "behind, rest",
    "behind, routes",
    "crossings, rest",
    "crossings, all",
    "strokes",
    "map share",
    "elk: letters px",
    "elk: crossings",
    "elk: lines",
  ];
  console.log(`| ${head.join(" | ")} |\n|${head.map(() => " --- ").join("|")}|`);
  let red = 0;
  for (const row of all) {
    const faults = [
      row.letters < row.least - 0.05,
      row.rest.overlaps > 0,
      row.cut > 0,
      row.condensed < leastCondensed,
      row.rest.behind > 0,
      row.routes > 0,
      row.share < row.leastShare,
    ].filter(Boolean).length;
    if (faults > 0) red++;
    const cells = [
      row.file,
      row.window,
      row.layout,
      `${row.names}/${row.services}`,
      row.letters.toFixed(1),
      row.rest.overlaps,
      row.cut,
      row.condensed.toFixed(2),
      row.rest.behind,
      row.routes,
      row.rest.crossings,
      row.all.crossings,
      row.strokes,
      `${Math.round(row.share * 100)} %`,
      row.elk.letters.toFixed(1),
      row.elk.crossings,
      row.elk.strokes,
    ];
    console.log(`| ${faults > 0 ? "**red** " : ""}${cells.join(" | ")} |`);
  }
  console.log(`\n${all.length} rows, ${red} red.`);
  process.exitCode = red > 0 ? 1 : 0;
}
