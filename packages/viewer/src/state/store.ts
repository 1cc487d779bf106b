import type { State } from "./state.js";

/** Holds one state and tells its listeners when it becomes another. */
export class Store {
  #state: State;
  readonly #listeners = new Set<(now: State, before: State) => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Applies an action; listeners hear of it at once, and only where something changed. */
  update(action: (state: State) => State): void {
    const before = this.#state;
    this.#state = action(before);
    if (this.#state === before) return;
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** Calls back after every change; gives the function that ends it. */
  subscribe(listener: (now: State, before: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
