import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of what changed between two states of a network, by language. */
export const movesWords = { fi, sv, en };

export type MovesWords = typeof en;
export type { OtherSection } from "./en.js";
