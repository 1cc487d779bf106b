import { expect, test } from "vitest";
import { csvText, type Table } from "./csv.js";

const line = (...cells: (string | number)[]) =>
  csvText({ columns: [], rows: [cells] }, ",")
    .split("\r\n")
    .slice(1, -1)
    .join("\r\n");

test("a cell with a separator, a quote or a new line is quoted", () => {
  expect(line("a,b", 'say "a"', "a\nb", "a;b", "plain")).toBe('"a,b","say ""a""","a\nb","a;b",plain');
});

test.each(["=SUM(A1)", "+358", "-1", "@name"])("%j is not a formula to a spreadsheet", (cell) => {
  expect(line(cell)).toBe(`'${cell}`);
});

test("nor is what begins with a tab", () => {
  expect(line("\tname")).toBe('"\'\tname"');
});

test("a number stays a number", () => {
  expect(line(-1, 0)).toBe("-1,0");
});

test("for a spreadsheet: the separator of its language and a byte-order mark; for a program: neither", () => {
  const table: Table = { columns: ["a", "b"], rows: [["ä", 1]] };
  expect(csvText(table, "fi")).toBe("\uFEFFa;b\r\nä;1\r\n");
  expect(csvText(table, "sv")).toBe("\uFEFFa;b\r\nä;1\r\n");
  expect(csvText(table, "en")).toBe("\uFEFFa,b\r\nä,1\r\n");
  expect(csvText(table, ",")).toBe("a,b\r\nä,1\r\n");
  expect(csvText(table, "\t")).toBe("a\tb\r\nä\t1\r\n");
});
