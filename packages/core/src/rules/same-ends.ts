import type { Finding } from "../model/issue.js";
import type { Rule } from "./subject.js";

/** A link leads from a service to that service. */
export const sameEnds: Rule = {
  code: "same-ends",
  severity: "error",
  find({ entriesOf }) {
    const findings: Finding[] = [];
    for (const { section, index, element } of entriesOf("link"))
      if (element.from === element.to)
        findings.push({ code: "same-ends", path: [section, index, "to"], facts: { id: element.to } });
    return findings;
  },
};
