import { findCycles, type Step } from "./cycles.js";
import type { Rule } from "./subject.js";

/** A service is, by way of the wider services it is part of, a part of itself. */
export const partOfCycle: Rule = {
  code: "part-of-cycle",
  severity: "error",
  find({ entriesOf }) {
    const steps = new Map<string, Step>();
    for (const entry of entriesOf("service")) {
      const { id, partOf } = entry.element;
      if (partOf !== undefined && !steps.has(id)) steps.set(id, { entry, parent: partOf });
    }
    return findCycles(steps, "part-of-cycle", "partOf");
  },
};
