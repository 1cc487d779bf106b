import { ask } from "@polku/core";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { gapLists, linesOf, overviewLists, pagesOf, rowHeight, usualLines } from "./wall-rows.js";

const network = networkOf(
  "clinic -referral-> work, areas nokia",
  "clinic -referral-> unit",
  "nokia in pirkanmaa",
  "orivesi in pirkanmaa",
  "lonely",
);

test("a table of gaps is counted by row and by column, the emptiest first", () => {
  const answered = ask(network, { ask: "gaps", from: "clinic", rows: { areas: ["nokia", "orivesi"] } });
  if (!answered.ok) throw new Error(answered.issues[0]?.message);
  const [rows, columns] = gapLists(network, answered.answer, "en");
  const all = answered.answer.columns.length;
  expect(rows?.rows.map(({ name, detail }) => [name, detail])).toEqual([
    ["Orivesi", `2 / ${all}`],
    ["Nokia", `3 / ${all}`],
  ]);
  expect(columns?.rows[0]).toMatchObject({ name: "Lonely", detail: "0 / 2", share: 0 });
  expect(columns?.rows.at(-1)).toMatchObject({ detail: "2 / 2", share: 1 });
  expect(columns?.heading).toContain("2 rows");
});

test("an overview is lists, what a step shows first, and one of which nothing is known says so", () => {
  const { summary, lists } = overviewLists(network, "areas", undefined, new Set(["orivesi"]), "en");
  expect(summary).not.toBe("");
  const [first] = lists.flatMap((list) => list.rows);
  expect(first).toMatchObject({ name: "Orivesi", isHighlighted: true });
  expect(overviewLists(network, "steering", undefined, new Set(), "en")).toMatchObject({ lists: [] });
});

test("pages are even, and every list begins one", () => {
  const rows = (count: number, share?: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: String(index),
      ...(share === undefined ? {} : { share }),
    }));
  const pages = pagesOf(
    [
      { heading: "a", rows: rows(7) },
      { heading: "b", rows: rows(2) },
      { heading: "c", rows: rows(9, 0.5) },
    ],
    { width: 60, height: 6 * rowHeight(usualLines) },
  );
  expect(pages.map(({ heading, number, rows: own }) => [heading, number, own.length])).toEqual([
    ["a", 1, 4],
    ["a", 2, 3],
    ["b", 3, 2],
    ["c", 4, 9],
  ]);
  expect(pagesOf([{ heading: "a", rows: rows(3) }], { width: 60, height: 0 })).toHaveLength(3);
});

test("a row of a long text has more lines, and a page fewer of them", () => {
  const long = { name: "Nokia", detail: "What is tried there, and by whom, ".repeat(4) };
  expect(linesOf(long, 60)).toBeGreaterThan(usualLines);
  expect(linesOf({ ...long, share: 0.5 }, 60)).toBe(usualLines);
  expect(linesOf({ name: "Nokia" }, 60)).toBe(usualLines);
  const height = 2 * rowHeight(usualLines);
  const short = { name: "Orivesi" };
  const countsOf = (rows: { name: string }[]) =>
    pagesOf([{ heading: "a", rows }], { width: 60, height }).map((page) => page.rows.length);
  expect(countsOf([short, short])).toEqual([2]);
  expect(countsOf([short, long])).toEqual([1, 1]);
});
