import { expect, test } from "vitest";
import { eachRow } from "./group-rows.js";
import { toLines } from "./group-rows.js";
import { gapsAnswer } from "../../../../tests/support/gaps-answer.js";
import { orderRows, type RowOrder } from "./order-rows.js";
import { readMatrix } from "./read-matrix.js";

const matrix = readMatrix(gapsAnswer(["h..", "hgC", "hc.", "hCg"]));
const order = (by: RowOrder) => orderRows(matrix, eachRow(matrix), by, (a, b) => b - a).map(([row]) => row);

test.each<[RowOrder, number[]]>([
  ["asked", [0, 1, 2, 3]],
  ["name", [3, 2, 1, 0]],
  ["reached", [1, 3, 2, 0]],
  // Fewer handoffs are nearer than fewer steps; what is not reached comes last.
  [{ column: 1 }, [2, 3, 1, 0]],
])("rows in the order %j", (by, expected) => {
  expect(order(by)).toEqual(expected);
});

test("a group that is open is followed by its rows", () => {
  expect(toLines([[0, 2], [1, 3], [4]], (row) => row === 1 || row === 4)).toEqual([
    { rows: [0, 2], inside: false },
    { rows: [1, 3], inside: false },
    { rows: [1], inside: true },
    { rows: [3], inside: true },
    { rows: [4], inside: false },
  ]);
});
