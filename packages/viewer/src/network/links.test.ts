import { withDefaults, answerReach } from "@polku/core/questions";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { openNetwork } from "../state/actions.js";
import { askWith } from "../state/ask.js";
import { answerIn } from "../state/derive.js";
import { linksOf } from "./links.js";
import { mentionsOf } from "../details/mentions.js";
import { startState } from "../state/state.js";
import { dropAll, findWhyNot } from "../answers/find-why-not.js";
import "../kinds/kinds.js";

const network = networkOf(
  "clinic, part of centre",
  "school, planned, ages 7-",
  "centre -outreach-> school",
  "school -joint-> clinic",
  "clinic -referral-> school",
  { places: [{ id: "house", name: "House", offers: ["clinic"] }] },
);
const shown = (service: string) => {
  const links = linksOf(network, service);
  const flat = (groups: typeof links.out) =>
    groups.map(({ kind, ends }) => [kind, ...ends.map(({ other }) => other)]);
  return { out: flat(links.out), in: flat(links.in) };
};

test("links stand at both of their ends; joint work has no direction", () => {
  expect(shown("clinic")).toEqual({
    out: [
      ["referral", "school"],
      ["joint", "school"],
    ],
    in: [],
  });
  expect(shown("school")).toEqual({
    out: [["joint", "clinic"]],
    in: [
      ["referral", "clinic"],
      ["outreach", "centre"],
    ],
  });
});

test("what a service is a part of, and what names it", () => {
  expect(network.ancestorsOf("clinic")).toEqual(["centre"]);
  expect(mentionsOf(network, "centre").parts).toEqual(["clinic"]);
  expect(mentionsOf(network, "clinic").places).toEqual(["house"]);
});

test("dropping the conditions that why-not names reaches the service", () => {
  const question = withDefaults({ ask: "reach", from: "clinic", client: { age: 3 }, maxSteps: 4 });
  const why = findWhyNot(network, answerReach(network, question), "school");
  expect(why.relax.map(({ conditions }) => conditions)).toEqual([["status", "age"]]);
  const state = openNetwork(startState("en"), { network, warnings: [], question });
  const after = askWith(state, dropAll(question, why.relax[0]!.conditions));
  expect(after.question).toMatchObject({ client: {}, maxSteps: 4 });
  const answer = answerIn(after);
  const reached = (answer?.ask === "reach" ? answer.reached : []).map(({ service }) => service);
  expect(reached).toContain("school");
});
