import type { Network } from "@polku/core";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { selectService } from "../state/actions.js";
import { askKind } from "../state/ask.js";
import { answerIn } from "../state/derive.js";
import { findWhyNot } from "./find-why-not.js";
import { relaxButton } from "./relax-button.js";
import { levelOf } from "../ui/marks.js";
import { sayName } from "../ui/say.js";
import type { Session } from "../ui/session.js";
import { answerWords } from "./words/words.js";
import { appWords } from "../app/words/words.js";

const mostDoors = 6;

/** Why the answer does not reach a service, and what would let it: conditions to drop, or doors to link to. */
export function whyNot(session: Session, network: Network, id: string): TemplateResult | typeof nothing {
  const { language } = session.state;
  const answer = answerIn(session.state);
  if (answer?.ask !== "reach") return nothing;
  const words = answerWords[language].whyNot;
  const { reached, relax, doors, question } = findWhyNot(network, answer, id);
  return html`<div class="why">
    <h3>${words.heading}</h3>
    ${
      reached || relax.length > 0
        ? html`<ul>
            ${reached ? html`<li>${relaxButton(session, network, answer.question, ["needs"])}</li>` : nothing}
            ${relax.map(
              ({ conditions, handoffs, steps }) =>
                html`<li>
                  ${relaxButton(session, network, question, conditions, texts[language].counts(handoffs, steps))}
                </li>`,
            )}
          </ul>`
        : html`<p>${doors.length === 0 ? words.nothing : words.doors}</p>
            <ul class="ends">
              ${doors.slice(0, mostDoors).map(
                ({ service }) =>
                  html`<li>
                    <button
                      type="button"
                      class="link"
                      @click=${() => session.update((state) => selectService(state, service))}
                    >
                      ${sayName(network, service, language)}
                    </button>
                    ${levelOf(network, service, language, false)}
                  </li>`,
              )}
            </ul>
            ${doors.length > mostDoors ? html`<p>${appWords[session.state.language].file.more(doors.length - mostDoors)}</p>` : nothing}`
    }
    <button
      type="button"
      class="link"
      @click=${() => session.update((state) => askKind(state, "why-not", id))}
    >
      ${answerWords[session.state.language].answer.askWhyNot}
    </button>
  </div>`;
}
