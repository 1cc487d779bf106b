import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PolkuElement } from "../../packages/viewer/src/element/api.ts";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { expectNoViolations } from "../support/explorer-page.ts";
import { expectDrawn, expectUntouched, openHost, type HostPage } from "../support/host-page.ts";
import { printPage } from "../support/print-page.ts";
import { serveFolder } from "../support/serve-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const script = "/packages/viewer/dist/element/index.js";
const network = "/examples/network.yaml";
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'none'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

function write(body: string, from = ""): string {
  return `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"><script type="module" src="${from}${script}"></script></head><body><main><h1>Host</h1>${body}</main></body></html>`;
}
const explorer = `<polku-explorer id="a" model="${network}" question="from=clinic&age=4" chrome="question"></polku-explorer>`;

let browser: Browser;
let other: Awaited<ReturnType<typeof serveFolder>>;
let served: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  other = await serveFolder(root);
  served = await serveFolder(root, {
    "/one": { body: write(explorer) },
    "/none": { body: write(`<polku-explorer id="a"><p slot="empty">Nothing yet</p></polku-explorer>`) },
    "/two": {
      body: write(`${explorer.replace(`"question"`, `"full"`)}<polku-map id="b" lang="sv"></polku-map>`),
    },
    "/strict": { body: write(explorer), policy },
    "/elsewhere": { body: write(explorer, other.address) },
  });
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeProfiles(browser);
  served.close();
  other.close();
});

async function on(path: string, body: (host: HostPage) => Promise<void>): Promise<void> {
  const host = await openHost(browser, served.address + path);
  await body(host);
  const { errors } = await host.heard();
  expect(errors).toEqual([]);
  await expectUntouched(host.page, { title: "Host", lang: "en", head: 3 });
  await host.close();
}

/** Sets properties of an element at once; gives what it has then. */
function set(page: Page, id: string, properties: object): Promise<Pick<PolkuElement, "lang" | "view">> {
  return page.evaluate(
    async ([id, given]) => {
      const element = document.getElementById(id) as unknown as PolkuElement;
      Object.assign(element, given);
      await element.updateComplete;
      const { lang, view } = element;
      return { lang, view };
    },
    [id, properties] as const,
  );
}

const count = (page: Page, id = "a") => page.locator(`#${id} .count`);
const model = (id: string) => ({
  polku: 1,
  id,
  name: id,
  levels: [{ id: "basic", name: "Basic level" }],
  services: [{ id: `${id}-clinic`, name: id, level: "basic" }],
});

test("where a page refuses workers and a policy of its own, the network is read all the same", async () => {
  await on("/strict", async ({ page, heard, workers }) => {
    await expectDrawn(page, "#a");
    expect(await count(page).innerText()).toMatch(/^4 services reach/);
    expect(workers).toEqual([]);
    const { refused } = await heard();
    // What browsers report of a refusal that is met is all that they report.
    expect(refused.filter((one) => !/^trusted-types |model-worker/.test(one))).toEqual([]);
  });
});

test("from another origin", async () => {
  await on("/elsewhere", async ({ page, heard }) => {
    await expectDrawn(page, "#a");
    expect(await count(page).innerText()).toMatch(/^4 services reach/);
    expect((await heard()).refused).toEqual([]);
    // Without a bar, the answer and the map have the room.
    expect((await page.locator("#a .view").boundingBox())?.height).toBeGreaterThan(450);
  });
});

test("of models that are set one after another, the last one is shown", async () => {
  await on("/none", async ({ page, heard }) => {
    await page.getByText("Nothing yet").waitFor();
    for (const one of [model("one"), network, model("three")]) await set(page, "a", { model: one });
    await expect.poll(() => page.locator("#a h1").innerText()).toBe("three");
    await page.locator("#a[data-ready]").waitFor();
    const { events } = await heard();
    expect(events.map(({ name }) => name)).toEqual(["change", "question", "answer"]);
    // A text, with a question that is of it, and not of the one that is open.
    const question = { ask: "reach", from: "x-clinic", client: { age: 5 } };
    await set(page, "a", { question, model: JSON.stringify(model("x")) });
    await expect.poll(() => page.locator("#a h1").innerText()).toBe("x");
    const last = (await heard()).events.findLast(({ name }) => name === "question");
    expect(last?.detail["address"]).toBe("from=x-clinic&age=5");
    // The same again, as frameworks make it anew each time that they render, is nothing new.
    const { length } = (await heard()).events;
    for (let times = 0; times < 3; times++)
      await set(page, "a", { question: { ...question }, model: JSON.stringify(model("x")) });
    await page.locator("#a[data-ready]").waitFor();
    expect((await heard()).events).toHaveLength(length);
  });
});

test("a question and a language that are set together are told together, once", async () => {
  await on("/one", async ({ page, heard }) => {
    await expectDrawn(page, "#a");
    const { length } = (await heard()).events;
    // The first time, what reads a question has to load before; then it is there.
    for (const [lang, address] of [
      ["fi", "from=school"],
      ["sv", "from=clinic"],
    ] as const)
      await set(page, "a", { lang, question: address });
    await expect.poll(() => count(page).innerText()).toMatch(/tjänster/);
    await expect
      .poll(async () => (await heard()).events.slice(length).at(-1)?.detail["text"])
      .toMatch(/tjänster/);
    const told = (await heard()).events.slice(length);
    expect(
      told
        .filter(({ name }) => name === "question")
        .map(({ detail }) => detail["address"])
        .at(-1),
    ).toBe("from=clinic");
    // No answer is told that is in the new language and to the question before.
    const names = told.map(({ name }) => name).join(" ");
    expect(names).toMatch(/^(question answer ?){1,2}$/);
    // With a question that can't be asked, the language is told all the same.
    await set(page, "a", { lang: "en", question: "from=nowhere" });
    await expect.poll(async () => (await heard()).events.at(-1)?.detail["text"]).toMatch(/services/);
  });
});

