import type { Id, Text } from "../model/fields.js";
import type { Model } from "../model/model.js";
import { elementsOf } from "../model/sections.js";
import type { Language } from "../model/words.js";
import { textIn } from "./languages.js";

interface Named {
  readonly name: Text;
  readonly short: Text;
}

/** The name of any element of the model, in a language; its id where it has none. */
export function nameOf(network: { readonly model: Model }, id: Id, language: Language): string {
  const found = namesOf(network.model).get(id);
  return found === undefined ? id : textIn(found.name, language);
}

/** The short name of any element of the model, in a language; its name where it has no short one. */
export function shortOf(network: { readonly model: Model }, id: Id, language: Language): string {
  const found = namesOf(network.model).get(id);
  return found === undefined ? id : textIn(found.short, language);
}

/** The names of a model by id, made at the first question for one. */
const names = new WeakMap<Model, Map<Id, Named>>();

function namesOf(model: Model): Map<Id, Named> {
  const known = names.get(model);
  if (known) return known;
  const made = new Map<Id, Named>();
  for (const { element } of elementsOf(model)) {
    if (element.id === undefined || !("name" in element) || element.name === undefined) continue;
    const { name } = element;
    made.set(element.id, { name, short: "short" in element ? (element.short ?? name) : name });
  }
  names.set(model, made);
  return made;
}
