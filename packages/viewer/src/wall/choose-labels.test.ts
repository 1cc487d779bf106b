import { ask } from "@polku/core";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { chooseLabels, mostLabels, type LabelInput } from "./choose-labels.js";

const crowd = Array.from(
  { length: 40 },
  (_, index) => `clinic -referral-> s${String(index).padStart(2, "0")}`,
);
const network = networkOf(
  ...crowd,
  "s00 -referral-> unit",
  "far: unit -referral-> hospital",
  "hub -consultation-> ward",
  "hub -joint-> s99",
);

function choose(more: Partial<LabelInput> = {}) {
  const answered = ask(network, { ask: "reach", from: "clinic" });
  if (!answered.ok) throw new Error(answered.issues[0]?.message);
  return chooseLabels({
    network,
    answer: answered.answer,
    selected: [],
    marks: {},
    frame: [],
    hidden: new Set(),
    ...more,
  });
}
const idsOf = (role: string, choices: ReturnType<typeof choose>) =>
  choices.filter((choice) => choice.role === role).map(({ id }) => id);

test("where there is no route, the start and what is reached in fewest steps, within the budget", () => {
  const choices = choose({ selected: ["ward"], marks: { gained: ["s39"] } });
  expect(choices).toHaveLength(mostLabels);
  expect(choices.slice(0, 3)).toEqual([
    { id: "clinic", role: "end" },
    { id: "ward", role: "selected" },
    { id: "s39", role: "marked" },
  ]);
  expect(idsOf("neighbour", choices)).toHaveLength(mostLabels - 3);
});

test("a route has its ends first, all its services, and a few others that are linked with them", () => {
  const choices = choose({ target: "hospital" });
  expect(idsOf("end", choices)).toEqual(["clinic", "hospital"]);
  expect(idsOf("route", choices)).toEqual(["s00", "unit"]);
  expect(idsOf("neighbour", choices)).toHaveLength(6);
  expect(idsOf("hub", choices)).toEqual([]);
});

test("a frame leaves only what is in it, beside the route and what is selected", () => {
  const choices = choose({ target: "hospital", selected: ["s05"], frame: ["hub", "unit", "nothing"] });
  expect(choices.map(({ id }) => id)).toEqual(["clinic", "hospital", "s00", "unit", "s05", "hub"]);
});

test("a frame without a route has what it is reached by: the wider service whose links the start uses", () => {
  const parts = networkOf(
    "centre",
    "clinic, part of centre",
    "centre -joint-> ward",
    "centre -joint-> unit",
    "other -joint-> unit",
  );
  const answered = ask(parts, { ask: "reach", from: "clinic" });
  if (!answered.ok) throw new Error(answered.issues[0]?.message);
  const choices = choose({ network: parts, answer: answered.answer, frame: ["clinic", "ward"] });
  expect(choices).toEqual([
    { id: "clinic", role: "end" },
    { id: "ward", role: "framed" },
    { id: "centre", role: "framed" },
  ]);
});

test("where little is reached, every level has a name before any has a second one", () => {
  const levels = networkOf(
    "clinic -referral-> a",
    "b -joint-> a",
    "b -joint-> c",
    "top @highest",
    "top -joint-> b",
  );
  const answered = ask(levels, { ask: "reach", from: "clinic", maxSteps: 0 });
  if (!answered.ok) throw new Error(answered.issues[0]?.message);
  const hubs = idsOf("hub", choose({ network: levels, answer: answered.answer }));
  expect(hubs).toEqual(["b", "top", "a", "c"]);
});

test("what is hidden has no name, and hubs fill up where little is reached", () => {
  const choices = choose({ hidden: new Set(crowd.map((_, index) => `s${String(index).padStart(2, "0")}`)) });
  expect(choices.map(({ id }) => id)).toEqual(["clinic", "unit", "hospital", "hub", "s99", "ward"]);
});
