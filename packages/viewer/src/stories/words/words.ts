import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the bar that steps through a story, by language. */
export const storyWords = { fi, sv, en };
