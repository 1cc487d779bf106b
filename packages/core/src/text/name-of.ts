import type { Id, Text } from "../model/fields.js";
import type { Model } from "../model/model.js";
import { elementsOf } from "../model/sections.js";
import type { Language } from "../model/words.js";
import { textIn } from "./languages.js";

/** The name of any element of the model, in a language; its id where it has none. */
export function nameOf({ model }: { readonly model: Model }, id: Id, language: Language): string {
  let named = names.get(model);
  if (!named) {
    named = new Map();
    for (const { element } of elementsOf(model))
      if (element.id !== undefined && "name" in element && element.name !== undefined)
        named.set(element.id, element.name);
    names.set(model, named);
  }
  const name = named.get(id);
  return name === undefined ? id : textIn(name, language);
}

/** The names of a model by id, made at the first question for one. */
const names = new WeakMap<Model, Map<Id, Text>>();
