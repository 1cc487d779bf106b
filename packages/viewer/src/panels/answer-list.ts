import { texts, type Network, type Reached } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { askWith, chooseRoute, routesInOrder, selectService, setView, stepRoute } from "../state/actions.js";
import { relaxOne } from "../state/relax.js";
import type { State } from "../state/state.js";
import { icons } from "./icons.js";
import { moveInList } from "./list-keys.js";
import { levelOf, statusOf } from "./marks.js";
import { Panel } from "./panel.js";
import { routeLegs } from "./route-legs.js";
import { sayName } from "./say.js";
import { showName } from "../state/elements.js";
import { arrivalSign } from "./signs.js";

const page = 100;
const arrivals = ["here", "comes", "goes"] as const;

/** The answer as a list, by how the client is reached; the chosen entry shows its route. */
export class AnswerList extends Panel {
  static override properties = { ...Panel.properties, shown: { state: true } };
  /** How many entries of each group are shown at once. */
  declare shown: number;

  constructor() {
    super();
    this.shown = page;
  }

  protected watch({ opened, answer, chosen, selected, language }: State): readonly unknown[] {
    return [opened, answer, chosen, selected, language];
  }

  protected override changed(now: State, before: State): void {
    if (now.answer !== before.answer) this.shown = page;
    const index = routesInOrder(now.answer).findIndex(({ service }) => service === now.chosen);
    if (index >= this.shown) this.shown = index + 1;
    if (now.chosen !== undefined && now.chosen !== before.chosen) void this.#bringChosen();
  }

  protected override firstUpdated(): void {
    if (this.state.chosen !== undefined) void this.#bringChosen();
  }

  async #bringChosen(): Promise<void> {
    await this.updateComplete;
    this.querySelector('[aria-expanded="true"]')?.closest("li")?.scrollIntoView({ block: "nearest" });
  }

  protected override render(): TemplateResult {
    const { opened, answer, chosen } = this.state;
    const words = this.words.answers;
    if (!opened || !answer) return html`<h2>${words.heading}</h2>`;
    const { network } = opened;
    const routes = routesInOrder(answer).filter(({ steps }) => steps > 0);
    const at = routes.findIndex(({ service }) => service === chosen);
    const groups = arrivals.map((arrival) => answer.reached.filter((one) => one.arrival === arrival));
    const [here = [], comes = [], goes = []] = groups;
    const tabbed = chosen ?? answer.reached[0]?.service;
    return html`
      <div class="head">
        <h2>${words.heading}</h2>
        ${
          routes.length === 0
            ? nothing
            : html`<div class="steps">
                <span>${at === -1 ? nothing : words.position(at + 1, routes.length)}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label=${words.previous}
                  title=${words.previous}
                  @click=${() => this.session.update((state) => stepRoute(state, -1))}
                >
                  ${icons.previous}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label=${words.next}
                  title=${words.next}
                  @click=${() => this.session.update((state) => stepRoute(state, 1))}
                >
                  ${icons.next}
                </button>
              </div>`
        }
      </div>
      <p class="count">
        ${
          answer.reached.length === 0
            ? texts[this.state.language].nothing
            : words.summary(here.length, comes.length, goes.length)
        }
      </p>
      ${here.length === answer.reached.length ? this.#why(network) : nothing}
      <div @keydown=${moveInList}>
        ${groups.map((entries, index) => {
          const arrival = arrivals[index] ?? "here";
          if (entries.length === 0) return nothing;
          return html`<section>
            <h3>${arrivalSign(arrival)} ${words.groups[arrival]} <span class="n">${entries.length}</span></h3>
            <ul class="entries">
              ${entries.slice(0, this.shown).map((one) => this.#entry(network, one, tabbed))}
            </ul>
            ${this.#more(entries.length)}
          </section>`;
        })}
        ${this.#notReached(network)}
      </div>
    `;
  }

  #entry(network: Network, one: Reached, tabbed: string | undefined): TemplateResult {
    const { chosen, selected, language, answer } = this.state;
    const words = this.words.answers;
    const open = one.service === chosen;
    const service = network.services[network.serviceNumbers.get(one.service) ?? -1];
    const away = one.at !== answer?.question.from && one.arrival === "comes";
    return html`<li data-open=${open} data-selected=${selected.includes(one.service)}>
      <button
        type="button"
        class="entry"
        data-entry
        tabindex=${one.service === tabbed ? 0 : -1}
        aria-expanded=${open ? "true" : "false"}
        @click=${() => this.session.update((state) => chooseRoute(state, open ? undefined : one.service))}
      >
        <span class="name">${sayName(network, one.service, language)}</span>
        <span class="meta">
          ${levelOf(network, one.service, language)} ${statusOf(service?.status, language)}
          ${one.steps === 0 ? nothing : html`<span>${texts[language].counts(one.handoffs, one.steps)}</span>`}
          ${away ? html`<span>${words.at}: ${sayName(network, one.at, language)}</span>` : nothing}
        </span>
      </button>
      ${
        open
          ? html`<div class="route">
              ${routeLegs(network, one, language)}
              <button
                type="button"
                class="main narrow-only"
                @click=${() => this.session.update((state) => setView(state, "map"))}
              >
                ${this.words.details.focus}
              </button>
              <button
                type="button"
                class="link"
                @click=${() => this.session.update((state) => selectService(state, one.service))}
              >
                ${words.details}: ${sayName(network, one.service, language)}
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  #more(count: number): TemplateResult | typeof nothing {
    const rest = count - this.shown;
    if (rest <= 0) return nothing;
    return html`<button type="button" class="link" @click=${() => (this.shown += page * 5)}>
      ${this.words.answers.more(rest)}
    </button>`;
  }

  #notReached(network: Network): TemplateResult | typeof nothing {
    const { answer, language } = this.state;
    const words = this.words.answers;
    const reached = new Set(answer?.reached.map(({ service }) => service));
    const left = network.model.services.filter(({ id }) => !reached.has(id));
    if (left.length === 0) return nothing;
    return html`<details class="not-reached">
      <summary><h3>${words.notReached(left.length)}</h3></summary>
      <p class="hint">${words.notReachedHint}</p>
      <ul class="entries">
        ${left.slice(0, this.shown).map(
          ({ id, status }) =>
            html`<li>
              <button
                type="button"
                class="entry"
                @click=${() => this.session.update((state) => selectService(state, id))}
              >
                <span class="name">${sayName(network, id, language)}</span>
                <span class="meta">${levelOf(network, id, language)} ${statusOf(status, language)}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${this.#more(left.length)}
    </details>`;
  }

  #why(network: Network): TemplateResult {
    const { question, language } = this.state;
    const words = this.words.answers;
    const relaxed = question ? relaxOne(network, question) : [];
    return html`<div class="why">
      <p>${words.onlyHere}</p>
      ${
        relaxed.length === 0
          ? html`<p>
                ${question ? `${showName(network, question.from, language).text}: ` : ""}${words.noLinks}
              </p>
              <p>${words.nothingHelps}</p>`
          : html`<h3>${words.whyHeading}</h3>
              <ul>
                ${relaxed.map(
                  ({ condition, changes, gain }) =>
                    html`<li>
                      <button
                        type="button"
                        @click=${() => this.session.update((state) => askWith(state, changes))}
                      >
                        ${words.without[condition]} <b>${words.gain(gain)}</b>
                      </button>
                    </li>`,
                )}
              </ul>`
      }
    </div>`;
  }
}

customElements.define("polku-answers", AnswerList);
