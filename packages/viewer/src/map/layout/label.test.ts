import { describe, expect, it } from "vitest";
import { estimateWidth, wrapLabel } from "./label.js";

describe("wrapLabel", () => {
  it.each([
    ["Neuvola", ["Neuvola"]],
    ["Ensi- ja turvakoti", ["Ensi- ja", "turvakoti"]],
    ["Lasten- ja nuorisopsykiatria", ["Lasten- ja", "nuorisopsykiatria"]],
    ["Perhe\u00ADneuvola", ["Perheneuvola"]],
    ["Kehitys\u00ADvamma\u00ADpoliklinikka", ["Kehitysvamma-", "poliklinikka"]],
    ["  two   spaces ", ["two spaces"]],
  ])("breaks %j evenly", (label, lines) => {
    expect(wrapLabel(label)).toEqual(lines);
  });

  it("never cuts anything off, and keeps lines short", () => {
    const long = "Moniammatillinen perheoikeudellinen erityisasiantuntijapalvelukokonaisuus alueella";
    const lines = wrapLabel(long);
    expect(lines.join("").replaceAll(/[\s-]/gu, "")).toBe(long.replaceAll(/[\s-]/gu, ""));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(23);
  });
});

describe("estimateWidth", () => {
  it("knows wide letters from narrow ones", () => {
    expect(estimateWidth("mmm")).toBeGreaterThan(estimateWidth("iii") * 2);
  });
});
