import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCells, writeCells } from "./clipboard.js";

test("rows and cells, with the line end of each system and of the last row", () => {
  expect(parseCells("a\tb\r\nc\t\r\n")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
  expect(parseCells("a\rb")).toEqual([["a"], ["b"]]);
  expect(parseCells("")).toEqual([]);
  expect(parseCells("\t")).toEqual([["", ""]]);
  expect(parseCells("a\n\nb")).toEqual([["a"], [""], ["b"]]);
});

test("cells in quotation marks hold tabs, line ends and marks", () => {
  expect(parseCells('"a\tb"\t"c\nd"\n"say ""hi"""\te')).toEqual([
    ["a\tb", "c\nd"],
    ['say "hi"', "e"],
  ]);
});

test("a mark that opens nothing is part of the text", () => {
  expect(parseCells('5"\t"half\n"a" b')).toEqual([['5"', '"half'], ['"a" b']]);
});

test("what was written is read again, in time that grows with its length", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ä", '"', "\t", "\n", " ", ";"), maxLength: 6 });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
        ),
      (rows) => {
        // A single row of nothing but one empty cell can't be told from no cells at all.
        const isNothing = rows.every((row) => row.length === 1 && row[0] === "");
        const isOpenEnded = rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "";
        if (!isNothing && !isOpenEnded) expect(parseCells(writeCells(rows))).toEqual(rows);
      },
    ),
  );
  const before = performance.now();
  expect(parseCells(`${'"'.repeat(3)}a\t`.repeat(20_000))).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(1000);
});
