import { expect, test } from "vitest";
import { contrast } from "../../../../tests/support/contrast.js";
import { wallTheme } from "./colours.js";

const { background, bands, box, text, faintText, onLevel, levels, selectedFill, originFill } = wallTheme;
const grounds = [background, ...bands, box];

test("text has 7:1 at least on whatever it is written on", () => {
  for (const ground of grounds)
    for (const ink of [text, faintText])
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
  for (const fill of [selectedFill, originFill]) expect(contrast(text, fill), fill).toBeGreaterThanOrEqual(7);
  for (const level of levels) expect(contrast(onLevel, level), level).toBeGreaterThanOrEqual(7);
});

test("lines that mean something have 4.5:1 at least", () => {
  const { links, paleLinks, tones, route, routeHalo, selected, faint } = wallTheme;
  const lines = [links, paleLinks, tones].flatMap((colours) => Object.values(colours));
  for (const line of [...lines, ...levels, route, routeHalo, selected, faint])
    for (const ground of grounds)
      expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});
