import { ask, explainRoute, type Reached } from "@polku/core";
import { describe, expect, test } from "vitest";
import { open } from "./fixture-questions.js";

// What the national descriptions of services say of the ways on from one service to another.

const { model, network } = open("suomi-palvelut.yaml");

function reach(from: string, via?: "referral"[]): Map<string, Reached> {
  const answered = ask(network, { ask: "reach", from, ...(via && { via }) });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join("\n"));
  return new Map(answered.answer.reached.map((entry) => [entry.service, entry]));
}

describe("the clinic question on the national network", () => {
  test("the client goes from the child health clinic to further care and to speech therapy", () => {
    const reached = reach("lastenneuvola");
    for (const service of ["jatkotutkimukset-ja-hoito", "puheterapia"])
      expect(reached.get(service)).toMatchObject({ arrival: "goes", handoffs: 1, steps: 1 });
    const route = reached.get("jatkotutkimukset-ja-hoito")?.route ?? [];
    expect(explainRoute(network, route)[0]?.sources).toMatchObject([
      {
        at: "SOTE-0027 Lastenneuvolapalvelut › Tarpeen vaatiessa neuvola antaa lähetteen jatkotutkimuksiin ja -hoitoon.",
      },
    ]);
  });

  test("the maternity clinic refers when problems show; school health care guides to speech therapy", () => {
    expect([...reach("aitiysneuvola", ["referral"]).keys()]).toEqual([
      "aitiysneuvola",
      "jatkotutkimukset-ja-hoito",
    ]);
    expect(reach("kouluterveydenhuolto").get("puheterapia")?.arrival).toBe("goes");
  });

  test("one gets to a psychologist by way of the health centre, and on from there to a doctor's care", () => {
    const reached = reach("terveyskeskus", ["referral"]);
    expect(reached.get("psykologipalvelut")).toMatchObject({ arrival: "goes", handoffs: 1 });
    expect(reached.get("jatkotutkimukset-ja-hoito")).toMatchObject({ arrival: "goes", handoffs: 2 });
  });

  test("social services begin with the assessment of needs, which leads to each by one referral", () => {
    const reached = reach("sosiaalipalvelujen-tarpeiden-selvittaminen", ["referral"]);
    for (const service of ["perhetyo", "kotipalvelu", "tukihenkilo-ja-tukiperhe", "lastensuojelun-avohuolto"])
      expect(reached.get(service)).toMatchObject({ arrival: "goes", handoffs: 1 });
  });
});

test("every link cites a sentence of a description and notes what was concluded, and every text is in three languages", () => {
  for (const { id, note, sources = [] } of model.links ?? []) {
    expect({ id, at: [...new Set(sources.map(({ at }) => at))] }).toEqual({
      id,
      at: [expect.stringMatching(/^(SOTE-\d+ )?[^›]+ › .{20,}/)],
    });
    // Where the sentence does not say all that the link does, a note tells what was concluded.
    if (sources.some(({ reading }) => reading === "inferred"))
      expect({ id, note }).toEqual({
        id,
        note: {
          fi: expect.stringContaining("päätelty"),
          sv: expect.stringContaining("slutsats"),
          en: expect.stringMatching(/conclu/),
        },
      });
  }
  const text = { fi: expect.any(String), sv: expect.any(String), en: expect.any(String) };
  const described = model.services.filter(({ description }) => description !== undefined);
  expect(described).toHaveLength(63);
  for (const { name, short, description } of described)
    expect({ name, short, description }).toEqual({ name: text, short: text, description: text });
});
