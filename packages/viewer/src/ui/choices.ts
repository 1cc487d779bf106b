import { html, type TemplateResult } from "lit";

/** A list of checkboxes. With `least` the last one that is checked can't be unchecked, and a hint says so. */
export function choices<Word extends string>(
  words: readonly Word[],
  chosen: readonly Word[],
  label: (word: Word) => unknown,
  change: (chosen: Word[]) => void,
  least: { hint: string } | undefined,
): TemplateResult {
  const only = least !== undefined && chosen.length === 1;
  return html`<ul class="choices">
      ${words.map((word) => {
        const ticked = chosen.includes(word);
        const held = only && ticked;
        return html`<li>
          <label>
            <input
              type="checkbox"
              .checked=${ticked}
              aria-disabled=${held ? "true" : "false"}
              @click=${(event: Event) => held && event.preventDefault()}
              @change=${(event: Event) => {
                // Shows what holds, until what is chosen holds.
                (event.currentTarget as HTMLInputElement).checked = ticked;
                change(words.filter((one) => (one === word ? !ticked : chosen.includes(one))));
              }}
            />
            <span>${label(word)}</span>
          </label>
        </li>`;
      })}
    </ul>
    ${only ? html`<p class="hint">${least.hint}</p>` : ""}`;
}
