import { html, type TemplateResult } from "lit";
import { askWith } from "../state/ask.js";
import { sideOf } from "../state/question.js";
import type { Viewing } from "./viewing.js";

/** The day of the open question; undefined where it asks of none. */
export function askedDay({ session }: Viewing): string | undefined {
  const { question } = session.state;
  return question && sideOf(question, "b").at;
}

/** Asks the open question at a day; undefined is any. */
export function askAt({ session }: Viewing, at: string | undefined): void {
  session.update((state) => askWith(state, { at }));
}

/** The day of the open question, to be set and taken away. */
export function dayField(viewing: Viewing): TemplateResult {
  const { words } = viewing;
  const at = askedDay(viewing);
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    askAt(viewing, value === "" ? undefined : value);
  };
  return html`<div class="day-field">
    <label
      ><span class="key">${words.day.label}</span>
      <input type="date" .value=${at ?? ""} aria-describedby="polku-day-hint" @change=${onChange} />
    </label>
    ${
      at === undefined
        ? ""
        : html`<button type="button" @click=${() => askAt(viewing, undefined)}>${words.day.any}</button>`
    }
    <p class="hint" id="polku-day-hint">${words.day.hint}</p>
  </div>`;
}
