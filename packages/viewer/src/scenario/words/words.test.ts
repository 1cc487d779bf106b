import { languages } from "@polku/core";
import { expect, test } from "vitest";
import { scenarioWords } from "../scenario-words.js";

test.each(languages)("no word of editing is empty in %s", (language) => {
  const empty: string[] = [];
  const look = (value: unknown, path: string) => {
    if (value === "") empty.push(path);
    if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  look(scenarioWords(language), "words");
  expect(empty).toEqual([]);
});
