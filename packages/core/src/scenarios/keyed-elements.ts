import { linkIdsOf } from "../network/link-ids.js";
import type { Model } from "../model/model.js";
import type { Section } from "../model/sections.js";

/** The elements of one list, under the names that changes call them by: links without an id by that of answers. */
export function keyedElements<S extends Section>(
  model: Model,
  section: S,
): Map<string, NonNullable<Model[S]>[number]> {
  const list: readonly NonNullable<Model[S]>[number][] = model[section] ?? [];
  const linkIds = section === "links" ? linkIdsOf(model.links ?? []) : [];
  return new Map(list.map((element, index) => [linkIds[index] ?? element.id ?? "", element]));
}
