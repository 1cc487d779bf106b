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
  return html`<fieldset class="segments">
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
  </fieldset>`;
}
