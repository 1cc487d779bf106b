import { languages } from "@polku/core";
import { themes, views, type View } from "../state/state.js";

/** The words that a property of an element may be. */
export const words = {
  lang: languages,
  view: views as readonly View[],
  chrome: ["full", "question", "none"],
  theme: [...themes, "auto"],
} as const;

/** A property that is one of some words. */
export type WordName = keyof typeof words;
export type Word<Name extends WordName> = (typeof words)[Name][number];
