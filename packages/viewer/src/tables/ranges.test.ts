import { expect, test } from "vitest";
import { fillDown, placePaste, rangeOf } from "./ranges.js";

const at = (line: number, column: number) => rangeOf({ line, column }, { line, column });
const keys = ["name", "level", "areas"];
const findKey = (heading: string) =>
  new Map([
    ["Palvelu", "name"],
    ["Kunta", "areas"],
    ["Huom", "note"],
  ]).get(heading);

test("a paste begins at the cell and tells what found no column", () => {
  const { edits, lost, byHeadings } = placePaste([["a", "b", "c"], ["d"]], at(4, 1), keys, findKey);
  expect(edits).toEqual([
    { line: 4, key: "level", text: "a" },
    { line: 4, key: "areas", text: "b" },
    { line: 5, key: "level", text: "d" },
  ]);
  expect([lost, byHeadings]).toEqual([1, false]);
});

test("one cell fills the range", () => {
  const range = rangeOf({ line: 2, column: 2 }, { line: 1, column: 1 });
  expect(placePaste([["x"]], range, keys).edits).toHaveLength(4);
});

test("headings tell the columns, also of those that are not shown, wherever the paste begins", () => {
  const cells = [
    ["Kunta", "Huom", "Palvelu"],
    ["Tampere", "uusi", "Neuvola"],
  ];
  expect(placePaste(cells, at(7, 2), keys, findKey)).toEqual({
    edits: [
      { line: 7, key: "areas", text: "Tampere" },
      { line: 7, key: "note", text: "uusi" },
      { line: 7, key: "name", text: "Neuvola" },
    ],
    lost: 0,
    byHeadings: true,
  });
  // A service may be called as a heading is: one line alone is no heading.
  expect(placePaste([["Kunta"]], at(0, 0), keys, findKey).edits).toEqual([
    { line: 0, key: "name", text: "Kunta" },
  ]);
});

test("filling down writes the first line of the range, or what stands above a single one", () => {
  const textAt = (line: number, column: number) => `${line}${column}`;
  expect(fillDown(rangeOf({ line: 3, column: 0 }, { line: 1, column: 0 }), keys, textAt)).toEqual([
    { line: 2, key: "name", text: "10" },
    { line: 3, key: "name", text: "10" },
  ]);
  expect(fillDown(at(2, 1), keys, textAt)).toEqual([{ line: 2, key: "level", text: "11" }]);
  expect(fillDown(at(0, 1), keys, textAt)).toEqual([]);
});
