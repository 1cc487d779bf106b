import type { Language, Network, Text } from "@polku/core";
import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { showName, showText, type Shown } from "./elements.js";

/** A text with its language told where it is not the reader's. */
export function say({ text, lang }: Shown): TemplateResult | string {
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}

/** A text of the model, in the reader's language where it has it. */
export function sayText(network: Network, text: Text, language: Language): TemplateResult | string {
  return say(showText(network, text, language));
}

/** The name of an element. */
export function sayName(network: Network, id: string, language: Language): TemplateResult | string {
  return say(showName(network, id, language));
}

/** Names with commas between them. */
export function sayNames(network: Network, ids: readonly string[], language: Language): unknown {
  return ids.length === 0
    ? nothing
    : ids.map((id, index) => [index === 0 ? "" : ", ", sayName(network, id, language)]);
}

/** A day in the reader's own writing. */
export function dayText(day: string, language: Language): string {
  return formatters[language].day(day);
}
