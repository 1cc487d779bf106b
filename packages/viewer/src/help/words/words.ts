import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the help, by language. */
export const helpWords = { fi, sv, en };
