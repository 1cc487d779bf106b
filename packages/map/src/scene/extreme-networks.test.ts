import { atOnce } from "@polku/core/questions";
import { describe, expect, it } from "vitest";
import { checkModel, compileNetwork, languages, type Network } from "@polku/core";
import { drawLabels } from "../drawing/draw-boxes.js";
import { themes } from "../drawing/styles.js";
import { estimateWidth } from "../layout/wrap-label.js";
import { shapes } from "../layout/shape.js";
import { buildScene } from "./build-scene.js";
import { linesOfInTurns } from "./scene-trunks.js";

interface Plan {
  readonly names: readonly string[];
  readonly levels?: number;
  /** How many links lead from each service to the next. */
  readonly parallel?: number;
}

function networkOf({ names, levels = 2, parallel = 1 }: Plan): Network {
  const checked = checkModel({
    polku: 1,
    id: "extreme",
    name: "Extreme",
    levels: Array.from({ length: levels }, (_, index) => ({ id: `l${index}`, name: `Level ${index + 1}` })),
    services: names.map((name, index) => ({ id: `s${index}`, name, level: `l${index % levels}` })),
    links: names.slice(1).flatMap((_, index) =>
      Array.from({ length: parallel }, (__, number) => ({
        id: `link${index}-${number}`,
        kind: "referral",
        from: `s${index}`,
        to: `s${index + 1}`,
      })),
    ),
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return compileNetwork(checked.model);
}

/** Names by which a box could be burst. */
const names = {
  "of 200 letters": "Perhekeskustoimintamallin ".repeat(8).slice(0, 200),
  "of one word of 200 letters": "ä".repeat(200),
  "of 320 letters": "Lasten ja nuorten mielenterveyden edistämisen koordinaatio ".repeat(6).slice(0, 320),
  "written from right to left": "خدمات الأسرة والطفل في المنطقة الشمالية من البلاد",
  "of emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽".repeat(12),
  "of soft hyphens": `${"perhe\u00ad".repeat(60)}keskus`,
};

describe("a name", () => {
  it.each(Object.entries(names))("%s stays in its box", (_, name) => {
    const network = networkOf({ names: [name, "Neuvola", name, "Perhetyö"] });
    for (const shape of shapes)
      for (const language of languages) {
        const scene = buildScene({ network, layout: "bands", shape, language });
        const node = scene.nodes.find(({ id }) => id === "s0");
        if (!node) throw new Error("not drawn");
        expect(node.name).toBe(name);
        expect(node.lines.length).toBeGreaterThan(0);
        expect(node.lines.length * 14.5).toBeLessThanOrEqual(node.height);
        const texts = drawLabels(scene, themes.light).filter((shape) => shape.kind === "text");
        for (const { text, x, y, size, room = Infinity, anchor } of texts) {
          const box = scene.nodes.find(
            (one) => Math.abs(one.y - y) <= one.height / 2 && Math.abs(one.x - x) <= one.width / 2,
          );
          expect(box, text).toBeDefined();
          if (!box || anchor !== "start") continue;
          // Wider text is condensed to its room, which ends within the box.
          const width = Math.min(room, estimateWidth(text) * size);
          expect(x + width).toBeLessThanOrEqual(box.x + box.width / 2 + 0.01);
        }
      }
  });
});

describe("twelve levels", () => {
  const network = networkOf({
    names: Array.from({ length: 40 }, (_, index) => `Service ${index}`),
    levels: 12,
  });

  it.each(shapes)("fit a %s area, each with its name and a letter of its own", (shape) => {
    const scene = buildScene({ network, layout: "bands", shape, language: "en" });
    expect(scene.levels.length).toBe(12);
    expect(new Set(scene.levels.map(({ letter }) => letter)).size).toBe(12);
    for (const [index, { top, bottom, lines }] of scene.levels.entries()) {
      expect(bottom).toBeGreaterThan(top);
      expect(lines.join(" ")).not.toContain("…");
      const next = scene.levels[index + 1];
      if (next) expect(next.top).toBeGreaterThanOrEqual(bottom - 0.01);
    }
    expect(scene.levels.at(-1)?.bottom).toBeLessThanOrEqual(scene.height);
  });
});

describe("300 parallel links", () => {
  const network = networkOf({ names: ["Neuvola", "Perhetyö"], parallel: 300 });
  const scene = buildScene({ network, layout: "bands", language: "en" });

  it("are one line that holds them all", () => {
    expect(scene.trunks.length).toBe(1);
    expect(scene.trunks[0]?.links.length).toBe(300);
    expect(scene.trunks[0]?.lines.length).toBe(1);
    expect(scene.trunks[0]?.tips.length).toBe(2);
  });

  it("lie apart, each on its own, where the line is opened", () => {
    const lines = atOnce(linesOfInTurns(scene, scene.links.slice(0, 5), true));
    expect(lines.map(({ links }) => links.length)).toEqual([1, 1, 1, 1, 1]);
    const starts = new Set(lines.map(({ lines: [points] }) => JSON.stringify(points)));
    expect(starts.size).toBe(5);
  });
});
