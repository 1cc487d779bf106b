import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import css from "./disclosure.css?inline";
import { LightElement } from "./light-element.js";

/** A part whose content is worked out when it is first opened. */
export class Disclosure extends LightElement {
  static override styles = unsafeCSS(css);
  static override properties = LightElement.reactive("label", "about", "content", "open");
  declare label: string | TemplateResult;
  /** What it is about, for screen readers, where the label alone does not say. */
  declare about: unknown;
  declare content: () => unknown;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override render(): TemplateResult {
    return html`<details
      .open=${this.open}
      @toggle=${(event: Event) => (this.open = (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        ${this.label}${this.about === undefined ? nothing : html`<span class="unseen">: ${this.about}</span>`}
      </summary>
      <div>${this.open ? this.content() : nothing}</div>
    </details>`;
  }
}

customElements.define("polku-disclosure", Disclosure);
