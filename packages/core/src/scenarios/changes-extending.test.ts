import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.ts";
import { changesExtending, extendableElements } from "./changes-extending.js";

const network = networkOf(
  "visits: work -outreach-> clinic, piloted, areas centre",
  "advice: clinic -consultation-> unit",
  "centre in tampere",
  "tampere in region",
  "akaa in region",
  { pilots: [{ id: "pilot", name: "Pilot", tries: ["visits"], areas: ["centre"] }] },
);

test("a pilot and the links that it tries take the areas; those within one of them are not named beside it", () => {
  const change = (section: "links" | "pilots", id: string, areas: string[] | null) => ({
    op: "change",
    in: section,
    id,
    value: { areas },
  });
  expect(changesExtending(network, "pilot", ["akaa"])).toEqual([
    change("links", "visits", ["centre", "akaa"]),
    change("pilots", "pilot", ["centre", "akaa"]),
  ]);
  expect(changesExtending(network, "visits", ["tampere"])).toEqual([change("links", "visits", ["tampere"])]);
  expect(changesExtending(network, "visits", "all")).toEqual([change("links", "visits", null)]);
  expect(changesExtending(network, "visits", ["centre"])).toEqual([]);
});

test("only what areas limit can be extended, and only to areas that there are", () => {
  expect(extendableElements(network)).toEqual(["pilot", "visits"]);
  expect(() => changesExtending(network, "advice", "all")).toThrow(RangeError);
  expect(() => changesExtending(network, "visits", ["nowhere"])).toThrow(RangeError);
});
