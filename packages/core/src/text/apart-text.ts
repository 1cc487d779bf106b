import type { Id, Text } from "../model/fields.js";
import type { Model } from "../model/model.js";
import type { Language } from "../model/words.js";
import { textIn } from "./languages.js";
import { nameOf } from "./name-of.js";

/**
 * What tells a service or a place from the others of the same name: its level where theirs differ, its wider
 * service, its areas, and its id where that is not enough. Empty where the name is its own alone.
 *
 * @example
 * ```ts
 * apartText(network, "perhetyo", "en"); // ""
 * ```
 */
export function apartText(network: { readonly model: Model }, id: Id, language: Language): string {
  const name = nameOf(network, id, language);
  const same = originsByName(network.model, language).get(name) ?? [];
  if (same.length < 2 || !same.some((one) => one.id === id)) return "";
  const levels = new Set(same.map(({ level }) => level));
  const partsOf = ({ level, partOf, areas }: Origin) =>
    [levels.size > 1 && level, partOf, ...areas]
      .filter((part) => part !== undefined && part !== false)
      .map((part) => nameOf(network, part, language))
      .join(", ");
  const [own, ...others] = [
    ...same.filter((one) => one.id === id),
    ...same.filter((one) => one.id !== id),
  ].map(partsOf);
  return own === "" || others.includes(own ?? "") ? [own, id].filter(Boolean).join(", ") : (own ?? "");
}

/** A service or a place, with what may tell it apart. */
interface Origin {
  id: Id;
  level?: Id;
  partOf?: Id | undefined;
  areas: readonly Id[];
}

const known = new WeakMap<Model, Map<Language, Map<string, Origin[]>>>();

function originsByName(model: Model, language: Language): Map<string, Origin[]> {
  const byLanguage = known.get(model) ?? new Map<Language, Map<string, Origin[]>>();
  known.set(model, byLanguage);
  let origins = byLanguage.get(language);
  if (!origins) {
    byLanguage.set(language, (origins = new Map()));
    const add = (name: Text, origin: Origin) => {
      const shown = textIn(name, language);
      const same = origins?.get(shown);
      if (same) same.push(origin);
      else origins?.set(shown, [origin]);
    };
    for (const { id, name, level, partOf, eligibility } of model.services)
      add(name, { id, level, partOf, areas: eligibility?.areas ?? [] });
    for (const { id, name, area } of model.places ?? [])
      add(name, { id, areas: area === undefined ? [] : [area] });
  }
  return origins;
}
