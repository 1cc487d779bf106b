import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the map, its legend and what is hidden on it, by language. */
export const mapWords = { fi, sv, en };
