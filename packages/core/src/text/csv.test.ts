import { expect, test } from "vitest";
import { csvLines } from "./csv.js";

const line = (...cells: (string | number)[]) => csvLines({ columns: [], rows: [cells] })[1];

test("a cell with a comma, a quote or a new line is quoted", () => {
  expect(line("a,b", 'say "a"', "a\nb", "plain")).toBe('"a,b","say ""a""","a\nb",plain');
});

test.each(["=SUM(A1)", "+358", "-1", "@name", "\tname"])("%j is not a formula to a spreadsheet", (cell) => {
  expect(line(cell)).toBe(`'${cell}`);
});

test("a number stays a number", () => {
  expect(line(-1, 0)).toBe("-1,0");
});
