import { html, type TemplateResult } from "lit";

/** Some words of which one is chosen, side by side: native radio buttons, so that arrow keys work. */
export function segments<Word extends string>({
  name,
  label,
  words,
  chosen,
  show,
  choose,
}: {
  name: string;
  label: string;
  words: readonly Word[];
  chosen: Word;
  show: (word: Word) => unknown;
  choose: (word: Word) => void;
}): TemplateResult {
  // In a form of its own: Chromium's shadow roots hold on to radio buttons outside of forms when they are removed.
  return html`<form class="segments-form" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="segments">
      <legend class="unseen">${label}</legend>
      ${words.map(
        (word) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${word}
              .checked=${word === chosen}
              @change=${() => choose(word)}
            /><span>${show(word)}</span>
          </label>`,
      )}
    </fieldset>
  </form>`;
}
