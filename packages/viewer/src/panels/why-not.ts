import { texts, type Network, type Relaxable } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { askWith, chooseRoute, selectService } from "../state/actions.js";
import { dropAll, findWhyNot } from "../state/why-not.js";
import { levelOf } from "./marks.js";
import { sayName } from "./say.js";
import type { Session } from "./session.js";

const mostDoors = 6;

/** Why the answer does not reach a service, and what would let it: conditions to drop, or doors to link to. */
export function whyNot(session: Session, network: Network, id: string): TemplateResult | typeof nothing {
  const { answer, language } = session.state;
  if (!answer) return nothing;
  const words = session.words.whyNot;
  const { reached, relax, doors } = findWhyNot(network, answer, id);
  const way = (conditions: readonly (Relaxable | "needs")[], counts: string) =>
    html`<li>
      <button
        type="button"
        @click=${() =>
          session.update((state) => chooseRoute(askWith(state, dropAll(answer.question, conditions)), id))}
      >
        <span>${conditions.map((one) => session.words.answers.without[one]).join(" + ")}</span>
        <small>${counts}</small>
      </button>
    </li>`;
  return html`<div class="why">
    <h3>${words.heading}</h3>
    ${
      reached || relax.length > 0
        ? html`<ul>
            ${reached ? way(["needs"], "") : nothing}
            ${relax.map(({ conditions, handoffs, steps }) =>
              way(conditions, texts[language].counts(handoffs, steps)),
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
            ${doors.length > mostDoors ? html`<p>${session.words.file.more(doors.length - mostDoors)}</p>` : nothing}`
    }
  </div>`;
}
