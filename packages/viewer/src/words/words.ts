import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** Words that several features share, by language. */
export const sharedWords = { fi, sv, en };
