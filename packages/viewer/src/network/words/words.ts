import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of services and their links, by language. */
export const networkWords = { fi, sv, en };
