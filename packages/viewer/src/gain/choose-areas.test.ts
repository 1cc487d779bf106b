import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { areasToName, regionsOf } from "./choose-areas.js";

const network = networkOf("visits: work -outreach-> clinic, areas tampere", {
  areas: [
    { id: "west", name: "West", kind: "region" },
    { id: "east", name: "East", kind: "region" },
    { id: "tampere", name: "Tampere", kind: "municipality", within: "west" },
    { id: "akaa", name: "Akaa", kind: "municipality", within: "west" },
    { id: "nokia", name: "Nokia", kind: "municipality", within: "west" },
    { id: "kuopio", name: "Kuopio", kind: "municipality", within: "east" },
  ],
});
const offered = ["akaa", "nokia", "kuopio"];

test("regions, with what can be chosen of them", () => {
  expect(regionsOf(network, offered)).toEqual([
    { id: "west", areas: ["akaa", "nokia"] },
    { id: "east", areas: ["kuopio"] },
  ]);
});

test("a region is named in place of its municipalities once all of it is chosen or covered", () => {
  const named = (...chosen: string[]) => areasToName(network, offered, new Set(chosen));
  expect(named("akaa")).toEqual(["akaa"]);
  expect(named("akaa", "nokia")).toEqual(["west"]);
  expect(named("akaa", "kuopio")).toEqual(["east", "akaa"]);
  expect(named()).toEqual([]);
});
