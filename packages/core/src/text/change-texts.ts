import { changesEn } from "./changes-en.js";
import { changesFi } from "./changes-fi.js";
import { changesSv } from "./changes-sv.js";

/** The parts of sentences about changes, by language; apart from the other texts, since few programs need them. */
export const changeTexts = { fi: changesFi, sv: changesSv, en: changesEn };
