import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Firefox } from "../support/firefox.ts";
import { polku } from "../support/polku.ts";
import { noFaults, readFaults } from "../support/wall-faults.ts";

// The offline file in Firefox. Where there is no Firefox, `npm test` says that this was not run; alone, it fails.

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "polku-firefox-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Nothing leaves the computer: every request goes to a port that nobody answers at. */
const withoutNetwork = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
};

/** Opens the file of Pirkanmaa with an address. */
async function open(firefox: Firefox, address: string): Promise<void> {
  const file = join(scratch, "pirkanmaa.html");
  const scenario = join(root, "fixtures/scenarios/paivaperho-koko-maakunta.yaml");
  const options = ["--scenario", scenario, "--scenario", scenario, "--out", file, "--force"];
  expect(await polku("map", join(root, "fixtures/pirkanmaa.yaml"), ...options)).toMatchObject({ code: 0 });
  await firefox.open(`file://${file}${address}`);
  await ready(firefox);
}

const ready = (firefox: Firefox) =>
  expect
    .poll(() => firefox.run(() => document.querySelector("polku-explorer")?.hasAttribute("data-ready")))
    .toBe(true);

/** What is written in a part of the explorer. */
const textOf = (firefox: Firefox, part: string) =>
  firefox.run((selector) => {
    const found = document.querySelector("polku-explorer")?.shadowRoot?.querySelector<HTMLElement>(selector);
    return found?.innerText ?? "";
  }, part);

const says = (firefox: Firefox, part: string, text: RegExp) =>
  expect.poll(() => textOf(firefox, part)).toMatch(text);

const goTo = async (firefox: Firefox, address: string) => {
  await firefox.run((to) => void (location.hash = to), address);
  await ready(firefox);
};

/** Clicks with the mouse on the middle of what a selector finds first. */
async function click(firefox: Firefox, part: string): Promise<void> {
  const find = () =>
    firefox.run((selector) => {
      const found = document.querySelector("polku-explorer")?.shadowRoot?.querySelector(selector);
      const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
      return width === 0 ? undefined : { x: x + width / 2, y: y + height / 2 };
    }, part);
  await expect.poll(find).toBeTruthy();
  const at = await find();
  await firefox.clickAt(at?.x ?? 0, at?.y ?? 0);
}

/** Gives a file to the explorer as its own picker would. */
const pick = (firefox: Firefox, name: string, text: string) =>
  firefox.run(
    (given) => {
      const [fileName = "", content = ""] = JSON.parse(given) as string[];
      const picker = document
        .querySelector("polku-explorer")
        ?.shadowRoot?.querySelector<HTMLInputElement>(".picker");
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (!picker) throw new Error("no picker");
      picker.files = files.files;
      picker.dispatchEvent(new Event("change"));
    },
    JSON.stringify([name, text]),
  );

