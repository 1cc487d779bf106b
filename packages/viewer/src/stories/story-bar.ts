import { issueMessage } from "@polku/core";
import { html, type TemplateResult, unsafeCSS } from "lit";
import { lazy } from "../platform/lazy.js";
import { answerIn, missingPart } from "../state/derive.js";
import {
  endStory,
  goToStep,
  leavesChangesOut,
  showsStep,
  stepIssues,
  storiesIn,
  storyIn,
  storyStepIn,
} from "../state/story.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { isComposing } from "../ui/keys.js";
import { Panel } from "../ui/panel.js";
import { sayText } from "../ui/say.js";
import type { Session } from "../ui/session.js";
import css from "./story.css?inline";
import { storyWords } from "./words/words.js";

const editingPart = lazy(() => import("./editing.js"));

/** Shows the network's first story from its first step, or opens the one that is shown, or a new one, for editing. */
export async function openStory(session: Session, how: "story" | "edit-story" | "new-story"): Promise<void> {
  if (how !== "story") return (await editingPart.load()).writeStory(session, how === "new-story");
  const first = storiesIn(session.state).find(({ steps }) => steps.length > 0);
  if (first) session.update((state) => goToStep(state, first.id, 1));
}

/** The open story: the text of its step, and buttons to the previous and next step. */
export class StoryBar extends Panel {
  static override styles = unsafeCSS(css);
  protected override connected(signal: AbortSignal): void {
    this.addEventListener("keydown", this.#onKey, { signal });
  }

  /** Opening a story moves the focus to it. */
  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>(".caption")?.focus();
  }

  protected override render(): TemplateResult | string {
    const { opened, language, story: at, editedStory } = this.state;
    const story = storyIn(this.state);
    const told = storyStepIn(this.state);
    if (!opened || !story || !told || !at) return "";
    const words = storyWords[language];
    return html`<div class="caption" tabindex="-1">
        <p class="key">
          ${sayText(opened.network, story.name, language)} ·
          <b>${words.step(at.step, story.steps.length)}</b>
        </p>
        ${told.caption === undefined ? "" : html`<p class="text">${sayText(opened.network, told.caption, language)}</p>`}
        ${this.#remark()}
      </div>
      <div class="buttons row">
        ${at.step === 1 ? "" : iconButton(words.fromStart, icons.replay, () => this.#to(1))}
        ${editedStory === story.id ? "" : textButton(words.edit, this.#edit, "quiet")}
        <button
          type="button"
          aria-disabled=${at.step === 1 ? "true" : "false"}
          @click=${() => this.#to(at.step - 1)}
        >
          ${words.previous}
        </button>
        <button
          type="button"
          class="primary"
          title=${words.keys}
          aria-disabled=${at.step === story.steps.length ? "true" : "false"}
          @click=${() => this.#to(at.step + 1)}
        >
          ${words.next}
        </button>
        ${iconButton(words.end, icons.close, this.#end)}
      </div>`;
  }

  /** What of the step is not shown, and the way out. */
  #remark(): TemplateResult | string {
    const { language, story: at, partFailed } = this.state;
    const words = storyWords[language];
    const step = storyStepIn(this.state);
    if (!step || !at) return "";
    const issues = stepIssues(this.state, step);
    const isUnanswered =
      step.question !== undefined &&
      answerIn(this.state) === undefined &&
      missingPart(this.state) === undefined &&
      !partFailed;
    if (issues.length > 0 || isUnanswered)
      return html`<p class="hint" role="alert">
        ${words.broken} ${issues.map((issue) => issueMessage(issue, language)).join(" ")}
        ${linkButton(words.edit, this.#edit)}
      </p>`;
    if (!showsStep(this.state))
      return html`<p class="hint">${words.changed} ${linkButton(words.again, () => this.#to(at.step))}</p>`;
    return leavesChangesOut(this.state) ? html`<p class="hint">${words.leavesOut}</p>` : "";
  }

  readonly #edit = (): void => {
    this.dispatchEvent(new CustomEvent("polku-ask", { detail: "edit-story", bubbles: true }));
  };

  #to(step: number): void {
    const { story: at } = this.state;
    const steps = storyIn(this.state)?.steps.length ?? 0;
    if (!at || step < 1 || step > steps) return;
    this.session.update((state) => goToStep(state, at.story, step));
    this.querySelector<HTMLElement>(".caption")?.focus();
  }

  readonly #end = (): void => {
    this.session.update(endStory);
    this.session.announce(storyWords[this.state.language].ended);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = this.state.story?.step ?? 1;
    if (isComposing(event)) return;
    if (event.key === "Escape") this.#end();
    else if (event.key === "PageDown") this.#to(step + 1);
    else if (event.key === "PageUp") this.#to(step - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

customElements.define("polku-story", StoryBar);
