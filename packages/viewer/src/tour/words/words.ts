import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the tour, by language. */
export const tourWords = { fi, sv, en };
