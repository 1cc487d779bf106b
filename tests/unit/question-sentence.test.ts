import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compileNetwork, languages, parseModel } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { askedQuestion, questionSentence } from "../../packages/viewer/src/question/question-sentence.ts";

const parsed = parseModel(readFileSync(resolve(import.meta.dirname, "../../fixtures/pirkanmaa.yaml")));
if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
const network = compileNetwork(parsed.model);
const questions = parsed.model.stories?.flatMap(({ steps }) => steps.map(({ question }) => question)) ?? [];

describe.each(languages)("what is asked, in %s", (language) => {
  test("is a sentence of at most three lines for every step that looks at one client", () => {
    const asked = questions.flatMap((question) =>
      question && question.ask !== "compare"
        ? [askedQuestion(network, withDefaults(question), language).sentence]
        : [],
    );
    expect(asked.length).toBeGreaterThan(20);
    for (const sentence of asked) {
      expect(sentence).toMatch(/\?$/);
      expect(sentence.length).toBeLessThanOrEqual(165);
    }
  });
});

test("what a long sentence leaves out is said after it, and a short one leaves out nothing", () => {
  const wide = withDefaults({
    ask: "routes",
    from: "neuvola",
    to: "ot-keskus",
    client: { area: "orivesi" },
    status: ["established", "piloted", "planned", "disputed"],
    maxSteps: 1,
  });
  const { sentence, besides } = askedQuestion(network, wide, "en");
  expect(sentence).toBe(
    "Which routes lead to Centre of expertise and support (OT centre) for a client who is at Maternity and child health clinic and lives in Orivesi, in at most 1 step?",
  );
  expect(besides).toBe("established, piloted, planned and disputed");
  expect(questionSentence(network, wide, "en")).toBe(`${sentence} ${besides}`);
  const short = withDefaults({ ask: "reach", from: "neuvola", maxSteps: 1 });
  expect(askedQuestion(network, short, "en")).toEqual({
    sentence: "Which services reach a client who is at Maternity and child health clinic, in at most 1 step?",
    besides: "",
  });
});
