import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.ts";
import { explainRoute, legText, reasonSentence } from "./explain.js";
import { ask } from "./ask.js";

const network = networkOf(
  "visits: work -outreach-> clinic, piloted, areas tampere",
  "advice: clinic -consultation-> unit",
  "tampere in region",
  { practices: [{ id: "hybrid", name: "Hybrid" }] },
);

function reasonOf(service: string) {
  const answered = ask(network, { ask: "reach", from: "clinic" });
  const [reason] = answered.ok
    ? explainRoute(network, answered.answer.reached.find((one) => one.service === service)?.route ?? [])
    : [];
  if (!reason) throw new Error(`${service} is not reached`);
  return reason;
}

test("details of a leg stand in brackets after it, and no brackets where there are none", () => {
  expect(reasonSentence(network, reasonOf("work"), "en")).toBe(
    "Workers from Work come out to Clinic (piloted; in Tampere).",
  );
  expect(legText(network, reasonOf("work"), "en")).toBe("outreach (piloted; in Tampere)");
  expect(reasonSentence(network, reasonOf("unit"), "en")).toBe(
    "Advice from Unit comes to Clinic by consultation.",
  );
  expect(legText(network, reasonOf("unit"), "en")).toBe("consultation");
});
