import { changesEn } from "./changes-en.js";
import { changesFi } from "./changes-fi.js";
import { changesSv } from "./changes-sv.js";

/** What changes of a model say, by language; apart from the other texts, since few programs need them. */
export const changeTexts = { fi: changesFi, sv: changesSv, en: changesEn };
