import type { Id } from "../model/fields.js";
import type { Language } from "../model/words.js";
import type { Network } from "../network/network.js";
import { textIn, texts } from "../text/languages.js";
import { nameOf } from "../text/name-of.js";

/**
 * The name of any element: of a document its title, of a link without a name its kind and ends.
 *
 * @example
 * ```ts
 * elementName(network, "perheneuvola-perhetyo", "en"); // "joint work: Family counselling – Family work"
 * ```
 */
export function elementName(network: Network, id: Id, language: Language): string {
  const link = network.link(id);
  if (link && link.name === undefined) {
    const ends = [link.from, link.to].map((end) => nameOf(network, end, language));
    return `${texts[language].kinds[link.kind]}: ${ends.join(link.kind === "joint" ? " – " : " → ")}`;
  }
  const source = network.element(id, "source");
  return source ? textIn(source.title, language) : nameOf(network, id, language);
}
