import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the search and of questions, by language. */
export const questionWords = { fi, sv, en };
