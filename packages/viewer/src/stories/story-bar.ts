import { html, type TemplateResult, unsafeCSS } from "lit";
import { endStory, findStory, goToStep, showsStep } from "../state/story.js";
import { iconButton, linkButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { isComposing } from "../ui/keys.js";
import { Panel } from "../ui/panel.js";
import { sayText } from "../ui/say.js";
import css from "./story.css?inline";
import { storyWords } from "./words/words.js";

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
    const { opened, language, story: at } = this.state;
    const story = opened && at && findStory(opened.network, at.story);
    const told = story?.steps[(at?.step ?? 0) - 1];
    if (!opened || !story || !told || !at) return "";
    const words = storyWords[language];
    return html`<div class="caption" tabindex="-1">
        <p class="key">
          ${sayText(opened.network, story.name, language)} ·
          <b>${words.step(at.step, story.steps.length)}</b>
        </p>
        ${told.caption === undefined ? "" : html`<p class="text">${sayText(opened.network, told.caption, language)}</p>`}
        ${
          showsStep(this.state)
            ? ""
            : html`<p class="hint">${words.changed} ${linkButton(words.again, () => this.#to(at.step))}</p>`
        }
      </div>
      <div class="buttons row">
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

  #to(step: number): void {
    const { story: at, opened } = this.state;
    const steps = (opened && at && findStory(opened.network, at.story)?.steps.length) ?? 0;
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
