import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closeProfiles, sharedBrowser } from "../support/browser.ts";
import { openExplorer, showConditions, type Explorer } from "../support/explorer-page.ts";

let browser: Browser;
let explorer: Explorer;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeProfiles(browser));
afterEach(async () => {
  expect(explorer.complaints).toEqual([]);
  await explorer.close();
});

/** Opens a page that can't draw, which takes a third of the time, unless a test looks at what is drawn. */
async function open(options: Parameters<typeof openExplorer>[1] = {}): Promise<Page> {
  explorer = await openExplorer(browser, { canvas: false, ...options });
  return explorer.page;
}

/** The entry of a service in the list of answers. */
const entry = (page: Page, name: string | RegExp) =>
  page.locator("polku-answers button[aria-expanded]").filter({ hasText: name });

describe("from the question to the route", () => {
  test("the page opens with the clinic question answered, in groups", async () => {
    const page = await open();
    await expect(page.getByRole("heading", { name: "Comes directly to the client" }).count()).resolves.toBe(
      1,
    );
    await expect(page.getByText(/services reach the client/).count()).resolves.toBeGreaterThan(0);
    await expect(entry(page, "Child psychiatry consultation unit").count()).resolves.toBe(1);
    await expect(entry(page, /OT centre/).count()).resolves.toBe(0);
  });

  test("choosing a service shows its route as sentences with sources, and on the map", async () => {
    const page = await open({ canvas: true });
    const map = page.getByRole("application");
    const before = await map.screenshot();
    await entry(page, "Päiväperho’s").or(entry(page, "Päiväperho's")).first().click();
    const route = page.locator("polku-answers li[data-open=true]");
    await route.getByText(/Workers from Päiväperho/).waitFor();
    await route
      .getByText(/Pilotit Vertikaalinen integraatio/)
      .first()
      .waitFor();
    await expect.poll(async () => before.equals(await map.screenshot())).toBe(false);
  });

  test("changing the municipality changes the answer at once", async () => {
    const page = await open();
    await showConditions(page);
    const area = page.getByLabel("Where the client lives");
    await area.selectOption({ label: "Orivesi" });
    await page
      .getByText(/^2 services reach the client/)
      .first()
      .waitFor();
    await expect(entry(page, /Päiväperho/).count()).resolves.toBe(0);
    await area.selectOption({ label: "Tampere" });
    await entry(page, /Päiväperho/)
      .first()
      .waitFor();
  });

  test("with what is planned, the OT centre comes to the client", async () => {
    const page = await open({ address: "#from=neuvola&status=established,piloted,planned" });
    await entry(page, /Centre of expertise and support/)
      .first()
      .waitFor();
  });
});

describe("the address", () => {
  test("holds question, route, language and view, and brings them back", async () => {
    const page = await open();
    await showConditions(page);
    await page.getByLabel("Where the client lives").selectOption({ label: "Tampere" });
    await entry(page, "Child psychiatry consultation unit").click();
    await page.locator("polku-answers li[data-open=true]").waitFor();
    await page.locator("input[name=language][value=sv]").check();
    await page.getByRole("heading", { name: "Kommer direkt till klienten" }).waitFor();
    const address = page.url();
    const text = await page.locator("polku-answers").innerText();
    const again = await openExplorer(browser, {
      address: address.slice(address.indexOf("#")),
      canvas: false,
    });
    await again.page.getByRole("heading", { name: "Kommer direkt till klienten" }).waitFor();
    expect(await again.page.locator("polku-answers").innerText()).toBe(text);
    expect(again.page.url()).toBe(address);
    expect(again.complaints).toEqual([]);
    await again.close();
  });

  test("Back undoes the last question", async () => {
    const page = await open();
    const first = await page.locator("polku-answers").innerText();
    await showConditions(page);
    await page.getByLabel("Where the client lives").selectOption({ label: "Orivesi" });
    await page
      .getByText(/^2 services reach/)
      .first()
      .waitFor();
    await page.goBack();
    await page
      .getByText(/^34 services reach/)
      .first()
      .waitFor();
    expect(await page.locator("polku-answers").innerText()).toBe(first);
  });

  test("an unknown id leads to a message with the nearest known one, not to an empty answer", async () => {
    const page = await open({ address: "#from=neuvla" });
    await page
      .getByText(/neuvla/)
      .first()
      .waitFor();
    await page.getByText("Did you mean").first().waitFor();
    await expect(page.getByText(/services reach the client/).count()).resolves.toBeGreaterThan(0);
  });
});

test.each([
  ["fi", "Tulee suoraan asiakkaan luo"],
  ["sv", "Kommer direkt till klienten"],
  ["en", "Comes directly to the client"],
])("speaks %s", async (language, heading) => {
  const page = await open({ address: `#lang=${language}` });
  await page.getByRole("heading", { name: heading }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
});

describe("opening a file", () => {
  const invalid = (name: string) => resolve(import.meta.dirname, "../../fixtures/invalid", name);
  const choose = async (page: Page, file: string) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    await (await chooser).setFiles(file);
  };

  test("a bad one shows its issues with line and column, and leaves the network untouched", async () => {
    const page = await open();
    const before = await page.locator("polku-answers").innerText();
    await choose(page, invalid("unknown-reference.yaml"));
    const dialog = page.getByRole("dialog");
    await dialog
      .getByText(/line \d+, column \d+/)
      .first()
      .waitFor();
    await dialog.getByRole("button", { name: "Close" }).last().click();
    expect(await page.locator("polku-answers").innerText()).toBe(before);
  });

  test("a good one replaces the network, and there is a way back", async () => {
    const page = await open();
    await choose(page, resolve(import.meta.dirname, "../../fixtures/tiny.yaml"));
    await page.getByRole("heading", { name: "Family services of Mallimaa" }).waitFor();
    await page.getByRole("button", { name: /Back to:/ }).click();
    await page
      .getByText(/^34 services reach/)
      .first()
      .waitFor();
  });

  test("dropping a file opens it", async () => {
    const page = await open();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["polku: 1\nid: x\n"], "half.yaml"));
      return transfer;
    });
    await page.locator("polku-explorer .app").dispatchEvent("drop", { dataTransfer: data });
    await page
      .getByRole("dialog")
      .getByText(/line \d+/)
      .first()
      .waitFor();
  });
});

test("the map comes back after its WebGL context was lost", async () => {
  const page = await open({ canvas: true });
  const lost = await page.evaluate(() => {
    const canvases = [
      ...(document.querySelector("polku-explorer")?.shadowRoot?.querySelectorAll("canvas") ?? []),
    ];
    const contexts = canvases.flatMap((canvas) => canvas.getContext("webgl2") ?? []);
    for (const context of contexts) context.getExtension("WEBGL_lose_context")?.loseContext();
    return contexts.length;
  });
  expect(lost).toBeGreaterThan(0);
  await entry(page, "Child psychiatry consultation unit").click();
  await page.locator("polku-answers li[data-open=true]").waitFor();
  const alive = await page.evaluate(() => {
    const canvases = [
      ...(document.querySelector("polku-explorer")?.shadowRoot?.querySelectorAll("canvas") ?? []),
    ];
    const contexts = canvases.flatMap((canvas) => canvas.getContext("webgl2") ?? []);
    return contexts.length > 0 && contexts.every((context) => !context.isContextLost());
  });
  expect(alive).toBe(true);
});
