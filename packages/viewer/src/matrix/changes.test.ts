import { expect, test } from "vitest";
import { gapsAnswer } from "../../../../tests/support/gaps-answer.js";
import { bandsOf, differencesHelp } from "./column-bands.js";
import { groupRows } from "./group-rows.js";
import { orderRows } from "./order-rows.js";
import { readMatrix } from "./read-matrix.js";

const after = gapsAnswer(["hc.gC", "hc.gc", "h..gc", "hc.g."]);
const matrix = readMatrix(after, gapsAnswer(["h..gc", "hg.gc", "h..gc", "h..gc"]).cells);

test("what changes counts, row by row and column by column", () => {
  expect([...matrix.reached]).toEqual([2, 1, 0, 2]);
  expect([...matrix.reachedBy]).toEqual([0, 3, 0, 0, 2]);
});

test("rows that change alike stand together, whatever stays", () => {
  const other = readMatrix(gapsAnswer(["hc", "cc", "h."]), gapsAnswer(["h.", "c.", "h."]).cells);
  expect(groupRows(other)).toEqual([[0, 1], [2]]);
  expect(groupRows(matrix)).toEqual([[0], [1], [2], [3]]);
});

test("by a column, what is gained stands first, then nearer, farther, lost, and what stays last", () => {
  const one = readMatrix(gapsAnswer([".", "c", "C", "c", "c"]), gapsAnswer(["c", "c", "c", ".", "C"]).cells);
  const groups = groupRows(one);
  expect(orderRows(one, groups, { column: 0 }, () => 0)).toEqual([[3], [4], [2], [0], [1]]);
});

test("columns that change nowhere are left out, or stand in a band of their own", () => {
  expect(differencesHelp(matrix)).toBe(true);
  const options = {
    order: "name" as const,
    levelOf: () => 0,
    compareColumns: (a: number, b: number) => a - b,
  };
  expect(bandsOf(matrix, { ...options, onlyDifferences: true })).toEqual({
    bands: [{ of: "all", columns: [1, 4] }],
    hidden: 3,
  });
  expect(bandsOf(matrix, { ...options, onlyDifferences: false })).toEqual({
    bands: [
      { of: "all", columns: [1, 4] },
      { of: "nowhere", columns: [0, 2, 3] },
    ],
    hidden: 0,
  });
});
