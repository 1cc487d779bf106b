import { html, type TemplateResult } from "lit";

/** A segmented control: radio buttons side by side. */
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
  // Without a form of their own, Chromium keeps removed radio buttons in memory with the shadow root.
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
              @change=${({ currentTarget }: Event) => {
                // Shows what holds, until what is chosen holds.
                const { form } = currentTarget as HTMLInputElement;
                for (const radio of form?.querySelectorAll("input") ?? [])
                  radio.checked = radio.value === chosen;
                choose(word);
              }}
            /><span>${show(word)}</span>
          </label>`,
      )}
    </fieldset>
  </form>`;
}
