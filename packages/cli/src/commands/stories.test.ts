import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { modelOf } from "../../../../tests/support/network-of.js";
import { polku } from "../../../../tests/support/polku.ts";

const pirkanmaa = "fixtures/pirkanmaa.yaml";
const first = "uudistus-viidessatoista-minuutissa";
const scratch = mkdtempSync(join(tmpdir(), "polku-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("stories", () => {
  test("lists the stories, with how long they take", async () => {
    const { out, code } = await polku("stories", pirkanmaa, "--lang", "fi");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(`Uudistus viidessätoista minuutissa [${first}]: 10 kohtaa · 15 min`);
  });

  test.each([
    [[undefined, undefined], "2 steps"],
    [[1.5, undefined], "2 steps · at least 1.5 min"],
    [[1.5, 2], "2 steps · 3.5 min"],
  ])("of steps that take %j minutes, says %s", async (minutes, said) => {
    const steps = minutes.map((each) => ({
      question: { ask: "reach" as const, from: "clinic" },
      ...(each === undefined ? {} : { minutes: each }),
    }));
    const file = join(scratch, "story.json");
    writeFileSync(file, JSON.stringify(modelOf("clinic", { stories: [{ id: "s", name: "S", steps }] })));
    expect((await polku("stories", file, "--lang", "en")).out.trim()).toBe(`S [s]: ${said}`);
  });

  test("tells the steps of one, with what is said of each and what to ask the room", async () => {
    const { out } = await polku("stories", pirkanmaa, first, "--lang", "en");
    expect(out.match(/^\d+\. /gm)).toHaveLength(10);
    expect(out).toContain("8. Which routes lead to Centre of expertise and support");
    expect(out).toContain("   Notes: Say: the OT centre");
  });

  test("answers the question of a step, as text and as JSON", async () => {
    const asked = await polku("stories", pirkanmaa, first, "9", "--lang", "en");
    expect(asked).toMatchObject({ code: 0 });
    expect(asked.out).toMatch(/^A thought experiment[^]*What if 1 change were made[^]*Gained \(1\)/);
    const { out } = await polku("stories", pirkanmaa, first, "9", "--json");
    expect(JSON.parse(out)).toMatchObject({
      step: { minutes: 1.5 },
      answer: { ask: "what-if", gained: ["paivaperho-paihdepalvelut"] },
    });
  });

  test("shows the overview of a step, and what of it the step is about", async () => {
    const { out } = await polku("stories", pirkanmaa, "pilotit-kunnittain", "1", "--lang", "en");
    expect(out).toContain("13 pilots are under way in 11 municipalities.");
    expect(out).toMatch(/About: .*\[pilotti-perhekeskus\]/);
  });

  test("says which story was meant, and how many steps there are", async () => {
    expect(await polku("stories", pirkanmaa, "neuvolast", "--lang", "en")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no story “neuvolast”. Did you mean “neuvolasta”?"),
    });
    for (const step of ["5", "0", "two"])
      expect(await polku("stories", pirkanmaa, "neuvolasta", step, "--lang", "en")).toMatchObject({
        code: 1,
        err: expect.stringContaining(`There is no step ${step}: the story has 4 steps`),
      });
  });
});
