import type { Element } from "@polku/core";
import { findSteering, type SteeringGroup } from "@polku/core/overviews";
import { html, type TemplateResult } from "lit";
import { sayName } from "../ui/say.js";
import { element, elementList, fact, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** Who steers: groups by tier, where their tasks meet, and the roles that connect. */
export function steering(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const { model } = network;
  const { tiers, meetings, others } = findSteering(network);
  const said = words.steering;
  const groups = tiers.reduce((sum, tier) => sum + tier.groups.length, 0);
  return html`<h2 tabindex="-1">${appWords[session.state.language].header.overviews.steering}</h2>
    <p class="lead">${said.lead}</p>
    ${
      groups + others.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p class="aside">${said.apart(groups, model.tasks?.length ?? 0)}</p>`
    }
    ${
      meetings.length === 0
        ? ""
        : html`<section>
            <h3>${said.meetings} <span class="n">${meetings.length}</span></h3>
            <p class="lead">${said.meetingsLead}</p>
            <table class="pairs">
              <caption class="unseen">
                ${said.caption}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${words.kinds.task}</th>
                  <th scope="col">${said.touches}</th>
                </tr>
              </thead>
              <tbody>
                ${meetings.map(
                  ({ task, touches }) =>
                    html`<tr>
                      <th scope="row">${owned(viewing, task)}</th>
                      <td data-label=${said.touches}>
                        <ul>
                          ${touches.map((one) => html`<li>${owned(viewing, one)}</li>`)}
                        </ul>
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </section>`
    }
    ${
      groups === 0
        ? ""
        : html`<section>
            <h3>${said.groups} <span class="n">${groups}</span></h3>
            ${tiers.map(
              ({ tier, groups: list }) =>
                html`<h4>${words.tiers[tier ?? "none"]} <span class="n">${list.length}</span></h4>
                  <ul class="cards">
                    ${list.map((one) => html`<li>${group(viewing, one)}</li>`)}
                  </ul>`,
            )}
          </section>`
    }
    ${
      others.length === 0
        ? ""
        : html`<section>
            <h3>${said.others}</h3>
            ${others.map(
              ({ of, tasks }) =>
                html`<h4>${sayName(network, of, viewing.language)} <span class="n">${tasks.length}</span></h4>
                  ${elementList(
                    viewing,
                    tasks.map(({ id }) => id),
                  )}`,
            )}
          </section>`
    }`;
}

function owned(viewing: Viewing, { id, of }: Element<"task">): TemplateResult {
  const { network, language } = viewing;
  return html`<span class="owner">${sayName(network, of, language)}</span> ${element(viewing, id)}`;
}

function group(viewing: Viewing, { group: one, tasks, steeredBy }: SteeringGroup): TemplateResult {
  const { words, network, language } = viewing;
  const { members = [], steers = [], area, count } = one;
  const row = (key: string, ids: readonly string[]) =>
    ids.length === 0 ? "" : fact(key, elementList(viewing, ids));
  return html`<article>
    ${element(viewing, one.id)}
    <p class="meta">
      ${area === undefined ? "" : html`<span>${sayName(network, area, language)}</span>`}
      ${count === undefined ? "" : html`<span>${words.meetingPlaces.bodies(count)}</span>`}
    </p>
    <dl class="facts">
      ${row(
        words.steering.tasks,
        tasks.map(({ id }) => id),
      )}
      ${row(words.steering.steers, steers)} ${row(words.steering.steeredBy, steeredBy)}
      ${members.length === 0 ? "" : fact(words.steering.members, names(viewing, members))}
    </dl>
  </article>`;
}

function names({ network, language }: Viewing, ids: readonly string[]): unknown {
  return ids.map((id, index) => [index === 0 ? "" : ", ", sayName(network, id, language)]);
}
