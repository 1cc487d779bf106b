import { html, nothing, type TemplateResult } from "lit";
import { ChipPopover } from "./chip-popover.js";

/** A button that opens a list of things to go to, and closes when one of them is chosen. */
export class MenuButton extends ChipPopover {
  static override properties = {
    ...ChipPopover.properties,
    chosen: { attribute: false },
    icon: { attribute: false },
  };
  /** A drawn sign; without words beside it, the label is its name. */
  declare icon: TemplateResult | undefined;
  /** Whether what is shown now is in its list. */
  declare chosen: boolean;

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="menu"
        data-chosen=${this.chosen}
        aria-expanded=${this.shown ? "true" : "false"}
        aria-label=${this.text === "" || this.text === this.label ? this.label : `${this.label}: ${this.text}`}
        @click=${() => (this.shown = !this.shown)}
      >
        ${this.text === "" ? nothing : html`<span>${this.text}</span>`}${this.icon ?? nothing}
      </button>
      <div
        class="popover"
        role="group"
        aria-label=${this.label}
        ?hidden=${!this.shown}
        @polku-chosen=${this.#close}
      >
        ${this.shown ? this.content() : ""}
      </div>`;
  }

  readonly #close = (): void => {
    this.shown = false;
    this.querySelector("button")?.focus();
  };
}

customElements.define("polku-menu", MenuButton);
