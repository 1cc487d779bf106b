import { describe, expect, test } from "vitest";
import type { Model } from "../model/model.js";
import { formats, formatOf } from "./formats.js";

const odd = [
  "null",
  "~",
  "yes",
  "1e3",
  "0x10",
  "2018-02-05",
  "1:30",
  "<<",
  "a: b",
  "a #b",
  "- a",
  "@a",
  "%a",
  "&a *a",
  "---",
  " a ",
  "a\n\n b\n",
  "a\r\nb\rc",
  "tab\there",
  "\0\u0007\u001B",
  "\u0085\u2028\u00A0",
  "\uD800",
  "😀",
  "a\uFEFFb",
  "\"\\'",
  "pitkä teksti ".repeat(40),
];

const ownFields = {
  "x-own": { ...Object.fromEntries(odd.map((key, index) => [key, index])), empty: {}, list: [[], null] },
};

const model: Model = {
  polku: 1,
  id: "odd",
  name: { fi: "Outoa", sv: "Underligt" },
  levels: [{ id: "basic", name: "Basic" }],
  services: odd.map((name, index) => ({ id: `s${index}`, name, level: "basic", aliases: odd })),
  ...ownFields,
};

describe.each(formats.map((format) => [format.id, format] as const))("%s", (_id, format) => {
  test("read(write(model)) gives the same value, whatever its texts", () => {
    const reading = format.read(format.write(model));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.value).toEqual(model);
  });

  test("writes a text that is told to be its own", () => {
    expect(formatOf(undefined, format.write(model))).toBe(format);
    for (const extension of format.extensions) expect(formatOf(`a.${extension}`)).toBe(format);
  });

  test("a field named __proto__ is kept as a field", () => {
    const own = { "x-own": JSON.parse('{"__proto__":{"a":1}}') as object };
    const reading = format.read(format.write({ ...model, ...own }));
    expect(JSON.stringify(reading.ok && reading.value)).toContain('"x-own":{"__proto__":{"a":1}}');
  });

  test("finds the place of every value it has read", () => {
    const text = format.write(model);
    const lines = text.split("\n");
    const reading = format.read(text);
    if (!reading.ok) throw new Error("not read");
    for (const index of model.services.keys()) {
      const { line, column } = reading.locate(["services", index, "id"], false);
      expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^"?s${index}"?,?$`));
      const key = reading.locate(["services", index, "level"], true);
      expect(lines[key.line - 1]?.slice(key.column - 1)).toMatch(/^"?level"?: "?basic"?,?$/);
    }
  });
});
