import type { Id, Text } from "../model/fields.js";
import type { Model } from "../model/model.js";
import { sectionNames } from "../model/sections.js";
import type { Language } from "../model/words.js";
import { textIn } from "./languages.js";

interface Named {
  readonly name: Text;
  readonly short?: Text;
}

/** A model, or a network, which knows its services by their ids. */
interface Names {
  readonly model: Model;
  readonly service?: (id: Id) => Named | undefined;
}

/** The name of any element of the model, in a language; its id where it has none. */
export function nameOf(network: Names, id: Id, language: Language): string {
  const found = network.service?.(id) ?? namesOf(network.model).get(id);
  return found === undefined ? id : textIn(found.name, language);
}

/** The short name of any element of the model, in a language; its name where it has no short one. */
export function shortOf(network: Names, id: Id, language: Language): string {
  const found = network.service?.(id) ?? namesOf(network.model).get(id);
  return found === undefined ? id : textIn(found.short ?? found.name, language);
}

/** The names of a model by id, made at the first question for one. */
const names = new WeakMap<Model, Map<Id, Named>>();

function namesOf(model: Model): Map<Id, Named> {
  const known = names.get(model);
  if (known) return known;
  const made = new Map<Id, Named>();
  for (const section of sectionNames)
    for (const element of model[section] ?? []) {
      if (element.id === undefined || !("name" in element) || element.name === undefined) continue;
      made.set(element.id, element as Named);
    }
  names.set(model, made);
  return made;
}
