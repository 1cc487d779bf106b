import { nameOf, type Element } from "@polku/core";
import {
  findGainOfPilots,
  findPilots,
  findTimeline,
  type PilotRow,
  type Pilots,
} from "@polku/core/overviews";
import { html, nothing, type TemplateResult } from "lit";
import { askQuestion } from "../state/ask.js";
import { reachOf } from "../state/question.js";
import { sayName } from "../ui/say.js";
import { statusSign } from "../ui/signs.js";
import { askedDay, dayField } from "./day-field.js";
import { counted, gains } from "./gains.js";
import { inForce } from "./timeline.js";
import { daysText, element, elementList, fact, pointedOut, unfolding, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** What is piloted where, what it adds, and on which day it is in force. */
export function pilots(viewing: Viewing): TemplateResult {
  const { words, network, session, pointed } = viewing;
  const found = findPilots(network);
  const said = words.pilots;
  const running = found.pilots.filter(({ status }) => status === "piloted").length;
  const head = html`<h2 tabindex="-1">${appWords[session.state.language].header.overviews.pilots}</h2>`;
  if (found.pilots.length === 0)
    return html`${head}
      <p>${words.nothing}</p>`;
  return html`${head}
    <p class="lead">${said.lead(running, found.municipalities.length)}</p>
    ${found.rows.length === 0 ? "" : matrix(viewing, found)}
    ${
      found.without.length === 0
        ? ""
        : html`<section>
            <h3>${said.without(found.without.length, found.without.length + found.municipalities.length)}</h3>
            <p class="lead">${said.withoutHint}</p>
            <ul class="inline">
              ${found.without.map(
                ({ id }) =>
                  html`<li ?data-pointed=${pointed.has(id)}>
                    ${sayName(network, id, viewing.language)}${pointedOut(viewing, [id])}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${found.municipalities.length === 0 ? "" : gainsByArea(viewing, found)}
    ${gains(
      viewing,
      said.addsEach,
      found.pilots.flatMap(({ id, status, areas = [] }) =>
        status === "piloted" ? areas.map((area) => ({ id, area })) : [],
      ),
    )}
    ${force(viewing, found)}
    ${
      found.conditions.length === 0
        ? ""
        : html`<section>
            <h3>${said.conditions} <span class="n">${found.conditions.length}</span></h3>
            ${elementList(
              viewing,
              found.conditions.map(({ id }) => id),
            )}
          </section>`
    }
    <section>
      <h3>${said.list} <span class="n">${found.pilots.length}</span></h3>
      <ul class="cards">
        ${found.pilots.map((one) => html`<li id="polku-pilot-${one.id}" tabindex="-1">${pilot(viewing, one)}</li>`)}
      </ul>
    </section>`;
}

function matrix(viewing: Viewing, { municipalities, rows }: Pilots): TemplateResult {
  const { words, network, language, pointed } = viewing;
  const said = words.pilots;
  const kinds = ["practice", "service", "links"] as const;
  return html`<section>
    <h3 id="polku-pilot-matrix">${said.matrix}</h3>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="polku-pilot-matrix">
      <table class="crossed">
        <caption class="unseen">
          ${said.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${said.element}</th>
            ${municipalities.map(
              ({ id }) =>
                html`<th scope="col" ?data-pointed=${pointed.has(id)}>
                  <span>${sayName(network, id, language)}</span>
                </th>`,
            )}
          </tr>
        </thead>
        ${kinds.map((kind) => {
          const own = rows.filter((row) => row.kind === kind);
          return own.length === 0
            ? nothing
            : html`<tbody>
                <tr class="group">
                  <th scope="rowgroup" colspan=${municipalities.length + 1}>
                    <span>${said.rows[kind]} <span class="n">${own.length}</span></span>
                  </th>
                </tr>
                ${own.map((row) => matrixRow(viewing, row))}
              </tbody>`;
        })}
      </table>
    </div>
    <p class="hint key-line">
      <span class="tried">${statusSign("piloted")}</span> ${said.piloted}
      <span class="tried" data-whole="false">${statusSign("piloted")}</span> ${said.partly}
    </p>
  </section>`;
}

function matrixRow(viewing: Viewing, row: PilotRow): TemplateResult {
  const { words, network, language } = viewing;
  const [id = ""] = row.elements;
  const name =
    row.kind === "links"
      ? html`<polku-disclosure
          class="element"
          .label=${html`<span class="label"
            ><span class="name">${words.pilots.links(row.elements.length)}</span>
            <small
              >${row.pilots.map((one, index) => [index === 0 ? "" : ", ", sayName(network, one, language)])}</small
            ></span
          >`}
          .content=${() => elementList(viewing, row.elements)}
        ></polku-disclosure>`
      : element(viewing, id, false);
  return html`<tr>
    <th scope="row">
      ${name} ${row.cells.some(Boolean) ? "" : html`<small>${words.meetingPlaces.noArea}</small>`}
    </th>
    ${row.cells.map((cell) => {
      if (!cell) return html`<td><span class="unseen">${words.pilots.notPiloted}</span></td>`;
      const said = cell.whole ? words.pilots.piloted : words.pilots.partly;
      const [first] = cell.pilots;
      return html`<td>
        <button
          type="button"
          class="tried"
          data-whole=${cell.whole}
          title=${said}
          @click=${(event: Event) => jump(event, first ?? "")}
        >
          ${statusSign("piloted")}<span class="unseen"
            >${said}: ${cell.pilots.map((one) => sayName(network, one, language))}</span
          >
        </button>
      </td>`;
    })}
  </tr>`;
}

function gainsByArea(viewing: Viewing, { areas }: Pilots): TemplateResult {
  const { words, network, language, session } = viewing;
  const { question } = session.state;
  const asked = question && reachOf(question);
  if (!asked) return html`${nothing}`;
  const { from } = asked;
  const said = words.pilots;
  return html`<section>
    <h3>${said.adds}</h3>
    <p class="lead">${said.addsLead(nameOf(network, from, language))}</p>
    <table class="pairs">
      <caption class="unseen">
        ${said.addsCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${said.addsColumns.area}</th>
          <th scope="col">${said.addsColumns.gained}</th>
          <th scope="col">${said.addsColumns.nearer}</th>
          <th scope="col">${said.addsColumns.ask}</th>
        </tr>
      </thead>
      <tbody>
        ${areas.map((area) => {
          const gain = findGainOfPilots(network, { ...asked, client: { ...asked.client, area } });
          const compare = () => session.update((state) => askQuestion(state, gain.question));
          return html`<tr>
            <th scope="row">${sayName(network, area, language)}</th>
            <td data-label=${said.addsColumns.gained}>${counted(viewing, gain.gained)}</td>
            <td data-label=${said.addsColumns.nearer}>${counted(viewing, gain.nearer)}</td>
            <td>
              <button
                type="button"
                aria-label="${said.compare}: ${nameOf(network, area, language)}"
                @click=${compare}
              >
                ${said.compare}
              </button>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

function force(viewing: Viewing, found: Pilots): TemplateResult {
  const { words, network } = viewing;
  const at = askedDay(viewing);
  const undated = found.pilots.filter(({ since, until }) => since === undefined && until === undefined);
  return html`<section>
      <h3>${words.pilots.force}</h3>
      <p class="lead">${words.pilots.forceLead}</p>
      ${dayField(viewing)}
      <p class="hint">${undated.length === 0 ? "" : html`${words.pilots.undated} ${undated.length}`}</p>
    </section>
    ${at === undefined ? "" : inForce(viewing, findTimeline(network), at)}`;
}

function pilot(viewing: Viewing, one: Element<"pilot">): TemplateResult {
  const { words, network, language } = viewing;
  const { areas = [], runBy = [], tries = [] } = one;
  const named = (ids: readonly string[]) =>
    ids.length === 0
      ? html`<i>${words.notGiven}</i>`
      : ids.map((id, index) => [index === 0 ? "" : ", ", sayName(network, id, language)]);
  const days = daysText(one, viewing.language);
  return html`<article>
    ${element(viewing, one.id)}
    <dl class="facts">
      ${fact(words.kinds.area, named(areas))} ${fact(words.runBy, named(runBy))}
      ${days === "" ? "" : fact(words.day.label, days)}
      ${fact(words.pilots.tries, unfolding(viewing, tries, one.id))}
    </dl>
  </article>`;
}

/** Goes to a pilot's own entry in the list. */
function jump({ currentTarget }: Event, pilot: string): void {
  const root = (currentTarget as HTMLElement).closest("polku-overview");
  const entry = root?.querySelector<HTMLElement>(`#polku-pilot-${pilot}`);
  entry?.scrollIntoView({ block: "center" });
  entry?.focus({ preventScroll: true });
}
