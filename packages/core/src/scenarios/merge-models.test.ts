import { expect, test } from "vitest";
import type { Level } from "../model/level.js";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import { checkModel } from "../rules/check-model.js";
import { mergeModels } from "./merge-models.js";
import { selectModel } from "./select-model.js";

const level = (id: string): Level => ({ id, name: id });

function modelOf(rest: Partial<Model>) {
  const services = ["a", "b"].map((id) => ({ id, name: id, level: "basic" }));
  const checked = checkModel({ polku: 1, id: "m", name: "M", levels: [level("basic")], services, ...rest });
  if (!checked.ok) throw new Error(checked.issues[0]?.message);
  return checked.model;
}

function merged(...[first, ...others]: [ReturnType<typeof modelOf>, ...ReturnType<typeof modelOf>[]]) {
  const result = mergeModels(first, ...others);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.model;
}

test("citations of one element are put together", () => {
  const sources = ["x", "y"].map((id) => ({ id, document: `${id}.txt`, title: id }));
  const citing = (...ids: string[]) =>
    modelOf({
      sources,
      needs: [{ id: "n", name: "N", sources: ids.map((source) => ({ source, at: "1" })) }],
    });
  expect(merged(citing("x"), citing("y", "x")).needs?.[0]?.sources?.map(({ source }) => source)).toEqual([
    "x",
    "y",
  ]);
});

test("a plain text keeps its language", () => {
  const en = modelOf({ language: "en", id: "en", needs: [{ id: "sleep", name: "Sleep" }] });
  const fi = modelOf({
    language: "fi",
    id: "fi",
    services: [],
    levels: [],
    groups: [{ id: "g", name: "Ryhmä", positions: [{ by: "g", view: "Kyllä" }], "x-own": { name: "Oma" } }],
    stories: [{ id: "s", name: "Tarina", steps: [{ view: "pilots", caption: "Pilotit" }] }],
  });
  expect(merged(en, fi)).toMatchObject({
    language: "en",
    needs: [{ name: "Sleep" }],
    groups: [
      { name: { fi: "Ryhmä" }, positions: [{ by: "g", view: { fi: "Kyllä" } }], "x-own": { name: "Oma" } },
    ],
    stories: [{ steps: [{ view: "pilots", caption: { fi: "Pilotit" } }] }],
  });
});

test("a level comes after the one before it; levels in two orders are an issue", () => {
  const levels = (...ids: string[]) => modelOf({ services: [], levels: ids.map(level) });
  const ids = ({ levels: all }: Model) => all.map(({ id }) => id);
  expect(ids(merged(levels("a", "d"), levels("a", "b", "c", "d", "e")))).toEqual(["a", "b", "c", "d", "e"]);
  expect(ids(merged(levels("b"), levels("a", "b")))).toEqual(["a", "b"]);
  const issues = mergeModels(levels("a", "b", "c"), levels("c", "a")).issues;
  expect(issues.map(({ code, path, facts }) => [code, path, facts["fields"]])).toEqual([
    ["conflicting-element", ["levels", 1], "levels"],
  ]);
});

test("links without an id are one where they say the same, else two", () => {
  const linked = (...links: Partial<Link>[]) =>
    modelOf({ links: links.map((rest) => ({ kind: "referral", from: "a", to: "b", ...rest })) });
  const count = (...models: Parameters<typeof merged>) => merged(...models).links?.length;
  expect(count(linked({}), linked({}))).toBe(1);
  expect(count(linked({}, {}), linked({}))).toBe(2);
  expect(count(linked({}), linked({}, {}))).toBe(2);
  expect(count(linked({}), linked({ status: "planned" }))).toBe(2);
  expect(count(linked({ ages: { min: 1, max: 2 } }), linked({ ages: { max: 2, min: 1 } }))).toBe(1);
});

test("an id of another kind of element is an issue that names both places", () => {
  const one = modelOf({ id: "one", needs: [{ id: "x", name: "X" }] });
  const two = modelOf({ id: "two", roles: [{ id: "x", name: "X" }] });
  expect(mergeModels(one, two).issues[0]?.message).toBe(
    "“x” is described in two ways: one: needs[0] and two: roles[0] differ in needs / roles.",
  );
});

test("a part has the links between the services that are selected, and no others", () => {
  const links: Link[] = [
    { kind: "referral", from: "a", to: "b" },
    { kind: "joint", from: "b", to: "c" },
  ];
  const services = ["a", "b", "c"].map((id) => ({ id, name: id, level: "basic" }));
  const model = modelOf({ services, links });
  expect(selectModel(model, ["a", "b"]).links).toEqual([links[0]]);
  expect(selectModel(model, ["b:joint:c"])).toMatchObject({ services: services.slice(1), links: [links[1]] });
  expect(() => selectModel(model, ["d"])).toThrow(RangeError);
});
