import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compileNetwork, parseModel } from "@polku/core";
import { answerGaps, withDefaults, gapsTable } from "@polku/core/questions";
import { csvText } from "@polku/core/text";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { matrixWords } from "../../packages/viewer/src/matrix/words/words.ts";
import { expectNoViolations, untilStill, useExplorer } from "../support/explorer-page.ts";

const words = matrixWords.en;
const root = resolve(import.meta.dirname, "../..");
const { browser, fresh } = useExplorer({ canvas: false });

async function on(
  address: string,
  body: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser().newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${inject("pages")}matrix.html#${address}`);
  await page.locator("polku-matrix h2").waitFor();
  await body(page);
  expect(errors).toEqual([]);
  await context.close();
}

const told = (page: Page) =>
  page.evaluate(() => (document.querySelector("matrix-page") as unknown as { told: unknown[] }).told);

/** The name of what has the focus, however deep it stands. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.tagName;
  });

const cellNamed = (page: Page, name: string | RegExp) =>
  page.locator("polku-matrix-table").getByRole("button", { name });

describe("the table says how each row reaches each service", () => {
  test.each([
    [
      "fi",
      "Mitä milläkin alueella tavoitetaan",
      "Nokia, Eropalvelut: Tulee asiakkaan luo, asiakas ei siirry · 1 vaihe",
      "15 kuntaa",
    ],
    [
      "sv",
      "Vad som är tillgängligt i vilket område",
      "Nokia, Separationstjänster: Kommer till klienten, klienten hänvisas inte vidare · 1 steg",
      "15 kommuner",
    ],
    [
      "en",
      "What is reached in which area",
      "Nokia, Separation services: Comes to the client, no handoffs · 1 step",
      "15 municipalities",
    ],
  ])("in %s", async (language, heading, cell, group) => {
    await on(`lang=${language}`, async (page) => {
      await page.getByRole("heading", { name: heading }).waitFor();
      await cellNamed(page, cell).waitFor();
      await cellNamed(page, new RegExp(`^${group}`)).waitFor();
    });
  });

  test("with headings over rows, services and levels", async () => {
    await on("lang=en", async (page) => {
      const grid = page.getByRole("grid");
      expect(await grid.getAttribute("aria-rowcount")).toBe("8");
      await grid.getByRole("columnheader", { name: /Basic level/ }).waitFor();
      await grid.getByRole("rowheader", { name: /Nokia/ }).waitFor();
      await grid.evaluate((table) => table.parentElement?.scrollTo({ left: 10_000 }));
      await grid.getByRole("columnheader", { name: new RegExp(`${words.band.nowhere} 34`) }).waitFor();
    });
  });

  test("ages that are alike are one line", async () => {
    await on("lang=en&rows=ages", async (page) => {
      await cellNamed(page, /^0–17 y: 34 of 68/).waitFor();
    });
  });
});

describe("from the keyboard", () => {
  test("the table is one tab stop, arrows move and Enter opens", async () => {
    await on("lang=en", async (page) => {
      expect(await page.locator("polku-matrix-table [tabindex='0']").count()).toBe(1);
      await page.locator("polku-matrix-table [tabindex='0']").focus();
      expect(await focused(page)).toMatch(/^15 municipalities/);
      await page.keyboard.press("Enter");
      await cellNamed(page, /^Akaa: /).waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toMatch(/^Akaa: /);
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toMatch(/^Akaa, .+: No route found$/);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Control+End");
      await expect.poll(() => focused(page)).toMatch(/^Tampere, /);
      await page.keyboard.press("Home");
      await expect.poll(() => focused(page)).toMatch(/^Tampere: /);
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => focused(page)).toMatch(/^Order rows by nearness/);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      expect(await told(page)).toMatchObject([
        { name: "polku-row", detail: { row: "akaa" } },
        { name: "polku-cell", detail: { row: "akaa", cell: null } },
        { name: "polku-column", detail: { column: expect.any(String) } },
      ]);
      await page.keyboard.press("Tab");
      expect(await focused(page)).not.toMatch(/,|:/);
    });
  });

  test("what has the focus has a ring that is seen", async () => {
    await on("lang=en", async (page) => {
      await page.locator("polku-matrix-table [tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      const outline = await page.locator("polku-matrix-table button:focus").evaluate((button) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(button);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect(outline).toBe("solid 3px");
    });
  });
});

test("rows are ordered by a service, nearest first", async () => {
  await on("lang=en", async (page) => {
    await cellNamed(page, words.orderBy("Separation services")).click();
    await expect(
      page.locator("polku-matrix-table tbody th button").first().getAttribute("aria-label"),
    ).resolves.toMatch(/Kangasala/);
    await page.locator("polku-matrix-table th[aria-sort=ascending]").waitFor();
  });
});

test("services that do not differ can be left out, and the table says so", async () => {
  await on("lang=en", async (page) => {
    await page.getByText(words.more).click();
    await page.getByRole("checkbox", { name: words.onlyDifferences }).check();
    await page.getByText(words.hidden(2)).waitFor();
    expect(await cellNamed(page, /^Nokia, Maternity and child health clinic:/).count()).toBe(0);
    await page.getByRole("button", { name: words.showHidden }).click();
    await cellNamed(page, /^Nokia, Maternity and child health clinic:/).waitFor();
  });
});

test("the CSV file is the one that the library writes", async () => {
  const file = resolve(root, "fixtures/pirkanmaa.yaml");
  const checked = parseModel(readFileSync(file, "utf8"), { file });
  if (!checked.ok) throw new Error("the Pirkanmaa network is not valid");
  const network = compileNetwork(checked.model);
  const areas = (checked.model.areas ?? []).filter(({ kind }) => kind === "municipality").map(({ id }) => id);
  const answer = answerGaps(network, withDefaults({ ask: "gaps", from: "neuvola", rows: { areas } }));
  await on("lang=fi", async (page) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: matrixWords.fi.save }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("aukot-pirkanmaa.csv");
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toBe(csvText(gapsTable(network, answer, "fi"), "fi"));
    expect(text).toMatch(/^\uFEFFtunnus;nimi;/);
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

  test("the rows are a list that opens", async () => {
    await on(
      "lang=sv",
      async (page) => {
        const row = page.locator("polku-matrix-list details", { hasText: "Nokia" });
        await row.locator("summary").tap();
        const service = row.getByRole("button", { name: /^Separationstjänster\s+Kommer till klienten/ });
        expect((await service.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await service.tap();
        expect(await told(page)).toMatchObject([{ name: "polku-cell", detail: { row: "nokia" } }]);
      },
      phone,
    );
  });

  test.each([320, 390])(
    "nothing stands beside a screen of %i px, in letters of twice the size",
    async (width) => {
      await on(
        "lang=fi",
        async (page) => {
          await page.addStyleTag({ content: "html { font-size: 200% }" });
          const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
          expect(await untilStill(page, widest)).toBeLessThanOrEqual(width);
        },
        { viewport: { width, height: 700 } },
      );
    },
  );
});

describe("axe finds nothing", () => {
  test.each([
    ["the table", "lang=en", {}],
    ["dark colours", "lang=fi&theme=dark", {}],
    ["the list", "lang=sv", { viewport: { width: 390, height: 844 } }],
  ])("in %s", async (_, address, options) => {
    await on(
      address,
      async (page) => {
        const rows = page.locator("polku-matrix-list summary");
        if ((await rows.count()) > 0) await rows.nth(3).click();
        await expectNoViolations(page);
      },
      options,
    );
  });
});

test("of a big table only what is seen is drawn, and scrolling leads to the rest", async () => {
  await on("lang=en&rows=origins&made=3000&most=300", async (page) => {
    const grid = page.getByRole("grid");
    expect(Number(await grid.getAttribute("aria-colcount"))).toBeGreaterThan(2000);
    expect(await grid.locator("button").count()).toBeLessThan(2500);
    await page.locator("polku-matrix-table [tabindex='0']").focus();
    await page.keyboard.press("Control+End");
    await expect.poll(() => focused(page)).toMatch(/, .+: /);
    expect(await grid.locator("button").count()).toBeLessThan(2500);
  });
});

test("in the explorer a cell opens its question, and back returns to the table", async () => {
  const address = "#lang=en&ask=gaps&from=neuvola&areas=nokia,tampere&view=matrix";
  await fresh({ address }, async (page) => {
    const cell = cellNamed(page, /^Nokia, Separation services: Comes to the client/);
    const heading = cellNamed(page, words.open.column("Separation services"));
    await cell.waitFor();
    expect((await heading.boundingBox())?.x).toBeCloseTo((await cell.boundingBox())?.x ?? 0, 0);
    await cell.click();
    await page.locator("polku-answers li[data-open=true]", { hasText: "Separation services" }).waitFor();
    await page.goBack();
    await cell.waitFor();
  });
});
