import type { Network } from "@polku/core";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { linkButton } from "../ui/buttons.js";
import { askKind, askWith, isFirstQuestion, resetQuestion, swapEnds, swapSides } from "../state/ask.js";
import { networkIn, questionIn } from "../state/derive.js";
import { kindOf, listAsks } from "../state/kind.js";
import { patchQuestion, sideOf, sides, type Ask, type Question, type Side } from "../state/question.js";
import { conditionsSummary, isSaid, questionSummary } from "./question-summary.js";
import { viewOf, type State } from "../state/state.js";
import { toPieces } from "./sentence.js";
import type { Slot } from "./words/slots.js";
import { changesField } from "./changes-field.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { select } from "../ui/select.js";
import { previousQuestions } from "./previous-questions.js";
import { control, type Asking } from "./question-controls.js";
import { sayName } from "../ui/say.js";
import css from "./question.css?inline";
import { questionWords } from "./words/words.js";
import { sharedWords } from "../words/words.js";

/**
 * The question as a sentence with its choices in it; every change is asked at once. Beside the map, and on a narrow
 * screen, it is folded to one line while nobody changes it.
 */
export class QuestionForm extends Panel {
  static override styles = unsafeCSS(css);
  @reactive narrow = false;
  /** Whether what is folded is shown. */
  @reactive open = false;

  /** What opened over the map goes when a press, or the focus, goes elsewhere, and by Esc. */
  protected override connected(signal: AbortSignal): void {
    const leave = (event: Event): void => {
      // What is refused stands there until it is mended.
      if (event.composedPath().includes(this) || this.querySelector("[aria-invalid=true]")) return;
      if (this.#isOver) this.open = false;
    };
    addEventListener("pointerdown", leave, { signal });
    addEventListener("focusin", leave, { signal });
    const close = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || !this.#isOver) return;
      event.preventDefault();
      this.open = false;
      this.querySelector<HTMLElement>(".fold")?.focus();
    };
    this.addEventListener("keydown", close, { signal });
  }

