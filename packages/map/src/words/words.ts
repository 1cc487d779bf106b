import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the map and its legend, by language. */
export const legendWords = { fi, sv, en };

export type LegendWords = typeof en;
