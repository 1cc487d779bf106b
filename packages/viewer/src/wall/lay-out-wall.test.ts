import { sizes } from "@polku/map";
import { describe, expect, test } from "vitest";
import { fontOf, layOutWall, type Item, type WallInput, type WallLayout } from "./lay-out-wall.js";

const labels = [
  "Lastenpsykiatrian konsultaatio",
  "Perheneuvola",
  "Osaamis- ja tukikeskus",
  "Perhetyö",
  "Neuvola",
];

function itemsOf(count: number, levels = 4): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    role: index < 2 ? ("end" as const) : index < 4 ? ("route" as const) : ("neighbour" as const),
    level: index % levels,
    label: labels[index % labels.length] ?? "",
    isTarget: index === 1,
  }));
}

/** A wall of 1920 × 1080 with letters of 31 pixels, less margins, head and foot. */
const usual = { width: 1728 / 31, height: 640 / 31, fontShare: 1.05, hasRoute: false, pairs: [] };

function layOut(items: readonly Item[], more: Partial<WallInput> = {}): WallLayout {
  const levels = [0, 1, 2, 3].map((index) => ({
    index,
    name: ["Perustaso", "Erityistaso", "Vaativa taso", "OT-taso"][index] ?? "",
  }));
  const layout = layOutWall({ items, levels, ...usual, ...more });
  if (!layout) throw new Error("nothing fits");
  return layout;
}

function overlaps(a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

describe.each([
  ["many", 40],
  ["some", 12],
  ["few", 3],
])("%s names", (_, count) => {
  const layout = layOut(itemsOf(count), { hasRoute: count < 20 });

  test("lie within the area, none over another, none cut, in letters of their role", () => {
    for (const [index, box] of layout.boxes.entries()) {
      expect(box.font).toBe(fontOf(box.role));
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(layout.levelWidth);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(layout.grid.width + 1e-6);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(layout.grid.height + 1e-6);
      expect(box.lines.join("")).not.toContain("…");
      expect(box.lines.length).toBeLessThanOrEqual(3);
      for (const other of layout.boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
    for (const [index, band] of layout.bands.entries())
      expect(layout.bands[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(band.bottom - 1e-6);
  });
});

test("names are given up from the last, and letters grow where they are few", () => {
  const many = layOut(itemsOf(40));
  expect(many.boxes.length).toBeLessThan(40);
  expect(many.boxes.length).toBeGreaterThanOrEqual(8);
  expect(many.boxes.map(({ id }) => id)).toEqual(itemsOf(many.boxes.length).map(({ id }) => id));
  expect(many.scale).toBeGreaterThanOrEqual(1);
  expect(layOut(itemsOf(3)).scale).toBeGreaterThan(1.2);
});

test("a name without an ellipsis of its own never gets one: where it can't be shown in three lines it is given up", () => {
  const items = itemsOf(2).map((item) => ({ ...item, label: "a ".repeat(120).trim() }));
  const levels = [{ index: 0, name: "Perustaso" }];
  expect(layOutWall({ items, levels, ...usual, width: 20, height: 6 })).toBeUndefined();
});

test("what is linked lies in one column where it can", () => {
  const items = itemsOf(4).map((item, index) => ({ ...item, level: index }));
  const { grid } = layOut(items, {
    pairs: [
      ["s0", "s1"],
      ["s1", "s2"],
      ["s2", "s3"],
    ],
    hasRoute: true,
  });
  const columns = items.map(({ id }) => grid.cells.get(id)?.column);
  expect(columns).toEqual(columns.map(() => columns[0]));
  expect(grid.boxWidth).toBeGreaterThan(sizes.font * 8);
});

test("what is linked with the start lies in the columns next to it", () => {
  const items = itemsOf(6, 1).map((item) => ({ ...item, role: "framed" as const, label: "Koulu" }));
  const first = items.map((item, index) => (index === 3 ? { ...item, role: "end" as const } : item));
  const { cells } = layOut(first, { pairs: [["s3", "s5"]] }).grid;
  const [start, wider] = ["s3", "s5"].map((id) => cells.get(id));
  expect(Math.abs((start?.column ?? 9) - (wider?.column ?? 0))).toBeLessThanOrEqual(1);
});

test("room that no name needs goes to the gutters", () => {
  const items = itemsOf(4, 2).map((item) => ({ ...item, label: "Koulu" }));
  const { gutterX, boxWidth } = layOut(items, { hasRoute: true }).grid;
  const [left = 0, right = 0] = gutterX;
  expect(right - left - boxWidth).toBeGreaterThan(2.2 * sizes.gutterX);
});

test("no line is a shortening alone where the names can lie in another way", () => {
  const items: Item[] = [
    { id: "clinic", role: "end", level: 0, label: "Neuvola", isTarget: false },
    { id: "centre", role: "end", level: 3, label: "OT-keskus", isTarget: true },
    { id: "family", role: "route", level: 0, label: "Perhekeskus", isTarget: false },
    { id: "school", role: "hub", level: 0, label: "Koulu", isTarget: false },
  ];
  for (const width of [1728, 1300, 1000, 800]) {
    const { boxes } = layOut(items, { hasRoute: true, width: width / 31, height: 480 / 31 });
    expect(boxes.find(({ id }) => id === "centre")?.lines).toEqual(["OT-keskus"]);
  }
});
