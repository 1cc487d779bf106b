import type { Finding } from "../model/issue.js";
import { isLevelReference } from "./mismatches.js";
import { nearestKnown } from "./nearest-known.js";
import type { Rule } from "./subject.js";

/** A field names an id that nothing in the file declares. Levels have a rule of their own. */
export const unknownReference: Rule = {
  code: "unknown-reference",
  severity: "error",
  find({ mismatches, declarations }) {
    const nearestTo = nearestKnown(declarations);
    const findings: Finding[] = [];
    for (const { reference, id, path, found } of mismatches) {
      if (found.length > 0 || isLevelReference(reference)) continue;
      const nearest = nearestTo(id, reference.to);
      findings.push({
        code: "unknown-reference",
        path,
        facts: { id, expected: reference.to.join(", "), ...(nearest === undefined ? {} : { nearest }) },
      });
    }
    return findings;
  },
};
