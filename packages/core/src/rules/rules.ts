import type { Rule } from "./subject.js";
import { duplicateId } from "./duplicate-id.js";

/** Every rule, in the order of the issue codes. */
export const rules: readonly Rule[] = [duplicateId];
