import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text.js";
import { parseData } from "./parse-data.js";
import { parseModel } from "./parse-model.js";
import { parseScenario } from "./parse-scenario.js";

const tiny = readFileSync(resolve(import.meta.dirname, "../../../../fixtures/tiny.yaml"), "utf8");
const scenario = 'polku: 1\nscenario: s\nof: tiny\ntitle: "Perhetyö"\nchanges: []\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("what is read", () => {
  test.each([
    ["UTF-8", utf8(tiny)],
    ["UTF-8 with a mark", utf8(`\uFEFF${tiny}`)],
    ["UTF-16, little end first", utf16(`\uFEFF${tiny}`, true)],
    ["UTF-16, big end first", utf16(`\uFEFF${tiny}`, false)],
  ])("%s", (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: tiny });
    expect(parseModel(bytes)).toEqual(parseModel(tiny));
  });

  test("nothing", () => {
    expect(decodeText(Uint8Array.of())).toEqual({ ok: true, text: "" });
  });
});

describe("what is refused, with the place", () => {
  test.each<[string, Uint8Array, string]>([
    ["Latin-1", latin1("id: a\nname: Mäki\n"), "2:8"],
    ["Latin-1, at the end", latin1("ä"), "1:1"],
    ["Windows-1252 after UTF-8", Uint8Array.of(...utf8("😀ä\n"), 0x93, 0x61), "2:1"],
    ["a letter cut off", utf8("a: ä").subarray(0, 4), "1:4"],
    ["UTF-16 without a mark", utf16("polku: 1\n", true), "1:1"],
    ["UTF-16 without a mark, big end first", utf16("polku: 1\n", false), "1:1"],
    ["UTF-16 cut off", utf16("\uFEFFa: b", true).subarray(0, 9), "1:4"],
    ["half a pair in UTF-16", utf16("\uFEFFa\n\uD800b", true), "2:1"],
  ])("%s", (_name, bytes, place) => {
    const decoded = decodeText(bytes, { file: "a.yaml" });
    const issues = decoded.ok ? [] : decoded.issues;
    expect(issues.map(({ code, line, column, file }) => `${file} ${line}:${column} ${code}`)).toEqual([
      `a.yaml ${place} not-utf8`,
    ]);
  });

  test("by every reader alike", () => {
    const file = "a.yaml";
    const bytes = latin1(scenario);
    const decoded = decodeText(bytes, { file });
    expect(decoded.ok).toBe(false);
    expect(parseModel(bytes, { file })).toEqual(decoded);
    expect(parseScenario(bytes, { file })).toEqual(decoded);
    expect(parseData(bytes, { file })).toEqual(decoded);
  });
});
