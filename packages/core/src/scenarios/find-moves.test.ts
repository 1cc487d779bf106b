import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseModel } from "../formats/parse-model.js";
import type { Model } from "../model/model.js";
import type { Change } from "../model/change.js";
import { applyChanges } from "./apply-changes.js";
import { describeMove } from "./describe-move.js";
import { findMoves, type Move } from "./find-moves.js";

const fixtures = resolve(import.meta.dirname, "../../../../fixtures");

function read(name: string): Model {
  const file = resolve(fixtures, name);
  const checked = parseModel(readFileSync(file, "utf8"), { file });
  if (!checked.ok) throw new Error(`${name} is not valid`);
  return checked.model;
}

const tiny = read("tiny.yaml");
const after = (changes: Change[]) => {
  const applied = applyChanges(tiny, changes);
  if (!applied.ok) throw new Error("not applied");
  return applied.model;
};
const short = (moves: readonly Move[]) =>
  moves.map(({ in: section, id, kinds }) => `${section} ${id}: ${kinds.join()}`);

describe("what moved", () => {
  test("nothing, between a model and itself", () => {
    expect(findMoves(tiny, tiny)).toEqual([]);
  });

  test("what is only told otherwise has not moved", () => {
    const value = { note: "Other", short: "N", aliases: ["x"], description: "Y", sources: [], "x-own": 1 };
    expect(findMoves(tiny, after([{ op: "change", in: "services", id: "neuvola", value }]))).toEqual([]);
  });

  test("one way of writing a name is as good as another", () => {
    const { name } = tiny.services.find(({ id }) => id === "neuvola") ?? {};
    const same = typeof name === "object" ? { ...name } : { fi: name ?? "" };
    const model = {
      ...tiny,
      services: tiny.services.map((one) => (one.id === "neuvola" ? { ...one, name: same } : one)),
    };
    expect(findMoves(tiny, model)).toEqual([]);
  });

  test("a service comes, one goes with its links, one stands elsewhere under another name", () => {
    const later = after([
      { op: "remove", in: "services", id: "perhetyo" },
      { op: "add", in: "services", value: { id: "uusi", name: "Uusi", level: "basic" } },
      { op: "change", in: "services", id: "perheneuvola", value: { level: "ot", name: "Toinen" } },
    ]);
    expect(short(findMoves(tiny, later))).toEqual([
      "services perheneuvola: moved,renamed",
      "services uusi: added",
      "services perhetyo: removed",
      "links perhetyo-neuvola: removed",
      "links perheneuvola-perhetyo: removed",
      "places mallilan-kohtaamispaikka: changed",
      "pilots yhteisvastaanotto-mallila: changed",
    ]);
  });

  test("a level that goes by another name, and an area that is counted no more", () => {
    const levels = tiny.levels.map((level) => (level.id === "ot" ? { ...level, name: "Top" } : level));
    const areas = tiny.areas?.map((area) => (area.id === "mallila" ? { ...area, count: 3 } : area));
    const moves = findMoves({ ...tiny, ...(areas && { areas }) }, { ...tiny, levels });
    expect(short(moves)).toEqual(["levels ot: renamed", "areas mallila: changed"]);
  });
});

describe("what moved between the OT centre's two pictures", () => {
  const [earlier, later] = [read("ot-keskus/loppuraportti.yaml"), read("ot-keskus/kokousdiat.yaml")];
  const moves = findMoves(earlier, later);
  const of = (section: Move["in"], kind: Move["kinds"][number]) =>
    moves.filter(({ in: where, kinds }) => where === section && kinds.includes(kind)).map(({ id }) => id);

  test("services", () => {
    expect(of("services", "added")).toHaveLength(27);
    expect(of("services", "removed")).toEqual([
      "lapsiperheiden-sote-palvelut",
      "jarjestojen-ja-seurakuntien-palvelut",
      "koulu-ja-opiskeluterveydenhuolto",
      "koulupsykologit-ja-kuraattorit",
      "hyvinvoinnista-huolehtiminen",
      "ot-erikoissairaanhoito",
      "ot-perheoikeudelliset-palvelut",
    ]);
    expect(of("services", "moved")).toEqual(["varhaiskasvatus"]);
    expect(of("services", "renamed")).toContain("ot-vammaispalvelut");
    // Another place in the slides is no move.
    expect(moves.some(({ id }) => id === "lastensuojelu")).toBe(false);
  });

  test("levels, tasks and the catchment that was one of five", () => {
    expect(of("levels", "renamed")).toEqual(["special", "ot"]);
    expect(of("tasks", "added")).toHaveLength(7);
    const area = moves.find(({ id }) => id === "erityisvastuualue");
    if (!area) throw new Error("the area has changed");
    expect(describeMove(earlier, later, area, "en")).toEqual(["count: no longer given (was 5)"]);
  });

  test("each by the names of its own picture", () => {
    const moved = moves.find(({ id }) => id === "varhaiskasvatus");
    if (!moved) throw new Error("early education has moved");
    expect(describeMove(earlier, later, moved, "en")).toEqual([
      "name: “Early childhood education and care” (was “Municipal early education, open included”)",
      "part of: no longer given (was The family centre's network of services)",
    ]);
  });
});
