import { html, LitElement, type TemplateResult } from "lit";

/** A word of a sentence that opens a small box of controls: a disclosure that closes by Esc and by leaving it. */
export class ChipPopover extends LitElement {
  static override properties = {
    label: { attribute: false },
    text: { attribute: false },
    changed: { attribute: false },
    content: { attribute: false },
    shown: { state: true },
  };
  /** What the chip sets, for those who listen. */
  declare label: string;
  /** What it is set to. */
  declare text: string;
  /** Whether it is set to something that limits the answer. */
  declare changed: boolean;
  declare content: () => unknown;
  declare shown: boolean;

  constructor() {
    super();
    this.shown = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="chip"
        data-changed=${this.changed}
        aria-expanded=${this.shown ? "true" : "false"}
        aria-label="${this.label}: ${this.text}"
        @click=${() => (this.shown = !this.shown)}
      >
        ${this.text}
      </button>
      <div class="popover" role="group" aria-label=${this.label} ?hidden=${!this.shown}>
        ${this.shown ? this.content() : ""}
      </div>`;
  }

  protected override updated(): void {
    const box = this.querySelector<HTMLElement>(".popover");
    if (!box || !this.shown) return;
    box.style.translate = "0";
    const over = box.getBoundingClientRect().right - (document.documentElement.clientWidth - 8);
    if (over > 0) box.style.translate = `${-over}px`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#onKey);
    this.addEventListener("focusout", this.#onLeave);
    document.addEventListener("pointerdown", this.#onPointer);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#onKey);
    this.removeEventListener("focusout", this.#onLeave);
    document.removeEventListener("pointerdown", this.#onPointer);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.shown) return;
    event.stopPropagation();
    this.shown = false;
    this.querySelector("button")?.focus();
  };

  readonly #onLeave = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.shown = false;
  };

  readonly #onPointer = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.shown = false;
  };
}

customElements.define("polku-chip", ChipPopover);
