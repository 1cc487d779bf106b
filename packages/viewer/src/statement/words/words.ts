import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the accessibility statement, by language. */
export const statementWords = { fi, sv, en };
