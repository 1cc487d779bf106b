import { nameOf } from "@polku/core";
import {
  childAges,
  findMeetingPlaces,
  type MeetingPlace,
  type MeetingRegion,
  type TierPart,
} from "@polku/core/overviews";
import { withDefaults } from "@polku/core/questions";
import { ageText } from "@polku/core/text";
import { html, type TemplateResult } from "lit";
import { askQuestion } from "../state/ask.js";
import { clientsPerMonth } from "./clients-per-month.js";
import { statusOf } from "../ui/marks.js";
import { sayName } from "../ui/say.js";
import { element, elementList, fact, pointedOut, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** Where families meet, region by region: what there is, for which ages, who coordinates, what comes. */
export function meetingPlaces(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const regions = findMeetingPlaces(network);
  return html`<h2 tabindex="-1">${appWords[session.state.language].header.overviews["meeting-places"]}</h2>
    <p class="lead">${words.meetingPlaces.lead}</p>
    ${regions.length === 0 ? html`<p>${words.nothing}</p>` : ""}
    ${regions.length > 1 ? overview(viewing, regions) : ""}
    ${regions.map((region, index) => section(viewing, region, index))}`;
}

function overview(viewing: Viewing, regions: readonly MeetingRegion[]): TemplateResult {
  const { words, network, language } = viewing;
  const said = words.meetingPlaces;
  return html`<section>
    <h3>${said.overview}</h3>
    <table class="pairs">
      <caption class="unseen">
        ${said.caption}
      </caption>
      <thead>
        <tr>
          ${(["region", "places", "comes", "none"] as const).map(
            (column) => html`<th scope="col">${said.columns[column]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${regions.map((region, index) => {
          const comes = new Set(region.places.flatMap((place) => place.comes));
          return html`<tr>
            <th scope="row">
              <button type="button" class="link" @click=${(event: Event) => jump(event, index)}>
                ${title(viewing, region)}
              </button>
            </th>
            <td data-label=${said.columns.places}>${placesIn(viewing, region)}</td>
            <td data-label=${said.columns.comes}>
              ${
                comes.size === 0
                  ? html`<i>${words.notGiven}</i>`
                  : [...comes].map((id, nth) => [nth === 0 ? "" : ", ", sayName(network, id, language)])
              }
            </td>
            <td data-label=${said.columns.none}>
              ${region.none === undefined ? html`<i>${words.notGiven}</i>` : html`<b>${ageText(region.none) || "–"}</b>`}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** The places of a region, those that are only counted with their number. */
function placesIn({ words, network, language }: Viewing, { named, places }: MeetingRegion): unknown {
  if (!named) return html`<i>${words.notGiven}</i>`;
  return html`<ul>
    ${places.map(
      ({ at }) =>
        html`<li>
          ${"count" in at && at.count !== undefined ? html`<b>${at.count}</b> ×` : ""}
          ${sayName(network, at.id, language)} ${statusOf(at.status, language)}
        </li>`,
    )}
  </ul>`;
}

function title({ words, network, language }: Viewing, { areas }: MeetingRegion): unknown {
  if (areas.length === 0) return words.meetingPlaces.noArea;
  return areas.map(({ id }, index) => [index === 0 ? "" : ", ", sayName(network, id, language)]);
}

function section(viewing: Viewing, region: MeetingRegion, index: number): TemplateResult {
  const { words } = viewing;
  const said = words.meetingPlaces;
  const areas = region.areas.map(({ id }) => id);
  return html`<section>
    <h3 id="polku-region-${index}" tabindex="-1" ?data-pointed=${areas.some((id) => viewing.pointed.has(id))}>
      ${title(viewing, region)}${pointedOut(viewing, areas)}
      ${region.counted === undefined ? "" : html`<span class="n">${said.counted(region.counted)}</span>`}
    </h3>
    ${region.none === undefined || region.none.length === 0 ? "" : html`<p class="aside">${said.columns.none}: <b>${ageText(region.none)}</b></p>`}
    ${region.named ? "" : html`<p class="lead">${said.unnamed}</p>`}
    <ul class="cards">
      ${region.places.map((place) => html`<li>${meetingPlace(viewing, place)}</li>`)}
    </ul>
    <h4>${said.by}</h4>
    ${region.tiers.length === 0 ? html`<p class="hint">${said.noTiers}</p>` : tierTable(viewing, region.tiers)}
  </section>`;
}

function meetingPlace(viewing: Viewing, place: MeetingPlace): TemplateResult {
  const { words, network, language, session } = viewing;
  const said = words.meetingPlaces;
  const { at, offers, runBy, none, comes, wouldCome } = place;
  const isPlace = "offers" in at || !network.serviceNumbers.has(at.id);
  const count = isPlace && "count" in at ? at.count : undefined;
  const clients = offers.flatMap((id) => {
    const service = network.service(id);
    return (service && clientsPerMonth(service)) ?? [];
  });
  const ask = () =>
    session.update((state) => ({
      ...askQuestion(
        state,
        withDefaults({
          ask: "gaps",
          from: at.id,
          rows: { ages: [childAges.first, childAges.last] },
          targets: offers.toSorted(),
        }),
      ),
      view: "matrix",
    }));
  // Where a place's area is not known, neither is what comes to it from some areas alone.
  const isAnywhere = isPlace && !("area" in at);
  const nothing = isAnywhere ? "" : html`<i>${said.comesNothing}</i>`;
  const comesThere = html`${comes.length === 0 ? nothing : elementList(viewing, comes)}
  ${isAnywhere ? html`<small>${said.comesAnywhere}</small>` : ""}`;
  return html`<article>
    <div class="named-count">
      ${count === undefined ? "" : html`<b class="number">${count}</b>`} ${element(viewing, at.id)}
      ${isPlace ? "" : statusOf(at.status, language)}
    </div>
    <dl class="facts">
      ${isPlace && offers.length > 0 ? fact(said.offers, elementList(viewing, offers)) : ""}
      ${fact(words.runBy, runBy.length === 0 ? html`<i>${words.notGiven}</i>` : elementList(viewing, runBy))}
      ${fact(said.comes, comesThere)}
      ${wouldCome.length === 0 ? "" : fact(said.wouldCome, elementList(viewing, wouldCome))}
      ${clients.map(({ min, max }) => fact("", said.clients(min, max)))}
      ${
        none === undefined
          ? fact(said.ages, html`<i>${words.notGiven}</i>`)
          : fact(
              said.ages,
              html`${none.length === 0 ? said.allAges : said.noneFor(ageText(none))} ${ageStrip(none)}
                <button
                  type="button"
                  title=${said.askHint}
                  aria-label="${said.ask}: ${nameOf(network, at.id, language)}"
                  @click=${ask}
                >
                  ${said.ask}
                </button>`,
            )
      }
    </dl>
  </article>`;
}

/** The ages as a row of boxes, those without anything left empty; the words beside it say the same. */
function ageStrip(none: readonly number[]): TemplateResult {
  const years = Array.from(
    { length: childAges.last - childAges.first + 1 },
    (_, index) => childAges.first + index,
  );
  return html`<span class="ages" aria-hidden="true">
    ${years.map((age) => html`<span data-none=${none.includes(age)}>${age}</span>`)}
  </span>`;
}

function tierTable(viewing: Viewing, tiers: readonly TierPart[]): TemplateResult {
  const { words } = viewing;
  const columns = words.meetingPlaces.columnsOfTiers;
  const list = (items: readonly { id: string; count?: number | undefined }[]) =>
    items.length === 0
      ? html`<span class="n">–</span>`
      : html`<ul class="elements">
          ${items.map((one) => {
            const { count } = one;
            return html`<li>
              ${element(viewing, one.id)}
              ${count === undefined ? "" : html`<small>${words.meetingPlaces.bodies(count)}</small>`}
            </li>`;
          })}
        </ul>`;
  return html`<table class="pairs tiers">
    <caption class="unseen">
      ${words.meetingPlaces.by}
    </caption>
    <thead>
      <tr>
        ${(["tier", "groups", "roles", "tasks"] as const).map(
          (column) => html`<th scope="col">${columns[column]}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${tiers.map(
        ({ tier, groups, roles, tasks }) =>
          html`<tr>
            <th scope="row">${words.tiers[tier ?? "none"]}</th>
            <td data-label=${columns.groups}>${list(groups)}</td>
            <td data-label=${columns.roles}>${list(roles)}</td>
            <td data-label=${columns.tasks}>${list(tasks)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function jump({ currentTarget }: Event, index: number): void {
  const root = (currentTarget as HTMLElement).closest("polku-overview");
  const heading = root?.querySelector<HTMLElement>(`#polku-region-${index}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
