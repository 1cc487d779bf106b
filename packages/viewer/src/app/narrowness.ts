import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Below this width, in the root's letters, the parts stand one at a time. */
const narrowWidth = 52;
/** The same for a window as low as this. */
const lowHeight = 33;

/** Whether an element is too narrow, or its window too low, for parts beside one another; in `data-flow`, too. */
export class Narrowness implements ReactiveController {
  isNarrow = false;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #ruler: Element | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    /** Whether the element fills its window, whose height counts then. */
    private readonly fills: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
    this.#measure();
  }

  /** Letters may grow without the window: the ruler is as wide as one. */
  hostUpdated(): void {
    if (this.#ruler?.isConnected) return;
    if (this.#ruler) this.#observer.unobserve(this.#ruler);
    this.#ruler = this.host.renderRoot.querySelector(".ruler");
    if (this.#ruler) this.#observer.observe(this.#ruler);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#ruler = null;
  }

  #measure(): void {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isLow = this.fills() && innerHeight < lowHeight * letter;
    const isNarrow = isLow || this.host.clientWidth < narrowWidth * letter;
    this.host.toggleAttribute("data-flow", isNarrow);
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
