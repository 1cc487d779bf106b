import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import css from "./dialog.css?inline";
import { iconButton, textButton } from "./buttons.js";
import { icons } from "./icons.js";
import { keepEscape } from "./keys.js";
import { LightElement, reactive } from "./light-element.js";

let count = 0;

/**
 * A modal dialog: a heading with a close button, a body that scrolls, and buttons below. Esc closes it too, and the
 * focus returns to where it was. The event `polku-close` follows.
 */
export class Dialog extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive open = false;
  @reactive heading!: string;
  @reactive closeLabel!: string;
  /** Whether it is only there to be read: then a click beside it closes it, and its body takes the focus to scroll. */
  @reactive dismissible = false;
  @reactive body: unknown;
  @reactive buttons: unknown;

  readonly #id = `polku-dialog-${++count}`;

  /** Closes it; who has opened it knows at once, so that a change meanwhile does not open it again. */
  close(): void {
    this.querySelector("dialog")?.close();
    this.#tell();
  }

  /** Moves the focus to the body. */
  focusBody(): void {
    this.querySelector<HTMLElement>(".dialog-body")?.focus({ preventScroll: true });
  }

  protected override updated(_changes: PropertyValues): void {
    const dialog = this.querySelector("dialog");
    if (this.open && dialog?.open === false) dialog.showModal();
    if (!this.open && dialog?.open) dialog.close();
  }

  protected override render(): TemplateResult {
    const { open, heading, closeLabel, dismissible, body, buttons } = this;
    return html`<dialog
      aria-labelledby=${this.#id}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @click=${this.#onClick}
      @keydown=${keepEscape}
    >
      ${
        open
          ? html`<div class="head">
                <h2 id=${this.#id}>${heading}</h2>
                ${iconButton(closeLabel, icons.close, () => this.close())}
              </div>
              <div
                class="dialog-body"
                tabindex=${dismissible ? "0" : nothing}
                role="group"
                aria-labelledby=${this.#id}
              >
                ${body}
              </div>
              <div class="row dialog-foot">
                ${buttons} ${dismissible ? textButton(closeLabel, () => this.close(), "primary") : nothing}
              </div>`
          : nothing
      }
    </dialog>`;
  }

  #tell(): void {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event("polku-close"));
  }

  readonly #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.close();
  };

  // A browser says so later: by then the dialog may be open again.
  readonly #onClose = (event: Event): void => {
    if (!(event.target as HTMLDialogElement).open) this.#tell();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.dismissible && event.target === event.currentTarget) this.close();
  };
}

customElements.define("polku-dialog", Dialog);
