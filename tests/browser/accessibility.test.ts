import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ask, compileNetwork, parseModel, textIn, type CheckedModel } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoViolations, launch, openExplorer } from "./explorer-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function on(options: Parameters<typeof openExplorer>[1], body: (page: Page) => Promise<void>) {
  const { page, complaints, close } = await openExplorer(browser, options);
  await body(page);
  // The checker is put into the page by the test; what the page itself does wrong counts.
  expect(complaints).toEqual([]);
  await close();
}

test("in forced colours what is chosen keeps the system's own pair of colours", async () => {
  const options = { forcedColors: "active" as const, drawn: false };
  await on({ ...options, address: "#from=neuvola&area=tampere&view=roles&lang=en" }, async (page) => {
    for (const chosen of ['.chip[data-on="true"]', 'button.menu[data-on="true"]']) {
      const colours = await page
        .locator(chosen)
        .first()
        .evaluate((element) => {
          const probe = document.createElement("p");
          probe.style.cssText = "forced-color-adjust: none; background: Highlight; color: HighlightText";
          document.body.append(probe);
          const of = (one: Element) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color];
          return { is: of(element), system: of(probe) };
        });
      expect(colours.is).toEqual(colours.system);
      expect(colours.is[0]).not.toBe(colours.is[1]);
    }
  });
});

describe("axe finds nothing", () => {
  test.each([
    ["the map", "#lang=en", 1366],
    ["the map in Finnish", "#lang=fi", 1366],
    ["the text view in Swedish", "#lang=sv&view=text", 1366],
    ["dark colours", "#lang=en&theme=dark", 1366],
    ["a phone", "#lang=en", 390],
    ["a narrow window", "#lang=fi", 320],
    [
      "a route and a service",
      "#lang=en&show=lastenpsykiatrian-konsultaatioyksikko&selected=lastensuojelu",
      1366,
    ],
  ])("in %s", async (_, address, width) => {
    await on({ address, drawn: false, viewport: { width, height: 844 }, bypassCSP: true }, async (page) => {
      await page.waitForTimeout(1500);
      await expectNoViolations(page);
    });
  });

  test("in the help", async () => {
    await on({ drawn: false, bypassCSP: true }, async (page) => {
      await page.getByRole("button", { name: "Help" }).click();
      await page.getByRole("dialog").waitFor();
      await expectNoViolations(page);
    });
  });
});

test.each([320, 390, 1366])("nothing has to be scrolled sideways at a width of %i", async (width) => {
  await on({ drawn: false, viewport: { width, height: 700 } }, async (page) => {
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("from the keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`
        .trim()
        .replaceAll(/\s+/g, " ");
    });
  async function tabTo(page: Page, what: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      if (what.test(await focused(page))) return;
    }
    throw new Error(`no way by Tab to ${what}`);
  }

  test("a question is changed and a route opened", async () => {
    await on({}, async (page) => {
      await tabTo(page, /^Where the client lives/);
      await page.keyboard.type("Tamp");
      await page
        .getByText(/^8 services reach the client/)
        .first()
        .waitFor();
      // The list is one stop; the arrows move in it.
      await tabTo(page, /^Maternity and child health clinic B /);
      for (let presses = 0; presses < 10 && !/Päiväperho/.test(await focused(page)); presses++)
        await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page
        .locator("polku-answers li[data-open=true]")
        .getByText(/Workers from Päiväperho/)
        .waitFor();
    });
  });

  test("the search leads to a service", async () => {
    await on({}, async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("paivaperho");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page
        .locator("polku-details")
        .getByRole("heading", { name: /Päiväperho/ })
        .first()
        .waitFor();
    });
  });

  test("on the map the arrows move, what is met is told, Enter opens, and Tab leaves", async () => {
    await on({}, async (page) => {
      await tabTo(page, /Map of the service network/);
      const met = new Set<string>();
      for (const key of [
        "Home",
        "ArrowRight",
        "ArrowRight",
        "ArrowUp",
        "ArrowUp",
        "ArrowLeft",
        "ArrowDown",
      ]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
        met.add(await page.locator("polku-explorer [role=status][aria-live]").innerText());
      }
      expect(met.size).toBeGreaterThan(3);
      await page.keyboard.press("Enter");
      await page.locator("polku-details h2, polku-details h3").first().waitFor();
      await page.keyboard.press("Escape");
      await tabTo(page, /Legend|Zoom|Search|Question|Map tools|To the/);
    });
  });
});

describe("the text view", () => {
  const model = read();
  const network = compileNetwork(model);

  function read(): CheckedModel {
    const file = resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml");
    const checked = parseModel(readFileSync(file, "utf8"), { file });
    if (!checked.ok) throw new Error("the Pirkanmaa network is not valid");
    return checked.model;
  }

  test("holds every service, link and route that the map draws", async () => {
    await on({ address: "#lang=en&view=text", drawn: false }, async (page) => {
      const text = page.locator("polku-text");
      await text.getByRole("heading", { name: "The network as text" }).waitFor();
      const headings = await text.getByRole("heading", { level: 4 }).allTextContents();
      for (const { name } of model.services)
        expect(headings.some((heading) => heading.includes(textIn(name, "en")))).toBe(true);

      const rows = await text.getByRole("row").allTextContents();
      const answered = ask(network, { ask: "reach" as const, from: "neuvola" });
      if (!answered.ok) throw new Error("the clinic question has no answer");
      expect(rows.length - 1).toBe(answered.answer.reached.length);
      for (const { service } of answered.answer.reached) {
        const name = textIn(model.services.find(({ id }) => id === service)?.name ?? "", "en");
        expect(rows.some((row) => row.includes(name))).toBe(true);
      }

      // Each link stands with the service that it starts from, as one with the other end.
      const links = model.links ?? [];
      const all = (await text.textContent()) ?? "";
      const sections = new Map(
        await Promise.all(
          model.services.map(
            async ({ id }) =>
              [id, await page.locator(`#polku-service-${id}`).locator("xpath=..").textContent()] as const,
          ),
        ),
      );
      expect(linkIdsOf(links)).toHaveLength(links.length);
      for (const { from, to } of links) {
        const end = textIn(model.services.find(({ id }) => id === to)?.name ?? "", "en");
        expect(sections.get(from)).toContain(end);
      }
      expect(all.length).toBeGreaterThan(5000);
    });
  });

  test("shows the same answer as the list beside the map", async () => {
    await on({ address: "#lang=en&from=neuvola&area=tampere&view=text", drawn: false }, async (page) => {
      await page.locator("polku-text").getByRole("row").nth(1).waitFor();
      const rows = await page.locator("polku-text").getByRole("rowheader").allInnerTexts();
      const entries = await page.locator("polku-answers button[aria-expanded] .name").allInnerTexts();
      expect(rows.map((row) => row.trim().split("\n")[0]?.trim())).toEqual(
        entries.map((entry) => entry.trim()),
      );
    });
  });
});
