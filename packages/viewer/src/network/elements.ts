import { textIn, type Element, type Language, type Model, type Network, type Text } from "@polku/core";
import { elementsOf } from "@polku/core/model";

/** A text as it is shown, and the language that it is in where that is another than the reader's. */
export interface Shown {
  text: string;
  lang?: Language;
}

const indexes = new WeakMap<Network, Map<string, Element>>();

/** The element of any kind with an id, or undefined. */
export function findElement(network: Network, id: string): Element | undefined {
  let index = indexes.get(network);
  if (!index) {
    index = new Map();
    for (const { element } of elementsOf(network.model))
      if (element.id !== undefined) index.set(element.id, element);
    indexes.set(network, index);
  }
  return index.get(id);
}

/** A text in the reader's language, or in the nearest there is with its language told. */
export function showText(network: { readonly model: Model }, text: Text, language: Language): Shown {
  if (typeof text === "string") {
    const own = network.model.language;
    return own === undefined || own === language ? { text } : { text, lang: own };
  }
  const shown = textIn(text, language);
  if (text[language] !== undefined) return { text: shown };
  const lang = (["fi", "sv", "en"] as const).find((other) => text[other] === shown);
  return lang === undefined ? { text: shown } : { text: shown, lang };
}

/** The name of any element, in the reader's language; its id where it has none. */
export function showName(network: Network, id: string, language: Language): Shown {
  const element = findElement(network, id);
  const name = element && ("name" in element ? element.name : "title" in element ? element.title : undefined);
  return name === undefined ? { text: id } : showText(network, name, language);
}

/** The place of a service's level in the model's list, 0 nearest to everyday life; -1 where unknown. */
export function levelIndex(network: Network, service: string): number {
  const level = network.services[network.serviceNumbers.get(service) ?? -1]?.level;
  return network.model.levels.findIndex(({ id }) => id === level);
}
