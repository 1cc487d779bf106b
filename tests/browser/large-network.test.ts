import { compileNetwork, parseModel } from "@polku/core";
import { answerReach, type ResolvedReach } from "@polku/core/questions";
import type { ReachAnswer } from "@polku/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { makeModel } from "../bench/networks.mjs";
import { showConditions, untilReady, useExplorer } from "../support/explorer-page.ts";

const text = JSON.stringify(makeModel(2500));
const checked = parseModel(text);
if (!checked.ok) throw new Error("the network of the bench is not valid");
const network = compileNetwork(checked.model);

const explorers = useExplorer({ canvas: false });

/** The answer that the page has, without its routes. */
const answerOf = (page: Page) =>
  page.evaluate(() => {
    const { answer } = document.querySelector("polku-explorer") as unknown as { answer: ReachAnswer };
    return { question: answer.question, reached: answer.reached.map((one) => [one.service, one.steps]) };
  });

async function isRight(page: Page, asked: Partial<ResolvedReach["client"]>): Promise<void> {
  await untilReady(page);
  await expect.poll(async () => (await answerOf(page)).question.client).toEqual(asked);
  const { question, reached } = await answerOf(page);
  expect(reached).toEqual(answerReach(network, question).reached.map((one) => [one.service, one.steps]));
  expect(reached.length).toBeGreaterThan(50);
}

const open = (page: Page, name: string, content: string) =>
  page
    .locator("polku-explorer input.picker")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });

describe("a network of thousands of services", () => {
  test("is answered as the library does, whether a form or an address asks", async () => {
    await explorers.fresh({}, async (page) => {
      await open(page, "large.json", text);
      await page.getByRole("heading", { level: 1, name: "Bench" }).waitFor();
      await isRight(page, {});
      await showConditions(page);
      await page.getByLabel("Where the client lives").selectOption({ label: "Municipality 7" });
      await isRight(page, { area: "m7" });
      await page.evaluate(() => (location.hash += "&age=4"));
      await isRight(page, { area: "m7", age: 4 });
      await page.goBack();
      await isRight(page, { area: "m7" });
    });
  });

  test("of questions asked one right after another, each counts", async () => {
    await explorers.fresh({}, async (page) => {
      await open(page, "large.json", text);
      await page.getByRole("heading", { level: 1, name: "Bench" }).waitFor();
      await showConditions(page);
      const area = page.getByLabel("Where the client lives");
      await area.evaluate((select: HTMLSelectElement) => {
        for (const value of ["m7", "m8", "m9"]) {
          select.value = value;
          select.dispatchEvent(new Event("change"));
        }
      });
      await isRight(page, { area: "m9" });
      await page.goBack();
      await isRight(page, { area: "m8" });
    });
  });

  test("that is wrong is refused, and what was open stays", async () => {
    await explorers.fresh({}, async (page) => {
      const before = await answerOf(page);
      await open(page, "large.json", text.replace('"level":"special"', '"level":"speciall"'));
      await page.getByText("speciall").first().waitFor();
      expect(await answerOf(page)).toEqual(before);
    });
  });
});
