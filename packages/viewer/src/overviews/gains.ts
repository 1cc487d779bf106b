import { nameOf, type Network } from "@polku/core";
import { findGain } from "@polku/core/overviews";
import { withDefaults, type ResolvedReach, type Differences } from "@polku/core/questions";
import { changesWithout } from "@polku/core/scenarios";
import { html, nothing, type TemplateResult } from "lit";
import { weakMapMemoize as memoize } from "reselect";
import { askQuestion } from "../state/ask.js";
import { changesIn, scenarioIn } from "../state/derive.js";
import { reachOf } from "../state/question.js";
import { sayName } from "../ui/say.js";
import { element, elementList, type Viewing } from "./viewing.js";

/** What is looked at with and without: a practice, a role or a pilot, for a client who lives in an area. */
export interface Gaining {
  id: string;
  area?: string;
}

/**
 * What each adds to what reaches the client of the open question: the network without it is asked the same. Where
 * nothing is asked, or nothing hangs on any of them, there is no table.
 */
export function gains(viewing: Viewing, heading: string, entries: readonly Gaining[]): unknown {
  const { words, network, session, language } = viewing;
  const { question } = session.state;
  const asked = question && reachOf(question);
  const rows = entries.filter(({ id }) => changesWithout(network, id).length > 0);
  if (!asked || rows.length === 0) return nothing;
  const said = words.gains;
  const withAreas = rows.some(({ area }) => area !== undefined);
  return html`<section>
    <h3>${heading}</h3>
    <p class="lead">
      ${said.lead(nameOf(network, asked.from, language))}
      ${asked.client.area === undefined && !withAreas && network.areas.size > 0 ? said.areaHint : nothing}
    </p>
    <table class="pairs">
      <caption class="unseen">
        ${heading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${said.columns.what}</th>
          ${withAreas ? html`<th scope="col">${said.columns.area}</th>` : nothing}
          <th scope="col">${said.columns.gained}</th>
          <th scope="col">${said.columns.nearer}</th>
          <th scope="col">${said.columns.ask}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => gain(viewing, asked, row, withAreas))}
      </tbody>
    </table>
  </section>`;
}

function gain(
  viewing: Viewing,
  asked: ResolvedReach,
  { id, area }: Gaining,
  withAreas: boolean,
): TemplateResult {
  const { words, network, session, language } = viewing;
  const said = words.gains;
  const question = area === undefined ? asked : withDefaults({ ...asked, client: { ...asked.client, area } });
  const { gained, nearer } = gainOf(network, id, JSON.stringify(question));
  const without = () =>
    session.update((state) => {
      const changes = [...(scenarioIn(state) ? changesIn(state) : []), ...changesWithout(network, id)];
      return askQuestion(state, withDefaults({ ask: "what-if", question, changes }));
    });
  const about = [id, ...(area === undefined ? [] : [area])].map((each) => nameOf(network, each, language));
  return html`<tr>
    <th scope="row">${element(viewing, id)}</th>
    ${
      withAreas
        ? html`<td data-label=${said.columns.area}>
            ${area === undefined ? said.anywhere : sayName(network, area, language)}
          </td>`
        : nothing
    }
    <td data-label=${said.columns.gained}>${counted(viewing, gained)}</td>
    <td data-label=${said.columns.nearer}>${counted(viewing, nearer)}</td>
    <td>
      <button type="button" aria-label="${said.without}: ${about.join(", ")}" @click=${without}>
        ${said.without}
      </button>
    </td>
  </tr>`;
}

/** Services as their number, which unfolds to their names. */
export function counted(viewing: Viewing, ids: readonly string[]): TemplateResult {
  if (ids.length === 0) return html`<span class="n">0</span>`;
  return html`<polku-disclosure
    class="element"
    .label=${html`<span class="n">+ ${ids.length}</span>`}
    .content=${() => elementList(viewing, ids)}
  ></polku-disclosure>`;
}

/** The same gain is asked at each drawing: it is worked out once for a network and a question, as JSON. */
const gainOf = memoize((network: Network, id: string, question: string): Differences =>
  findGain(network, id, JSON.parse(question) as ResolvedReach),
);
