import { languages } from "@polku/core";
import { describe, expect, test } from "vitest";
import { asks, type Ask } from "../state/question-kinds.js";
import { slots, type Slot } from "../question/words/words.js";
import { toPieces } from "./sentence.js";
import { wordsIn } from "./words-in.js";

const conditions: Slot[] = ["age", "area", "via", "handoffs", "steps", "status", "at"];
const gaps: Record<Ask, Slot[]> = {
  reach: ["ask", "from", "needs", ...conditions],
  routes: ["ask", "from", "to", ...conditions],
  "why-not": ["ask", "from", "to", ...conditions],
  gatekeepers: ["ask", "from", "to", ...conditions],
  gaps: ["ask", "from", "rows", "targets", ...conditions],
  compare: ["ask"],
  "what-if": ["ask", "changes", "from", "needs", ...conditions],
};

describe.each(languages)("the words in %s", (language) => {
  const words = wordsIn(language);
  const slotsIn = (sentence: string, has: (slot: Slot) => boolean) =>
    toPieces(sentence, has).flatMap((piece) => ("slot" in piece ? [piece.slot] : []));

  test.each(asks)("the sentence of %s has every gap once, the kind of question first", (ask) => {
    const found = slotsIn(words.questions.sentences[ask], () => true);
    expect(found.toSorted()).toEqual(gaps[ask].toSorted());
    expect(found[0]).toBe("ask");
  });

  test("what both sides of a comparison may share can stand on either line, and nothing else", () => {
    const common: Slot[] = ["needs", "via", "handoffs", "steps", "status"];
    expect(slotsIn(words.questions.both, () => true).toSorted()).toEqual(common.toSorted());
    expect(slotsIn(words.questions.both, () => false)).toEqual([]);
    const side = ["from", "age", "area", "at", ...common];
    expect(slotsIn(words.questions.side, () => true).toSorted()).toEqual(side.toSorted());
  });

  test("the needs can be left out, and nothing else goes with them", () => {
    const pieces = toPieces(words.questions.sentences.reach, (slot) => slot !== "needs");
    const left = pieces.flatMap((piece) => ("slot" in piece ? [piece.slot] : []));
    expect(left.toSorted()).toEqual(gaps.reach.filter((slot) => slot !== "needs").toSorted());
    expect(JSON.stringify(pieces)).not.toContain("{needs}");
  });

  test("every slot has a label", () => {
    expect(slots.filter((slot) => words.questions.labels[slot] === "")).toEqual([]);
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
