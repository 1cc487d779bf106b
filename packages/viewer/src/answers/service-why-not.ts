import type { Network } from "@polku/core";
import { isOfOthers } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { askKind } from "../state/ask.js";
import { answerIn } from "../state/derive.js";
import { findWhyNot } from "./find-why-not.js";
import { relaxButton } from "./relax-button.js";
import { askButton } from "../ui/buttons.js";
import type { Session } from "../ui/session.js";
import { serviceList } from "./answer-parts.js";
import { answerWords } from "./words/words.js";
import { appWords } from "../app/words/words.js";

const mostDoors = 6;

/**
 * Why the answer does not reach a service: conditions that can be dropped, or services that a new link could start
 * from.
 */
export function whyNot(session: Session, network: Network, id: string): TemplateResult | typeof nothing {
  const { language } = session.state;
  const answer = answerIn(session.state);
  if (answer?.ask !== "reach") return nothing;
  const words = answerWords[language].whyNot;
  const { reached, relax, doors, question } = findWhyNot(network, answer, id);
  const buttons = (listed: typeof relax) =>
    listed.map(
      ({ conditions, handoffs, steps }) =>
        html`<li>
          ${relaxButton(session, network, question, conditions, texts[language].counts(handoffs, steps))}
        </li>`,
    );
  const others = relax.filter(isOfOthers);
  return html`<div class="why">
    <h3>${words.heading}</h3>
    <p>
      ${askButton(session, answerWords[language].answer.askWhyNot, (state) => askKind(state, "why-not", id), "primary")}
    </p>
    ${
      reached || relax.length > 0
        ? html`<ul>
              ${reached ? html`<li>${relaxButton(session, network, answer.question, ["needs"])}</li>` : nothing}
              ${buttons(relax.filter((one) => !isOfOthers(one)))}
            </ul>
            ${
              others.length === 0
                ? nothing
                : html`<p class="key">${texts[language].relaxed.others}</p>
                    <ul>
                      ${buttons(others)}
                    </ul>`
            }`
        : html`<p>${doors.length === 0 ? words.nothing : words.doors}</p>
            ${serviceList(
              { session, network },
              doors.slice(0, mostDoors).map(({ service }) => service),
            )}
            ${doors.length > mostDoors ? html`<p>${appWords[language].file.more(doors.length - mostDoors)}</p>` : nothing}`
    }
  </div>`;
}
