import { languages } from "@polku/core";
import { describe, expect, test } from "vitest";
import { toPieces } from "./sentence.js";
import { wordsIn } from "./words-in.js";
import { slots } from "./words.js";

describe.each(languages)("the words in %s", (language) => {
  const words = wordsIn(language);

  test("the question's sentence has every gap once", () => {
    const found = toPieces(words.question.sentence, true).flatMap((piece) =>
      "slot" in piece ? [piece.slot] : [],
    );
    expect(found.toSorted()).toEqual(slots.toSorted());
    expect(found[0]).toBe("from");
  });

  test("the needs can be left out, and nothing else goes with them", () => {
    const pieces = toPieces(words.question.sentence, false);
    expect(pieces.flatMap((piece) => ("slot" in piece ? [piece.slot] : []))).not.toContain("needs");
    expect(pieces.filter((piece) => "slot" in piece)).toHaveLength(slots.length - 1);
    expect(JSON.stringify(pieces)).not.toContain("{needs}");
  });

  test("no word is empty", () => {
    const empty: string[] = [];
    const look = (value: unknown, path: string) => {
      if (value === "") empty.push(path);
      if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(words, "words");
    expect(empty).toEqual([]);
  });
});
