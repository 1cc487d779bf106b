import { languages, linkKinds } from "@polku/core";
import { applyChanges } from "@polku/core/scenarios";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { lettersOf, linkChanges, LinkCells, readLetters } from "./link-cells.js";
import { tableWords } from "./words/words.js";

const network = networkOf(
  "clinic -referral-> unit",
  "one: clinic -consultation-> unit, areas tampere",
  "two: clinic -consultation-> unit, areas akaa",
  "work -joint-> clinic",
  "tampere in region",
  "akaa in region",
);

test("each language has a letter of its own for each kind, which is read as that kind", () => {
  for (const language of languages) {
    const letters = Object.values(tableWords[language].matrix.letters);
    expect(new Set(letters).size).toBe(linkKinds.length);
    expect(readLetters(letters.join(" ").toLowerCase(), language)).toEqual(new Set(linkKinds));
    expect(readLetters("x", language)).toBeUndefined();
  }
});

test("a cell has all kinds between two services, and joint work both ways", () => {
  const cells = new LinkCells(network);
  expect(lettersOf(cells.at("clinic", "unit"), "en")).toBe("R C");
  expect(lettersOf(cells.at("unit", "clinic"), "en")).toBe("");
  expect(lettersOf(cells.at("clinic", "work"), "en")).toBe("J");
});

test("a kind that a cell loses takes all its links along, and one that it gets is one link", () => {
  expect(
    linkChanges(network, [
      { from: "clinic", to: "unit", kinds: new Set(["referral", "outreach"]) },
      { from: "clinic", to: "work", kinds: new Set() },
      { from: "work", to: "clinic", kinds: new Set() },
      { from: "unit", to: "work", kinds: new Set(["joint"]) },
      { from: "work", to: "unit", kinds: new Set(["joint"]) },
    ]),
  ).toEqual([
    { op: "remove", in: "links", id: "one" },
    { op: "remove", in: "links", id: "two" },
    { op: "add", in: "links", value: { id: "clinic-unit", kind: "outreach", from: "clinic", to: "unit" } },
    { op: "remove", in: "links", id: "work:joint:clinic" },
    { op: "add", in: "links", value: { id: "unit-work", kind: "joint", from: "unit", to: "work" } },
  ]);
});

test("what is set is what the changed network has", () => {
  const applied = applyChanges(
    network.model,
    linkChanges(network, [{ from: "unit", to: "work", kinds: new Set(["referral", "joint"]) }]),
  );
  expect(applied.ok && applied.model.links?.length).toBe(6);
});
