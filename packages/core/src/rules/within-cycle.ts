import { findCycles, type Step } from "./cycles.js";
import type { Rule } from "./subject.js";

/** An area lies, by way of the areas it lies within, within itself. */
export const withinCycle: Rule = {
  code: "within-cycle",
  severity: "error",
  find({ entriesOf }) {
    const steps = new Map<string, Step>();
    for (const entry of entriesOf("area")) {
      const { id, within } = entry.element;
      if (within !== undefined && !steps.has(id)) steps.set(id, { entry, parent: within });
    }
    return findCycles(steps, "within-cycle", "within");
  },
};
