import { languages, type Change, type Language, type Network, type WhyNotAnswer } from "@polku/core";
import {
  deciderText,
  deciderWords,
  effectQuestion,
  effectText,
  findDeciders,
  listGapDifferences,
  proposalText,
  toGapDifferences,
  type GapDifferences,
} from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { askQuestion, chooseRoute } from "../state/ask.js";
import { changesIn, scenarioIn } from "../state/derive.js";
import { workOutGapChanges } from "../state/gap-changes.js";
import { reachOf } from "../state/question.js";
import type { State } from "../state/state.js";
import { askGain } from "../ui/ask-gain.js";
import { linkButton } from "../ui/buttons.js";
import "../ui/disclosure.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { citations } from "./evidence.js";
import { gapLists } from "./gap-lists.js";
import css from "./proposals.css?inline";
import { answerWords } from "./words/words.js";
import { proposalWords } from "./words/proposals.js";

/** How far the counting of a proposal's effect is. */
interface Counting {
  readonly index: number;
  readonly done: number;
}

/**
 * What it would take that a service reaches the client: each proposal to be tried, with who runs and steers it, and what it
 * does in every municipality, which is counted while the page goes on.
 */
export class Proposals extends Panel {
  static override styles = unsafeCSS(css);
  @reactive network!: Network;
  @reactive answer!: WhyNotAnswer;
  @reactive effects: readonly (GapDifferences | "none")[] = [];
  @reactive counting: Counting | undefined;

  #work = new AbortController();

  protected override watch({ language }: State): readonly unknown[] {
    return [language];
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener("abort", () => this.#stop());
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (!changes.has("answer") && !changes.has("network")) return;
    this.#stop();
    this.effects = [];
    this.#count();
  }

  #stop(): void {
    this.#work.abort();
    this.counting = undefined;
  }

  /** Counts what those proposals do that are not counted yet, one after another. */
  #count(): void {
    this.#work = new AbortController();
    void this.session.activity.during(this.#countAll(this.#work.signal));
  }

  async #countAll(signal: AbortSignal): Promise<void> {
    const { session, network, answer } = this;
    const { repairs, question } = answer;
    await session.load("changes");
    const part = session.state.parts.changes;
    const asked = effectQuestion(network, question);
    if (!part) return;
    for (let index = this.effects.length; index < repairs.length && !signal.aborted; index++) {
      const tell = (done: number) => (this.counting = { index, done });
      tell(0);
      const found = await workOutGapChanges(
        part,
        network,
        asked,
        repairs[index]?.changes ?? [],
        tell,
        signal,
      );
      if (signal.aborted || !found) return;
      this.effects = [...this.effects, found.ok ? toGapDifferences(found.columns, found.rows) : "none"];
    }
    if (!signal.aborted) this.counting = undefined;
  }

  protected override render(): TemplateResult {
    const { language } = this.state;
    const { repairs } = this.answer;
    return html`<section>
      <h3>${answerWords[language].answer.repairs} <span class="n">${repairs.length}</span></h3>
      <ul class="pad">
        ${repairs.map((repair, index) => html`<li>${this.#proposal(repair, index)}</li>`)}
      </ul>
    </section>`;
  }

  #proposal({ changes, handoffs, steps }: WhyNotAnswer["repairs"][number], index: number): TemplateResult {
    const { language } = this.state;
    const { ifSo, tryIt } = answerWords[language].answer;
    const { gain } = proposalWords[language];
    const said = ifSo(proposalText(this.network, changes, language));
    return html`<p>${said}</p>
      <p class="hint">${texts[language].counts(handoffs, steps)}</p>
      ${this.#deciders(changes)} ${this.#effect(index)}
      <p class="row">
        <button
          type="button"
          class=${index === 0 ? "primary" : ""}
          aria-label="${tryIt}: ${said}"
          @click=${() => this.#try(changes)}
        >
          ${tryIt}
        </button>
        <button
          type="button"
          class="link"
          aria-label="${gain}: ${said}"
          @click=${(event: Event) => this.#showGain(event, changes)}
        >
          ${gain}
        </button>
      </p>`;
  }

  #deciders(changes: readonly Change[]): TemplateResult {
    const { language } = this.state;
    const { heading, notKnown } = deciderWords[language];
    const deciders = findDeciders(this.network, changes);
    if (deciders.length === 0) return html`<p class="hint">${notKnown}</p>`;
    const list = deciders.map(
      (decider) =>
        html`<polku-disclosure
          class="element"
          .label=${deciderText(this.network, decider, language)}
          .content=${() => citations(this.network, decider.sources, language)}
        ></polku-disclosure>`,
    );
    // More than a few would hide what else there is to say.
    return deciders.length > fewDeciders
      ? html`<polku-disclosure
          class="element"
          .label=${proposalWords[language].deciders(deciders.length)}
          .content=${() => list}
        ></polku-disclosure>`
      : html`<div>
          <p class="key">${heading}</p>
          ${list}
        </div>`;
  }

  /** What a proposal does in every municipality: counted, being counted, or to be counted once it was stopped. */
  #effect(index: number): unknown {
    const { language } = this.state;
    const words = proposalWords[language];
    const effect = this.effects[index];
    if (effect === "none") return nothing;
    if (effect)
      return html`<polku-disclosure
        class="element"
        .label=${effectText(this.network, effect, language)}
        .content=${() => this.#lists(effect)}
      ></polku-disclosure>`;
    if (this.counting?.index === index) {
      const { rows } = effectQuestion(this.network, this.answer.question);
      const total = "areas" in rows ? rows.areas.length : 1;
      return html`<p class="row hint">
        <label class="row"
          >${words.counting} <progress max=${total} .value=${this.counting.done}></progress
        ></label>
        ${linkButton(words.stop, () => this.#stop())}
      </p>`;
    }
    // What was stopped goes on from where it was.
    return this.counting === undefined && index === this.effects.length
      ? html`<p>${linkButton(words.count, () => this.#count())}</p>`
      : nothing;
  }

  #lists(effect: GapDifferences): TemplateResult {
    const { network } = this;
    const { language } = this.state;
    const isSame = listGapDifferences(effect).length === 0;
    return isSame ? html`<p>${proposalWords[language].nothing}</p>` : gapLists(network, effect, language);
  }

  #showGain(event: Event, changes: readonly Change[]): void {
    const { network, answer } = this;
    const titles = languages.map((language) => {
      const said = proposalText(network, changes, language);
      return [language, said.charAt(0).toUpperCase() + said.slice(1)] as const;
    });
    const title = Object.fromEntries(titles) as Record<Language, string>;
    askGain(event, { title, network, question: effectQuestion(network, answer.question), changes });
  }

  #try(changes: readonly Change[]): void {
    const { question } = this.answer;
    this.session.update((state) => {
      const all = scenarioIn(state) ? [...changesIn(state), ...changes] : [...changes];
      const asked = askQuestion(state, { ask: "what-if", question: reachOf(question), changes: all });
      return chooseRoute(asked, question.to);
    });
  }
}

const fewDeciders = 2;

customElements.define("polku-proposals", Proposals);
