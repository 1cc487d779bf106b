import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of overviews and of the list of networks, by language. */
export const overviewWords = { fi, sv, en };

export type ViewWords = typeof en;
