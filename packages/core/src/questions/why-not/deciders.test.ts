import { expect, test } from "vitest";
import type { Change } from "../../model/change.js";
import { networkOf } from "../../../../../tests/support/network-of.ts";
import { deciderText, findDeciders } from "./deciders.js";

const page = (at: string) => ({ source: "paper", at });
const network = networkOf(
  "visits: work -outreach-> clinic, piloted, areas tampere, practices practice",
  "advice: clinic -consultation-> unit, planned",
  "tampere in region",
  {
    sources: [{ id: "paper", document: "paper.pdf", title: "Paper" }],
    organisations: [
      { id: "city", name: "City" },
      { id: "church", name: "Church" },
    ],
    practices: [{ id: "practice", name: "Practice" }],
    pilots: [
      { id: "pilot", name: "Pilot", tries: ["visits"], runBy: ["city", "church"], sources: [page("row 1")] },
      { id: "other", name: "Other", tries: ["clinic"], runBy: ["church"] },
    ],
    groups: [
      {
        id: "group",
        name: "Group",
        steers: ["pilot", "practice"],
        sources: [page("members"), { ...page("what it steers"), supports: ["steers"] }],
      },
    ],
  },
);
const change = (id: string): Change => ({ op: "change", in: "links", id, value: { areas: null } });

test("of a link: the pilots that try it, its practices; what is tried at its ends has no say in it", () => {
  const deciders = findDeciders(network, [change("visits")]);
  expect(deciders).toEqual([
    {
      of: "pilot",
      runBy: ["city", "church"],
      steeredBy: ["group"],
      sources: [page("row 1"), { ...page("what it steers"), supports: ["steers"] }],
    },
    {
      of: "practice",
      runBy: [],
      steeredBy: ["group"],
      sources: [{ ...page("what it steers"), supports: ["steers"] }],
    },
  ]);
  expect(deciders.map((decider) => deciderText(network, decider, "en"))).toEqual([
    "Pilot: run by City and Church; steered by Group",
    "Practice: steered by Group",
  ]);
  expect(deciderText(network, deciders[0]!, "fi")).toBe(
    "Pilot: toiminnasta vastaavat City ja Church; ohjaus: Group",
  );
});

test("of what nobody is known to run or steer nothing is said", () => {
  expect(findDeciders(network, [change("advice")])).toEqual([]);
  const value = { kind: "referral", from: "clinic", to: "unit" };
  expect(findDeciders(network, [{ op: "add", in: "links", value }])).toEqual([]);
});
