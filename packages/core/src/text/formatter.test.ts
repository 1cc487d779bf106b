import { expect, test } from "vitest";
import { languages } from "../model/words.js";
import { formatters } from "./formatter.js";

const inEach = (say: (formatter: (typeof formatters)["fi"]) => string) =>
  languages.map((language) => say(formatters[language]).replaceAll(/\s/g, " "));

test("a number has the form of its word, and large numbers are grouped", () => {
  expect(inEach(({ count }) => count(1, "one", "other"))).toEqual(["1 one", "1 one", "1 one"]);
  expect(inEach(({ count }) => count(0, "one", "other"))).toEqual(["0 other", "0 other", "0 other"]);
  expect(inEach(({ count }) => count(12_345, "one", "other"))).toEqual([
    "12 345 other",
    "12 345 other",
    "12,345 other",
  ]);
});

test("lists have the word of the language before the last part, and leave out what is not said", () => {
  expect(inEach(({ and }) => and(["a", false, "b", "", "c"]))).toEqual([
    "a, b ja c",
    "a, b och c",
    "a, b and c",
  ]);
  expect(inEach(({ or }) => or(["a", "b"]))).toEqual(["a tai b", "a eller b", "a or b"]);
  expect(inEach(({ and }) => and([]))).toEqual(["", "", ""]);
});

test("a day is written the short way, whatever the time zone", () => {
  expect(inEach(({ day }) => day("2018-02-05"))).toEqual(["5.2.2018", "5 feb. 2018", "5 Feb 2018"]);
  expect(inEach(({ day }) => day("soon"))).toEqual(["soon", "soon", "soon"]);
});

test("names are ordered by the alphabet of the language, numbers in them by value", () => {
  const names = ["Ö", "A10", "A9", "Å", "Z"];
  expect(names.toSorted(formatters.fi.compare)).toEqual(["A9", "A10", "Z", "Å", "Ö"]);
});

test("quotation marks are those of the language", () => {
  expect(inEach(({ quote }) => quote("a"))).toEqual(["”a”", "”a”", "“a”"]);
});
