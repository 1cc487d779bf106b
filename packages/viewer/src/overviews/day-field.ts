import { html, type TemplateResult } from "lit";
import { askWith } from "../state/ask.js";
import type { OverviewContext } from "./element.js";

/** Asks the open question at a day; undefined is any. */
export function askAt({ session }: OverviewContext, at: string | undefined): void {
  session.ask((state) => askWith(state, { at }));
}

/** The day of the open question, to be set and taken away. */
export function dayField(context: OverviewContext, at: string | undefined): TemplateResult {
  const { words } = context;
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    askAt(context, value === "" ? undefined : value);
  };
  return html`<div class="day-field">
    <label
      ><span class="key">${words.day.label}</span>
      <input type="date" .value=${at ?? ""} aria-describedby="polku-day-hint" @change=${onChange} />
    </label>
    ${
      at === undefined
        ? ""
        : html`<button type="button" @click=${() => askAt(context, undefined)}>${words.day.any}</button>`
    }
    <p class="hint" id="polku-day-hint">${words.day.hint}</p>
  </div>`;
}
