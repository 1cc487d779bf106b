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

test("what of a stated link was concluded is told after it, and who or what is only planned or disputed", () => {
  const [at, inferred] = ["row 1", "inferred"] as const;
  const partly = networkOf({
    sources: [{ id: "book", document: "book.txt", title: "Book" }],
    areas: [{ id: "akaa", kind: "municipality", name: "Akaa" }],
    services: [
      { id: "clinic", name: "Clinic", level: "basic" },
      { id: "work", name: "Work", level: "basic" },
    ],
    roles: [
      { id: "key", name: "Key person" },
      { id: "gate", name: "Gatekeeper", status: "disputed" },
    ],
    links: [
      {
        kind: "outreach",
        from: "work",
        to: "clinic",
        status: "piloted",
        areas: ["akaa"],
        roles: ["key", "gate"],
        sources: [
          { source: "book", at },
          { source: "book", at, reading: inferred, supports: ["status", "areas"] },
          { source: "book", at, reading: inferred, supports: ["from"] },
          { source: "book", at, supports: ["roles"] },
          { source: "book", at, reading: inferred, supports: ["roles"] },
        ],
      },
    ],
  });
  const answered = ask(partly, { ask: "reach", from: "clinic" });
  const [reason] = explainRoute(partly, answered.ok ? (answered.answer.reached[1]?.route ?? []) : []);
  expect(reason && legText(partly, reason, "en")).toBe(
    "outreach (piloted; in Akaa; through Key person or Gatekeeper (disputed); concluded: service, status and area)",
  );
});
