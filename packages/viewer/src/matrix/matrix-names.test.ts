import { compileNetwork, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { expect, test } from "vitest";
import { gapsAnswer } from "../../../../tests/support/gaps-answer.js";
import { MatrixNames } from "./matrix-names.js";

const model: Model = {
  polku: 1,
  id: "made",
  name: "Made",
  levels: [{ id: "basic", name: { fi: "Perustaso", en: "Basic level" } }],
  areas: ["r0", "r1", "r2"].map((id) => ({ id, kind: "municipality", name: `Kunta ${id}` })),
  services: [
    { id: "s0", name: { fi: "Öljy" } },
    { id: "s1", name: { fi: "Zeppelin" } },
    { id: "s2", name: { fi: "Äly" } },
  ].map((service) => ({ ...service, level: "basic" })),
};
const network = compileNetwork(assumeChecked(model));
const areas = new MatrixNames(network, gapsAnswer(["h.c", "h.c", "hgc"]), "fi");

test("a group of municipalities says how many and which", () => {
  expect(areas.line({ rows: [0, 1], inside: false }).text).toBe("2 kuntaa: Kunta r0, Kunta r1");
  expect(areas.line({ rows: [2], inside: false }).text).toBe("Kunta r2");
});

test("a group of ages is a span", () => {
  const ages = new MatrixNames(network, gapsAnswer(["h", "h", "h"], true), "en");
  expect(ages.line({ rows: [0, 1, 2], inside: false }).text).toBe("0–2 y");
  expect(ages.line({ rows: [1], inside: false }).text).toBe("1 y");
});

test("a cell says how it is reached", () => {
  expect(areas.state({ arrival: "goes", handoffs: 1, steps: 1 })).toBe("Asiakas siirtyy, 1 siirto · 1 vaihe");
  expect(areas.state({ arrival: "here", handoffs: 0, steps: 0 })).toBe("Jo täällä");
  expect(areas.state(null)).toBe("Reittiä ei löytynyt");
  expect(areas.state(null, "elsewhere")).toBe("Yhteys vain joidenkin alueiden asiakkaille");
});

test("columns are ranked by name as the language sorts", () => {
  expect([...areas.columnRanks()]).toEqual([2, 0, 1]);
});
