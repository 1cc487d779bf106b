import { issueMessage, textIn, type Scenario } from "@polku/core";
import { changesOf, describeChanges } from "@polku/core/scenarios";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { isTooLong } from "../state/address.js";
import { askKind } from "../state/ask.js";
import { showName } from "../ui/elements.js";
import { changesIn, effectIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { type EditedSection, type ScenarioWords, scenarioWords } from "./words/words.js";
import { isAtRisk, type SaveState } from "./store/save-state.js";
import "../ui/popover.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { isComposing, isTyping, keysOf } from "../ui/keys.js";
import { Panel } from "../ui/panel.js";
import { versionSwitch } from "../ui/version-switch.js";
import { changedNetwork, renameScenario, stepEdits } from "./edit-scenario.js";
import type { Editing } from "./editing.js";
import type { FormRequest } from "./form-requests.js";
import { effectText } from "./edit-scenario.js";
import "./element-form.js";
import type { ElementForm } from "./element-form.js";
import "./kept-scenarios.js";
import type { KeptScenarios } from "./kept-scenarios.js";
import type { SetAside } from "./restore-scenario.js";
import { saveFound } from "./save-found.js";
import css from "./scenario-bar.css?inline";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

const sections: readonly EditedSection[] = ["services", "links", "places"];

type Step = NonNullable<NonNullable<State["scenario"]>["history"]["past"]>;

/** The open scenario: its name, its changes, where it is saved, and its effect on the open question. */
export class ScenarioBar extends Panel {
  static override styles = unsafeCSS(css);
  @reactive editing!: Editing;
  /** Whether to ask before a scenario that is not saved anywhere is closed. */
  @reactive asksToStop = false;

  protected override watch(state: State): readonly unknown[] {
    const { opened, question, version, language, scenario, needed, editedStory } = state;
    return [opened, question, effectIn(state), version, language, scenario, needed, editedStory];
  }

  protected override connected(signal: AbortSignal): void {
    const { editing } = this;
    for (const source of [editing, editing.forms])
      source.addEventListener("change", () => this.requestUpdate(), { signal });
    editing.forms.addEventListener("form", this.#onForm, { signal });
    keysOf(this, this.session).addEventListener("keydown", this.#onKey, { signal });
  }

  /** Opens the list of the scenarios that this browser keeps. */
  showKept(): void {
    this.querySelector<KeptScenarios>("polku-kept")?.open();
  }

  protected override render(): TemplateResult {
    const { scenario, elsewhere, isHere, isElsewhere, aside } = this.editing;
    const words = this.#words;
    // Who writes a story changes nothing that an answer could tell of.
    const isStory = this.state.editedStory !== undefined;
    return html`
      ${
        scenario
          ? html`<div class="bar row">
                ${isHere ? this.#edits(scenario, words) : this.#waiting(scenario, words)}
              </div>
              ${isHere && !isStory ? this.#effect(words) : nothing}`
          : nothing
      }
      ${elsewhere ? this.#elsewhere(words.elsewhere(textIn(elsewhere.scenario.title, this.state.language)), elsewhere.id) : nothing}
      ${isElsewhere ? this.#elsewhere(words.takenOver, this.editing.keptId ?? "") : nothing}
      ${aside ? this.#aside(words, aside) : nothing} ${this.#pick(words)} ${this.#stopping(words)}
      ${
        this.editing.refused.length === 0
          ? nothing
          : alertBar(
              html`${words.needed}
                <ul>
                  ${this.editing.refused.map((issue) => html`<li>${issueMessage(issue, this.state.language)}</li>`)}
                </ul>`,
              [],
            )
      }
      <polku-form .session=${this.session} .editing=${this.editing}></polku-form>
      <polku-kept .session=${this.session} .editing=${this.editing}></polku-kept>
    `;
  }

  get #words(): ScenarioWords {
    return scenarioWords[this.state.language];
  }

  #edits(scenario: Scenario, words: ScenarioWords): TemplateResult {
    const { language, scenario: open } = this.state;
    const labelOf = (step: Step | undefined) => step && (step.label?.[language] ?? words.fromLink);
    const title = textIn(scenario.title, language);
    const step = (name: string, label: string | undefined, icon: unknown, does: () => void) => {
      const said = label === undefined ? name : `${name}: ${label}`;
      return html`<button
        type="button"
        class="quiet"
        aria-label=${said}
        title=${said}
        aria-disabled=${label === undefined ? "true" : "false"}
        @click=${does}
      >
        ${icon}
      </button>`;
    };
    return html`<h2 class="unseen-narrow">${words.heading}</h2>
      <input
        class="title"
        aria-label=${words.name}
        autocomplete="off"
        .value=${title}
        size=${Math.min(32, Math.max(10, title.length))}
        @change=${this.#onName}
      />
      <polku-popover
        .look=${"chip"}
        .label=${words.changesList}
        .text=${words.changes(scenario.changes.length)}
        .on=${scenario.changes.length > 0}
        .content=${() => this.#list(scenario, words)}
      ></polku-popover>
      <span class="steps row">
        ${step(words.undo, labelOf(open?.history.past), icons.undo, () => stepEdits(this.session, "undo"))}
        ${step(words.redo, labelOf(open?.history.future), icons.redo, () => stepEdits(this.session, "redo"))}
      </span>
      ${
        this.state.editedStory === undefined
          ? html`<span class="adds row">
              ${sections.map((section) =>
                textButton(
                  html`${icons.plus}<span>${words.add[section]}</span>`,
                  () => this.editing.forms.ask({ section }),
                  "quiet",
                ),
              )}
            </span>`
          : nothing
      }
      ${this.#where(words)}
      ${isTooLong(this.state) ? html`<span class="hint">${words.tooLong}</span>` : nothing}
      <span class="files row">
        ${textButton(words.save, () => this.editing.save())}
        ${this.session.isEmbedded ? nothing : this.#keeps(words)}
        ${iconButton(words.stop, icons.close, this.#onStop)}
      </span>`;
  }

  /** What only the explorer's own page keeps. */
  #keeps(words: ScenarioWords): TemplateResult {
    return html`${textButton(words.saveNetwork, () => this.dispatchEvent(new CustomEvent("polku-ask", { detail: "save-network", bubbles: true })))}
    ${textButton(words.scenarios, () => this.showKept())}`;
  }

  #list(scenario: Scenario, words: ScenarioWords): TemplateResult {
    const { opened, language } = this.state;
    if (!opened || scenario.changes.length === 0) return html`<p>${words.noChanges}</p>`;
    const said = describeChanges(opened.network.model, changesOf(scenario), language);
    return html`<ol class="named">
      ${said.map((text, index) => {
        const note = scenario.changes[index]?.note;
        return html`<li>
          <span
            >${text}${note === undefined ? nothing : html` <small>${textIn(note, language)}</small>`}</span
          >
          ${iconButton(words.takeBack(text), icons.close, (event) => {
            const list = (event.currentTarget as HTMLElement).closest<HTMLElement>(".popover");
            this.editing.takeBack(index);
            // The button disappears with its line, so the list takes the focus.
            list?.setAttribute("tabindex", "-1");
            list?.focus();
          })}
        </li>`;
      })}
    </ol>`;
  }

  #where(words: ScenarioWords): TemplateResult | typeof nothing {
    const where = this.editing.saveState;
    if (!where)
      return html`<span class="where row" role="status">
        <span>${words.where.link}</span>
        ${linkButton(words.keep, () => this.editing.keep())}
      </span>`;
    const canRetry = where.kind !== "browser" && where.because !== "saving" && !this.editing.isElsewhere;
    return html`<span class="where row" role="status" data-risk=${isAtRisk(where) && canRetry}>
      <span title=${where.kind === "browser" ? words.where.browserHint : nothing}
        >${whereText(where, words)}</span
      >
      ${canRetry ? linkButton(sharedWords[this.state.language].retry, () => this.editing.retry()) : nothing}
    </span>`;
  }

  /** The effect of the changes on the open question, and which version is shown. */
  #effect(words: ScenarioWords): TemplateResult | typeof nothing {
    const { question } = this.state;
    const changes = changesIn(this.state);
    if (changes.length === 0) return html`<p class="effect row hint">${words.noChanges}</p>`;
    return html`<div class="effect row">
      <p>
        ${words.effect(changes.length)} <b>${effectText(this.session)}</b>
        ${
          question?.ask === "what-if"
            ? nothing
            : linkButton(words.list, () => this.session.update((state) => askKind(state, "what-if")))
        }
      </p>
      ${
        question?.ask === "compare"
          ? nothing
          : versionSwitch(this.session, { name: "scenario-side", label: words.view })
      }
    </div>`;
  }

  #waiting(scenario: Scenario, words: ScenarioWords): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p>${words.ofOther(textIn(scenario.title, this.state.language), scenario.of)}</p>
      ${this.#where(words)}
      <span class="files row">
        ${textButton(words.save, () => this.editing.save())} ${textButton(words.stop, this.#onStop)}
      </span>`;
  }

  /** The scenario is edited in another window. */
  #elsewhere(text: string, id: string): TemplateResult {
    const words = this.#words;
    const { editing } = this;
    return alertBar(text, [
      [words.takeOver, () => editing.open(id, "takeOver")],
      [words.copyHere, () => editing.copyElsewhere()],
      [words.leave, () => editing.leave()],
    ]);
  }

  /** A scenario that did not come back with the page never keeps the reader from the rest of it. */
  #aside(words: ScenarioWords, { id, because }: SetAside): TemplateResult {
    const { store } = this.editing;
    const { retry, close } = sharedWords[this.state.language];
    const end = () => this.editing.setAside(undefined);
    const open = async () => {
      end();
      await this.editing.open(id);
    };
    const save = async () => {
      const found = await store.find(id);
      if ("id" in found) saveFound(found);
    };
    const remove = async () => {
      if (await store.remove(id)) end();
    };
    return alertBar(words.aside.because[because], [
      ...(because === "damaged"
        ? []
        : [[because === "no-answer" ? retry : words.aside.open, () => void open()] as const]),
      ...(because === "no-answer"
        ? []
        : ([
            [words.save, () => void save()],
            [words.kept.remove, () => void remove()],
          ] as const)),
      [close, end],
    ]);
  }

  #pick(words: ScenarioWords): TemplateResult | typeof nothing {
    const { pick } = this.editing.forms;
    const changed = changedNetwork(this.state);
    if (!pick || !changed) return nothing;
    const name = showName(changed, pick.fixed, this.state.language).text;
    return alertBar(words.pick[pick.end](name), [
      [sharedWords[this.state.language].cancel, () => this.editing.forms.pickEnd(undefined)],
    ]);
  }

  #stopping(words: ScenarioWords): TemplateResult | typeof nothing {
    if (!this.asksToStop) return nothing;
    return alertBar(words.atRisk, [
      [words.save, () => this.editing.save()],
      [words.discard, () => this.#stop(() => this.editing.discard())],
      [words.stay, () => (this.asksToStop = false)],
    ]);
  }

  #stop(does: () => void): void {
    this.asksToStop = false;
    does();
  }

  readonly #onStop = async (): Promise<void> => {
    this.asksToStop = !(await this.editing.leave());
  };

  readonly #onName = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    renameScenario(this.session, field.value);
    const { scenario } = this.editing;
    if (scenario) field.value = textIn(scenario.title, this.state.language);
  };

  readonly #onForm = (event: Event): void => {
    const { detail } = event as CustomEvent<FormRequest>;
    this.querySelector<ElementForm>("polku-form")?.open(detail);
  };

  /** Undo and redo by keys, except in text fields, which have their own. */
  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === "Escape" && this.editing.forms.pick && !isComposing(event)) {
      this.editing.forms.pickEnd(undefined);
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this.editing.isHere) return;
    if (isTyping(event) || this.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    const step =
      key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" && !event.shiftKey ? "redo" : undefined;
    if (!step) return;
    event.preventDefault();
    stepEdits(this.session, step);
  };
}

/** An alert, with buttons for what can be done about it. */
function alertBar(text: unknown, buttons: readonly (readonly [string, () => unknown])[]): TemplateResult {
  return html`<div class="alert spread" role="alert">
    <div>${text}</div>
    <span class="buttons row">${buttons.map(([name, action]) => textButton(name, action))}</span>
  </div>`;
}

/** Where the scenario is saved, in words. */
function whereText(where: SaveState, { where: words }: ScenarioWords): string {
  switch (where.kind) {
    case "browser":
      return where.file ? words.browserFile(where.file.name, where.file.changed) : words.browser;
    case "file":
      return words.file(where.file.name, where.file.changed);
    case "window":
      return where.because === "saving" ? words.saving : words.window(words.because[where.because]);
  }
}

customElements.define("polku-scenario", ScenarioBar);
