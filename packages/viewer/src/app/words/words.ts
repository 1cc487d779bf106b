import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the page around all features, by language. */
export const appWords = { fi, sv, en };
