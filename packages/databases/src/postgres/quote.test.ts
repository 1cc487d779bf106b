import { expect, test } from "vitest";
import { quoteName, quoteValue, toDay } from "./quote.ts";

test("values are quoted as SQL takes them", () => {
  expect([null, 1, true, "it's", { name: "it's" }].map(quoteValue)).toEqual([
    "NULL",
    "1",
    "true",
    "'it''s'",
    `'{"name":"it''s"}'`,
  ]);
  expect(quoteName('a"b')).toBe('"a""b"');
});

test("what PostgreSQL can't store becomes the replacement character, and nothing else does", () => {
  const odd = "a\0b\uD83D 😀 \\u0000 \\\\ud83d \u0001";
  const stored = "a\uFFFDb\uFFFD 😀 \\u0000 \\\\ud83d \u0001";
  expect(quoteValue(odd)).toBe(`'${stored}'`);
  const json = quoteValue({ [odd]: [odd] }).slice(1, -1);
  expect(JSON.parse(json)).toEqual({ [stored]: [stored] });
});

test("the year 0 is 1 BC", () => {
  expect(["0000-02-29", "0001-01-01", null, undefined].map(toDay)).toEqual([
    "0001-02-29 BC",
    "0001-01-01",
    null,
    undefined,
  ]);
});
