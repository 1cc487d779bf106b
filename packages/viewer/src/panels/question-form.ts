import { linkKinds, statuses, texts, type Area, type AskedReach, type Network } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { askWith, isFirstQuestion, resetQuestion, type Changes } from "../state/actions.js";
import { showName, showText } from "../state/elements.js";
import { allOrigins, findServices } from "../state/find-services.js";
import { questionSummary } from "../state/question-summary.js";
import type { State } from "../state/state.js";
import { toPieces } from "../text/sentence.js";
import type { Slot } from "../text/words.js";
import { choices } from "./choices.js";
import "./chip-popover.js";
import "./combobox.js";
import type { Offer } from "./combobox.js";
import { optionOf } from "./option-of.js";
import { Panel } from "./panel.js";
import { sayName } from "./say.js";
import { linkSign, statusSign } from "./signs.js";

const mostOrigins = 150;

/** The question as a sentence with its choices in it; every change is asked at once. */
export class QuestionForm extends Panel {
  static override properties = { ...Panel.properties, open: { state: true } };
  /** On a narrow screen: whether the controls are shown. */
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected watch({ opened, question, selected, language }: State): readonly unknown[] {
    return [opened, question, selected, language];
  }

  protected override render(): TemplateResult {
    const { opened, question, selected, language } = this.state;
    const words = this.words.question;
    if (!opened || !question) return html`<h2 class="unseen">${words.heading}</h2>`;
    const { network } = opened;
    const pieces = toPieces(words.sentence, (network.model.needs ?? []).length > 0);
    const one = selected.length === 1 ? selected[0] : undefined;
    return html`
      <h2 class="unseen">${words.heading}</h2>
      <button
        type="button"
        class="narrow-only summary"
        aria-expanded=${this.open ? "true" : "false"}
        @click=${() => (this.open = !this.open)}
      >
        <span class="text">${questionSummary(network, question, language)}</span>
        <span class="link">${this.open ? words.close : words.edit}</span>
      </button>
      <form class="sentence" data-open=${this.open} @submit=${(event: Event) => event.preventDefault()}>
        <p>
          ${pieces.map((piece) =>
            "text" in piece ? piece.text : this.#control(piece.slot, network, question),
          )}
          <span class="after">
            ${
              one !== undefined && one !== question.from
                ? html`<button type="button" class="link" @click=${() => this.#ask({ from: one })}>
                    ${words.fromSelection}: ${sayName(network, one, language)}
                  </button>`
                : nothing
            }
            ${
              isFirstQuestion(this.state)
                ? nothing
                : html`<button type="button" class="link" @click=${() => this.session.update(resetQuestion)}>
                    ${words.reset}
                  </button>`
            }
          </span>
        </p>
      </form>
    `;
  }

  #ask(changes: Changes): void {
    this.session.update((state) => askWith(state, changes));
  }

