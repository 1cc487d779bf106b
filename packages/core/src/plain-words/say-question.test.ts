import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { withDefaults } from "../questions/kinds.js";
import type { Question } from "../questions/question.js";
import { changesWithout } from "../scenarios/changes-without.js";
import { questionText, sayQuestion } from "./say-question.js";

const network = networkOf("clinic -referral-> school, practices meeting");
const reach = { ask: "reach", from: "clinic", client: { age: 4 } } as const;
const text = (question: Parameters<typeof questionText>[1]) => questionText(network, question, "en");

test("what is as usual is not said, as if it were a limit", () => {
  expect(text(withDefaults(reach))).toBe(sayQuestion(network, reach, "en"));
  const routes: Question = { ask: "routes", from: "clinic", to: "school", via: ["referral"] };
  expect(text(withDefaults(routes))).toBe(sayQuestion(network, routes, "en"));
});

test("changes are said, also those that leave the network without a practice; no changes are not", () => {
  const changes = changesWithout(network, "meeting");
  expect(text(withDefaults({ ask: "what-if", question: reach, changes }))).toBe(
    sayQuestion(network, { ask: "what-if", question: reach, changes }, "en"),
  );
  expect(text(withDefaults({ ask: "what-if", question: reach, changes: [] }))).toBe(text(reach));
});
