import { expect, test } from "vitest";
import { issueMessage } from "./issue-message.js";
import { needsQuotes, wordFor, wordsFor } from "./word.js";

const table = { list: "luettelo", area: "alue" };

test("a key has its word, anything else stays as it is", () => {
  expect(wordFor(table, "list")).toBe("luettelo");
  expect(wordFor(table, '"list"')).toBe('"list"');
  expect(wordFor(table, "constructor")).toBe("constructor");
  expect(wordFor(table, undefined)).toBe("");
  expect(wordsFor(table, "area, list")).toEqual(["alue", "luettelo"]);
});

test("a number or a true/false in place of a text is told to need quotes", () => {
  for (const found of ["837", "-1.5", "1e+21", "true"]) expect(needsQuotes(found, "text")).toBe(true);
  expect(needsQuotes("list", "text")).toBe(false);
  expect(needsQuotes("nothing", "text-by-language")).toBe(false);
  expect(needsQuotes("837", "list")).toBe(false);
  const facts = { field: "code", found: "837", expected: "text" };
  expect(issueMessage({ code: "wrong-type", facts }, "fi")).toContain("lainausmerkit");
});

test("the whole file has a name of its own in messages", () => {
  const facts = { field: "", found: "list", expected: "object" };
  const said = (["fi", "sv", "en"] as const).map((language) =>
    issueMessage({ code: "wrong-type", facts }, language),
  );
  expect(said).toEqual([
    "Tiedosto on luettelo; odotettiin: joukko kenttiä.",
    "Filen är en lista; väntat: en uppsättning fält.",
    "The file is a list; a set of fields was expected.",
  ]);
});
