import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ask, compileNetwork, parseModel, textIn, type CheckedModel } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";
import { describe, expect, test } from "vitest";
import { textViewWords } from "../../packages/viewer/src/answers/words/text.ts";
import { expectNoViolations, useExplorer } from "../support/explorer-page.ts";
import { focused, tabTo } from "../support/keyboard.ts";

const { on, fresh } = useExplorer();

test("in forced colours what is chosen keeps the system's own pair of colours", async () => {
  await on(
    { canvas: false, forcedColors: "active", address: "#from=neuvola&area=tampere&view=pilots&lang=en" },
    async (page) => {
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
    },
  );
});

describe("axe finds nothing", () => {
  test.each([
    ["the map", "#lang=en", 1366],
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
    await on({ address, viewport: { width, height: 844 } }, async (page) => {
      await expectNoViolations(page);
    });
  });

  test("in the help", async () => {
    await fresh({ canvas: false }, async (page) => {
      await page.getByRole("button", { name: "Help" }).click();
      await page.getByRole("dialog").waitFor();
      await expectNoViolations(page);
    });
  });
});

test.each([320, 390, 1366])("nothing has to be scrolled sideways at a width of %i", async (width) => {
  await on({ canvas: false, viewport: { width, height: 700 } }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("from the keyboard alone", () => {
  test("a question is changed and a route opened", async () => {
    await fresh({ canvas: false }, async (page) => {
      await tabTo(page, /^Add a condition$/);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Where the client lives/, "Shift+Tab");
      await page.keyboard.type("Tamp");
      await page
        .getByText(/^3 services reach the client/)
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
    await fresh({ canvas: false }, async (page) => {
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
    await fresh({}, async (page) => {
      await tabTo(page, /Map of the service network/);
      const announced = page.locator("polku-explorer [role=status][aria-live]");
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
        const last = await announced.innerText();
        await page.keyboard.press(key);
        await expect.poll(() => announced.innerText()).not.toBe(last);
        met.add(await announced.innerText());
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
    await on({ canvas: false, address: "#lang=en&view=text" }, async (page) => {
      const text = page.locator("polku-text");
      await text.getByRole("heading", { name: textViewWords.en.heading }).waitFor();
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
    await on({ canvas: false, address: "#lang=en&from=neuvola&area=tampere&view=text" }, async (page) => {
      await page.locator("polku-text").getByRole("row").nth(1).waitFor();
      const rows = await page.locator("polku-text").getByRole("rowheader").allInnerTexts();
      const entries = await page.locator("polku-answers button[aria-expanded] .name").allInnerTexts();
      expect(rows.map((row) => row.trim().split("\n")[0]?.trim())).toEqual(
        entries.map((entry) => entry.trim()),
      );
    });
  });
});
