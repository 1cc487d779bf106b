import type { Network } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { askQuestion } from "../state/ask.js";
import { writeQuestion } from "../state/question-address.js";
import { questionSummary } from "./question-summary.js";
import "../ui/popover.js";
import type { Session } from "../app/session.js";

/** What has been asked in this sitting, the last first: each a link that asks it again. */
export function previousQuestions(session: Session, network: Network): TemplateResult | typeof nothing {
  const { previous, question, opened, language } = session.state;
  // The network's own first question has a button of its own.
  const first = JSON.stringify(opened?.question);
  const others = previous.filter((one) => one !== question && JSON.stringify(one) !== first);
  if (others.length === 0) return nothing;
  const words = session.words.questions;
  return html`<polku-popover
    .look=${"plain"}
    .label=${session.words.question.heading}
    .text=${words.previous(others.length)}
    .content=${() =>
      html`<ul class="asked">
        ${others.map(
          (one) =>
            html`<li>
              <a
                href="#${[...writeQuestion(one), `lang=${language}`].join("&")}"
                @click=${(event: MouseEvent) => {
                  // A new tab or window opens the link itself.
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  session.update((state) => askQuestion(state, one));
                }}
                >${questionSummary(network, one, language)}</a
              >
            </li>`,
        )}
      </ul>`}
  ></polku-popover>`;
}
