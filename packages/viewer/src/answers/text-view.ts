import type { Network, ReachAnswer, Service } from "@polku/core";
import { texts } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { serviceList } from "./answer-parts.js";
import { answerSummary } from "./answer-summary.js";
import { findUnreached, unreachedText } from "./find-unreached.js";
import "../ui/disclosure.js";
import { entriesInOrder } from "../kinds/reach/entries-in-order.js";
import { answerIn, networkIn, questionIn } from "../state/derive.js";
import { questionSummary } from "../question/question-summary.js";
import { showText } from "../ui/elements.js";
import type { State } from "../state/state.js";
import type { Ask } from "@polku/core/questions";
import { listOf } from "../kinds/kinds.js";
import { linkLists, linkListStyles } from "../network/link-lists.js";
import { linkButton, serviceLink, textButton } from "../ui/buttons.js";
import { capacityOf, levelOf, statusOf } from "../ui/marks.js";
import { answerStyles } from "./answer-styles.js";
import { Panel } from "../ui/panel.js";
import { routeLegs } from "./route-legs.js";
import { say, sayName } from "../ui/say.js";
import { levelSign } from "../ui/signs.js";
import css from "./text-view.css?inline";
import { textViewWords } from "./words/text.js";
import { answerWords } from "./words/words.js";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

const page = 80;

/** Everything on the map as text: the answer as a table, then every service by level with its links. */
export class TextView extends Panel {
  static override styles = [unsafeCSS(css), answerStyles, linkListStyles];
  /** How many rows of the answer, and services of each level, are shown at once. */
  @reactive rows = page;
  @reactive services = page;

  protected override watch(state: State): readonly unknown[] {
    return [networkIn(state), answerIn(state), state.language, state.badges];
  }

  protected override changed(now: State, before: State): void {
    if (now.opened?.network !== before.opened?.network) this.rows = this.services = page;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language } = this.state;
    const network = networkIn(this.state);
    if (!network) return nothing;
    const words = textViewWords[language];
    const isReach = this.state.question?.ask === "reach";
    const levels = network.model.levels.map((level, index) => ({
      level,
      index,
      services: network.model.services.filter((one) => one.level === level.id),
      name: showText(network, level.name, language),
    }));
    return html`
      <h2 tabindex="-1" id="polku-text">${words.heading}</h2>
      <p class="lead">${words.intro}</p>
      <nav aria-label=${words.contents}>
        <ul class="row">
          <li>${linkButton(isReach ? words.results : words.answer, () => this.#jump("polku-table"))}</li>
          ${levels.map(
            ({ level, name, services }) =>
              html`<li>
                ${linkButton(words.services(name.text, services.length), () => this.#jump(`polku-level-${level.id}`))}
              </li>`,
          )}
        </ul>
      </nav>
      ${this.#answer(network)}
      ${levels.map(
        ({ level, index, services, name }) =>
          html`<section>
            <h3 class="row" id="polku-level-${level.id}" tabindex="-1">
              ${levelSign(network, index, language)} ${say(name)}
              <span class="n">${services.length}</span>
            </h3>
            ${services.slice(0, this.services).map((service) => this.#service(network, service))}
            ${this.#more(services.length - this.services, () => (this.services += page * 4))}
          </section>`,
      )}
    `;
  }

  #more(count: number, show: () => void): TemplateResult | typeof nothing {
    return count > 0 ? textButton(sharedWords[this.state.language].more(count), show) : nothing;
  }

  #jump(id: string): void {
    const heading = this.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }

  readonly #go = (id: string): void => this.#jump(`polku-service-${id}`);

  /** The question and its answer: of reach as a table, else as headings and lists. */
  #answer(network: Network): TemplateResult | typeof nothing {
    const { language } = this.state;
    const question = questionIn(this.state);
    const answer = answerIn(this.state);
    if (!question || !answer) return nothing;
    const words = textViewWords[language];
    const isReach = answer.ask === "reach";
    return html`<section>
      <h3 class="row" id="polku-table" tabindex="-1">${isReach ? words.results : words.answer}</h3>
      <p>${questionSummary(network, question, language)}</p>
      <p>${answerSummary(network, answer, language)}</p>
      ${
        isReach
          ? html`${this.#table(network, answer)} ${this.#others(network, answer)}`
          : listOf<Ask>(answer.ask)({ session: this.session, network, whole: true }, answer, {
              most: Infinity,
              more: () => {},
            })
      }
    </section>`;
  }

  #table(network: Network, answer: ReachAnswer): TemplateResult {
    const { language } = this.state;
    const words = textViewWords[language];
    const routes = entriesInOrder(answer);
    const { columns } = words;
    const head = [
      columns.service,
      columns.arrival,
      columns.at,
      columns.handoffs,
      columns.steps,
      sharedWords[language].fields.status,
      columns.route,
    ];
    return html`<table role="table" class="pairs">
        <caption>
          ${words.resultsCaption(routes.length)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${head.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${routes.slice(0, this.rows).map((one) => {
            const service = network.service(one.service);
            return html`<tr role="row">
              <th role="rowheader" scope="row">
                ${serviceLink(this.session, network, one.service)} ${levelOf(network, one.service, language)}
                ${capacityOf(network, one.service, language)}
              </th>
              <td role="cell" data-label=${columns.arrival}>${texts[language].arrivals[one.arrival]}</td>
              <td role="cell" data-label=${columns.at}>${sayName(network, one.at, language)}</td>
              <td role="cell" data-label=${columns.handoffs}>${one.handoffs}</td>
              <td role="cell" data-label=${columns.steps}>${one.steps}</td>
              <td role="cell" data-label=${sharedWords[language].fields.status}>
                ${statusOf(service?.status, language, true)}
              </td>
              <td role="cell" class="wide">${routeLegs(network, one, language)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      ${this.#more(routes.length - this.rows, () => (this.rows += page * 4))}`;
  }

  /** What is known of the services to which no route was found. */
  #others(network: Network, { question, reached }: ReachAnswer): TemplateResult | typeof nothing {
    const { language } = this.state;
    const { list } = answerWords[language];
    if (question.needs === undefined && reached.length === network.services.length) return nothing;
    const groups = () =>
      html`<p>${list.othersHint}</p>
        ${findUnreached(network, question).map(
          ([outlook, services]) =>
            html`<h5>${texts[language].outlookGroups[outlook]} <span class="n">${services.length}</span></h5>
              ${serviceList({ session: this.session, network }, services)}`,
        )}`;
    return unreachedText(network, question, language) === ""
      ? html`<polku-disclosure .label=${list.others} .content=${groups}></polku-disclosure>`
      : html`<h4>${list.others}</h4>
          ${groups()}`;
  }

  #service(network: Network, service: Service): TemplateResult {
    const { language } = this.state;
    return html`<article class="service">
      <h4 class="row" id="polku-service-${service.id}" tabindex="-1">
        ${serviceLink(this.session, network, service.id)} ${statusOf(service.status, language)}
        ${capacityOf(network, service.id, language)}
      </h4>
      ${
        service.partOf === undefined
          ? nothing
          : html`<p class="hint">
              ${sharedWords[language].fields.partOf}:
              ${linkButton(sayName(network, service.partOf, language), () => this.#go(service.partOf ?? ""))}
            </p>`
      }
      <div class="two">${linkLists(network, service.id, language, this.#go, undefined, 5)}</div>
      ${this.session.workshop?.pinned(service.id, true)}
    </article>`;
  }
}

customElements.define("polku-text", TextView);
