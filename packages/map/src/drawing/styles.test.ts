import { linkKinds, statuses } from "@polku/core";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../../tests/support/contrast.js";
import { mapMarks } from "../scene/map-marks.js";
import { markStyles } from "./mark-styles.js";
import { linkStyles, shapeOfLevel, statusMarks, themes } from "./styles.js";

/** How a colour is seen without one kind of cones (Viénot and others 1999, Brettel and others 1997), in linear light. */
const sights: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.112_38, 0.887_62, 0],
    [0.112_38, 0.887_62, 0],
    [0.004_01, -0.004_01, 1],
  ],
  deuteranopia: [
    [0.292_75, 0.707_25, 0],
    [0.292_75, 0.707_25, 0],
    [-0.022_34, 0.022_34, 1],
  ],
  tritanopia: [
    [1.014_61, 0.129_45, -0.144_06],
    [0, 0.852_68, 0.147_32],
    [0, 0.852_68, 0.147_32],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** A colour as it is seen, as three bytes in the notation of CSS. */
function seen(colour: string, sight: readonly (readonly [number, number, number])[]): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const bytes = sight.map(([r, g, b]) => {
    const linear = Math.min(1, Math.max(0, r * red + g * green + b * blue));
    const share = linear <= 0.003_130_8 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${bytes.join("")}`;
}

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme = themes[name];

  it("keeps text at 7:1 on every ground", () => {
    for (const ground of [theme.box, theme.background, ...theme.bands, theme.selectedFill, theme.originFill])
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

describe.each(["light", "dark"] as const)("marks in the %s theme", (name) => {
  const { tones, background, box, bands } = themes[name];

  it.each(Object.keys(sights))("stand out from every ground at 4.5:1 with %s", (way) => {
    const sight = sights[way] ?? [];
    for (const tone of Object.values(tones))
      for (const ground of [background, box, ...bands])
        expect(contrast(seen(tone, sight), seen(ground, sight))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(sights))("tell better from worse by lightness too with %s", (way) => {
    const sight = sights[way] ?? [];
    expect(contrast(seen(tones.better, sight), seen(tones.worse, sight))).toBeGreaterThanOrEqual(1.3);
  });
});

describe("meaning without colour", () => {
  it("gives every mark its own sign, plate and line, whatever its tone", () => {
    const looks = mapMarks.map((mark) => JSON.stringify({ ...markStyles[mark], tone: "" }));
    expect(new Set(looks).size).toBe(mapMarks.length);
    const outlines = mapMarks.map((mark) => `${markStyles[mark].plate} ${markStyles[mark].sign}`);
    expect(new Set(outlines).size).toBe(mapMarks.length);
  });

  it("gives derived links a line that no kind has", () => {
    const dashes = linkKinds.map((kind) => linkStyles[kind].dash.join());
    expect(dashes).not.toContain(linkStyles.derived.dash.join());
  });

  it("gives every kind of link its own pattern or ends", () => {
    const looks = linkKinds.map((kind) => JSON.stringify({ ...linkStyles[kind], width: 0 }));
    expect(new Set(looks).size).toBe(linkKinds.length);
  });

  it("gives every status its own mark, and four levels their own shapes", () => {
    expect(new Set(statuses.map((status) => JSON.stringify(statusMarks[status]))).size).toBe(statuses.length);
    expect(new Set([0, 1, 2, 3].map(shapeOfLevel)).size).toBe(4);
  });
});
