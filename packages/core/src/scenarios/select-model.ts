import { assumeChecked, requireChecked, type CheckedModel } from "../model/checked.js";
import type { Id } from "../model/fields.js";
import { mentionsIn, referencesOf } from "../model/references.js";
import { sectionNames, type Section } from "../model/sections.js";
import { linkIdsOf } from "../network/link-ids.js";
import type { Model } from "../model/model.js";

/**
 * A part of a model: the elements with these ids, the links between the services among them, and everything
 * that those refer to, such as areas, sources and wider services. The levels stay, and so does what the model
 * says of itself. Links without an id go by the one that answers give them. Throws a RangeError where there is
 * no such element.
 *
 * @example
 * ```ts
 * const part = selectModel(model, ["neuvola", "perhetyo"]);
 * part.services.map(({ id }) => id); // ["perhekeskus", "neuvola", "perhetyo"]
 * ```
 */
export function selectModel(model: CheckedModel, ids: Iterable<Id>): CheckedModel {
  requireChecked(model);
  const lists = new Map(sectionNames.map((section) => [section, keyedElements(model, section)]));
  const sectionOf = new Map<Id, Section>();
  for (const [section, elements] of lists) for (const id of elements.keys()) sectionOf.set(id, section);

  const wanted = new Set(ids);
  const open = [...wanted, ...model.levels.map(({ id }) => id)];
  for (const [id, { from, to }] of keyedElements(model, "links"))
    if (wanted.has(from) && wanted.has(to)) open.push(id);
  const chosen = new Set<object>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const section = sectionOf.get(id);
    const element = section && lists.get(section)?.get(id);
    if (!element) throw new RangeError(`no element "${id}" in this model`);
    if (chosen.has(element)) continue;
    chosen.add(element);
    for (const { field } of referencesOf(section))
      for (const mention of mentionsIn(element, field)) open.push(mention.id);
  }

  const part: CheckedModel = { ...model } as CheckedModel;
  for (const section of sectionNames) {
    const left = (model[section] ?? []).filter((element) => chosen.has(element));
    if (left.length > 0 || section === "services") Object.assign(part, { [section]: left });
    else if ((model[section] ?? []).length > 0) delete (part as Partial<typeof part>)[section];
  }
  return assumeChecked(part);
}

/** The elements of one list, under the names that changes call them by: links without an id by that of answers. */
function keyedElements<S extends Section>(
  model: Model,
  section: S,
): Map<string, NonNullable<Model[S]>[number]> {
  const list: readonly NonNullable<Model[S]>[number][] = model[section] ?? [];
  const linkIds = section === "links" ? linkIdsOf(model.links ?? []) : [];
  return new Map(list.map((element, index) => [linkIds[index] ?? element.id ?? "", element]));
}
