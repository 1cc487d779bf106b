import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import type { State } from "../state/state.js";
import { tourStops } from "./words/en.js";
import { tourWords } from "./words/words.js";
import { isComposing } from "../ui/keys.js";
import { linkButton, textButton } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import { gap, placeBeside } from "./place-beside.js";
import { stops } from "./tour-stops.js";
import css from "./tour.css?inline";

/**
 * The tour: one callout at a time beside a part of the interface, which stays usable. The event `polku-tour-end`
 * follows when it is finished or skipped.
 */
export class Tour extends Panel {
  static override styles = unsafeCSS(css);
  static override properties = Panel.reactive("stop");
  /** Which stop is shown, from 0. */
  declare stop: number;

  /** What had the focus before the tour. */
  #before: HTMLElement | undefined;

  constructor() {
    super();
    this.stop = 0;
  }

  /** Any change can move what the callout points at. */
  protected watch(state: State): readonly unknown[] {
    return [state];
  }

  protected override connected(signal: AbortSignal): void {
    const place = () => this.#place();
    addEventListener("resize", place, { signal });
    // Lists scroll inside the page: their events do not bubble.
    document.addEventListener("scroll", place, { capture: true, passive: true, signal });
    this.addEventListener("keydown", this.#onKey, { signal });
    document.addEventListener("keydown", this.#onKey, { signal });
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
        <div class="foot row">
          ${last ? nothing : linkButton(words.skip, () => this.#finish())}
          ${this.stop === 0 ? nothing : textButton(words.previous, () => this.#go(this.stop - 1))}
          ${
            last
              ? textButton(words.done, () => this.#finish(), "primary")
              : textButton(words.next, () => this.#go(this.stop + 1), "primary")
          }
        </div>
      </div>`;
  }

  protected override firstUpdated(_changes: PropertyValues): void {
    const root = this.getRootNode() as ShadowRoot;
    this.#before = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    void this.#go(0);
  }

  protected override updated(_changes: PropertyValues): void {
    // The other parts render in the same turn; what the callout points at is there after it.
    requestAnimationFrame(() => this.#place());
  }

  /** Shows a stop, scrolls to what it points at, and moves the focus to it. */
  async #go(index: number): Promise<void> {
    const stop = tourStops[index];
    if (stop === undefined) return;
    this.session.update((state) => stops[stop].prepare(state));
    this.stop = index;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (!this.isConnected) return;
    const target = this.#target();
    const tall = (target?.offsetHeight ?? 0) > innerHeight / 3;
    target?.scrollIntoView({ block: tall ? "start" : "nearest" });
    this.#place();
    this.querySelector<HTMLElement>(".tour")?.focus({ preventScroll: true });
  }

  #target(): HTMLElement | undefined {
    const root = this.getRootNode() as ShadowRoot;
    const stop = tourStops[this.stop];
    const found = stop === undefined ? [] : stops[stop].at.map((at) => root.querySelector<HTMLElement>(at));
    return found.find((one): one is HTMLElement => (one?.getClientRects().length ?? 0) > 0);
  }

  #place(): void {
    const callout = this.querySelector<HTMLElement>(".tour");
    const ring = this.querySelector<HTMLElement>(".ring");
    const target = this.#target();
    const box = target?.getBoundingClientRect();
    // The whole sentence stays readable while the tour points at one of its words.
    const part = target?.closest("polku-question, polku-header")?.getBoundingClientRect() ?? box;
    if (!callout || !ring) return;
    ring.hidden = box === undefined;
    const { left = gap, top = gap, width = 0, height = 0 } = box ?? {};
    ring.style.translate = `${left}px ${top}px`;
    ring.style.width = `${width}px`;
    ring.style.height = `${height}px`;
    const place = placeBeside(
      { left, width, top: part?.top ?? top, height: part?.height ?? height },
      { width: callout.offsetWidth, height: callout.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    callout.style.setProperty("--left", `${place.left}px`);
    callout.style.setProperty("--top", `${place.top}px`);
  }

  /** Esc ends the tour, unless the focus is in another part. */
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
