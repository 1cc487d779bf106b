import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of answers and routes, by language. */
export const answerWords = { fi, sv, en };
