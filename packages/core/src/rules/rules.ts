import { agesReversed } from "./ages-reversed.js";
import { datesReversed } from "./dates-reversed.js";
import { duplicateId } from "./duplicate-id.js";
import { emailAddress } from "./email-address.js";
import { identityCode } from "./identity-code.js";
import { noSource } from "./no-source.js";
import { partOfCycle } from "./part-of-cycle.js";
import { phoneNumber } from "./phone-number.js";
import { sameEnds } from "./same-ends.js";
import type { Rule } from "./subject.js";
import { undeclaredLevel } from "./undeclared-level.js";
import { unknownReference } from "./unknown-reference.js";
import { withinCycle } from "./within-cycle.js";
import { wrongReference } from "./wrong-reference.js";

/** Every rule, in the order of the issue codes. */
export const rules: readonly Rule[] = [
  duplicateId,
  unknownReference,
  wrongReference,
  undeclaredLevel,
  partOfCycle,
  withinCycle,
  agesReversed,
  datesReversed,
  sameEnds,
  noSource,
  phoneNumber,
  emailAddress,
  identityCode,
];
