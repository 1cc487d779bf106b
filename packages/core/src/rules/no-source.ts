import { sections } from "../model/sections.js";
import { checkEach, type Rule } from "./subject.js";

/** What a map claims of the world: each element of these lists has to say where it is written. */
export const claims = ["services", "links", "places", "practices", "pilots", "tasks"] as const;

/** An element that claims something names no source, and no place in one. */
export const noSource: Rule = function* noSource(subject) {
  for (const section of claims)
    yield* checkEach(subject, [section], (element) =>
      element.sources === undefined || element.sources.length === 0
        ? { code: "no-source", facts: { kind: sections[section], id: labelOf(element) } }
        : undefined,
    );
};

/** The id of an element, or the ends of a link without one. */
function labelOf(element: { id?: string | undefined; from?: string; to?: string }): string {
  return element.id ?? `${element.from} → ${element.to}`;
}
