import type { Ages } from "../model/fields.js";
import type { Finding, Path } from "../model/issue.js";
import type { Entry } from "./entry.js";
import type { Rule } from "./subject.js";

/** The youngest age is above the oldest: nobody is of such an age. */
export const agesReversed: Rule = {
  code: "ages-reversed",
  severity: "error",
  find({ entries }) {
    const findings: Finding[] = [];
    for (const entry of entries) {
      const { ages, way } = agesOf(entry);
      if (ages?.min !== undefined && ages.max !== undefined && ages.min > ages.max)
        findings.push({
          code: "ages-reversed",
          path: [entry.section, entry.index, ...way],
          facts: { min: String(ages.min), max: String(ages.max) },
        });
    }
    return findings;
  },
};

function agesOf({ element }: Entry): { ages?: Ages | undefined; way: Path } {
  if ("eligibility" in element) return { ages: element.eligibility?.ages, way: ["eligibility", "ages"] };
  if ("ages" in element) return { ages: element.ages, way: ["ages"] };
  return { way: [] };
}
