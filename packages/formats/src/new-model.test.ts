import { checkModel } from "@polku/core";
import { expect, test } from "vitest";
import { areasOf, counties } from "./areas/municipalities.js";
import { newModel } from "./new-model.js";

const model = newModel({ name: "Meidän kunta" });

test("there are 309 municipalities in 23 counties, each with a code and three names", () => {
  const all = counties().flatMap(({ municipalities }) => municipalities);
  expect([counties().length, all.length]).toEqual([23, 309]);
  expect(new Set(all.map(({ code }) => code)).size).toBe(309);
  for (const { code, name } of all) {
    expect(code).toMatch(/^\d{3}$/);
    expect(Object.values(name).every((one) => one !== "")).toBe(true);
  }
});

test("areas of all counties have ids of their own, and the model holds", () => {
  const codes = counties().map(({ code }) => code);
  const areas = areasOf(codes);
  expect(new Set(areas.map(({ id }) => id)).size).toBe(332);
  const checked = checkModel(newModel({ name: "Suomi", counties: codes }));
  expect(checked.issues.map(({ message }) => message)).toEqual([]);
  expect(checked.ok).toBe(true);
});

test("levels of other names get ids; a usual name keeps its own", () => {
  const { levels } = newModel({ name: "X", levels: ["Perustaso", " Oma taso ", "Oma taso"] });
  expect(levels.map(({ id }) => id)).toEqual(["basic", "oma-taso", "oma-taso-2"]);
});

test("a name without letters still gives a valid model", () => {
  expect(checkModel(newModel({ name: "…" })).ok).toBe(true);
  expect(checkModel(model).ok).toBe(true);
});