test("an element that is taken out and put back is as it was, its map too", async () => {
  await on("/one", async ({ page }) => {
    await expectDrawn(page, "#a");
    await set(page, "a", { question: "from=school", theme: "dark" });
    await expect.poll(() => count(page).innerText()).toMatch(/^3 services reach/);
    await page.evaluate(async () => {
      const element = document.getElementById("a") as unknown as PolkuElement;
      element.remove();
      element.lang = "sv";
      await element.updateComplete;
      document.querySelector("main")?.append(element);
    });
    await expectDrawn(page, "#a");
    expect(await count(page).innerText()).toMatch(/^3 tjänster/);
    expect(await page.locator("#a").getAttribute("theme")).toBe("dark");
  });
});

test("what is wrong is told with its reason, and changes nothing", async () => {
  await on("/one", async ({ page, heard }) => {
    await expect.poll(() => count(page).innerText()).toMatch(/^4 services reach/);
    const told = async () => (await heard()).events.findLast(({ name }) => name === "error")?.detail;
    const had = await set(page, "a", { lang: "de", view: "mapp" });
    expect(had).toEqual({ lang: "en", view: "map" });
    await expect.poll(told).toMatchObject({ about: "property", issues: [{ code: "wrong-value" }] });
    await set(page, "a", { question: "from=clinik" });
    await expect.poll(told).toMatchObject({ about: "question", issues: [{ facts: { nearest: "clinic" } }] });
    await set(page, "a", { model: "/missing.yaml" });
    await page.locator("#a [part=failure]").getByText("The server answered 404").waitFor();
    await expect.poll(told).toMatchObject({ about: "model", status: 404 });
    await set(page, "a", { model: "http://localhost:1/network.yaml" });
    await page.locator("#a [part=failure]").getByText("No answer came from").waitFor();
    await set(page, "a", { model: "polku: 1\nid: x\nservices: []\n" });
    await page.locator("#a [part=failure]").getByText("line 1, column 1").first().waitFor();
    await expect.poll(told).toMatchObject({ about: "model", issues: [{ line: 1 }, {}] });
    await expectNoViolations(page);
    await page.locator("#a [part=failure] button").click();
    expect(await count(page).innerText()).toMatch(/^4 services reach/);
  });
});

test("locked, the reader looks and the page asks", async () => {
  await on("/one", async ({ page }) => {
    await set(page, "a", { locked: true });
    await page.locator("#a").getByText("Which services reach a client").waitFor();
    expect(await page.locator("#a polku-question, #a .next").count()).toBe(0);
    await set(page, "a", { question: "from=school" });
    await expect.poll(() => count(page).innerText()).toMatch(/^3 services reach/);
    await page.locator("#a polku-answers .entry").nth(1).click();
    await page.locator("#a polku-answers button.link").first().click();
    await page.locator("#a polku-details").waitFor();
    expect(await page.locator("#a polku-details .actions button").allInnerTexts()).not.toContain(/what if/i);
    expect(
      await page.evaluate(() => (document.getElementById("a") as unknown as PolkuElement).question),
    ).toMatchObject({ from: "school" });
  });
});

test("two on a page: keys, language and colours are each one's own", async () => {
  await on("/two", async ({ page, heard }) => {
    await set(page, "b", { model: network, question: null });
    await expect.poll(() => count(page, "b").innerText()).toMatch(/^4 tjänster/);
    await expect.poll(() => count(page).innerText()).toMatch(/^4 services reach/);
    const isSearching = () =>
      page
        .locator("#a polku-header input")
        .first()
        .evaluate((field) => field.matches(":focus"));
    await page.keyboard.press("/");
    expect(await isSearching()).toBe(false);
    await page.locator("#b .canvas").focus();
    await page.keyboard.press("/");
    expect(await isSearching()).toBe(false);
    await page.locator("#a polku-answers .entry").first().focus();
    await page.keyboard.press("/");
    await expect.poll(isSearching).toBe(true);
    await page.locator("#a input[name=language][value=fi]").check({ force: true });
    await expect.poll(() => page.locator("#a").getAttribute("lang")).toBe("fi");
    expect(await page.locator("#b").getAttribute("lang")).toBe("sv");
    await page.locator("#a").getByRole("button", { name: "Tummat värit" }).click();
    await expect.poll(() => page.locator("#a").getAttribute("theme")).toBe("dark");
    expect(await page.locator("#b .app").getAttribute("data-theme")).toBe("light");
    const { events } = await heard();
    expect(new Set(events.map(({ of }) => of))).toEqual(new Set(["a", "b"]));
    await expectNoViolations(page);
  });
});

test.each(["/one", "/strict"])("on paper it is its answer as a document, whole: %s", async (path) => {
  await on(path, async ({ page }) => {
    await page.locator("polku-explorer[data-ready]").waitFor({ state: "attached" });
    const { pages } = await printPage(page);
    const text = pages.join(" ");
    for (const part of ["Host", "Which services reach", "Map", "Other services", "Sources"])
      expect(text).toContain(part);
    // And what the reader had is there again.
    expect(await page.locator("#a .on-paper").count()).toBe(0);
    await count(page).waitFor();
  });
});
