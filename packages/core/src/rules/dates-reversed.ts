import type { Finding } from "../model/issue.js";
import type { Rule } from "./subject.js";

/** Something ends before it begins. */
export const datesReversed: Rule = {
  code: "dates-reversed",
  severity: "error",
  find({ entries }) {
    const findings: Finding[] = [];
    for (const { section, index, element } of entries) {
      if (!("since" in element)) continue;
      const { since, until } = element;
      // Dates written YYYY-MM-DD are in the order of their text.
      if (since !== undefined && until !== undefined && since > until)
        findings.push({ code: "dates-reversed", path: [section, index, "until"], facts: { since, until } });
    }
    return findings;
  },
};
