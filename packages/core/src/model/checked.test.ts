import { expect, test } from "vitest";
import { compileNetwork } from "../network/network.js";
import { checkModel } from "../rules/check-model.js";
import { assumeChecked, isChecked } from "./checked.js";
import type { Model } from "./model.js";

const raw: Model = {
  polku: 1,
  id: "tiny",
  name: "Tiny",
  levels: [{ id: "basic", name: "Basic" }],
  services: [{ id: "clinic", name: "Clinic", level: "basic" }],
};

test("what was not checked is refused by the compiler and when it runs", () => {
  // @ts-expect-error a literal
  expect(() => compileNetwork(raw)).toThrow(TypeError);

  const checked = checkModel(raw);
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  expect(compileNetwork(checked.model).services).toHaveLength(1);
  // @ts-expect-error a changed copy
  expect(() => compileNetwork({ ...checked.model, services: [] })).toThrow("the model is not checked");
});

test("a copy is checked again or assumed to be", () => {
  const checked = checkModel(raw);
  const copy = structuredClone(checked.ok ? checked.model : raw);
  expect(isChecked(copy)).toBe(false);
  expect(compileNetwork(assumeChecked(copy)).model).toBe(copy);
  expect(isChecked(copy)).toBe(true);
});
