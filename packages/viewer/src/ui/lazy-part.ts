import { html, LitElement, nothing, type TemplateResult } from "lit";

/** A part of an answer that is worked out when it is opened. */
export class LazyPart extends LitElement {
  static override properties = {
    label: { attribute: false },
    about: { attribute: false },
    content: { attribute: false },
    open: { state: true },
  };
  declare label: string | TemplateResult;
  /** What it is about, for those who listen, where the label alone does not say. */
  declare about: string | undefined;
  declare content: () => unknown;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<details
      class="lazy"
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

customElements.define("polku-lazy", LazyPart);
