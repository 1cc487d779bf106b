import type { Citation, Language, Network, Position, Text } from "@polku/core";
import { placeText } from "@polku/core/questions";
import { html, nothing, type TemplateResult } from "lit";
import { sayName, sayText } from "../ui/say.js";
import { sharedWords } from "../words/words.js";
import { answerWords } from "./words/words.js";

/** The note of an element, the positions taken on it, and its sources. */
export interface Evidence {
  note?: Text | undefined;
  positions?: readonly Position[] | undefined;
  sources?: readonly Citation[] | undefined;
}

/** Renders the note, the positions and the sources of an element. */
export function evidence(
  network: Network,
  { note, positions = [], sources = [] }: Evidence,
  language: Language,
): TemplateResult {
  const route = answerWords[language].route;
  return html`
    ${
      note === undefined
        ? nothing
        : html`<p class="note"><span class="key">${route.note}</span> ${sayText(network, note, language)}</p>`
    }
    ${
      positions.length === 0
        ? nothing
        : html`<div class="positions">
            <p class="key">${route.positions}</p>
            <ul>
              ${positions.map(
                ({ by, view }) =>
                  html`<li>
                    <b>${sayName(network, by, language)}:</b> ${sayText(network, view, language)}
                  </li>`,
              )}
            </ul>
          </div>`
    }
    ${citations(network, sources, language)}
  `;
}

/** The cited passages, each document once under its title. */
export function citations(
  network: Network,
  sources: readonly Citation[],
  language: Language,
): TemplateResult {
  const route = answerWords[language].route;
  if (sources.length === 0) return html`<p class="sources key">${sharedWords[language].noSource}</p>`;
  const documents = [...new Set(sources.map(({ source }) => source))];
  return html`<div class="sources">
    <p class="key">${route.sources}</p>
    <ul>
      ${documents.map((document) => {
        const source = network.element(document, "source");
        return html`<li>
          ${
            source
              ? html`<cite>${sayText(network, source.title, language)}</cite>${
                    source.date === undefined ? "" : ` (${source.date})`
                  }`
              : document
          }
          <ul lang=${network.model.language ?? nothing}>
            ${sources
              .filter((citation) => citation.source === document)
              .map((citation) => html`<li><small>${placeText(citation, language)}</small></li>`)}
          </ul>
        </li>`;
      })}
    </ul>
  </div>`;
}
