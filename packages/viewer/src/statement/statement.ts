import { formatters } from "@polku/core/text";
import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { Panel } from "../ui/panel.js";
import { feedbackAddress } from "./feedback-address.js";
import css from "./statement.css?inline";
import { statementParts, statementWords, type StatementText } from "./words/words.js";
import { reactive } from "../ui/light-element.js";

/** The day on which the explorer was last assessed and the statement written down. */
const assessed = "2026-11-23";

/**
 * The accessibility statement. Who publishes the explorer says where feedback goes: by the address
 * `feedback`, or by own content in the slot `feedback`; where neither is given, that is said.
 */
export class Statement extends Panel {
  static override styles = unsafeCSS(css);
  @reactive feedback!: string | null;

  protected override render(): TemplateResult {
    const { language } = this.state;
    const words = statementWords[language];
    const address = feedbackAddress(this.feedback, document.baseURI);
    return html`${statementParts.map((part) => {
      const { heading, paragraphs, points }: StatementText = words.parts[part];
      return html`<section>
        <h3>${heading}</h3>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${
          points
            ? html`<ul>
                ${points.map((point) => html`<li>${point}</li>`)}
              </ul>`
            : nothing
        }
        ${
          part === "feedback"
            ? html`<div class="callout">
                <slot name="feedback"
                  >${address === undefined ? words.noFeedback : html`<a href=${address}>${words.giveFeedback}</a>`}</slot
                >
              </div>`
            : nothing
        }
        ${part === "assessment" ? html`<p>${words.drawnUp(formatters[language].day(assessed))}</p>` : nothing}
      </section>`;
    })}`;
  }
}

customElements.define("polku-statement", Statement);
