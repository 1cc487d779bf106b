import { issueMessage, languages, textIn, type Issue, type Language, type Text } from "@polku/core";
import type { StoryStep } from "@polku/core/model";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { appWords } from "../app/words/words.js";
import type { State } from "../state/state.js";
import { goToStep, stepIssues } from "../state/story.js";
import { stepOf } from "../state/story-step.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { isComposing, isTyping, keysOf } from "../ui/keys.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import {
  byLanguage,
  changeStory,
  editedIn,
  movedStep,
  removeStory,
  withText,
  withView,
  type Story,
} from "./edit-story.js";
import { StepDrag } from "./step-drag.js";
import { minutesText, stepTitle, viewName } from "./step-texts.js";
import css from "./story-editor.css?inline";
import { storyWords, type StoryWords } from "./words/words.js";

/** How long one stops typing before what was typed is kept, in milliseconds. */
const typingPause = 500;

type TextField = "caption" | "notes";

/** The panel that writes a story: its steps in order, what is said of each, and the view that it keeps. */
export class StoryEditor extends Panel {
  static override styles = unsafeCSS(css);
  /** Why the last edit was not made. */
  @reactive issues: readonly Issue[] = [];
  readonly #drag = new StepDrag(
    () => this.requestUpdate(),
    (from, to) => {
      const story = editedIn(this.state);
      if (story) this.#move(story, from, to);
    },
  );
  #typing: number | undefined;

  protected override connected(signal: AbortSignal): void {
    keysOf(this, this.session).addEventListener("keydown", this.#onKey, { signal });
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>("h2")?.focus();
  }

  protected override updated(): void {
    this.role = "region";
    this.ariaLabel = this.#words.editor.heading;
  }

  /** A story that undo takes away is edited no longer; a step that it takes away is not shown. */
  protected override changed(now: State): void {
    const story = editedIn(now);
    if (!story) {
      // Once it is known, saying it again would be a change of its own, without end.
      if (now.editedStory !== undefined)
        this.session.update((state) => ({ ...state, editedStory: undefined }));
      return;
    }
    if (now.story?.story !== story.id || now.story.step <= story.steps.length) return;
    const step = story.steps.length;
    this.session.update((state) => ({ ...state, story: step > 0 ? { story: story.id, step } : undefined }));
  }

  protected override render(): TemplateResult | string {
    const story = editedIn(this.state);
    if (!story) return "";
    const { editor } = this.#words;
    const broken = story.steps.filter((step) => stepIssues(this.state, step).length > 0);
    const { steps } = story;
    return html`<div class="head">
        <h2 tabindex="-1">${editor.heading}</h2>
        ${iconButton(editor.done, icons.close, this.#close)}
      </div>
      <div class="story">
        <label class="field">
          <span>${editor.name}</span>
          <input
            autocomplete="off"
            .value=${textIn(story.name, this.#language)}
            @change=${(event: Event) => this.#rename(story, event)}
          />
        </label>
        <p class="sum">
          ${[editor.sum(steps.length), minutesText(steps, this.#language) ?? []].flat().join(" · ")}
        </p>
        <div class="row">
          <button type="button" class="primary" title=${editor.addHint} @click=${this.#add}>
            ${icons.plus}<span>${editor.add}</span>
          </button>
          ${steps.length === 0 ? nothing : textButton(this.#words.fromStart, () => this.#go(story, 1))}
        </div>
        ${
          this.issues.length === 0
            ? nothing
            : html`<div class="callout" role="alert">
                ${this.issues.map((issue) => html`<p>${issueMessage(issue, this.#language)}</p>`)}
              </div>`
        }
        ${broken.length > 0 ? linkButton(editor.removeBroken, () => this.#repair(story)) : nothing}
      </div>
      ${
        steps.length === 0
          ? html`<p class="story hint">${editor.empty}</p>`
          : html`<ol class="steps">
              ${steps.map((step, index) => this.#step(story, step, index))}
            </ol>`
      }
      <p class="story">${linkButton(editor.removeStory, () => this.#try(removeStory(this.session)))}</p>`;
  }

  get #words(): StoryWords {
    return storyWords[this.#language];
  }

  get #language(): Language {
    return this.state.language;
  }

  /** The language of plain texts of the network. */
  get #own(): Language {
    return this.state.opened?.network.model.language ?? this.#language;
  }

  #step(story: Story, step: StoryStep, index: number): TemplateResult {
    const { editor } = this.#words;
    const { story: at } = this.state;
    const isOpen = at?.story === story.id && at.step === index + 1;
    const missing = languages.filter((one) => byLanguage(step.caption, this.#own)[one] === undefined);
    const issues = stepIssues(this.state, step);
    return html`<li
      data-over=${this.#drag.over === index}
      @dragover=${(event: DragEvent) => this.#drag.enter(event, index)}
      @drop=${(event: DragEvent) => this.#drag.drop(event, index)}
      @keydown=${(event: KeyboardEvent) => this.#onStepKey(event, story, index)}
    >
      <div class="turn">
        <span
          class="handle"
          draggable="true"
          title=${editor.moveHint}
          aria-hidden="true"
          @dragstart=${(event: DragEvent) => this.#drag.start(event, index)}
          @dragend=${() => this.#drag.end()}
          >⠿</span
        >
        <button
          type="button"
          class="quiet"
          aria-current=${isOpen ? "step" : "false"}
          aria-expanded=${isOpen ? "true" : "false"}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          @click=${() => this.#go(story, index + 1)}
        >
          <span class="n">${index + 1}</span>
          <span class="what">
            ${stepTitle(this.state, step)}
            <span class="meta">
              ${step.view === undefined || !step.question ? nothing : html`<span>${viewName(step.view, this.#language)}</span>`}
              ${step.minutes === undefined ? nothing : html`<span>${minutesText([step], this.#language)}</span>`}
              ${missing.length === 0 ? nothing : html`<span>${editor.caption}: ${editor.missing(missing)}</span>`}
            </span>
          </span>
        </button>
      </div>
      ${
        issues.length === 0
          ? nothing
          : html`<p class="wrong">
              ${this.#words.broken} ${issues.map((issue) => issueMessage(issue, this.#language)).join(" ")}
            </p>`
      }
      ${isOpen ? this.#fields(story, step, index) : nothing}
    </li>`;
  }

  #fields(story: Story, step: StoryStep, index: number): TemplateResult {
    const { editor } = this.#words;
    const last = story.steps.length - 1;
    return html`<div class="fields">
      ${this.#text(step, index, "caption")} ${this.#text(step, index, "notes")}
      <label class="field minutes">
        <span>${editor.minutes}</span>
        <input
          type="number"
          min="0.25"
          max="240"
          step="0.25"
          .value=${step.minutes === undefined ? "" : String(step.minutes)}
          @change=${(event: Event) => this.#time(story, index, event)}
        />
      </label>
      <div class="row">
        ${textButton(editor.take, () => this.#take(story, index))}
        ${textButton(editor.duplicate, () => this.#duplicate(story, index))}
      </div>
      <div class="row">
        ${this.#mover(editor.up, icons.previous, index > 0, () => this.#move(story, index, index - 1))}
        ${this.#mover(editor.down, icons.next, index < last, () => this.#move(story, index, index + 1))}
        ${textButton(editor.remove, () => this.#remove(story, index), "quiet")}
      </div>
    </div>`;
  }

  #mover(label: string, icon: unknown, isPossible: boolean, move: () => void): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      aria-label=${label}
      title=${label}
      aria-disabled=${isPossible ? "false" : "true"}
      @click=${() => isPossible && move()}
    >
      ${icon}
    </button>`;
  }

  /** A text in the language of the page, and beside it in the others, with which of them are missing. */
  #text(step: StoryStep, index: number, field: TextField): TemplateResult {
    const { editor } = this.#words;
    const texts = byLanguage(step[field], this.#own);
    const others = languages.filter((one) => one !== this.#language);
    const missing = others.filter((one) => texts[one] === undefined);
    const area = (language: Language) =>
      html`<textarea
        lang=${language}
        data-field=${field}
        rows=${field === "caption" ? 4 : 3}
        aria-label="${editor[field]} (${appWords[language].language})"
        .value=${texts[language] ?? ""}
        @input=${() => this.#writeSoon(index, field, language)}
        @change=${() => this.#write(index, field, language)}
      ></textarea>`;
    return html`<div class="field">
      <span aria-hidden="true">${editor[field]}</span>
      ${area(this.#language)}
      <details>
        <summary>
          ${editor.others}${missing.length === 0 ? nothing : html` <i>${editor.missing(missing)}</i>`}
        </summary>
        ${others.map((one) => html`<span aria-hidden="true">${appWords[one].language}</span> ${area(one)}`)}
      </details>
    </div>`;
  }

  readonly #close = (): void => {
    this.session.update((state) => ({ ...state, editedStory: undefined }));
  };

  #go(story: Story, step: number): void {
    this.issues = [];
    this.session.update((state) => goToStep(state, story.id, step));
  }

  /** Adds what is shown after the step that is open, or at the end. */
  readonly #add = (): void => {
    const story = editedIn(this.state);
    if (!story) return;
    const { story: at } = this.state;
    const index = at?.story === story.id ? at.step : story.steps.length;
    const steps = story.steps.toSpliced(index, 0, stepOf(this.state, this.session.map?.inSight()));
    this.#change(story, steps, ({ did }) => did.added(index + 1), index);
  };

  #take(story: Story, index: number): void {
    const view = stepOf(this.state, this.session.map?.inSight());
    const steps = story.steps.map((step, at) => (at === index ? withView(step, view) : step));
    this.#change(story, steps, ({ did }) => did.taken(index + 1), index);
  }

  #duplicate(story: Story, index: number): void {
    const [step] = story.steps.slice(index);
    if (step) {
      const steps = story.steps.toSpliced(index + 1, 0, step);
      this.#change(story, steps, ({ did }) => did.added(index + 2), index + 1);
    }
  }

  #remove(story: Story, index: number): void {
    const steps = story.steps.toSpliced(index, 1);
    this.#change(story, steps, ({ did }) => did.removed(index + 1), Math.min(index, steps.length - 1));
  }

  #move(story: Story, from: number, to: number): void {
    if (to < 0 || to >= story.steps.length || to === from) return;
    const steps = movedStep(story.steps, from, to);
    this.#change(story, steps, ({ did }) => did.moved(from + 1, to + 1), to);
  }

  #repair(story: Story): void {
    const steps = story.steps.filter((step) => stepIssues(this.state, step).length === 0);
    this.#change(story, steps, ({ did }) => did.repaired, 0);
  }

  /** What is typed is kept at each pause, so that little is lost and nothing moves when the field is left. */
  #writeSoon(index: number, field: TextField, language: Language): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#write(index, field, language, false), typingPause);
  }

  #write(index: number, field: TextField, language: Language, isLeft = true): void {
    clearTimeout(this.#typing);
    const story = editedIn(this.state);
    const area = this.querySelector<HTMLTextAreaElement>(`[data-field="${field}"][lang="${language}"]`);
    if (!story || !area) return;
    const said = isLeft ? area.value.trim() : area.value;
    this.#set(story, index, field, withText(story.steps[index]?.[field], this.#own, language, said));
  }

  #time(story: Story, index: number, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.#set(story, index, "minutes", value === "" ? undefined : Number(value));
  }

  #set(story: Story, index: number, field: TextField | "minutes", value: Text | number | undefined): void {
    const steps = story.steps.map((step, at) => {
      if (at !== index) return step;
      const { [field]: _, ...rest } = step;
      return value === undefined ? rest : { ...rest, [field]: value };
    });
    this.#try(changeStory(this.session, { ...story, steps }, ({ did }) => did.wrote(index + 1)));
  }

  #rename(story: Story, event: Event): void {
    const field = event.target as HTMLInputElement;
    const name = withText(story.name, this.#own, this.#language, field.value);
    if (name !== undefined)
      this.#try(changeStory(this.session, { ...story, name }, ({ did }) => did.renamed));
    else field.value = textIn(story.name, this.#language);
  }

  #change(story: Story, steps: StoryStep[], label: (words: StoryWords) => string, at: number): void {
    this.#try(changeStory(this.session, { ...story, steps }, label, at + 1));
    void this.#focusStep(at);
  }

  #try(issues: readonly Issue[]): void {
    this.issues = issues;
    this.requestUpdate();
  }

  async #focusStep(index: number): Promise<void> {
    await this.updateComplete;
    const step = this.querySelectorAll<HTMLElement>(".turn > button")[index];
    (step ?? this.querySelector<HTMLElement>("h2"))?.focus();
    step?.scrollIntoView({ block: "nearest" });
  }

  #onStepKey(event: KeyboardEvent, story: Story, index: number): void {
    // In a text the keys are the text's.
    if (!event.altKey || isComposing(event) || isTyping(event)) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(story, index, index + by);
  }

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== "F2" || isComposing(event)) return;
    event.preventDefault();
    this.#add();
  };
}

customElements.define("polku-story-editor", StoryEditor);
