import type { Id } from "../model/fields.js";
import type { Model } from "../model/model.js";
import type { Place } from "../model/place.js";
import type { Service } from "../model/service.js";
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
  const same = listByName(network.model, language).get(name) ?? [];
  if (same.length < 2 || !same.some((one) => one.id === id)) return "";
  const levels = new Set(same.map(levelOf));
  const partsOf = (one: Named) =>
    [
      levels.size > 1 && levelOf(one),
      ...("level" in one ? [one.partOf, ...(one.eligibility?.areas ?? [])] : [one.area]),
    ]
      .filter((part) => part !== undefined && part !== false)
      .map((part) => nameOf(network, part, language))
      .join(", ");
  const [own, ...others] = [
    ...same.filter((one) => one.id === id),
    ...same.filter((one) => one.id !== id),
  ].map(partsOf);
  return own === "" || others.includes(own ?? "") ? [own, id].filter(Boolean).join(", ") : (own ?? "");
}

type Named = Service | Place;

function levelOf(one: Named): Id | undefined {
  return "level" in one ? one.level : undefined;
}

const known = new WeakMap<Model, Map<Language, Map<string, Named[]>>>();

function listByName(model: Model, language: Language): Map<string, Named[]> {
  const byLanguage = known.get(model) ?? new Map<Language, Map<string, Named[]>>();
  known.set(model, byLanguage);
  let named = byLanguage.get(language);
  if (!named) {
    byLanguage.set(language, (named = new Map()));
    for (const one of [...model.services, ...(model.places ?? [])]) {
      const name = textIn(one.name, language);
      const same = named.get(name);
      if (same) same.push(one);
      else named.set(name, [one]);
    }
  }
  return named;
}
