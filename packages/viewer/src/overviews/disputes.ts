import { findDisputes, type Dispute } from "@polku/core/overviews";
import { html, type TemplateResult } from "lit";
import { evidence } from "../answers/evidence.js";
import { statusOf } from "../ui/marks.js";
import { sayName } from "../ui/say.js";
import { selectService } from "../state/actions.js";
import { pointedOut, linkName, type Viewing } from "./viewing.js";
import { answerWords } from "../answers/words/words.js";
import { appWords } from "../app/words/words.js";

/** Everything that is disputed, with the views taken and where each is written. */
export function disputes(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const found = findDisputes(network);
  const open = found.filter(({ status }) => status === "disputed");
  const argued = found.filter(({ status }) => status !== "disputed");
  const part = (heading: string, lead: string, list: readonly Dispute[]) =>
    list.length === 0
      ? ""
      : html`<section>
          <h3>${heading} <span class="n">${list.length}</span></h3>
          ${lead === "" ? "" : html`<p class="lead">${lead}</p>`}
          <ul class="cards">
            ${list.map((one) => html`<li>${dispute(viewing, one)}</li>`)}
          </ul>
        </section>`;
  return html`<h2 tabindex="-1">${appWords[session.state.language].header.overviews.disputes}</h2>
    <p class="lead">${words.disputes.lead}</p>
    ${found.length === 0 ? html`<p>${words.nothing}</p>` : ""} ${part(words.disputes.disputed, "", open)}
    ${part(words.disputes.argued, words.disputes.arguedLead, argued)}`;
}

function dispute(viewing: Viewing, one: Dispute): TemplateResult {
  const { words, network, language, session, pointed } = viewing;
  const { id, kind, status, positions } = one;
  const found = network.element(id);
  const of = found && "of" in found ? found.of : undefined;
  return html`<article>
    <h4 ?data-pointed=${pointed.has(id)}>
      ${linkName(network, id, language) ?? sayName(network, id, language)}${pointedOut(viewing, [id])}
    </h4>
    <p class="meta">
      <span>${words.kinds[kind]}</span>
      ${of === undefined ? "" : html`<span>${sayName(network, of, language)}</span>`}
      ${statusOf(status, language, true)}
    </p>
    ${evidence(network, one, language)}
    ${positions.length === 0 ? html`<p class="hint">${words.disputes.noPositions}</p>` : ""}
    ${
      network.serviceNumbers.has(id)
        ? html`<p>
            <button
              type="button"
              class="link"
              @click=${() => session.update((state) => selectService(state, id))}
            >
              ${answerWords[session.state.language].list.details}<span class="unseen"
                >: ${sayName(network, id, language)}</span
              >
            </button>
          </p>`
        : ""
    }
  </article>`;
}
