import { describe, expect, test } from "vitest";
import { bandsOf, differencesHelp } from "./column-bands.js";
import { gapsAnswer } from "../../../../tests/support/gaps-answer.js";
import { readMatrix } from "./read-matrix.js";

// Columns: 0 alike, 1 differs in who is reached, 2 nowhere, 3 differs in nearness, 4 alike.
const matrix = readMatrix(gapsAnswer(["hc.cc", "h..Cc"]));
const options = {
  order: "level" as const,
  onlyDifferences: false,
  levelOf: (column: number) => (column === 0 || column === 3 ? 1 : 0),
  compareColumns: (a: number, b: number) => b - a,
};

describe("columns", () => {
  test("stand by level, and within it by name", () => {
    expect(bandsOf(matrix, options).bands).toEqual([
      { of: 0, columns: [4, 1] },
      { of: 1, columns: [3, 0] },
      { of: "nowhere", columns: [2] },
    ]);
  });

  test("stand together when the order is another", () => {
    expect(bandsOf(matrix, { ...options, order: "name" }).bands[0]).toEqual({
      of: "all",
      columns: [4, 3, 1, 0],
    });
  });

  test("stand in the order of how many rows reach them", () => {
    expect(bandsOf(matrix, { ...options, order: "reached" }).bands[0]?.columns).toEqual([4, 3, 0, 1]);
  });

  test("that are alike are left out and counted; those reached from nowhere stay", () => {
    const { bands, hidden } = bandsOf(matrix, { ...options, onlyDifferences: true });
    expect(bands.flatMap(({ columns }) => columns)).toEqual([1, 3, 2]);
    expect(hidden).toBe(2);
  });
});

test("only differences helps where some differ and many do not", () => {
  expect(differencesHelp(matrix)).toBe(true);
  expect(differencesHelp(readMatrix(gapsAnswer(["hc", "hc"])))).toBe(false);
  expect(differencesHelp(readMatrix(gapsAnswer(["cc", ".."])))).toBe(false);
});
