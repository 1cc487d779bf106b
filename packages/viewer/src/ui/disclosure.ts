import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import css from "./disclosure.css?inline";
import { LightElement, reactive } from "./light-element.js";

/** A part whose content is worked out when it is first opened. */
export class Disclosure extends LightElement {
  static override styles = unsafeCSS(css);
  @reactive label!: string | TemplateResult;
  /** What it is about, for screen readers, where the label alone does not say. */
  @reactive about: unknown;
  @reactive content!: () => unknown;
  @reactive open = false;

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
