import type { Network, Overview } from "@polku/core";
import { html, type TemplateResult, unsafeCSS } from "lit";
import { networkIn, scenarioIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { goToStep, highlightedIn } from "../state/story.js";
import type { ViewWords } from "./words/words.js";
import { Panel } from "../ui/panel.js";
import { sayText } from "../ui/say.js";
import { answerStyles } from "../answers/answer-styles.js";
import { areas } from "./areas.js";
import { disputes } from "./disputes.js";
import { meetingPlaces } from "./meeting-places.js";
import { pilots } from "./pilots.js";
import { practices } from "./practices.js";
import { roles } from "./roles.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";
import type { Viewing } from "./viewing.js";
import { overviewWords } from "./words/words.js";
import panel from "./overview-panel.css?inline";
import tables from "./tables.css?inline";
import days from "./days.css?inline";

const drawn: Record<Overview, (viewing: Viewing) => TemplateResult> = {
  "meeting-places": meetingPlaces,
  pilots,
  practices,
  roles,
  steering,
  disputes,
  timeline,
  areas,
};

/** One overview of the network as headings, tables and lists: the view is its own text. */
export class OverviewPanel extends Panel {
  static override styles = [unsafeCSS(panel), unsafeCSS(tables), unsafeCSS(days), answerStyles];
  static override properties = { ...Panel.properties, view: { attribute: false } };
  declare view: Overview;

  protected watch(state: State): readonly unknown[] {
    const { question, language, story, highlighted } = state;
    return [this.#networkOf(state), question, language, story, highlighted];
  }

  protected override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has("view")) this.scrollTop = 0;
  }

  /** Whoever is told a story, or looked for something, sees what it is about. */
  protected override updated(): void {
    const { story, highlighted } = this.state;
    if (story === this.#shown.story && highlighted === this.#shown.highlighted) return;
    this.#shown = { story, highlighted };
    // What unfolds is drawn a moment later, and moves what stands below it.
    requestAnimationFrame(() => this.querySelector("[data-pointed]")?.scrollIntoView({ block: "center" }));
  }

  /** The stories that show this overview: the way to step through it. */
  #stories(network: Network, words: ViewWords): unknown {
    const { story, language } = this.state;
    const stories = (network.model.stories ?? []).flatMap(({ id, name, steps }) => {
      const first = steps.findIndex(({ view }) => view === this.view);
      return first === -1 || story?.story === id ? [] : { id, name, step: first + 1 };
    });
    if (stories.length === 0) return "";
    return html`<section>
      <h3>${words.stories}</h3>
      <ul class="inline">
        ${stories.map(
          ({ id, name, step }) =>
            html`<li>
              <button type="button" @click=${() => this.session.update((state) => goToStep(state, id, step))}>
                ${sayText(network, name, language)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** A scenario is looked at as a network of its own; a what-if that is only asked is not. */
  #networkOf(state: State): Network | undefined {
    return scenarioIn(state) ? networkIn(state) : state.opened?.network;
  }

  #shown: Partial<Pick<State, "story" | "highlighted">> = {};

  protected override render(): TemplateResult | string {
    const { language } = this.state;
    const network = this.#networkOf(this.state);
    if (!network) return "";
    const words = overviewWords[language];
    const overview = drawn[this.view]({
      session: this.session,
      network,
      language,
      words,
      pointed: highlightedIn(this.state, this.view),
    });
    return html`${overview} ${this.#stories(network, words)}
      <p class="hint command">${words.command} <code>polku ${this.view} ${network.model.id}.yaml</code></p>`;
  }
}

customElements.define("polku-overview", OverviewPanel);
