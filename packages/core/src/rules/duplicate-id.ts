import type { Finding } from "../model/issue.js";
import type { Rule } from "./subject.js";

/** Ids are unique over the whole file, whatever the kinds of element that carry them. */
export const duplicateId: Rule = {
  code: "duplicate-id",
  severity: "error",
  find({ entries, declared }) {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const { section, index, element } of entries) {
      const { id } = element;
      if (id === undefined || (declared.get(id)?.length ?? 0) < 2) continue;
      if (seen.has(id)) findings.push({ code: "duplicate-id", path: [section, index, "id"], facts: { id } });
      seen.add(id);
    }
    return findings;
  },
};
