import type { Citation, Language, Network } from "@polku/core";
import { placeText, sourceTitle } from "@polku/core/questions";
import { texts } from "@polku/core/text";

/** How much of the sources an answer shows: nothing, the documents, or the places in them. */
export const sourcesShown = ["none", "short", "full"] as const;
export type SourcesShown = (typeof sourcesShown)[number];

/** Numbers what an answer cites, in the order in which it does, and lists it at the end by title. */
export class Citations {
  readonly #network: Network;
  readonly #language: Language;
  readonly #shown: SourcesShown;
  readonly #numbers = new Map<string, { number: number; citation: Citation }>();

  constructor(network: Network, language: Language, shown: SourcesShown) {
    this.#network = network;
    this.#language = language;
    this.#shown = shown;
  }

  /** The numbers of what is cited, to follow a sentence: " [1][2]". */
  mark(citations: readonly Citation[]): string {
    if (this.#shown === "none") return "";
    const numbers = [...new Set(citations.map((citation) => this.#number(citation)))].toSorted(
      (a, b) => a - b,
    );
    return numbers.length === 0 ? "" : ` ${numbers.map((number) => `[${number}]`).join("")}`;
  }

  /** What the numbers stand for, each document once. */
  lines(): string[] {
    const cited = [...this.#numbers.values()];
    if (cited.length === 0) return [];
    const heading = ["", texts[this.#language].sources];
    const title = (source: string) => sourceTitle(this.#network, source, this.#language);
    if (this.#shown === "short")
      return [...heading, ...cited.map(({ number, citation }) => `  [${number}] ${title(citation.source)}`)];
    const sources = new Set(cited.map(({ citation }) => citation.source));
    return [
      ...heading,
      ...[...sources].flatMap((source) => [
        `  ${title(source)}`,
        ...cited
          .filter(({ citation }) => citation.source === source)
          .map(({ number, citation }) => `    [${number}] ${placeText(citation, this.#language)}`),
      ]),
    ];
  }

  #number(citation: Citation): number {
    const { source, at, reading } = citation;
    const key = this.#shown === "short" ? source : JSON.stringify([source, at, reading]);
    const known = this.#numbers.get(key);
    if (known) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, { number, citation });
    return number;
  }
}
