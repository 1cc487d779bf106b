import type { Language } from "../../model/words.js";
import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** What overviews say, by language. */
export const overviewWords: Record<Language, OverviewWords> = { fi, sv, en };

export type OverviewWords = typeof en;
