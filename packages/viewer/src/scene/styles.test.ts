import { linkKinds, statuses } from "@polku/core";
import { describe, expect, it } from "vitest";
import { linkStyles, shapeOfLevel, statusMarks, themes } from "./styles.js";

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme = themes[name];

  it("keeps text at 7:1 on every ground", () => {
    for (const ground of [theme.box, theme.background, ...theme.bands, theme.selectedFill, theme.endFill])
      expect(contrast(theme.text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.faintText, theme.box)).toBeGreaterThanOrEqual(6.5);
  });

  it("keeps lines that mean something at 4.5:1, and what is faint at 3:1", () => {
    for (const line of [...theme.levels, ...Object.values(theme.links), theme.focus, theme.route])
      expect(contrast(line, theme.background)).toBeGreaterThanOrEqual(4.5);
    for (const level of theme.levels) expect(contrast(level, theme.onLevel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.faint, theme.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.routeHalo, theme.background)).toBeGreaterThanOrEqual(3);
  });
});

describe("meaning without colour", () => {
  it("gives every kind of link its own pattern or ends", () => {
    const looks = linkKinds.map((kind) => JSON.stringify({ ...linkStyles[kind], width: 0 }));
    expect(new Set(looks).size).toBe(linkKinds.length);
  });

  it("gives every status its own mark, and four levels their own shapes", () => {
    expect(new Set(statuses.map((status) => JSON.stringify(statusMarks[status]))).size).toBe(statuses.length);
    expect(new Set([0, 1, 2, 3].map(shapeOfLevel)).size).toBe(4);
  });
});
