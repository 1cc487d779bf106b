import type { Link } from "./link.js";
import type { Service } from "./service.js";
import type { Reading } from "./words.js";

/**
 * Whether a source states that a link or a service is there, or the modeller concluded it: `inferred` where it
 * has sources and every one that speaks for its being there is. A citation does so where it speaks for the
 * whole element, for its name or, of a link, for its kind or an end.
 *
 * @example
 * ```ts
 * const sources = [
 *   { source: "made-up", at: "row 1", supports: ["areas" as const] },
 *   { source: "made-up", at: "row 2", reading: "inferred" as const },
 * ];
 * readingOf({ kind: "referral", from: "neuvola", to: "perhetyo", sources }); // "inferred"
 * ```
 */
export function readingOf(element: Link | Service): Reading {
  const { sources } = element;
  if (!sources || sources.length === 0) return "stated";
  const isStated = sources.some(
    ({ reading, supports }) =>
      reading !== "inferred" &&
      (!supports ||
        supports.some(
          (field) =>
            field === "name" ||
            ("kind" in element && (field === "kind" || field === "from" || field === "to")),
        )),
  );
  return isStated ? "stated" : "inferred";
}
