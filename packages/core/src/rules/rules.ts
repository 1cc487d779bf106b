import { agesReversed } from "./ages-reversed.js";
import { partOfCycle, withinCycle } from "./cycles.js";
import { datesReversed } from "./dates-reversed.js";
import { duplicateId } from "./duplicate-id.js";
import { noSource } from "./no-source.js";
import { findReferences } from "./references.js";
import { sameEnds } from "./same-ends.js";
import type { Rule } from "./subject.js";

/** The rules, in the order of the issue codes. Of some, the checker of shapes knows that they find nothing. */
export const idRules: readonly Rule[] = [duplicateId, findReferences];
export const cycleRules: readonly Rule[] = [partOfCycle, withinCycle];
export const elementRules: readonly Rule[] = [agesReversed, datesReversed, sameEnds, noSource];
export const allRules: readonly Rule[] = [...idRules, ...cycleRules, ...elementRules];