  #control(slot: Slot, network: Network, question: AskedReach): TemplateResult {
    const { language } = this.state;
    const words = this.words.question;
    const { client, needs = [], via, maxHandoffs, maxSteps, status, at } = question;
    const said = texts[language];
    switch (slot) {
      case "from":
        return html`<polku-combobox
          class="chip-field"
          .label=${words.labels.from}
          .value=${showName(network, question.from, language).text}
          .hint=${""}
          .offer=${this.#origins}
          .choose=${(from: string) => this.#ask({ from })}
        ></polku-combobox>`;
      case "age":
        return html`<input
          class="chip"
          data-changed=${client.age !== undefined}
          type="number"
          inputmode="numeric"
          min="0"
          max="150"
          step="1"
          aria-label=${words.labels.age}
          placeholder=${words.anyAge}
          size=${client.age === undefined ? words.anyAge.length : 4}
          .value=${client.age === undefined ? "" : String(client.age)}
          @change=${this.#onAge}
        />`;
      case "area":
        return html`<select
          class="chip"
          data-changed=${client.area !== undefined}
          aria-label=${words.labels.area}
          @change=${(event: Event) => this.#onArea((event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${client.area === undefined}>${words.anyArea}</option>
          ${this.#areas(network, client.area)}
        </select>`;
      case "needs":
        return this.#popover(
          slot,
          needs.length === 0
            ? words.anyNeed
            : needs.map((id) => showName(network, id, language).text).join(", "),
          needs.length > 0,
          () =>
            choices(
              (network.model.needs ?? []).map(({ id }) => id),
              needs,
              (id) => sayName(network, id, language),
              (chosen) => this.#ask({ needs: chosen.length === 0 ? undefined : chosen }),
              undefined,
            ),
        );
      case "via":
        return this.#popover(
          slot,
          via.length === linkKinds.length ? words.allKinds : via.map((kind) => said.kinds[kind]).join(", "),
          via.length < linkKinds.length,
          () =>
            choices(
              linkKinds,
              via,
              (kind) => html`${linkSign(kind)} ${said.kinds[kind]}`,
              (chosen) => this.#ask({ via: chosen }),
              { hint: words.atLeastOne },
            ),
        );
      case "status":
        return this.#popover(
          slot,
          status.length === statuses.length
            ? words.allStatuses
            : status.map((one) => said.statuses[one]).join(", "),
          status.join() !== "established,piloted",
          () =>
            choices(
              statuses,
              status,
              (one) =>
                html`${statusSign(one)} <b>${said.statuses[one]}</b>
                  <small>${this.words.statusesExplained[one]}</small>`,
              (chosen) => this.#ask({ status: chosen }),
              { hint: words.atLeastOne },
            ),
        );
      case "handoffs":
        return this.#limit(slot, maxHandoffs, words.anyHandoffs, words.handoffs, (most) => ({
          maxHandoffs: most,
        }));
      case "steps":
        return this.#limit(slot, maxSteps, words.anySteps, words.steps, (most) => ({ maxSteps: most }));
      case "at":
        return this.#popover(
          slot,
          at ?? words.anyDay,
          at !== undefined,
          () =>
            html`<label class="date"
                >${words.labels.at}
                <input
                  type="date"
                  .value=${at ?? ""}
                  @change=${(event: Event) => {
                    const { value } = event.target as HTMLInputElement;
                    this.#ask({ at: value === "" ? undefined : value });
                  }}
              /></label>
              <button type="button" ?hidden=${at === undefined} @click=${() => this.#ask({ at: undefined })}>
                ${words.anyDay}
              </button>`,
        );
    }
  }

  #popover(slot: Slot, text: string, changed: boolean, content: () => TemplateResult): TemplateResult {
    return html`<polku-chip
      .label=${this.words.question.labels[slot]}
      .text=${text}
      .changed=${changed}
      .content=${content}
    ></polku-chip>`;
  }

  #limit(
    slot: Slot,
    now: number | undefined,
    any: string,
    word: (most: number) => string,
    changes: (most: number | undefined) => Changes,
  ): TemplateResult {
    const offered = [0, 1, 2, 3, 4, 5, 6];
    if (now !== undefined && !offered.includes(now)) offered.push(now);
    return html`<select
      class="chip"
      data-changed=${now !== undefined}
      aria-label=${this.words.question.labels[slot]}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        this.#ask(changes(value === "" ? undefined : Number(value)));
      }}
    >
      <option value="" ?selected=${now === undefined}>${any}</option>
      ${offered.map((most) => html`<option value=${most} ?selected=${now === most}>${word(most)}</option>`)}
    </select>`;
  }

  #areas(network: Network, chosen: string | undefined): TemplateResult[] {
    const { language } = this.state;
    const kinds = new Map<Area["kind"], Area[]>();
    for (const area of network.areas.values()) {
      const list = kinds.get(area.kind);
      if (list) list.push(area);
      else kinds.set(area.kind, [area]);
    }
    const names = (area: Area) => showText(network, area.name, language).text;
    const order = Object.keys(this.words.question.areaKinds) as Area["kind"][];
    return [...kinds]
      .toSorted(
        ([a], [b]) =>
          Number(b === "municipality") - Number(a === "municipality") || order.indexOf(a) - order.indexOf(b),
      )
      .map(
        ([kind, areas]) =>
          html`<optgroup label=${this.words.question.areaKinds[kind]}>
            ${areas
              .toSorted((a, b) => names(a).localeCompare(names(b), language))
              .map(
                (area) =>
                  html`<option value=${area.id} ?selected=${area.id === chosen}>${names(area)}</option>`,
              )}
          </optgroup>`,
      );
  }

  readonly #origins = (typed: string): Offer => {
    const { opened, language } = this.state;
    if (!opened) return { options: [] };
    const { network } = opened;
    const all = typed.trim() === "";
    const found = all ? allOrigins(network) : findServices(network, typed, true);
    const rest = found.length - mostOrigins;
    const { search } = this.words;
    return {
      options: found.slice(0, mostOrigins).map((match) => optionOf(network, match, language, all)),
      rest: found.length === 0 ? search.nothing(typed) : rest > 0 ? search.more(rest) : undefined,
    };
  };

  readonly #onAge = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const { area } = this.state.question?.client ?? {};
    const others = area === undefined ? {} : { area };
    if (field.value === "") this.#ask({ client: others });
    else if (field.checkValidity()) this.#ask({ client: { ...others, age: Number(field.value) } });
    else field.reportValidity();
  };

  #onArea(area: string): void {
    const { age } = this.state.question?.client ?? {};
    const others = age === undefined ? {} : { age };
    this.#ask({ client: area === "" ? others : { ...others, area } });
  }
}

customElements.define("polku-question", QuestionForm);
