import type { Finding } from "../model/issue.js";
import { isLevelReference } from "./mismatches.js";
import { nearestKnown } from "./nearest-known.js";
import type { Rule } from "./subject.js";

/** A service stands on a level that the file's `levels` do not have. */
export const undeclaredLevel: Rule = {
  code: "undeclared-level",
  severity: "error",
  find({ mismatches, declarations }) {
    const nearestTo = nearestKnown(declarations);
    const known = declarations.flatMap(({ id, kind }) => (kind === "level" ? [id] : [])).join(", ");
    const findings: Finding[] = [];
    for (const { reference, id, path } of mismatches) {
      if (!isLevelReference(reference)) continue;
      const nearest = nearestTo(id, reference.to);
      findings.push({
        code: "undeclared-level",
        path,
        facts: { id, known, ...(nearest === undefined ? {} : { nearest }) },
      });
    }
    return findings;
  },
};
