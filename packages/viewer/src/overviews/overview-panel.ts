import type { Language, Network, Overview } from "@polku/core";
import { aboutOverview, optionsOfOverview, overviewOf } from "@polku/core/overviews";
import type { ResolvedReach } from "@polku/core/questions";
import { html, type TemplateResult, unsafeCSS } from "lit";
import { weakMapMemoize as memoize } from "reselect";
import { overviewNetwork } from "../state/derive.js";
import { overviewOptions } from "../state/overview-options.js";
import type { State } from "../state/state.js";
import { goToStep, highlightedIn } from "../state/story.js";
import { Panel } from "../ui/panel.js";
import { sayText } from "../ui/say.js";
import { answerStyles } from "../answers/answer-styles.js";
import { appWords } from "../app/words/words.js";
import { dayField } from "./day-field.js";
import type { OverviewContext } from "./element.js";
import { section } from "./part.js";
import { pilotMatrix } from "./pilot-matrix.js";
import { timeline } from "./timeline.js";
import { panelWords, type PanelWords } from "./words/words.js";
import panel from "./overview-panel.css?inline";
import tables from "./tables.css?inline";
import days from "./days.css?inline";
import { reactive } from "../ui/light-element.js";

/** The same is described at each drawing: it is worked out once for a network, a day and a question, as JSON. */
const describe = memoize(
  (network: Network, overview: Overview, language: Language, at: string | undefined, question: string) =>
    overviewOf(network, overview, language, {
      at,
      question: question === "" ? undefined : (JSON.parse(question) as ResolvedReach),
    }).describe(),
);

/** One overview of the network as headings, tables and lists: the view is its own text. */
export class OverviewPanel extends Panel {
  static override styles = [unsafeCSS(panel), unsafeCSS(tables), unsafeCSS(days), answerStyles];
  @reactive view!: Overview;

  protected override watch(state: State): readonly unknown[] {
    const { question, language, story, highlighted } = state;
    return [overviewNetwork(state), question, language, story, highlighted];
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
    requestAnimationFrame(() =>
      this.querySelector("[data-highlighted]")?.scrollIntoView({ block: "center" }),
    );
  }

  /** The stories that show this overview: the way to step through it. */
  #stories(network: Network, words: PanelWords): unknown {
    const { story, language } = this.state;
    const stories = (network.model.stories ?? []).flatMap(({ id, name, steps }) => {
      const first = steps.findIndex(({ view }) => view === this.view);
      return first === -1 || story?.story === id ? [] : { id, name, step: first + 1 };
    });
    if (stories.length === 0) return "";
    return html`<section>
      <h3>${words.stories}</h3>
      <ul class="row">
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

  #shown: Partial<Pick<State, "story" | "highlighted">> = {};

  protected override render(): TemplateResult | string {
    const { view } = this;
    const { language } = this.state;
    const network = overviewNetwork(this.state);
    if (!network) return "";
    const words = panelWords[language];
    const { at, question } = overviewOptions(this.state, view);
    const asked = question === undefined ? "" : JSON.stringify(question);
    const { summary, parts } = describe(network, view, language, at, asked);
    const highlighted = highlightedIn(this.state, view);
    const context: OverviewContext = { session: this.session, network, language, words, highlighted };
    const isEmpty = parts.length === 0;
    return html`<h2 tabindex="-1">${appWords[language].header.overviews[view]}</h2>
      ${isEmpty ? "" : html`<p class="lead">${aboutOverview(view, language).join(" ")}</p>`}
      ${summary === undefined ? "" : html`<p class=${isEmpty ? "lead" : "aside"}>${summary}</p>`}
      ${isEmpty || !optionsOfOverview(view).day ? "" : dayField(context, at)}
      ${parts.map((part) =>
        part.name === "matrix"
          ? pilotMatrix(context)
          : part.name === "timeline"
            ? ""
            : section(context, part),
      )}
      ${view === "timeline" ? timeline(context, at) : ""} ${this.#stories(network, words)}
      <p class="hint command">${words.command} <code>polku ${view} ${network.model.id}.yaml</code></p>`;
  }
}

customElements.define("polku-overview", OverviewPanel);
