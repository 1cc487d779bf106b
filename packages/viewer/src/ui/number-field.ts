import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { LightElement, reactive } from "./light-element.js";
import css from "./number-field.css?inline";

let count = 0;

/**
 * A field for a whole number from 0. What is no number of its range, such as `1,5`, stays as it was typed and is refused with
 * the reason for as long as it does; a native number field would read it as 15, or keep it silently.
 */
export class NumberField extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive look = "";
  @reactive label!: string;
  /** The number that it shows; undefined for none. */
  @reactive value: number | undefined;
  @reactive most!: number;
  /** What an empty field shows; a field without one may not be empty. */
  @reactive placeholder: string | undefined;
  /** Why something else than such a number is refused. */
  @reactive reason!: string;
  /** Called with a number of its range, or with undefined for an empty field. */
  @reactive choose!: (value: number | undefined) => void;
  /** What was typed and refused. */
  @reactive refused: string | undefined;

  readonly #id = `polku-number-${++count}`;

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has("value")) this.refused = undefined;
  }

  protected override render(): TemplateResult {
    const { look, label, value, placeholder, refused, reason } = this;
    const text = refused ?? (value === undefined ? "" : String(value));
    const isRefused = refused !== undefined;
    return html`<input
        type="text"
        class=${look}
        inputmode="numeric"
        autocomplete="off"
        data-on=${value !== undefined}
        aria-label=${label}
        aria-invalid=${isRefused ? "true" : "false"}
        aria-describedby=${isRefused ? this.#id : nothing}
        placeholder=${placeholder ?? nothing}
        size=${Math.max(4, text === "" ? (placeholder ?? "").length : text.length)}
        .value=${text}
        @change=${this.#onChange}
      />${isRefused ? html`<span class="reason" id=${this.#id} role="alert">${reason}</span>` : nothing}`;
  }

  readonly #onChange = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const typed = field.value.trim();
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
    const isEmpty = typed === "" && this.placeholder !== undefined;
    const isInRange = number !== undefined && number <= this.most;
    this.refused = isEmpty || isInRange ? undefined : typed;
    field.value = this.refused ?? (number === undefined ? "" : String(number));
    if (this.refused === undefined) this.choose(number);
  };
}

customElements.define("polku-number", NumberField);
