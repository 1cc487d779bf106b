import type { Language } from "@polku/core";
import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** What only the command line says, in one language. */
export type Words = typeof en;

export const words: Record<Language, Words> = { fi, sv, en };
