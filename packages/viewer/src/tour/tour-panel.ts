import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import type { State } from "../state/state.js";
import { tourStops } from "./words/en.js";
import { tourWords } from "./words/words.js";
import { isComposing } from "../ui/keys.js";
import { Panel } from "../ui/panel.js";
import { gap, placeBeside } from "./place-beside.js";
import { stops } from "./tour-stops.js";
import css from "./tour.css?inline";

/**
 * The tour: one mark at a time beside a part of the interface, which stays usable. Tells by the event
 * `polku-tour-end` that it has been gone through or skipped.
 */
export class Tour extends Panel {
  static override styles = unsafeCSS(css);
  static override properties = { ...Panel.properties, stop: { state: true } };
  /** Which stop is shown, from 0. */
  declare stop: number;

  /** What had the keyboard before the tour. */
  #before: HTMLElement | undefined;
  readonly #moved = (): void => this.#place();

  constructor() {
    super();
    this.stop = 0;
  }

  /** Any change can move what the mark stands beside. */
  protected watch(state: State): readonly unknown[] {
    return [state];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("resize", this.#moved);
    // Lists scroll inside the page: their events do not bubble.
    document.addEventListener("scroll", this.#moved, { capture: true, passive: true });
    this.addEventListener("keydown", this.#onKey);
    document.addEventListener("keydown", this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("resize", this.#moved);
    document.removeEventListener("scroll", this.#moved, { capture: true });
    this.removeEventListener("keydown", this.#onKey);
    document.removeEventListener("keydown", this.#onKey);
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = tourWords[this.state.language];
    const stop = tourStops[this.stop];
    if (stop === undefined) return nothing;
    const { heading, text } = words.stops[stop];
    const last = this.stop === tourStops.length - 1;
    return html`<div class="ring" aria-hidden="true"></div>
      <div
        class="tour"
        role="dialog"
        aria-labelledby="polku-tour"
        aria-describedby="polku-tour-text"
        tabindex="-1"
      >
        <h2 id="polku-tour">
          <span class="n"
            >${words.position(this.stop + 1, tourStops.length)}<span class="unseen">: </span></span
          >
          ${heading}
        </h2>
        <p id="polku-tour-text">${text}</p>
        <div class="foot">
          ${
            last
              ? nothing
              : html`<button type="button" class="link" @click=${() => this.#finish()}>${words.skip}</button>`
          }
          ${
            this.stop === 0
              ? nothing
              : html`<button type="button" @click=${() => void this.#go(this.stop - 1)}>
                  ${words.previous}
                </button>`
          }
          <button
            type="button"
            class="primary"
            @click=${() => (last ? this.#finish() : void this.#go(this.stop + 1))}
          >
            ${last ? words.done : words.next}
          </button>
        </div>
      </div>`;
  }

  protected override firstUpdated(_changes: PropertyValues): void {
    const root = this.getRootNode() as ShadowRoot;
    this.#before = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    void this.#go(0);
  }

  protected override updated(_changes: PropertyValues): void {
    // The other parts draw themselves in the same turn; what the mark stands beside is there after it.
    requestAnimationFrame(() => this.#place());
  }

  /** Shows a stop, brings what it speaks of onto the screen, and gives it the keyboard. */
  async #go(index: number): Promise<void> {
    const stop = tourStops[index];
    if (stop === undefined) return;
    this.session.update((state) => stops[stop].prepare(state));
    this.stop = index;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (!this.isConnected) return;
    const beside = this.#beside();
    const tall = (beside?.offsetHeight ?? 0) > innerHeight / 3;
    beside?.scrollIntoView({ block: tall ? "start" : "nearest" });
    this.#place();
    this.querySelector<HTMLElement>(".tour")?.focus({ preventScroll: true });
  }

  #beside(): HTMLElement | undefined {
    const root = this.getRootNode() as ShadowRoot;
    const stop = tourStops[this.stop];
    const found = stop === undefined ? [] : stops[stop].at.map((at) => root.querySelector<HTMLElement>(at));
    return found.find((one): one is HTMLElement => (one?.getClientRects().length ?? 0) > 0);
  }

  #place(): void {
    const mark = this.querySelector<HTMLElement>(".tour");
    const ring = this.querySelector<HTMLElement>(".ring");
    const beside = this.#beside();
    const box = beside?.getBoundingClientRect();
    // The whole sentence stays readable while the tour speaks of one of its words.
    const part = beside?.closest("polku-question, polku-header")?.getBoundingClientRect() ?? box;
    if (!mark || !ring) return;
    ring.hidden = box === undefined;
    const { left = gap, top = gap, width = 0, height = 0 } = box ?? {};
    ring.style.translate = `${left}px ${top}px`;
    ring.style.width = `${width}px`;
    ring.style.height = `${height}px`;
    const place = placeBeside(
      { left, width, top: part?.top ?? top, height: part?.height ?? height },
      { width: mark.offsetWidth, height: mark.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    mark.style.setProperty("--left", `${place.left}px`);
    mark.style.setProperty("--top", `${place.top}px`);
  }

  /** Esc ends the tour, unless the keyboard is at work in another part. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    const [at] = event.composedPath();
    if (!event.composedPath().includes(this) && at !== document.body) return;
    event.preventDefault();
    this.#finish();
  };

  #finish(): void {
    this.session.announce(tourWords[this.state.language].foundAgain);
    const root = this.getRootNode() as ShadowRoot;
    const back = this.#before?.isConnected
      ? this.#before
      : root.querySelector<HTMLElement>("#polku-question");
    this.dispatchEvent(new CustomEvent("polku-tour-end", { bubbles: true }));
    back?.focus();
  }
}

customElements.define("polku-tour", Tour);
