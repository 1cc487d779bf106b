import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { answerSummary } from "./answer-summary.js";
import { stepRoute, steppable } from "../state/ask.js";
import { answerIn, changedIn, networkIn, openEntryIn, routeIndexIn } from "../state/derive.js";
import { entryIds, routeCount } from "../state/entries.js";
import type { State } from "../state/state.js";
import { takesTurns } from "../state/takes-turns.js";
import type { Answer, Network } from "@polku/core";
import type { Ask } from "@polku/core/questions";
import { listOf, nextAfter } from "../kinds/kinds.js";
import { iconButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { moveInList } from "../ui/keys.js";
import { answerStyles } from "./answer-styles.js";
import { nextTurn } from "../platform/next-turn.js";
import { Panel } from "../ui/panel.js";
import css from "./answers.css?inline";
import { appWords } from "../app/words/words.js";
import { answerWords } from "./words/words.js";
import { reactive } from "../ui/light-element.js";

const page = 50;

/** The answer as a list; the entry that is open shows its route. */
export class AnswerList extends Panel {
  static override styles = [unsafeCSS(css), answerStyles];
  /** How many entries of each group are shown at once. */
  @reactive shown = page;
  /** The network whose answer was rendered last. */
  #network: Network | undefined;

  protected override watch(state: State): readonly unknown[] {
    const { version, selected, view, language, locked } = state;
    return [
      networkIn(state),
      answerIn(state),
      changedIn(state),
      openEntryIn(state),
      state.routeIndex,
      version,
      selected,
      view,
      language,
      locked,
    ];
  }

  protected override changed(now: State, before: State): void {
    const answer = answerIn(now);
    const open = openEntryIn(now);
    if (answer !== answerIn(before)) {
      this.shown = page;
      this.scrollTop = 0;
    }
    const index = answer && open !== undefined ? entryIds(answer).indexOf(open) : -1;
    if (index >= this.shown) this.shown = index + 1;
    if (open !== openEntryIn(before) || now.routeIndex !== before.routeIndex) void this.#bringChosen();
  }

  /**
   * The list of a large network renders in a task of its own, so that asking does not hold up the page; of one that was
   * just opened it is what is waited for.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const end = this.session.activity.begin();
    const network = networkIn(this.state);
    if (network === this.#network && takesTurns(network)) await nextTurn();
    this.#network = network;
    try {
      await super.scheduleUpdate();
    } finally {
      end();
    }
  }

  protected override firstUpdated(): void {
    if (openEntryIn(this.state) !== undefined) void this.#bringChosen();
  }

  async #bringChosen(): Promise<void> {
    await this.updateComplete;
    this.querySelector('.entry[aria-expanded="true"]')?.closest("li")?.scrollIntoView({ block: "nearest" });
  }

  protected override render(): TemplateResult {
    const { language } = this.state;
    const network = networkIn(this.state);
    const answer = answerIn(this.state);
    const heading = appWords[language].header.answers;
    if (!network || !answer)
      return html`<div class="head"><h2>${heading}</h2></div>
        ${
          changedIn(this.state)?.ok === true
            ? html`<p class="count">
                ${answerWords[language].list[this.state.version === "before" ? "notYet" : "removed"]}
              </p>`
            : nothing
        }`;
    return html`
      <div class="head">
        <h2>${heading}</h2>
        ${this.#steps()}
      </div>
      <p class="count">${answerSummary(network, answer, language)}</p>
      ${this.state.locked ? nothing : this.#next(network, answer)}
      <div @keydown=${moveInList}>
        ${listOf<Ask>(answer.ask)({ session: this.session, network, whole: false }, answer, {
          most: this.shown,
          more: () => (this.shown += page * 5),
        })}
      </div>
    `;
  }

  #next(network: Network, answer: Answer): TemplateResult | typeof nothing {
    const next = nextAfter<Ask>({ session: this.session, network, whole: false }, answer);
    return next
      ? html`<p class="next">${textButton(next.text, () => this.session.update(next.act), "primary")}</p>`
      : nothing;
  }

  /** Buttons to the previous and the next route, with the number of the one that is shown. */
  #steps(): TemplateResult | typeof nothing {
    const words = answerWords[this.state.language].list;
    const ways = routeCount(answerIn(this.state));
    const entries = steppable(this.state);
    const total = ways > 0 ? ways : entries.length;
    if (total === 0) return nothing;
    const now = ways > 0 ? routeIndexIn(this.state) : entries.indexOf(openEntryIn(this.state) ?? "") + 1;
    const step = (label: string, icon: unknown, by: 1 | -1) =>
      iconButton(label, icon, () => this.session.update((state) => stepRoute(state, by)));
    return html`<div class="steps">
      <span>${now === 0 ? nothing : words.position(now, total)}</span>
      ${step(words.previous, icons.previous, -1)} ${step(words.next, icons.next, 1)}
    </div>`;
  }
}

customElements.define("polku-answers", AnswerList);
