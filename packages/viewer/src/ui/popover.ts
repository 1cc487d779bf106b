import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { keepEscape } from "./keys.js";
import { LightElement, reactive } from "./light-element.js";
import css from "./popover.css?inline";

let count = 0;

/**
 * A button with a popover. Esc, a click outside, and moving the focus out of it close it; so does the event
 * `polku-chosen` from its content.
 */
export class Popover extends LightElement {
  static override styles = unsafeCSS(css);
  /** The button's class: `chip` in a sentence, `menu`, `link`. */
  @reactive look = "menu";
  /** The name of what it sets or opens. */
  @reactive label!: string;
  /** What the button shows, such as the present value. */
  @reactive text!: string;
  @reactive icon: TemplateResult | undefined;
  /** Whether the button is highlighted: its value is not the default, or it contains the present view. */
  @reactive on = false;
  /** Whether a narrow screen shows the icon alone. */
  @reactive compact = false;
  @reactive content!: () => unknown;
  @reactive open = false;

  readonly #id = `polku-popover-${++count}`;

  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.open && keepEscape(event));
  }

  protected override render(): TemplateResult {
    const { look, label, text, icon, on, compact, open } = this;
    return html`<button
        type="button"
        class=${look}
        popovertarget=${this.#id}
        data-on=${on}
        aria-expanded=${open ? "true" : "false"}
        title=${compact ? label : nothing}
        aria-label=${text === "" || text === label ? label : `${label}: ${text}`}
      >
        ${text === "" ? nothing : html`<span class=${compact ? "unseen-narrow" : ""}>${text}</span>`}${icon ?? nothing}
      </button>
      <div
        class="popover"
        id=${this.#id}
        popover
        role="group"
        aria-label=${label}
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
        @focusout=${this.#onLeave}
        @change=${{ handleEvent: this.#stay, capture: true }}
        @polku-chosen=${() => this.#box?.hidePopover()}
      >
        ${open ? this.content() : nothing}
      </div>`;
  }

  get #box(): HTMLElement | null {
    return this.querySelector(".popover");
  }

  readonly #onBeforeToggle = ({ target, currentTarget, newState }: ToggleEvent): void => {
    if (target !== currentTarget) return;
    if (newState === "open") this.open = true;
    // Chromium returns the focus only where the popover is not in a shadow tree.
    else if (this.#box?.matches(":focus-within")) this.querySelector("button")?.focus();
  };

  readonly #onToggle = ({ target, currentTarget, newState }: ToggleEvent): void => {
    if (target !== currentTarget || newState !== "closed") return;
    this.open = false;
    this.#box?.removeAttribute("style");
  };

  /** What is chosen in it may move its button: it stays where it is until it closes. */
  readonly #stay = (): void => {
    const box = this.#box;
    if (!box) return;
    const { left, top } = box.getBoundingClientRect();
    Object.assign(box.style, { positionArea: "none", inset: `${top}px auto auto ${left}px`, margin: "0" });
  };

  readonly #onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#box?.hidePopover();
  };
}

customElements.define("polku-popover", Popover);
