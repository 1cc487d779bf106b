import { explainRoute, type Reached, type ReachAnswer, type Network, type Reason } from "@polku/core";
import { partsText, reachGroupOf, reachGroups, servicesBetween, type Outlook } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { selectService, setView } from "../../state/actions.js";
import { askWith, chooseRoute } from "../../state/ask.js";
import { openEntryIn, routeIndexIn } from "../../state/derive.js";
import { entriesInOrder } from "./entries-in-order.js";
import { showName } from "../../ui/elements.js";
import { otherRoutes } from "../../state/other-routes.js";
import { relaxOne } from "../../state/relax.js";
import { icons } from "../../ui/icons.js";
import { capacityOf, levelOf, statusOf } from "../../ui/marks.js";
import { routeLegs } from "../../answers/route-legs.js";
import { routeStrip } from "../../answers/route-strip.js";
import { findUnreached, unreachedText } from "../../answers/find-unreached.js";
import "../../ui/disclosure.js";
import { sayName, sayNames } from "../../ui/say.js";
import { arrivalSign } from "../../ui/signs.js";
import { whyNot } from "../../answers/service-why-not.js";
import { entry, roomOnRoute, type AnswerContext, type Paging } from "../../answers/answer-parts.js";
import { aboutRoute } from "./about-route.js";
import { linkButton } from "../../ui/buttons.js";
import { answerWords } from "../../answers/words/words.js";
import { detailsWords } from "../../details/words/words.js";
import { sharedWords } from "../../words/words.js";
import { areasAround } from "@polku/core/network";

/** Who reaches the client, by how; then what is known of the others. */
export function reachAnswer(context: AnswerContext, answer: ReachAnswer, paging: Paging): TemplateResult {
  const said = texts[context.session.state.language];
  const groups = reachGroups.map((group) => answer.reached.filter((one) => reachGroupOf(one) === group));
  return html`${groups[0]?.length === answer.reached.length ? alone(context, answer) : nothing}
  ${groups.map((entries, index) => {
    const [first] = entries;
    const group = reachGroups[index];
    if (!first || !group) return nothing;
    return html`<section>
      <h3>
        ${arrivalSign(first.arrival)} ${said.reachGroups[group]} <span class="n">${entries.length}</span>
      </h3>
      <ul class="entries">
        ${entries.slice(0, paging.most).map((one) => reachedEntry(context, answer, one))}
      </ul>
      ${moreButton(context, entries.length, paging)}
    </section>`;
  })}
  ${others(context, answer, paging)}`;
}

function reachedEntry(context: AnswerContext, answer: ReachAnswer, one: Reached): TemplateResult {
  const { session, network } = context;
  const { language } = session.state;
  const chosen = openEntryIn(session.state);
  const routeIndex = routeIndexIn(session.state);
  const answers = answerWords[language].list;
  const service = network.service(one.service);
  const open = one.service === chosen;
  const away = one.at !== answer.question.from && one.arrival === "comes";
  const other =
    open && routeIndex > 1 ? otherRoutes(network, answer, one.service).routes[routeIndex - 2] : undefined;
  const shown = other ?? one;
  const reasons = explainRoute(network, one.route);
  return entry(context, {
    open,
    tabbed: one.service === (chosen ?? entriesInOrder(answer)[0]?.service),
    title: sayName(network, one.service, language),
    meta: html`${levelOf(network, one.service, language)} ${statusOf(service?.status, language)}
    ${capacityOf(network, one.service, language)}
    ${one.steps === 0 ? nothing : html`<span>${texts[language].counts(one.handoffs, one.steps)}</span>`}
    ${away ? html`<span>${answers.at}: ${sayName(network, one.at, language)}</span>` : nothing}
    ${certainty(context, reasons)} ${by(context, one)} ${through(context, reasons)}
    ${offered(context, answer, one.service)}`,
    toggle: () => session.update((state) => chooseRoute(state, open ? undefined : one.service)),
    content: () =>
      html`${routeStrip(network, shown, one.service, language)} ${routeLegs(network, shown, language)}
        ${roomOnRoute(context, servicesBetween(one.service, shown.route))} ${aboutRoute(context, answer, one)}
        <p class="actions">
          <button
            type="button"
            class="primary narrow-only"
            @click=${() => session.update((state) => setView(state, "map"))}
          >
            ${detailsWords[session.state.language].focus}
          </button>
          ${linkButton(html`${answers.details}: ${sayName(network, one.service, language)}`, () =>
            session.update((state) => selectService(state, one.service)),
          )}
        </p>`,
  });
}

/** How sure a route is: the statuses of its links where any is not established, and what of it was concluded. */
function certainty({ session }: AnswerContext, reasons: readonly Reason[]) {
  const { language } = session.state;
  const { concluded, elements, statuses } = texts[language];
  const { and } = formatters[language];
  const open = new Set(reasons.flatMap(({ status }) => (status === "established" ? [] : statuses[status])));
  const parts = new Set(reasons.flatMap((reason) => reason.concluded));
  const whole = reasons.some(({ reading }) => reading === "inferred");
  return html`${open.size === 0 ? nothing : html`<span>${elements.link}: ${and([...open])}</span>`}
  ${whole || parts.size > 0 ? html`<span>≈ ${concluded}${whole ? "" : `: ${partsText([...parts], language)}`}</span>` : nothing}`;
}

