import { expect, test } from "vitest";
import { findInText, mayHoldAny, unseenCharacters } from "./text-rules.js";

test("every character that is unseen is found, alone and within a word", () => {
  const missed: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const isUnseen = new RegExp(unseenCharacters, "u").test(character);
    for (const text of [character, `Neu${character}vola`])
      if ((findInText(text)[0]?.code === "control-character") !== isUnseen || (isUnseen && !mayHoldAny(text)))
        missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
});
