import { LitElement } from "lit";
import { property } from "lit/decorators/property.js";

/** Marks a field that no attribute sets: when it becomes another, the element renders again. */
export const reactive = property({ attribute: false });

/**
 * An element without a shadow root of its own: it renders into the root that it is placed in, where labels, ids and
 * the base styles reach all elements. Its `static styles` are added to that root when the first such element connects,
 * so a part that loads late brings its own; their selectors keep them to the element.
 */
export abstract class LightElement extends LitElement {
  #placed: AbortController | undefined;

  /** Called when the element is placed in a page; the signal is aborted when it is taken out. */
  protected connected?(signal: AbortSignal): void;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#placed = new AbortController());
    this.#addStyles();
    this.connected?.(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#placed?.abort();
    this.#placed = undefined;
  }

  #addStyles(): void {
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot || root instanceof Document)) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    const sheets = elementStyles.flatMap((one) =>
      one instanceof CSSStyleSheet ? one : (one.styleSheet ?? []),
    );
    const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (added.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
  }
}
