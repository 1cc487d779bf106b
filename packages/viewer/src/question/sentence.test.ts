import { languages } from "@polku/core";
import { describe, expect, test } from "vitest";
import { asks } from "../kinds/kinds.js";
import { textOf } from "../kinds/texts.js";
import type { Ask } from "../state/question.js";
import { toPieces } from "./sentence.js";
import type { Slot } from "./words/slots.js";
import { questionWords } from "./words/words.js";

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

describe.each(languages)("the sentences in %s", (language) => {
  const { both, side } = questionWords[language].questions;
  const sentenceOf = (ask: Ask) => textOf(ask).words[language].sentence;
  const slotsIn = (sentence: string, has: (slot: Slot) => boolean) =>
    toPieces(sentence, has).flatMap((piece) => ("slot" in piece ? [piece.slot] : []));

  test.each(asks)("the sentence of %s has every gap once, the kind of question first", (ask) => {
    const found = slotsIn(sentenceOf(ask), () => true);
    expect(found.toSorted()).toEqual(gaps[ask].toSorted());
    expect(found[0]).toBe("ask");
  });

  test("what both sides of a comparison may share can stand on either line, and nothing else", () => {
    const common: Slot[] = ["needs", "via", "handoffs", "steps", "status"];
    expect(slotsIn(both, () => true).toSorted()).toEqual(common.toSorted());
    expect(slotsIn(both, () => false)).toEqual([]);
    const own = ["from", "age", "area", "at", ...common];
    expect(slotsIn(side, () => true).toSorted()).toEqual(own.toSorted());
  });

  test("the needs can be left out, and nothing else goes with them", () => {
    const pieces = toPieces(sentenceOf("reach"), (slot) => slot !== "needs");
    const left = pieces.flatMap((piece) => ("slot" in piece ? [piece.slot] : []));
    expect(left.toSorted()).toEqual(gaps.reach.filter((slot) => slot !== "needs").toSorted());
    expect(JSON.stringify(pieces)).not.toContain("{needs}");
  });
});
