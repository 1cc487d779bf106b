import { hasWebGL } from "./no-webgl-error.js";

/** What to do when WebGL goes and comes. */
export interface ContextEvents {
  lost(): void;
  /** WebGL can be had again: contexts must be made anew. */
  regained(): void;
}

/** Time after which a lost context is asked for anew, in milliseconds; doubled at each try. */
const firstRetry = 1500;

/** Watches the WebGL contexts of an element's canvases; the browser may take them away at any time. */
export class ContextWatch {
  readonly #host: HTMLElement;
  readonly #events: ContextEvents;
  #retry: number | undefined;

  constructor(host: HTMLElement, events: ContextEvents) {
    this.#host = host;
    this.#events = events;
    // These events do not bubble, but they can be captured.
    host.addEventListener("webglcontextlost", this.#lost, true);
    host.addEventListener("webglcontextrestored", this.#restored, true);
  }

  stop(): void {
    clearTimeout(this.#retry);
    this.#host.removeEventListener("webglcontextlost", this.#lost, true);
    this.#host.removeEventListener("webglcontextrestored", this.#restored, true);
  }

  readonly #lost = (event: Event): void => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    if (this.#retry !== undefined) return;
    this.#tryAgain(firstRetry);
    this.#events.lost();
  };

  readonly #restored = (): void => {
    if (this.#retry === undefined) return;
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#events.regained();
  };

  #tryAgain(delay: number): void {
    this.#retry = window.setTimeout(() => {
      if (hasWebGL()) this.#restored();
      else this.#tryAgain(delay * 2);
    }, delay);
  }
}
