import { toId } from "@polku/core/model";
import { expect, test } from "vitest";
import { modelOf } from "../../../../tests/support/network-of.js";
import { newId } from "./new-id.js";

const model = modelOf("paivatoiminta-work: paivatoiminta -joint-> work");

test.each([
  ["Päivä\u00adtoiminta", "paivatoiminta"],
  ["  Äiti & lapsi – Öinen apu! ", "aiti-lapsi-oinen-apu"],
  ["日本", ""],
])("the id of %j is %j", (name, id) => {
  expect(toId(name)).toBe(id);
});

test("an id is one that nothing in the model has, links among it", () => {
  expect(newId(model, "Päivätoiminta", "service")).toBe("paivatoiminta-2");
  expect(newId(model, "paivatoiminta-work", "link")).toBe("paivatoiminta-work-2");
  expect(newId(model, "Basic", "service")).toBe("basic-2");
  expect(newId(model, "日本", "service")).toBe("service");
});
