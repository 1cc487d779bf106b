import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the table of gaps, by language. */
export const matrixWords = { fi, sv, en };
export type MatrixWords = typeof en;
