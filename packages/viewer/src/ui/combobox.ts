import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import css from "./combobox.css?inline";
import { isComposing } from "./keys.js";
import { LightElement, reactive } from "./light-element.js";

/** An option of a combobox. */
export interface Option {
  id: string;
  /** What the list shows. */
  label: unknown;
  /** What the field shows once it is chosen. */
  text: string;
  /** The heading of its group. */
  group?: string;
}

/** The options for what is typed. */
export interface Offer {
  options: Option[];
  /** A last line that can't be chosen, such as how many more there are, or that nothing was found. */
  rest?: string | undefined;
}

let count = 0;

/** A text field with a list of options: the combobox of the ARIA practices. */
export class Combobox extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive label = "";
  /** What the field shows while nothing is typed. */
  @reactive value = "";
  @reactive hint = "";
  @reactive offer!: (text: string) => Offer;
  /** Called with the id of the chosen option, and what was typed. */
  @reactive choose!: (id: string, typed: string) => void;
  /** Whether the field is empty again once an option is chosen. */
  @reactive clears = false;
  /** Called with what is being typed; with undefined once the list is closed. */
  @reactive tell!: ((typed: string | undefined) => void) | undefined;
  /** What is being typed; undefined while the list is closed. */
  @reactive typed: string | undefined;
  @reactive active = -1;

  readonly #id = `polku-list-${++count}`;
  #offered: Offer = { options: [] };

  /** Moves the focus into the field. */
  takeFocus(): void {
    this.#field?.focus();
    this.#field?.select();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector("input");
  }

  get #isOpen(): boolean {
    const { options, rest } = this.#offered;
    return this.typed !== undefined && (options.length > 0 || rest !== undefined);
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (this.typed === undefined) return;
    if (changes.has("typed") || changes.has("offer")) this.#offered = this.offer(this.typed);
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("typed")) this.tell?.(this.typed);
    // An element that has been taken out of the page is still updated once.
    if (this.isConnected) this.querySelector<HTMLElement>(".options")?.togglePopover(this.#isOpen);
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  protected override render(): TemplateResult {
    const open = this.#isOpen;
    const active = open && this.active >= 0 ? `${this.#id}-${this.active}` : nothing;
    return html`<input
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${open ? "true" : "false"}
        aria-controls=${this.#id}
        aria-activedescendant=${active}
        placeholder=${this.hint}
        size=${Math.max(8, this.value.length)}
        .value=${this.typed ?? this.value}
        @focus=${this.#onFocus}
        @click=${() => this.#open()}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @blur=${() => this.#close()}
      />
      <div class="options" id=${this.#id} role="listbox" popover="manual" aria-label=${this.label}>
        ${open ? this.#lines() : nothing}
      </div>`;
  }

  #lines(): unknown {
    const groups = new Map<string | undefined, { option: Option; index: number }[]>();
    for (const [index, option] of this.#offered.options.entries()) {
      const group = groups.get(option.group);
      if (group) group.push({ option, index });
      else groups.set(option.group, [{ option, index }]);
    }
    return [
      [...groups].map(([name, lines]) =>
        name === undefined
          ? lines.map((line) => this.#line(line))
          : html`<div role="group" aria-label=${name}>
              <div class="group" role="presentation">${name}</div>
              ${lines.map((line) => this.#line(line))}
            </div>`,
      ),
      this.#offered.rest === undefined
        ? nothing
        : html`<div class="rest" role="option" aria-disabled="true" aria-selected="false">
            ${this.#offered.rest}
          </div>`,
    ];
  }

  #line({ option, index }: { option: Option; index: number }): TemplateResult {
    return html`<div
      class="option spread"
      role="option"
      id="${this.#id}-${index}"
      aria-selected=${index === this.active ? "true" : "false"}
      @mousedown=${(event: MouseEvent) => event.preventDefault()}
      @click=${() => this.#take(index)}
    >
      ${option.label}
    </div>`;
  }

  readonly #onFocus = (): void => {
    if (!this.clears) this.#field?.select();
  };

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = this.typed === "" ? -1 : 0;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const last = this.#offered.options.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.typed === undefined) {
        this.#open();
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.active = Math.min(Math.max(this.active + step, 0), last);
    } else if (event.key === "Enter" && this.typed !== undefined && this.active >= 0) {
      event.preventDefault();
      this.#take(this.active);
    } else if (event.key === "Escape" && this.typed !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      this.#field?.select();
    } else if (
      event.key === "Tab" &&
      this.typed !== undefined &&
      this.typed !== "" &&
      this.active >= 0 &&
      !this.clears
    )
      this.#take(this.active);
  };

  #open(): void {
    if (this.typed !== undefined) return;
    this.typed = "";
    this.active = -1;
    void this.#keepValue();
  }

  /** The field shows its value until something is typed. */
  async #keepValue(): Promise<void> {
    await this.updateComplete;
    const field = this.#field;
    if (!field || this.clears) return;
    field.value = this.value;
    field.select();
  }

  #close(): void {
    this.typed = undefined;
    this.active = -1;
    const field = this.#field;
    if (field) field.value = this.clears ? "" : this.value;
  }

  #take(index: number): void {
    const option = this.#offered.options[index];
    if (!option) return;
    const typed = this.typed ?? "";
    this.#close();
    this.choose(option.id, typed);
  }
}

customElements.define("polku-combobox", Combobox);
