import type { GapsAnswer } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";

/** The rows, those that reach the fewest services first; a route that no one client could take does not count. */
export const rowsByReach = memoize(({ rows, cells }: GapsAnswer) =>
  rows
    .map((row, index) => ({
      row,
      index,
      reached: cells[index]?.filter((cell) => cell !== null && !cell.forNoClient).length ?? 0,
    }))
    .toSorted((a, b) => a.reached - b.reached),
);
