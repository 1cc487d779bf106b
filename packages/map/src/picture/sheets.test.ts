import { describe, expect, it } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.ts";
import { buildScene } from "../scene/build-scene.js";
import { drawPicture } from "./draw-picture.js";
import { orientations, paper, paperSizes, pixelsOf, slide } from "./sheets.js";

const network = networkOf("clinic -referral-> counselling", "counselling -consultation-> psychiatry");
const scene = buildScene({ network, layout: "bands", language: "en" });
const text = { title: "Small", question: "Which services reach the client?", date: "1 May 2026" };

const sheets = [
  ...paperSizes.flatMap((size) => orientations.map((way) => [`${size} ${way}`, paper(size, way)] as const)),
  ["slide", slide] as const,
];

describe.each(sheets)("a picture on %s", (_name, sheet) => {
  const svg = drawPicture(scene, network, "en", text, { sheet });
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);

  it("has the size of the sheet and its shape", () => {
    expect(svg).toContain(`width="${sheet.width}mm" height="${sheet.height}mm"`);
    expect(width / height).toBeCloseTo(sheet.width / sheet.height, 2);
  });

  it("holds all that is in it", () => {
    const tops = [...svg.matchAll(/<g transform="translate\([\d.-]+ ([\d.-]+)\)"/g)].map(([, y]) =>
      Number(y),
    );
    expect(width).toBeGreaterThanOrEqual(scene.width);
    const [mapTop = 0, footTop = 0] = tops;
    expect(mapTop).toBeGreaterThan(0);
    expect(mapTop + scene.height).toBeLessThanOrEqual(footTop + 1);
    expect(footTop).toBeLessThan(height);
  });

  it("is an image of its shape that a canvas can hold", () => {
    const pixels = pixelsOf(sheet);
    expect(pixels.width * pixels.height).toBeLessThan(37_000_000);
    expect(pixels.width).toBeGreaterThan(2000);
    expect(pixels.width / pixels.height).toBeCloseTo(sheet.width / sheet.height, 2);
  });
});
