import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the details of a service, by language. */
export const detailsWords = { fi, sv, en };
