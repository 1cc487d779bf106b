import type { Finding } from "../model/issue.js";
import type { ElementKind } from "../model/sections.js";
import type { Entry } from "./entry.js";
import type { Rule } from "./subject.js";

/** What a map claims of the world: each of these has to say where it is written. */
export const claims: ReadonlySet<ElementKind> = new Set([
  "service",
  "link",
  "place",
  "practice",
  "pilot",
  "task",
]);

/** An element that claims something names no source, and no place in one. */
export const noSource: Rule = {
  code: "no-source",
  severity: "warning",
  find({ entries }) {
    const findings: Finding[] = [];
    for (const entry of entries) {
      const { section, kind, index, element } = entry;
      if (!claims.has(kind) || ("sources" in element && (element.sources?.length ?? 0) > 0)) continue;
      findings.push({ code: "no-source", path: [section, index], facts: { kind, id: labelOf(entry) } });
    }
    return findings;
  },
};

/** The id of an element; a link without one goes by its ends. */
function labelOf({ element }: Entry): string {
  return element.id ?? ("from" in element ? `${element.from} → ${element.to}` : "");
}
