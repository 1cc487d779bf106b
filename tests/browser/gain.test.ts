import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gainWords } from "../../packages/viewer/src/gain/words/words.ts";
import { matrixWords } from "../../packages/viewer/src/matrix/words/words.ts";
import { scenarioWords } from "../../packages/viewer/src/scenario/words/words.ts";
import { expectNoViolations, untilReady, useExplorer } from "../support/explorer-page.ts";

const words = gainWords.en;
const { fresh, on } = useExplorer({ canvas: false });
const dialog = (page: Page) => page.locator("polku-gain dialog");
const pilot =
  "Päiväperho's substance use services in support of the maternity and child health clinic, Tampere";
const cell = (page: Page, name: RegExp) => dialog(page).getByRole("button", { name });

async function extend(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await dialog(page).locator("polku-matrix .gap-head h3").waitFor();
  await untilReady(page);
}

test("a pilot is extended: who gains as one matrix, by keyboard and as a file; then a scenario, which can be undone", async () => {
  await fresh({ address: "#from=neuvola&view=pilots&lang=en" }, async (page) => {
    await extend(page, `Extend to … ${pilot}`);
    expect(await dialog(page).locator("polku-matrix").innerText()).toContain(
      "Of 23 municipalities: gained 1 service in 22 · nothing lost",
    );
    const gained = /^Akaa \+ 21, Päiväperho's substance use services: Gained: .* → Comes to the client/;
    expect(await cell(page, gained).count()).toBe(1);
    expect(await cell(page, /^Tampere, Päiväperho.*: Unchanged: Comes to the client/).count()).toBe(1);
    expect(await dialog(page).locator("[data-change=gained] b").first().innerText()).toBe("+");

    await dialog(page).getByRole("button", { name: words.areas.none, exact: true }).click();
    await expect.poll(() => dialog(page).innerText()).toContain(words.chooseSome);
    await dialog(page).getByRole("searchbox", { name: words.areas.search }).fill("ori");
    await dialog(page).getByRole("checkbox", { name: "Orivesi" }).check();
    await expect
      .poll(() => dialog(page).locator("polku-matrix").innerText())
      .toContain("Of 23 municipalities: gained 1 service in 1 · nothing lost");

    await cell(page, /^Orivesi: 1 service changes/).focus();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => dialog(page).locator(".gap-readout").innerText())
      .toMatch(/^Orivesi, Päiväperho's .*: Gained/);

    const download = page.waitForEvent("download");
    await dialog(page).getByRole("button", { name: matrixWords.en.save }).click();
    const file = readFileSync(await (await download).path(), "utf8");
    expect(file).toMatch(/^orivesi,Orivesi,Gained$/m);
    expect(file).toMatch(/^akaa,Akaa,$/m);

    await dialog(page).getByRole("button", { name: words.make }).click();
    const title = page.locator("polku-scenario .title");
    await title.waitFor();
    await expect.poll(() => title.inputValue()).toBe(words.title(pilot));
    // It is longer than its field, which shows how it begins.
    const seen = () =>
      title.evaluate((field) => [field.scrollWidth > field.clientWidth, field.scrollLeft] as const);
    await expect.poll(seen).toEqual([true, 0]);
    await expect.poll(() => dialog(page).count()).toBe(0);
    const areas = () =>
      page.evaluate(() => {
        const { changes } = document.querySelector("polku-explorer") as unknown as {
          changes: { id: string; value: { areas: string[] } }[];
        };
        return changes.map(({ id, value }) => [id, ...value.areas]);
      });
    // The scenario has its changes as soon as it shows.
    expect(await areas()).toContainEqual(["paivaperho-neuvola", "tampere", "orivesi"]);
    await page.getByRole("button", { name: new RegExp(`^${scenarioWords.en.undo}: `) }).click();
    await expect.poll(areas).toEqual([]);
  });
});

test("a cell asks what changes for its municipality, with the route before and after", async () => {
  await on({ address: "#from=neuvola&area=tampere&lang=en&show=paivaperho-paihdepalvelut" }, async (page) => {
    await extend(page, /^Extend to … outreach: Päiväperho's substance use services → Maternity/);
    await cell(page, /^Akaa \+ 21, Päiväperho/).click();
    await expect
      .poll(() => page.locator("polku-answers").innerText())
      .toMatch(/Before\s+no route found under these conditions\s+After\s[^]*Workers from Päiväperho/);
    expect(page.url()).toContain("ask=what-if&from=neuvola&area=akaa");
  });
});

test("a proposal shows who would gain as the same matrix, and becomes a scenario", async () => {
  const address = "#ask=why-not&from=neuvola&to=paivaperho-paihdepalvelut&area=orivesi&lang=en";
  await fresh({ address }, async (page) => {
    await extend(page, /^Who would gain …: It would be reached if the pilot .* also covered Orivesi/);
    expect(await dialog(page).locator("h2").innerText()).toMatch(/^The pilot .* also covered Orivesi$/);
    expect(await cell(page, /^Orivesi, Päiväperho.*: Gained/).count()).toBe(1);
    expect(await dialog(page).getByRole("checkbox", { name: "Orivesi" }).count()).toBe(0);
    await dialog(page).getByRole("button", { name: words.make }).click();
    await page.locator("polku-scenario .title").waitFor();
    await expect.poll(() => page.locator("polku-scenario .effect").innerText()).toMatch(/1 gained|1 change/);
  });
});

test.each(["fi", "sv"] as const)("in %s it is told on a telephone, without a violation", async (language) => {
  const viewport = { width: 390, height: 844 };
  await on({ address: `#from=neuvola&view=pilots&lang=${language}`, viewport }, async (page) => {
    await extend(page, /^(Laajenna|Utvidga) … Päiväperho/);
    expect(await dialog(page).innerText()).toContain(gainWords[language].lead);
    expect(await dialog(page).innerText()).toContain(
      {
        fi: "Kaikkiaan 23 kuntaa: saadaan lisää 1 palvelu 22 kunnassa",
        sv: "Av 23 kommuner: tillkommer 1 tjänst i 22",
      }[language],
    );
    await expectNoViolations(page);
    await dialog(page).getByRole("radio", { name: matrixWords[language].form.table }).check();
    await dialog(page).locator("[data-change]").first().waitFor();
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog(page).count()).toBe(0);
  });
});

test("in a scenario, a question for gaps is a matrix of what changes, also in words, as CSV, and before or after alone", async () => {
  const areas = "tampere,orivesi,akaa";
  await fresh({ address: `#ask=gaps&from=neuvola&areas=${areas}&view=matrix&lang=en` }, async (page) => {
    await page.locator(".picker").setInputFiles("fixtures/scenarios/paivaperho-koko-maakunta.yaml");
    const matrix = page.locator("polku-matrix");
    const effect = "Of 3 municipalities: gained 1 service in 2 · nothing lost";
    await expect.poll(() => matrix.innerText()).toContain(effect);
    expect(await page.locator("polku-scenario").innerText()).toContain(effect);
    expect(await page.locator("polku-gap-changes").innerText()).toMatch(/Päiväperho.*Orivesi and Akaa/s);
    await expectNoViolations(page);

    const saving = page.waitForEvent("download");
    await matrix.getByRole("button", { name: matrixWords.en.save }).click();
    expect(readFileSync(await (await saving).path(), "utf8")).toMatch(/^akaa,Akaa,Gained$/m);

    await page.locator("polku-scenario").getByRole("radio", { name: "After" }).check({ force: true });
    await expect.poll(() => matrix.innerText()).toContain("The sources tell of local links in");
  });
});
