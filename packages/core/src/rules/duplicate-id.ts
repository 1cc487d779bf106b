import type { Finding } from "../model/issue.js";
import type { Rule } from "./subject.js";

/**
 * Ids are unique over the whole file, whatever the kinds of element that carry them; the second and
 * every later one is found. The model's own id names the file, nothing refers to it, and it may equal one.
 */
export const duplicateId: Rule = {
  code: "duplicate-id",
  severity: "error",
  find({ declarations, declared }) {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const { id, section, index } of declarations) {
      const kinds = declared.get(id) ?? [];
      if (kinds.length < 2) continue;
      if (seen.has(id))
        findings.push({
          code: "duplicate-id",
          path: [section, index, "id"],
          facts: { id, found: kinds[0] ?? "" },
        });
      seen.add(id);
    }
    return findings;
  },
};