  get #isOver(): boolean {
    return this.open && !this.narrow;
  }

  protected override watch(state: State): readonly unknown[] {
    const { selected, previous, language } = state;
    return [networkIn(state), questionIn(state), selected, previous, language, viewOf(state)];
  }

  protected override render(): TemplateResult {
    const { language } = this.state;
    const network = networkIn(this.state);
    const question = questionIn(this.state);
    const { form: words } = questionWords[language];
    if (!network || !question) return html`<h2 class="unseen">${words.heading}</h2>`;
    const sentence = kindOf(question.ask).words[language].sentence;
    const folds = viewOf(this.state) === "map" && !this.narrow;
    const isFolded = folds && !this.open;
    const has = (slot: Slot) =>
      this.#has(network, slot) && (!isFolded || isSaid(slot, sideOf(question, "a")));
    return html`
      <h2 class="unseen">${words.heading}</h2>
      <button
        type="button"
        class="narrow-only summary"
        aria-expanded=${this.open ? "true" : "false"}
        @click=${() => (this.open = !this.open)}
      >
        <span class="text">${questionSummary(network, question, language)}</span>
        <span class="link">${this.open ? sharedWords[language].close : words.edit}</span>
      </button>
      <form
        class="sentence"
        data-open=${this.open}
        data-ask=${question.ask}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <p>
          ${this.#kind()}${
            isFolded && question.ask === "compare"
              ? this.#sidesInShort(network, question)
              : this.#pieces(sentence, this.#asking(network), has)
          }
          ${question.ask === "compare" && !isFolded ? nothing : this.#after(network)}
        </p>
        ${question.ask === "compare" && !isFolded ? this.#sides(network) : nothing}
        ${
          folds
            ? html`<button
                type="button"
                class="fold link"
                aria-expanded=${this.open ? "true" : "false"}
                @click=${() => (this.open = !this.open)}
              >
                ${
                  this.open
                    ? sharedWords[language].close
                    : question.ask === "compare"
                      ? words.edit
                      : words.addCondition
                }
              </button>`
            : nothing
        }
      </form>
    `;
  }

  #pieces(sentence: string, asking: Asking, has: (slot: Slot) => boolean): unknown {
    return toPieces(sentence, has).map((piece) => {
      if ("text" in piece) return piece.text;
      // The kind stands before the sentence, so that it keeps the focus when the sentence is another.
      if (piece.slot === "ask") return nothing;
      return piece.slot === "changes" ? changesField(this.session) : control(piece.slot, asking);
    });
  }

  /** Whether a slot has anything to ask: needs that the network knows, and what a table's rows leave open. */
  #has(network: Network, slot: Slot): boolean {
    const { question } = this.state;
    if (slot === "needs") return (network.model.needs ?? []).length > 0;
    if (question?.ask !== "gaps") return true;
    const { rows } = question;
    if (slot === "from") return !("origins" in rows);
    return slot === "area" ? !("areas" in rows) : slot !== "age" || !("ages" in rows);
  }

  #asking(network: Network, side?: Side): Asking {
    const { question } = this.state;
    if (!question) throw new Error("controls are shown before anything is asked");
    return {
      session: this.session,
      network,
      question: sideOf(question, side ?? "a"),
      ...(side === undefined ? {} : { prefix: questionWords[this.state.language].questions.sides[side] }),
      ask: (otherwise) => this.session.ask((state) => askWith(state, otherwise, side)),
    };
  }

  /** The first words of the sentence, which say what kind of question it is. */
  #kind(): TemplateResult {
    const { question } = this.state;
    const { language } = this.state;
    return select({
      look: "chip kind",
      label: questionWords[language].questions.labels.ask,
      value: question?.ask ?? "reach",
      options: listAsks().map((ask) => ({ value: ask, text: kindOf(ask).words[language].kind })),
      choose: (ask) => this.session.ask((state) => askKind(state, ask as Ask)),
    });
  }

  /** A comparison: each side with what differs, and what both have in common. */
  #sides(network: Network): TemplateResult | typeof nothing {
    const { question } = this.state;
    if (question?.ask !== "compare") return nothing;
    const { a, b } = question;
    const words = questionWords[this.state.language].questions;
    const differs = (slot: Slot) => {
      const ofB = new Map<string, unknown>(Object.entries(b));
      const patch = Object.fromEntries((fieldsOf[slot] ?? [slot]).map((field) => [field, ofB.get(field)]));
      const swapped = patchQuestion(a, patch);
      return JSON.stringify(swapped) !== JSON.stringify(a);
    };
    const own = (slot: Slot) => this.#has(network, slot) && (!isCommon(slot) || differs(slot));
    const common = (slot: Slot) => this.#has(network, slot) && !differs(slot);
    return html`${sides.map(
        (side) =>
          html`<p class="side" role="group" aria-label=${words.sides[side]}>
            <b>${side}</b> ${this.#pieces(words.side, this.#asking(network, side), own)}
          </p>`,
      )}
      <p class="side both">
        ${this.#pieces(words.both, this.#asking(network), common)} ${this.#after(network)}
      </p>`;
  }

  /** A comparison that is folded: what it asks of each side. */
  #sidesInShort(network: Network, question: Question & { ask: "compare" }): TemplateResult {
    const { language } = this.state;
    return html`${sides.map(
      (side) =>
        html`<span class="side"
          ><b>${side}</b> ${conditionsSummary(network, question[side], language)}
        </span>`,
    )}`;
  }

  /** What else can be done with the sentence, after its end. */
  #after(network: Network): TemplateResult {
    const { question, selected, language } = this.state;
    const { form, questions } = questionWords[language];
    const one = selected.length === 1 ? selected[0] : undefined;
    const from = question && "from" in question ? question.from : undefined;
    const to = question && "to" in question ? question.to : undefined;
    const link = (text: unknown, action: (state: State) => State) =>
      linkButton(text, () => this.session.ask(action));
    const takesTo = question && ["routes", "why-not", "gatekeepers"].includes(question.ask);
    return html`<span class="after">
      ${to === undefined ? nothing : link(questions.swap, swapEnds)}
      ${question?.ask === "compare" ? link(questions.swapSides, swapSides) : nothing}
      ${
        one !== undefined && one !== from && network.serviceNumbers.has(one)
          ? link(html`${form.fromSelection}: ${sayName(network, one, language)}`, (state) =>
              askWith(state, { from: one }),
            )
          : nothing
      }
      ${
        one !== undefined && network.serviceNumbers.has(one) && takesTo && one !== to && one !== from
          ? link(html`${questions.toSelection}: ${sayName(network, one, language)}`, (state) =>
              askWith(state, { to: one }),
            )
          : nothing
      }
      ${isFirstQuestion(this.state) ? nothing : link(form.reset, resetQuestion)}
      ${previousQuestions(this.session, network)}
    </span>`;
  }
}

/** The conditions that both sides of a comparison share until they are said differently. */
function isCommon(slot: Slot): boolean {
  return ["needs", "via", "handoffs", "steps", "status"].includes(slot);
}

/** The fields that a slot asks for, where they are not called as it is. */
const fieldsOf: Partial<Record<Slot, readonly string[]>> = {
  handoffs: ["maxHandoffs"],
  steps: ["maxSteps"],
  status: ["status", "readings"],
};

customElements.define("polku-question", QuestionForm);
