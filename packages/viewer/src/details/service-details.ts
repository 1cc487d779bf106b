import type { Language, Network, Service } from "@polku/core";
import { capacityText, formatters, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { legendWords, marksInUse } from "@polku/map";
import { selectService } from "../state/actions.js";
import { askKind, askWith, chooseRoute } from "../state/ask.js";
import { sideOf } from "../state/question.js";
import { answerIn, networkIn, networkWith, openEntryIn, scenarioIn, shownIn } from "../state/derive.js";
import { showName } from "../ui/elements.js";
import { mentionsOf } from "./mentions.js";
import { viewOf, type State } from "../state/state.js";
import { answerStyles } from "../answers/answer-styles.js";
import { evidence } from "../answers/evidence.js";
import { extendButton } from "../ui/extend-button.js";
import { icons } from "../ui/icons.js";
import { linkLists, linkListStyles } from "../network/link-lists.js";
import { movesOf } from "../map/map-card.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import { levelOf, statusOf } from "../ui/marks.js";
import { Panel } from "../ui/panel.js";
import { sayName, sayNames, sayText } from "../ui/say.js";
import { findWhyNot } from "../answers/find-why-not.js";
import { whyNot } from "../answers/service-why-not.js";
import css from "./service-details.css?inline";
import { appWords } from "../app/words/words.js";
import { answerWords } from "../answers/words/words.js";
import { detailsWords } from "./words/words.js";
import { networkWords } from "../network/words/words.js";
import { sharedWords } from "../words/words.js";

/** The details of the selected service; of several, their list. */
export class ServiceDetails extends Panel {
  static override styles = [unsafeCSS(css), answerStyles, linkListStyles];
  /** What had the focus before the details opened. */
  #before: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement instanceof HTMLElement)
      this.#before = root.activeElement;
  }

  /** On a narrow screen the details cover the page, so they take the focus. */
  protected override firstUpdated(): void {
    if (this.closest("[data-narrow]")) this.querySelector<HTMLElement>("h2")?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const root = this.#before?.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement === null) this.#before?.focus();
  }

  protected override changed(now: State, before: State): void {
    if (now.selected !== before.selected) this.scrollTop = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { selected, language } = this.state;
    const words = detailsWords[language];
    const [id] = selected;
    const network = id === undefined ? undefined : (networkWith(this.state, id) ?? networkIn(this.state));
    if (!network || id === undefined) return nothing;
    const service = network.service(id);
    const close = iconButton(words.close, icons.close, () =>
      this.session.update((state) => selectService(state, undefined)),
    );
    if (selected.length > 1 || !service)
      return html`<div class="head">
          <h2 tabindex="-1">${words.selected(selected.length)}</h2>
          ${close}
        </div>
        <ul class="entries">
          ${selected.map(
            (one) =>
              html`<li>
                <button
                  type="button"
                  class="entry"
                  @click=${() => this.session.update((state) => selectService(state, one))}
                >
                  <span class="name">${sayName(network, one, language)}</span>
                  <span class="meta">${levelOf(network, one, language)}</span>
                </button>
              </li>`,
          )}
        </ul>`;
    return html`<div class="head">
        <h2 tabindex="-1"><span class="unseen">${words.heading}: </span>${sayName(network, id, language)}</h2>
        ${close}
      </div>
      ${this.#reach(network, id)}
      ${
        service.description === undefined
          ? nothing
          : html`<p class="lead">${sayText(network, service.description, language)}</p>`
      }
      ${this.session.workshop?.pinned(id)}
      <h3 class="unseen">${words.facts}</h3>
      ${this.#facts(network, service)} ${evidence(network, service, language)}
      ${linkLists(network, id, language, this.#go)}
      ${network
        .ancestorsOf(id)
        .map((wider) =>
          linkLists(
            network,
            wider,
            language,
            this.#go,
            networkWords[language].linksInherited(showName(network, wider, language).text),
          ),
        )} `;
  }

  readonly #go = (id: string): void => {
    this.session.update((state) => selectService(state, id));
    this.session.map?.flyTo(id);
  };

  #reach(network: Network, id: string): TemplateResult {
    const { question, language } = this.state;
    const words = detailsWords[language];
    const shown = shownIn(this.state);
    const reached = shown?.answer.reached.find(({ service }) => service === id);
    const answer = answerIn(this.state);
    const { outlook } = !reached && answer?.ask === "reach" ? findWhyNot(network, answer, id) : {};
    const said = !reached
      ? outlook
        ? texts[language].outlooks[outlook]
        : words.notReached
      : reached.arrival === "here"
        ? words.origin
        : `${texts[language].arrivals[reached.arrival]}: ${texts[language].counts(reached.handoffs, reached.steps)}.`;
    const marks = marksInUse(shown?.marks ?? {}).filter((mark) => shown?.marks[mark]?.includes(id));
    const from = question && sideOf(question, "a").from;
    // A removed service can't be asked about.
    const isThere = networkIn(this.state) === network;
    const canShow =
      question?.ask === "reach" && reached && reached.steps > 0 && openEntryIn(this.state) !== id;
    const button = (text: string, action: (state: State) => State, look?: "primary") =>
      textButton(text, () => this.session.ask(action), look);
    return html`<p class="reach">
        ${said}
        ${marks.map((mark) => html`<span class="marked">${legendWords[language].markNames[mark]}</span>`)}
      </p>
      ${shown ? movesOf(shown, id, language).map((part) => html`<p class="hint">${part}</p>`) : nothing}
      <p class="actions">
        ${canShow ? button(words.showRoute, (state) => chooseRoute(state, id), "primary") : nothing}
        ${
          from === id || !isThere || this.state.locked
            ? nothing
            : html`${button(words.askFrom, (state) => askWith(state, { from: id }))}
              ${
                reached
                  ? button(words.askTo, (state) => askKind(state, "routes", id))
                  : question?.ask === "reach"
                    ? nothing
                    : button(answerWords[language].answer.askWhyNot, (state) => askKind(state, "why-not", id))
              }`
        }
        ${
          scenarioIn(this.state) || this.state.locked
            ? nothing
            : html`<button
                type="button"
                title=${appWords[this.state.language].header.whatIfHint}
                @click=${() =>
                  this.dispatchEvent(new CustomEvent("polku-ask", { detail: "what-if", bubbles: true }))}
              >
                ${appWords[this.state.language].header.whatIf}
              </button>`
        }
        ${viewOf(this.state) === "map" ? textButton(words.focus, () => this.session.map?.flyTo(id)) : nothing}
      </p>
      ${isThere ? this.#edits(id) : nothing} ${reached ? nothing : whyNot(this.session, network, id)}`;
  }

  /** While a scenario is edited: what can be changed from here. */
  #edits(id: string): TemplateResult | typeof nothing {
    const { editing } = this.session;
    return scenarioIn(this.state) && editing
      ? html`<polku-service-edits
          .session=${this.session}
          .editing=${editing}
          .service=${id}
        ></polku-service-edits>`
      : nothing;
  }

  #facts(network: Network, service: Service): TemplateResult {
    const { language } = this.state;
    const words = detailsWords[language];
    const { channels } = networkWords[language];
    const { unknown, ages, dates, fields } = sharedWords[language];
    const { eligibility } = service;
    const mentions = mentionsOf(network, service.id);
    const names = (ids: readonly string[] | undefined) =>
      ids === undefined || ids.length === 0 ? undefined : sayNames(network, ids, language);
    const extendable = (ids: readonly string[] = []) =>
      ids.length === 0
        ? undefined
        : html`<ul>
            ${ids.map(
              (id) => html`<li>${sayName(network, id, language)} ${extendButton(network, id, language)}</li>`,
            )}
          </ul>`;
    const row = (key: string, value: unknown) =>
      html`<div>
        <dt>${key}</dt>
        <dd>${value ?? html`<i>${unknown}</i>`}</dd>
      </div>`;
    const maybe = (key: string, value: unknown) => (value === undefined ? nothing : row(key, value));
    return html`<dl class="facts">
      ${row(fields.level, levelOf(network, service.id, language))}
      ${row(fields.status, statusOf(service.status, language, true))}
      ${maybe(fields.partOf, service.partOf && this.#jump(network, service.partOf, language))}
      ${maybe(words.parts, mentions.parts.length === 0 ? undefined : this.#jumps(network, mentions.parts, language))}
      ${row(fields.runBy, names(service.runBy))}
      ${row(words.access, service.access && words.accesses[service.access])}
      ${row(words.channels, service.channels && formatters[language].and(service.channels.map((channel) => channels[channel])))}
      ${row(
        words.ages,
        eligibility?.ages && (eligibility.ages.min ?? eligibility.ages.max) !== undefined
          ? ages(eligibility.ages.min, eligibility.ages.max)
          : undefined,
      )}
      ${row(fields.areas, names(eligibility?.areas))} ${row(fields.needs, names(service.needs))}
      ${row(fields.practices, extendable(service.practices))}
      ${maybe(
        words.capacity,
        service.capacity &&
          (capacityText(network, service.id, language) || texts[language].capacities[service.capacity.state]),
      )}
      ${maybe(
        fields.dates,
        service.since === undefined && service.until === undefined
          ? undefined
          : dates(service.since, service.until),
      )}
      ${maybe(fields.places, names(mentions.places))} ${maybe(fields.roles, names(mentions.roles))}
      ${maybe(fields.tasks, names(mentions.tasks))} ${maybe(fields.pilots, extendable(mentions.pilots))}
      ${maybe(words.groups, names(mentions.groups))} ${maybe(words.aliases, service.aliases?.join(", "))}
      ${this.#otherNames(service)}
    </dl>`;
  }

  #otherNames({ name }: Service): TemplateResult | typeof nothing {
    const { language } = this.state;
    if (typeof name === "string") return nothing;
    const others = (["fi", "sv", "en"] as const).filter(
      (other) => other !== language && name[other] !== undefined,
    );
    if (others.length === 0) return nothing;
    return html`<div>
      <dt>${detailsWords[language].otherLanguages}</dt>
      <dd>${others.map((other) => html`<span class="other" lang=${other}>${name[other]}</span>`)}</dd>
    </div>`;
  }

  #jump(network: Network, id: string, language: Language): TemplateResult {
    return linkButton(sayName(network, id, language), () => this.#go(id));
  }

  #jumps(network: Network, ids: readonly string[], language: Language): TemplateResult {
    return html`<ul class="row">
      ${ids.map((id) => html`<li>${this.#jump(network, id, language)}</li>`)}
    </ul>`;
  }
}

customElements.define("polku-details", ServiceDetails);
