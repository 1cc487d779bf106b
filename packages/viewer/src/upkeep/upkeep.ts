import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { textButton } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import "./load-failure.js";
import { watchVersions } from "./watch-versions.js";
import css from "./upkeep.css?inline";
import { upkeepWords } from "./words/words.js";

/** Keeps a page of its own for use without a connection, and tells when there is a new version of it. */
export class Upkeep extends Panel {
  static override styles = unsafeCSS(css);
  @reactive isNew = false;

  protected override connected(signal: AbortSignal): void {
    void watchVersions(() => (this.isNew = true), signal);
  }

  protected override render(): TemplateResult {
    const words = upkeepWords[this.state.language].version;
    return html`<div role="status" lang=${this.state.language}>
      ${
        this.isNew
          ? html`<div class="news">
              <p>${words.ready}</p>
              ${textButton(words.open, () => location.reload(), "primary")}
              ${textButton(words.later, () => (this.isNew = false))}
            </div>`
          : nothing
      }
    </div>`;
  }
}

customElements.define("polku-upkeep", Upkeep);
