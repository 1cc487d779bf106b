import { formatters } from "@polku/core/text";
import type { Element, Language, Link, Model } from "@polku/core";
import { describeElement, type Move } from "@polku/core/scenarios";
import { legendWords } from "@polku/map";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { adjust, selectService } from "../state/actions.js";
import type { Moves } from "../state/changed-network.js";
import { countMoves, movesByLevel, type LevelMoves } from "./count-moves.js";
import { showText, type Shown as Named } from "../ui/elements.js";
import { shownIn } from "../state/derive.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";
import { sharedWords } from "../words/words.js";
import { movesWords, type MovesWords, type OtherSection } from "./words/words.js";
import "../ui/disclosure.js";
import { Panel } from "../ui/panel.js";
import { say } from "../ui/say.js";
import { levelSign } from "../ui/signs.js";
import { plateSign } from "../ui/signs.js";
import css from "./moves-list.css?inline";
import { reactive } from "../ui/light-element.js";

const others: readonly OtherSection[] = [
  "levels",
  "areas",
  "tasks",
  "practices",
  "roles",
  "places",
  "groups",
  "pilots",
  "organisations",
  "needs",
];
/** Up to this many unchanged services are named; of more, only the number is shown. */
const mostSame = 15;

/** What changed between two versions of a network: services by level, then other elements, then links. */
export class MovesList extends Panel {
  static override styles = unsafeCSS(css);
  /** Whether it is in the text view, where the links are not folded. */
  @reactive whole!: boolean;

  protected override watch(state: State): readonly unknown[] {
    return [shownIn(state)?.moves, state.selected, state.language];
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = shownIn(this.state);
    if (!shown?.moves) return nothing;
    const { moves } = shown;
    const words = movesWords[this.state.language];
    const levels = movesByLevel(moves);
    return html`<section>
      <h3>${words.heading}</h3>
      <p class="pad">
        ${formatters[this.state.language].and(countMoves(levels).map(({ kind, count }) => words.counts[kind](count)))}.
      </p>
      ${this.whole ? nothing : html`<p class="pad hint">${words.hint}</p>`}
      ${levels.map((level) => this.#level(shown, moves, level, words))} ${this.#beside(moves, words)}
      ${this.#links(moves, words)}
    </section>`;
  }

