import { languages } from "@polku/core";
import { questionSchema } from "@polku/core/schema";
import { describe, expect, test } from "vitest";
import "../kinds/kinds.js";
import { kindOf, listAsks } from "../state/kind.js";
import type { Ask } from "../state/question.js";
import { toPieces } from "./sentence.js";
import type { Slot } from "./words/slots.js";
import { questionWords } from "./words/words.js";

/** The gaps that the fields of a question stand in, where they are called otherwise; none of how many a list shows. */
const slotsOf: Record<string, Slot[]> = {
  client: ["age", "area"],
  maxHandoffs: ["handoffs"],
  maxSteps: ["steps"],
  question: ["from", "age", "area", "needs", "via", "handoffs", "steps", "status", "at"],
  // Chosen in the gap of statuses.
  readings: [],
  // How much the answer tells.
  outlook: [],
  k: [],
  a: [],
  b: [],
};

/** The gaps of each kind of question, by the fields of its schema. */
const { definitions } = questionSchema as {
  definitions: Record<string, { properties?: { ask?: { const: Ask } } }>;
};
const gaps = Object.fromEntries(
  Object.values(definitions).flatMap(({ properties = {} }) => {
    const slots = Object.keys(properties).flatMap((field) => slotsOf[field] ?? [field as Slot]);
    return properties.ask ? [[properties.ask.const, slots]] : [];
  }),
) as Record<Ask, Slot[]>;

describe.each(languages)("the sentences in %s", (language) => {
  const { both, side } = questionWords[language].questions;
  const sentenceOf = (ask: Ask) => kindOf(ask).words[language].sentence;
  const slotsIn = (sentence: string, has: (slot: Slot) => boolean) =>
    toPieces(sentence, has).flatMap((piece) => ("slot" in piece ? [piece.slot] : []));

  test.each(listAsks())("the sentence of %s has every gap once, the kind of question first", (ask) => {
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
