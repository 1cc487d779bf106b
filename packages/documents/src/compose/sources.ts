import type { Citation, Language, Network } from "@polku/core";
import { sourceTitle } from "@polku/core/questions";
import { heading, list, paragraph, type Block } from "../document/document.js";
import { documentWords } from "../words/words.js";

/** Numbers the documents that something cites, in the order in which it does, and lists them by title. */
export class Sources {
  readonly #numbers = new Map<string, number>();

  constructor(
    readonly network: Network,
    readonly language: Language,
  ) {}

  /** Whether nothing was cited. */
  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  /** The numbers of what is cited, to follow a sentence: " [1][2]". */
  mark(citations: readonly Citation[] = []): string {
    const numbers = new Set(citations.map(({ source }) => this.#numberOf(source)));
    const marks = [...numbers].toSorted((a, b) => a - b).map((number) => `[${number}]`);
    return marks.length === 0 ? "" : ` ${marks.join("")}`;
  }

  /** The titles of everything that was cited. */
  blocks(): Block[] {
    const words = documentWords[this.language];
    const titles = [...this.#numbers].map(
      ([source, number]) => `[${number}] ${sourceTitle(this.network, source, this.language)}`,
    );
    return [
      heading(2, words.sources),
      ...(titles.length === 0 ? [paragraph(words.noSources)] : list(titles, "columns")),
    ];
  }

  #numberOf(source: string): number {
    const known = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, known);
    return known;
  }
}
