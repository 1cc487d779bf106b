/** A value in this browser's storage. Where keeping is forbidden, nothing is kept and nothing breaks. */
export class Stored {
  readonly #key: string;
  readonly #storage: () => Storage;

  constructor(key: string, storage = () => localStorage) {
    this.#key = key;
    this.#storage = storage;
  }

  /** What is kept, undefined for nothing; `otherwise` where keeping is forbidden. */
  read(otherwise?: string): string | undefined {
    try {
      return this.#storage().getItem(this.#key) ?? undefined;
    } catch {
      return otherwise;
    }
  }

  /** Keeps a value; undefined removes it. */
  write(value: string | undefined): void {
    try {
      if (value === undefined) this.#storage().removeItem(this.#key);
      else this.#storage().setItem(this.#key, value);
    } catch {
      // A browser that keeps nothing begins anew each time.
    }
  }
}
