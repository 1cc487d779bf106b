import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateWidth, wrapLabel } from "./wrap-label.js";

const joined = (lines: readonly string[]) =>
  lines.join("").replaceAll("-", "").replaceAll("…", "").replace(/\s/gu, "");

describe("labels", () => {
  it("break between words, after hyphens, at soft hyphens and where compounds part", () => {
    expect(wrapLabel("Ensi- ja turvakoti", 6, 2)).toEqual(["Ensi- ja", "turvakoti"]);
    expect(wrapLabel("Lastenpsykiatria", 6.8, 2)).toEqual(["Lasten-", "psykiatria"]);
    expect(wrapLabel("Familjecenter", 6, 2)).toEqual(["Familje-", "center"]);
    expect(wrapLabel("Päihdepalvelut", 6.8, 2)).toEqual(["Päihde-", "palvelut"]);
    expect(wrapLabel("Koulu\u00adterveyden\u00adhuolto", 7, 3)).toEqual(["Koulu-", "terveyden-", "huolto"]);
    expect(wrapLabel("Neuvola", 6.8, 2)).toEqual(["Neuvola"]);
    expect(wrapLabel("OT missbrukarvård", 6.8, 2)).toEqual(["OT miss-", "brukarvård"]);
  });

  it("break after a shortening only where nothing else fits", () => {
    expect(wrapLabel("Tukikeskus (OT-keskus)", 9, 3)).toEqual(["Tukikeskus", "(OT-keskus)"]);
    expect(wrapLabel("OT-keskuksen työ", 7.5, 3)).toEqual(["OT-keskuksen", "työ"]);
    expect(wrapLabel("OT-psykiatria", 6, 2)).toEqual(["OT-", "psykiatria"]);
  });

  it("fit their width and lines, and lose no letter unless they end with an ellipsis", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.double({ min: 4, max: 12, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (text, widest, mostLines) => {
          const lines = wrapLabel(text, widest, mostLines);
          expect(lines.length).toBeLessThanOrEqual(mostLines);
          for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(widest + 1.2);
          if (!lines.some((line) => line.endsWith("…")))
            expect(joined(lines)).toBe(joined([text.replaceAll("\u00ad", "")]));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("are wrapped in work that grows with the box, whatever the length of the text", () => {
    // Each of these has tens of thousands of places to break; a search over all of them would not end.
    for (const text of ["a ".repeat(20_000), "ab-".repeat(20_000), "x".repeat(50_000), "pa".repeat(30_000)]) {
      const lines = wrapLabel(text, 7, 4);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(lines.join("").length).toBeLessThan(120);
      expect(lines.at(-1)).toMatch(/…$/u);
    }
  });
});
