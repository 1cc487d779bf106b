import { toId } from "@polku/core/model";

const maxLength = 60;

/** Ids that no two elements share. */
export class IdPool {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Keeps an id from being given; false where it has been. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** An id that nothing has, made of a name; of `fallback` where the name has no letters for it. */
  make(name: string, fallback: string): string {
    const base =
      toId(name.slice(0, maxLength * 4))
        .slice(0, maxLength)
        .replace(/-$/, "") || fallback;
    if (this.take(base)) return base;
    for (let number = this.#next.get(base) ?? 2; ; number++)
      if (this.take(`${base}-${number}`)) {
        this.#next.set(base, number + 1);
        return `${base}-${number}`;
      }
  }
}

/** Whether a text can be an id of a model. */
export function isId(text: string): boolean {
  return text !== "" && text === toId(text);
}