test("the file does its jobs from the disk without a connection", async () => {
  const firefox = await Firefox.launch(withoutNetwork);
  await open(firefox, "#from=neuvola&lang=en");
  await says(firefox, "polku-answers", /34 services reach the client/);
  // Where the browser draws no WebGL, the map is drawn as SVG.
  const map = () =>
    firefox.run(() => {
      const part = document.querySelector("polku-explorer")?.shadowRoot?.querySelector("polku-map-panel");
      const isDrawn = document.createElement("canvas").getContext("webgl2") !== null;
      return part?.querySelectorAll(isDrawn ? "canvas" : "svg text").length ?? 0;
    });
  await expect.poll(map).toBeGreaterThan(1);

  // A question in plain words, and Back and Forward.
  await firefox.press("Control+k");
  await firefox.press(...Array.from("which services reach from the clinic in Orivesi"));
  await expect.poll(() => textOf(firefox, "polku-header")).toMatch(/Ask:/);
  await firefox.press("Enter");
  await says(firefox, "polku-answers", /2 services reach the client/);
  await firefox.back();
  await says(firefox, "polku-answers", /34 services reach the client/);
  await firefox.back(1);
  await says(firefox, "polku-answers", /2 services reach the client/);

  // A popover is beside its button; a dialog opens over the page.
  await click(
    firefox,
    "polku-overviews-menu button, polku-popover.overviews button, .wide-only polku-popover button",
  );
  const gap = await firefox.run(() => {
    const parts = document.querySelector("polku-explorer")?.shadowRoot;
    const popover = parts?.querySelector(":popover-open")?.getBoundingClientRect();
    const button = parts?.querySelector(".wide-only polku-popover button")?.getBoundingClientRect();
    return popover && button ? [popover.top - button.bottom, popover.right >= button.left] : undefined;
  });
  expect(gap?.[0]).toBeGreaterThanOrEqual(-1);
  expect(gap?.[0]).toBeLessThan(24);
  expect(gap?.[1]).toBe(true);
  await firefox.press("Escape");
  await click(firefox, "polku-header .buttons button:last-child");
  await says(firefox, "dialog[open]", /tour/i);
  await firefox.press("Escape");

  // Why not, gaps, overviews, tables.
  await goTo(firefox, "#ask=why-not&from=neuvola&to=ot-keskus&area=orivesi&lang=en");
  await says(firefox, "polku-answers", /what is planned would reach the client/);
  await goTo(firefox, "#ask=gaps&from=neuvola&areas=orivesi,nokia,akaa&view=matrix&lang=en");
  await says(firefox, "polku-matrix", /Orivesi/);
  await goTo(firefox, "#from=neuvola&view=pilots&lang=fi");
  await says(firefox, "polku-overview", /Päiväperho/);
  await goTo(firefox, "#from=neuvola&view=tables&lang=sv");
  await expect.poll(() => textOf(firefox, "polku-tables")).toMatch(/Tampere|neuvola|rådgivning/i);

  // The wall, by its keys.
  await firefox.resize(1920, 1080);
  await goTo(firefox, "#story=neuvolasta&step=1&lang=en&screen=wall");
  await says(firefox, ".wall-foot", /1 \/ 4/);
  await firefox.press("ArrowRight");
  await says(firefox, ".wall-foot", /2 \/ 4/);
  await goTo(firefox, "#from=koulu&show=poliisi&lang=en&screen=wall");
  const legs = () =>
    firefox.run(
      () => document.querySelector("polku-explorer")?.shadowRoot?.querySelectorAll("[data-leg]").length,
    );
  await expect.poll(legs).toBe(3);
  expect(await firefox.run(readFaults)).toEqual(noFaults);
  await firefox.press("Escape");
  await says(firefox, "polku-answers", /Police/);
  await firefox.resize(1366, 768);
  await goTo(firefox, "#from=neuvola&lang=sv");

  // A file read in the worker, a broken one with its place.
  await pick(firefox, "broken.yaml", "polku: 1\nid: own\nname: Own\nlevels: 4\n");
  await says(firefox, "polku-dialogs dialog[open]", /rad 4/);
  await firefox.press("Escape");
  await pick(firefox, "tiny.yaml", readFileSync(join(root, "fixtures/tiny.yaml"), "utf8"));
  await expect.poll(() => firefox.run(() => location.hash)).toMatch(/file=/);
  // The checker of schemas tries whether it may compile; Firefox logs that it may not.
  expect(firefox.complaints.filter((text) => !text.includes("blocked a JavaScript eval"))).toEqual([]);
  await firefox.close();
}, 120_000);

test("where the browser keeps nothing, the file works and says what is not kept", async () => {
  const firefox = await Firefox.launch({ ...withoutNetwork, "network.cookie.cookieBehavior": 2 });
  await open(firefox, "#from=neuvola&area=orivesi&lang=en");
  await click(firefox, 'polku-header button[title^="Try out changes"]');
  await says(firefox, "polku-scenario", /Only in this window/);
  await firefox.close();
}, 120_000);
