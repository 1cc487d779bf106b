import type { Mention, NameMention } from "./mentions.js";
import type { Named } from "./names.js";
import type { Field, Understood } from "./understanding.js";

/** The words that became parts of a question, and the parts that are missing. */
export class Notes {
  readonly #taken = new Map<Mention, Understood>();
  readonly #missing = new Set<Field>();

  take(by: Mention, field: Field, value: Understood["value"]): void {
    if (!this.#taken.has(by)) this.#taken.set(by, { start: by.start, end: by.end, field, value });
  }

  /** Records a name with the other elements that it fits, and returns the id of the chosen one. */
  takeName(by: NameMention, field: Field, element: Named | undefined): string {
    const id = element?.id ?? "";
    const candidates = by.name.elements.map((one) => one.id).filter((other) => other !== id);
    this.take(by, field, id);
    const noted = this.#taken.get(by);
    if (noted?.by === undefined && noted?.value === id)
      Object.assign(noted, { by: by.name.by }, candidates.length === 0 ? {} : { candidates });
    return id;
  }

  miss(field: Field): void {
    this.#missing.add(field);
  }

  has(mention: Mention): boolean {
    return this.#taken.has(mention);
  }

  get understood(): Understood[] {
    return [...this.#taken.values()].toSorted((a, b) => a.start - b.start);
  }

  get missing(): Field[] {
    return [...this.#missing];
  }
}
