import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { tourStops, type TourStop, tourWords } from "./words/words.js";
import { isComposing } from "../ui/keys.js";
import { linkButton, textButton } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import css from "./tour.css?inline";
import { adjust } from "../state/actions.js";
import { stepRoute } from "../state/ask.js";
import type { State } from "../state/state.js";
import { reactive } from "../ui/light-element.js";

/**
 * The tour: one callout at a time beside a part of the interface, which stays usable. The event `polku-tour-end`
 * follows when it is finished or skipped.
 */
export class Tour extends Panel {
  static override styles = unsafeCSS(css);
  /** Which stop is shown, from 0. */
  @reactive stop = 0;

  /** What carries the names by which the tour is placed. */
  #anchored: readonly HTMLElement[] = [];
  /** What had the focus before the tour. */
  #before: HTMLElement | undefined;

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener("abort", () => this.#setAnchors(undefined));
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
          ${this.stop === 0 || last ? this.#story() : nothing}
          ${this.stop === 0 ? nothing : textButton(words.previous, () => this.#go(this.stop - 1))}
          ${
            last
              ? textButton(words.done, () => this.#finish(), "primary")
              : textButton(words.next, () => this.#go(this.stop + 1), "primary")
          }
        </div>
      </div>`;
  }

  /** Who would rather be shown than try is shown the network's first story. */
  #story(): TemplateResult | typeof nothing {
    const steps = this.state.opened?.network.model.stories?.[0]?.steps.length ?? 0;
    return steps === 0
      ? nothing
      : textButton(tourWords[this.state.language].story(steps), () => {
          this.dispatchEvent(new CustomEvent("polku-ask", { detail: "story", bubbles: true }));
          this.#finish();
        });
  }

  protected override firstUpdated(_changes: PropertyValues): void {
    const root = this.getRootNode() as ShadowRoot;
    this.#before = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    void this.#go(0);
  }

  protected override updated(_changes: PropertyValues): void {
    void this.#rendered().then(() => this.isConnected && this.#setAnchors(this.#target()));
  }

  /** Waits for the parts that the tour points at: most render in the same turn, the answers in one of their own. */
  async #rendered(): Promise<void> {
    await new Promise(requestAnimationFrame);
    const root = this.getRootNode() as ShadowRoot;
    await root.querySelector<Panel>("polku-answers")?.updateComplete;
  }

  /** Shows a stop, scrolls to what it points at, and moves the focus to it. */
  async #go(index: number): Promise<void> {
    const stop = tourStops[index];
    if (stop === undefined) return;
    this.session.update((state) => stops[stop].prepare(state));
    this.stop = index;
    await this.updateComplete;
    await this.#rendered();
    if (!this.isConnected) return;
    const target = this.#target();
    const tall = (target?.offsetHeight ?? 0) > innerHeight / 3;
    target?.scrollIntoView({ block: tall ? "start" : "nearest" });
    this.querySelector<HTMLElement>(".tour")?.focus({ preventScroll: true });
  }

  #target(): HTMLElement | undefined {
    const root = this.getRootNode() as ShadowRoot;
    const stop = tourStops[this.stop];
    const found = stop === undefined ? [] : stops[stop].at.map((at) => root.querySelector<HTMLElement>(at));
    return found.find((one): one is HTMLElement => (one?.getClientRects().length ?? 0) > 0);
  }

  /** Names the anchors of the styles: what is pointed at, and the part around it that is to stay readable. */
  #setAnchors(target: HTMLElement | undefined): void {
    const part = target?.closest<HTMLElement>("polku-question, polku-header") ?? target;
    for (const { style } of this.#anchored) style.removeProperty("anchor-name");
    this.#anchored = target && part ? [part, target] : [];
    part?.style.setProperty("anchor-name", "--tour-part");
    const names = part === target ? "--tour-part, --tour-target" : "--tour-target";
    target?.style.setProperty("anchor-name", names);
    this.querySelector(".ring")?.toggleAttribute("hidden", target === undefined);
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

/** A stop of the tour. */
interface Stop {
  /** What has to be shown for it. */
  prepare(state: State): State;
  /** The part of the interface that it points at: the first of these selectors that is on the screen. */
  at: readonly string[];
}

const asIs = (state: State): State => state;
const answers = (state: State): State => adjust(state, { front: "answers" });

/** Where the tour stops; on a narrow screen the sentence is folded and the views are tabs. */
const stops: Record<TourStop, Stop> = {
  start: { prepare: asIs, at: ["polku-question .chip-field", "polku-question .summary"] },
  answer: { prepare: answers, at: ["polku-answers .count"] },
  route: {
    prepare: (state) => answers(state.chosen === undefined ? stepRoute(state, 1) : state),
    at: ['polku-answers li[data-open="true"]', "polku-answers .count"],
  },
  kinds: { prepare: asIs, at: ["polku-question .kind", "polku-question .summary"] },
  share: { prepare: asIs, at: ["polku-header .wide-only .segments", ".tabs"] },
};

customElements.define("polku-tour", Tour);
