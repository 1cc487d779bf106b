import type { Finding } from "../model/issue.js";
import { isLevelReference } from "./mismatches.js";
import { nearestKnown } from "./nearest-known.js";
import type { Rule } from "./subject.js";

/** A field names an element of another kind than it may: a link that leads to an organisation. */
export const wrongReference: Rule = {
  code: "wrong-reference",
  severity: "error",
  find({ mismatches, declarations }) {
    const nearestTo = nearestKnown(declarations);
    const findings: Finding[] = [];
    for (const { reference, id, path, found } of mismatches) {
      if (found.length === 0 || isLevelReference(reference)) continue;
      const nearest = nearestTo(id, reference.to);
      findings.push({
        code: "wrong-reference",
        path,
        facts: {
          id,
          found: found.join(", "),
          expected: reference.to.join(", "),
          ...(nearest === undefined ? {} : { nearest }),
        },
      });
    }
    return findings;
  },
};
