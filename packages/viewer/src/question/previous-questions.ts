import type { Network } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { writeAddress } from "../state/address.js";
import { askQuestion, otherQuestions } from "../state/ask.js";
import { resolveQuestion } from "../state/derive.js";
import type { State } from "../state/state.js";
import { questionSummary } from "./question-summary.js";
import "../ui/popover.js";
import type { Session } from "../ui/session.js";
import { questionWords } from "./words/words.js";

/** What has been asked in this sitting, the last first: each a link that asks it again. */
export function previousQuestions(session: Session, network: Network): TemplateResult | typeof nothing {
  const { language } = session.state;
  // The network's own first question has a button of its own.
  const others = otherQuestions(session.state);
  if (others.length === 0) return nothing;
  const words = questionWords[language].questions;
  return html`<polku-popover
    .look=${"link"}
    .label=${questionWords[language].form.heading}
    .text=${words.previous(others.length)}
    .content=${() =>
      html`<ul class="asked">
        ${others.map(
          (one) =>
            html`<li>
              <a
                href="#${addressOf(session.state, one)}"
                @click=${(event: MouseEvent) => {
                  // A new tab or window opens the link itself.
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  session.ask((state) => askQuestion(state, one));
                }}
                >${questionSummary(network, resolveQuestion(session.state, one), language)}</a
              >
            </li>`,
        )}
      </ul>`}
  ></polku-popover>`;
}

/** The address of a question that was asked before. */
function addressOf(state: State, question: Parameters<typeof askQuestion>[1]): string {
  return writeAddress({ ...askQuestion(state, question), chosen: undefined });
}