  #level(
    { network }: Shown,
    moves: Moves,
    level: LevelMoves,
    words: MovesWords,
  ): TemplateResult | typeof nothing {
    const { language } = this.state;
    const known = [moves.after, moves.before]
      .flatMap((model) => model.levels)
      .find(({ id }) => id === level.level);
    if (!known || level.moves.length + level.same.length === 0) return nothing;
    const index = network.model.levels.findIndex(({ id }) => id === level.level);
    const counts = countMoves([level]);
    return html`<h4 class="row">
        ${index === -1 ? nothing : levelSign(network, index, language)}
        <span>${say(showText(network, known.name, language))}</span>
        <span class="row counts"
          >${counts.map(
            ({ kind, count }) =>
              html`<span
                >${plateSign(kind)}<span aria-hidden="true">${count}</span
                ><span class="unseen">${words.counts[kind](count)}. </span></span
              >`,
          )}</span
        >
      </h4>
      <ul class="moved">
        ${level.moves.map((move) => html`<li>${this.#service(moves, move, words)}</li>`)}
      </ul>
      ${
        level.same.length === 0 || level.same.length > mostSame
          ? nothing
          : html`<p class="same">
              ${plateSign("same")}
              <span>${words.same}: ${level.same.map((id) => this.#name(moves, id)).join(", ")}</span>
            </p>`
      }`;
  }

  /** A service as a button that shows it on the map. */
  #service(moves: Moves, move: Move, words: MovesWords): TemplateResult {
    const isSelected = this.state.selected.includes(move.id);
    return html`<button
      type="button"
      class="quiet"
      aria-pressed=${isSelected ? "true" : "false"}
      @click=${() => this.#select(isSelected ? [] : [move.id])}
    >
      ${this.#move(moves, move, words)}
    </button>`;
  }

  /** The signs of a change, the element's present or former name, and what differs. */
  #move(
    moves: Moves,
    move: Move,
    words: MovesWords,
    notes: readonly unknown[] = [],
    name: unknown = this.#nameOf(moves, move),
  ): TemplateResult {
    const { language } = this.state;
    return html`<span class="plates">${move.kinds.map(plateSign)}</span>
      <span class="what" data-gone=${move.after === undefined}>
        <span><span class="unseen">${kindsText(move.kinds, language)}: </span>${name}</span>
        ${[...this.#differences(moves, move, words, language), ...notes].map((part) => html`<small>${part}</small>`)}
      </span>`;
  }

  #nameOf({ before, after }: Moves, move: Move): unknown {
    const { language } = this.state;
    const name = nameIn(move.after, after, language) ?? nameIn(move.before, before, language);
    return html`<span class="name">${name ? say(name) : move.id}</span>`;
  }

  #differences(
    { before, after, describe }: Moves,
    move: Move,
    words: MovesWords,
    language: Language,
  ): string[] {
    const name = nameIn(move.before, before, language);
    const isRenamed = move.kinds.includes("renamed") && name !== undefined;
    const fields = isRenamed ? move.fields.filter((field) => field !== "name") : move.fields;
    const rest = describe({ ...move, fields }, language);
    // Where both read the same, the name has changed in another language.
    return isRenamed && name.text !== nameIn(move.after, after, language)?.text
      ? [words.was(name.text), ...rest]
      : rest;
  }

  /** Changes of elements that are not on the map, such as renamed levels, areas and tasks. */
  #beside(moves: Moves, words: MovesWords): TemplateResult | typeof nothing {
    const known = others.map((section) => ({
      section,
      own: moves.all.filter((move) => move.in === section),
    }));
    const told = known.filter(({ own }) => own.length > 0);
    if (told.length === 0) return nothing;
    return html`<h4 class="row">${words.beside}</h4>
      ${told.map(
        ({ section, own }) =>
          html`<h5 class="row">
              ${{ ...sharedWords[this.state.language].fields, ...words.sections }[section]}
              <span class="n">${own.length}</span>
            </h5>
            <ul class="moved">
              ${own.map(
                (move) =>
                  html`<li class="plain">
                    ${this.#move(moves, move, words, notesOf(move, moves, this.state.language, words))}
                  </li>`,
              )}
            </ul>`,
      )}`;
  }

  #links(moves: Moves, words: MovesWords): TemplateResult | typeof nothing {
    const own = moves.all.filter((move) => move.in === "links");
    if (own.length === 0) return nothing;
    const list = () =>
      html`<ul class="moved">
        ${own.map((move) => html`<li>${this.#link(moves, move, words)}</li>`)}
      </ul>`;
    const label = html`${words.links} <span class="n">${own.length}</span>`;
    return this.whole
      ? html`<h4 class="row">${label}</h4>
          ${list()}`
      : html`<polku-disclosure class="moved-links" .label=${label} .content=${list}></polku-disclosure>`;
  }

  /** A link, as a button that selects the services at its ends. */
  #link(moves: Moves, move: Move, words: MovesWords): TemplateResult {
    const { language } = this.state;
    const [model, link] = move.after ? [moves.after, move.after] : [moves.before, move.before];
    const { from, to } = link as Link;
    return html`<button type="button" class="quiet" @click=${() => this.#select([from, to])}>
      ${this.#move(moves, move, words, [], describeElement(model, "links", move.id, language))}
    </button>`;
  }

  /** Selects services; those that are only in the other version need both to be shown. */
  #select(ids: readonly string[]): void {
    const shown = shownIn(this.state);
    const isAbsent = ids.some(
      (id) => shown && (shown.absent.includes(id) || !shown.network.serviceNumbers.has(id)),
    );
    this.session.update((state) => {
      const seen = isAbsent ? adjust(state, { version: "both" }) : state;
      const [first, ...rest] = ids;
      const one = selectService(seen, first);
      return rest.reduce((all, id) => selectService(all, id, true), one);
    });
  }

  /** The present name of a service that is in both versions. */
  #name({ after }: Moves, id: string): unknown {
    const service = after.services.find((one) => one.id === id);
    return service ? say(showText({ model: after }, service.name, this.state.language)) : id;
  }
}

/** The note of an element that is not on the map, and its former note where that has changed. */
function notesOf(move: Move, { before, after }: Moves, language: Language, words: MovesWords): unknown[] {
  const note = (element: Element | undefined, model: Model) =>
    element && "note" in element && element.note !== undefined
      ? showText({ model }, element.note, language)
      : undefined;
  const [was, is] = [note(move.before, before), note(move.after, after)];
  return [
    is === undefined ? [] : say(is),
    was === undefined || was.text === is?.text || !move.after ? [] : words.was(was.text),
  ].flat();
}

/** The name of an element in a model, if it has one. */
function nameIn(element: Element | undefined, model: Model, language: Language): Named | undefined {
  const name = element && "name" in element ? element.name : undefined;
  return name === undefined ? undefined : showText({ model }, name, language);
}

/** The kinds of a change as the beginning of a line, such as "Added" or "Renamed and changed". */
function kindsText(kinds: Move["kinds"], language: Language): string {
  const { markNames } = legendWords[language];
  return formatters[language].and(
    kinds.map((kind, at) => (at === 0 ? markNames[kind] : markNames[kind].toLocaleLowerCase(language))),
  );
}

customElements.define("polku-moves", MovesList);