/** The services between: what one comes through, or by way of what the client gets there. */
function by({ session, network }: AnswerContext, { service, route }: Reached) {
  const { language } = session.state;
  const between = servicesBetween(service, route);
  if (between.length === 0) return nothing;
  return html`<span
    >${texts[language].through(formatters[language].and(between.map((id) => showName(network, id, language).text)))}</span
  >`;
}

/** The roles that a route goes through, so that dependence on a key person shows before the route is opened. */
function through({ session, network }: AnswerContext, reasons: readonly Reason[]) {
  const roles = new Set(reasons.flatMap((reason) => reason.roles));
  if (roles.size === 0) return nothing;
  return html`<span class="through"
    >${icons.role} ${answerWords[session.state.language].list.through}:
    ${sayNames(network, [...roles], session.state.language)}</span
  >`;
}

/** Where a service is offered in the area where the client lives. */
function offered({ session, network }: AnswerContext, { question }: ReachAnswer, service: string) {
  const { area } = question.client;
  if (area === undefined) return nothing;
  const places = placesNear(network, service, area);
  if (places.length === 0) return nothing;
  return html`<span
    >${answerWords[session.state.language].answer.offered}:
    ${sayNames(network, places, session.state.language)}</span
  >`;
}

function moreButton(
  { session }: AnswerContext,
  count: number,
  { most, more }: Paging,
): TemplateResult | typeof nothing {
  return count <= most ? nothing : linkButton(sharedWords[session.state.language].more(count - most), more);
}

/** What is known of the services to which no route was found; worked out when it is first looked at. */
function others(
  context: AnswerContext,
  answer: ReachAnswer,
  paging: Paging,
): TemplateResult | typeof nothing {
  const { session, network } = context;
  const { language } = session.state;
  const { list } = answerWords[language];
  const { needs } = answer.question;
  const asked = needs
    ? network.model.services.filter((one) => one.needs?.some((need) => needs.includes(need)))
    : network.model.services;
  const left = asked.length - answer.reached.length;
  if (left === 0) return nothing;
  return html`<polku-disclosure
    class="others"
    .label=${html`<div>
      <h3>${list.others} <span class="n">${left}</span></h3>
      <small>${unreachedText(network, answer.question, language)}</small>
    </div>`}
    .content=${() =>
      html`<p class="hint pad">${list.othersHint}</p>
        ${findUnreached(network, answer.question).map(([outlook, services]) => unreachedGroup(context, outlook, services, paging))}`}
  ></polku-disclosure>`;
}

function unreachedGroup(
  context: AnswerContext,
  outlook: Outlook,
  services: readonly string[],
  paging: Paging,
): TemplateResult {
  const { session, network } = context;
  const { language } = session.state;
  return html`<section>
    <h4 class="pad">${texts[language].outlookGroups[outlook]} <span class="n">${services.length}</span></h4>
    <ul class="entries">
      ${services.slice(0, paging.most).map(
        (id) =>
          html`<li class="unreached">
            <button
              type="button"
              class="entry"
              @click=${() => session.update((state) => selectService(state, id))}
            >
              <span class="name">${sayName(network, id, language)}</span>
              <span class="meta"
                >${levelOf(network, id, language)} ${statusOf(network.service(id)?.status, language)}</span
              >
            </button>
            <polku-disclosure
              .label=${answerWords[language].answer.whyNot}
              .about=${showName(network, id, language).text}
              .content=${() => whyNot(session, network, id)}
            ></polku-disclosure>
          </li>`,
      )}
    </ul>
    ${moreButton(context, services.length, paging)}
  </section>`;
}

/** What would change an answer that reaches nothing but the origin. */
function alone({ session, network }: AnswerContext, { question }: ReachAnswer): TemplateResult {
  const words = answerWords[session.state.language].list;
  const relaxed = relaxOne(network, question);
  return html`<div class="why">
    <p>${words.onlyHere}</p>
    ${
      relaxed.length === 0
        ? html`<p>${showName(network, question.from, session.state.language).text}: ${words.noLinks}</p>
            <p>${words.nothingHelps}</p>`
        : html`<h3>${words.whyHeading}</h3>
            <ul>
              ${relaxed.map(
                ({ condition, changes, gain }) =>
                  html`<li>
                    <button
                      type="button"
                      class="stretch"
                      ?disabled=${session.state.locked}
                      @click=${() => session.ask((state) => askWith(state, changes))}
                    >
                      ${words.without[condition]} <b>${words.gain(gain)}</b>
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}

/** The places that offer a service in an area or within it. */
function placesNear(network: Network, service: string, area: string): string[] {
  return [...network.places.values()]
    .filter(({ offers }) => offers?.includes(service))
    .filter((place) => areasAround(network, place.area).has(area))
    .map(({ id }) => id);
}
