import { expect, test } from "vitest";
import { compileNetwork, type Service } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { apartText } from "./apart-text.js";

const areas = [
  { id: "north", kind: "municipality" as const, name: "North" },
  { id: "south", kind: "municipality" as const, name: "South" },
];
const tellApart = (...services: Partial<Service>[]) => {
  const model = assumeChecked({
    polku: 1,
    id: "test",
    name: "Test",
    language: "en",
    levels: [
      { id: "basic", name: "Basic level" },
      { id: "special", name: "Special level" },
    ],
    areas,
    services: [
      { id: "centre", name: "Family centre", level: "basic" },
      ...services.map((service) => ({ id: "", name: "Clinic", level: "basic", ...service })),
    ],
    places: [{ id: "hall", name: "Hall", area: "north" }],
  });
  return services.map(({ id = "" }) => apartText(compileNetwork(model), id, "en"));
};

test("a name of its own needs nothing more", () => {
  expect(tellApart({ id: "a", name: "Clinic" }, { id: "b", name: "School" })).toEqual(["", ""]);
});

test.each<[string, Partial<Service>, Partial<Service>, string[]]>([
  ["level", { id: "a" }, { id: "b", level: "special" }, ["Basic level", "Special level"]],
  [
    "wider service and area",
    { id: "a", partOf: "centre" },
    { id: "b", eligibility: { areas: ["south"] } },
    ["Family centre", "South"],
  ],
  [
    "nothing: the one that has nothing by its id",
    { id: "a" },
    { id: "b", partOf: "centre" },
    ["a", "Family centre"],
  ],
  [
    "nothing but the id",
    { id: "a", partOf: "centre" },
    { id: "b", partOf: "centre" },
    ["Family centre, a", "Family centre, b"],
  ],
  [
    "a place of the same name by its area",
    { id: "a", name: "Hall" },
    { id: "b", name: "Other" },
    ["Basic level", ""],
  ],
])("told apart by %s", (_, one, other, said) => {
  expect(tellApart(one, other)).toEqual(said);
});
