import type { Model } from "@polku/core";
import { expect, test } from "vitest";
import { idOf, newId } from "./new-id.js";

const model: Model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [{ id: "basic", name: "Basic" }],
  services: [
    { id: "paivatoiminta", name: "Day", level: "basic" },
    { id: "work", name: "Work", level: "basic" },
  ],
  links: [{ id: "paivatoiminta-work", kind: "joint", from: "paivatoiminta", to: "work" }],
};

test.each([
  ["Päivä\u00adtoiminta", "paivatoiminta"],
  ["  Äiti & lapsi – Öinen apu! ", "aiti-lapsi-oinen-apu"],
  ["日本", ""],
])("the id of %j is %j", (name, id) => {
  expect(idOf(name)).toBe(id);
});

test("an id is one that nothing in the model has, links among it", () => {
  expect(newId(model, "Päivätoiminta", "service")).toBe("paivatoiminta-2");
  expect(newId(model, "paivatoiminta-work", "link")).toBe("paivatoiminta-work-2");
  expect(newId(model, "Basic", "service")).toBe("basic-2");
  expect(newId(model, "日本", "service")).toBe("service");
});
