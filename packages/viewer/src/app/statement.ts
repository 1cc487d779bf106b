import type { Language } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { formatters } from "@polku/core/text";
import { statementParts } from "./statement-words/en.js";
import { statementWords } from "./statement-words/words.js";

/** The day on which the explorer was last assessed and the statement written down. */
const assessed = "2026-11-23";

/**
 * The accessibility statement. Who publishes the explorer says where feedback goes: by the address
 * `feedback`, or by own content in the slot `feedback`; where neither is given, that is said.
 */
export function statement(language: Language, feedback: string | null): TemplateResult {
  const words = statementWords[language];
  const address = feedbackAddress(feedback, document.baseURI);
  return html`<article class="statement">
    ${statementParts.map((part) => {
      const { heading, paragraphs, points } = words.parts[part];
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
            ? html`<div class="feedback">
                <slot name="feedback"
                  >${address === undefined ? words.noFeedback : html`<a href=${address}>${words.giveFeedback}</a>`}</slot
                >
              </div>`
            : nothing
        }
        ${part === "assessment" ? html`<p>${words.drawnUp(formatters[language].day(assessed))}</p>` : nothing}
      </section>`;
    })}
  </article>`;
}

/** A publisher's address for feedback that a link may lead to; undefined for none, and for scripts. */
export function feedbackAddress(given: string | null, base: string): string | undefined {
  if (given === null || given.trim() === "" || !URL.canParse(given, base)) return undefined;
  const { href, protocol } = new URL(given, base);
  return ["https:", "http:", "mailto:"].includes(protocol) ? href : undefined;
}
