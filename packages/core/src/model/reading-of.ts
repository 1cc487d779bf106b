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

/** What of a link may have been concluded though a source states that the link is there. */
const concludable = ["kind", "ends", "status", "areas", "practices", "roles"] as const;
export type Concludable = (typeof concludable)[number];

/**
 * What of a link was concluded though a source states that it is there: that for which all citations of its own are
 * `inferred`. Empty where the whole link was concluded.
 *
 * @example
 * ```ts
 * const sources = [
 *   { source: "made-up", at: "row 1" },
 *   { source: "made-up", at: "row 2", reading: "inferred" as const, supports: ["areas" as const] },
 * ];
 * concludedOf({ kind: "referral", from: "neuvola", to: "perhetyo", areas: ["mallila"], sources }); // ["areas"]
 * ```
 */
export function concludedOf(link: Link): Concludable[] {
  if (readingOf(link) === "inferred") return [];
  return concludable.filter((part) => {
    const fields: readonly (keyof Link)[] = part === "ends" ? ["from", "to"] : [part];
    return fields.some((field) => {
      const own = link.sources?.filter(({ supports }) => supports?.some((one) => one === field)) ?? [];
      return (
        link[field] !== undefined && own.length > 0 && own.every(({ reading }) => reading === "inferred")
      );
    });
  });
}
