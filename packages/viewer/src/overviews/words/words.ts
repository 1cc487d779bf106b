import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words around overviews, and of the list of them, by language: what overviews say is the library's. */
export const panelWords = { fi, sv, en };

export type PanelWords = typeof en;
