import { textIn, type Language, type Model, type Network, type Text } from "@polku/core";

/** A text as it is shown, and the language that it is in where that is another than the reader's. */
export interface Shown {
  text: string;
  lang?: Language;
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
  const element = network.element(id);
  const name = element && ("name" in element ? element.name : "title" in element ? element.title : undefined);
  return name === undefined ? { text: id } : showText(network, name, language);
}

/** The place of a service's level in the model's list, 0 nearest to everyday life; -1 where unknown. */
export function levelIndex(network: Network, service: string): number {
  const level = network.service(service)?.level;
  return network.model.levels.findIndex(({ id }) => id === level);
}
