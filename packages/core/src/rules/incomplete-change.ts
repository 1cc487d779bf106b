import type { Finding } from "../model/issue.js";
import type { Change } from "../model/change.js";

/** What the shape of a change can't say: which fields its `op` needs, and which it has no use for. */
export function findIncomplete({ op, in: section, id, value, before }: Change): Finding[] {
  const findings: Finding[] = [];
  if (op !== "remove" && value === undefined)
    findings.push({ code: "missing-field", path: ["value"], facts: { field: "value" } });
  if (op !== "add" && id === undefined)
    findings.push({ code: "missing-field", path: ["id"], facts: { field: "id" } });
  if (op === "add" && id !== undefined && id !== value?.["id"])
    findings.push({
      code: "unknown-field",
      path: ["id"],
      onKey: true,
      facts: { field: "id", known: "op, in, value" },
    });
  if (op === "remove" && value !== undefined)
    findings.push({
      code: "unknown-field",
      path: ["value"],
      onKey: true,
      facts: { field: "value", known: "op, in, id" },
    });
  if (before !== undefined && (op === "remove" || section !== "levels"))
    findings.push({
      code: "unknown-field",
      path: ["before"],
      onKey: true,
      facts: {
        field: "before",
        known: op === "add" ? "op, in, value" : op === "remove" ? "op, in, id" : "op, in, id, value",
      },
    });
  return findings;
}
