/** Counts the work that is under way: networks and scripts that load, maps that are laid out. */
export class Activity {
  readonly #onChange: (isBusy: boolean) => void;
  #count = 0;

  /** `onChange` is called when the first work begins and when the last ends. */
  constructor(onChange: (isBusy: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Counts one more piece of work; returns the function that ends it. */
  begin(): () => void {
    let isOver = false;
    if (this.#count++ === 0) this.#onChange(true);
    return () => {
      if (isOver) return;
      isOver = true;
      if (--this.#count === 0) this.#onChange(false);
    };
  }

  /** Counts some work for as long as it takes, and returns it. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    const end = this.begin();
    try {
      return await work;
    } finally {
      end();
    }
  }
}
