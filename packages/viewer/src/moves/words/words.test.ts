import { languages } from "@polku/core";
import { expect, test } from "vitest";
import { movesWords } from "../moves-words.js";

test.each(languages)("no word of what moved is empty in %s", (language) => {
  const { counts, was, ...words } = movesWords(language);
  const said = [
    ...Object.values(words).flatMap((value) => (typeof value === "string" ? value : Object.values(value))),
    ...Object.values(counts).map((count) => count(3)),
    was("X"),
  ];
  expect(said.filter((text) => text.trim() === "")).toEqual([]);
});
