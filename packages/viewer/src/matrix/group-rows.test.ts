import { expect, test } from "vitest";
import { eachRow, groupRows } from "./group-rows.js";
import { gapsAnswer } from "../../../../tests/support/gaps-answer.js";
import { readMatrix } from "./read-matrix.js";

test("rows that are alike in every column stand together, in the order asked", () => {
  expect(groupRows(readMatrix(gapsAnswer(["hc.", "h..", "hc.", "h..", "hcc"])))).toEqual([
    [0, 2],
    [1, 3],
    [4],
  ]);
});

test("rows that reach the same otherwise are not alike", () => {
  expect(groupRows(readMatrix(gapsAnswer(["hc", "hC", "hg"])))).toEqual([[0], [1], [2]]);
});

test("ages make a group only with those next to them", () => {
  expect(groupRows(readMatrix(gapsAnswer(["hc", "hc", "h.", "hc"], true)))).toEqual([[0, 1], [2], [3]]);
});

test("every row can stand alone", () => {
  expect(eachRow(readMatrix(gapsAnswer(["h", "h"])))).toEqual([[0], [1]]);
});
