import { languages } from "@polku/core";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { adjust, goHome, highlight, selectService, setView } from "../state/actions.js";
import { findServices, type Match } from "../state/find-services.js";
import { networkIn, scenarioIn } from "../state/derive.js";
import { findListed } from "../state/overview-of.js";
import { viewOf, viewsFor, type State, type Theme } from "../state/state.js";
import { showText } from "../ui/elements.js";
import "../ui/combobox.js";
import type { Combobox, Offer } from "../ui/combobox.js";
import { viewName } from "./frame.js";
import { iconButton, linkButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import "../ui/popover.js";
import { listedOption, optionOf } from "../question/option-of.js";
import { Panel } from "../ui/panel.js";
import { askOption, PlainQuestions } from "../question/plain-questions.js";
import { sayText } from "../ui/say.js";
import { segments } from "../ui/segments.js";
import { overviewsMenu } from "../overviews/overviews-menu.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import css from "./header.css?inline";
import { appWords } from "./words/words.js";
import { questionWords } from "../question/words/words.js";
import { reactive } from "../ui/light-element.js";

const ownPart = lazy(() => import("../own-networks/own-list.js"));
const networksPart = lazy(() => import("../network/network-list.js"));

const most = 12;
/** So many of what stands in overviews are listed, however many services there are. */
const fewest = 4;

/** The bar at the top: whose network this is, search, view, language, colours, files, help. */
export class HeaderBar extends Panel {
  static override styles = unsafeCSS(css);
  /** Whether the other networks that the explorer comes with can be opened. */
  @reactive chooses!: boolean;
  #plainQuestions: PlainQuestions | undefined;

  protected override watch(state: State): readonly unknown[] {
    const { opened, home, language, view, theme, question, locked } = state;
    return [opened, networkIn(state), home, language, view, theme, question?.ask, scenarioIn(state), locked];
  }

  /** Puts the keyboard into the search field. */
  focusSearch(): void {
    this.querySelector<Combobox>("polku-combobox")?.takeFocus();
  }

  protected override render(): TemplateResult {
    const { opened, home, language, theme, question, locked } = this.state;
    const { isEmbedded } = this.session;
    const editing = scenarioIn(this.state) !== undefined;
    const { header, product, file } = appWords[language];
    const search = questionWords[language].search;
    const told = opened?.network.model.stories;
    return html`
      <div class="brand">
        <p class="product">${product}</p>
        <div class="titled">
          <h1 aria-level=${isEmbedded ? 2 : nothing}>
            ${opened ? sayText(opened.network, opened.network.model.name, language) : product}
          </h1>
          ${
            this.chooses && opened
              ? html`<polku-popover
                  class="networks"
                  .label=${header.network}
                  .text=${""}
                  .icon=${icons.next}
                  .content=${this.#networks}
                ></polku-popover>`
              : nothing
          }
        </div>
        ${
          opened?.file === undefined
            ? nothing
            : html`<p class="file row">
                <span>${opened.file.name}</span>
                ${
                  opened.warnings.length === 0
                    ? nothing
                    : linkButton(file.warnings(opened.warnings.length), () => this.#ask("warnings"))
                }
                ${
                  home
                    ? linkButton(
                        header.back(showText(home.network, home.network.model.name, language).text),
                        () => this.session.update(goHome),
                      )
                    : nothing
                }
              </p>`
        }
      </div>
      <search class="search" role="search">
        ${icons.search}
        <polku-combobox
          .label=${search.label}
          .hint=${search.placeholder}
          .value=${""}
          .clears=${true}
          .offer=${this.#offer}
          .choose=${this.#choose}
          .tell=${this.#dim}
        ></polku-combobox>
        <kbd aria-hidden="true">/</kbd>
      </search>
      <div class="wide-only">
        ${segments({
          name: "view",
          label: header.view,
          words: viewsFor(question?.ask),
          chosen: viewOf(this.state),
          show: (word) => viewName(language, word),
          choose: (word) => this.session.update((state) => setView(state, word)),
        })}
      </div>
      ${opened ? html`<div class="wide-only">${overviewsMenu(this.session)}</div>` : nothing}
      ${segments({
        name: "language",
        label: header.languages,
        words: languages,
        chosen: language,
        show: (word) => html`<abbr lang=${word} title=${appWords[word].language}>${word}</abbr>`,
        choose: (word) => this.session.update((state) => adjust(state, { language: word })),
      })}
      <div class="row buttons">
        ${
          theme === "light"
            ? iconButton(header.dark, icons.moon, () => this.#setTheme("dark"))
            : iconButton(header.light, icons.sun, () => this.#setTheme("light"))
        }
        ${told && !locked ? iconButton(header.story, icons.play, () => this.#ask("story")) : nothing}
        ${
          opened && !editing && !locked
            ? html`<button
                type="button"
                class="quiet"
                title=${header.whatIfHint}
                @click=${() => this.#ask("what-if")}
              >
                ${icons.whatIf}<span class="unseen-narrow">${header.whatIf}</span>
              </button>`
            : nothing
        }
        ${isEmbedded ? nothing : this.#ownPage()}
        ${iconButton(header.help, html`<span aria-hidden="true" class="glyph">?</span>`, () => this.#ask("help"))}
      </div>
    `;
  }

  /** What only the explorer's own page has. */
  #ownPage(): TemplateResult {
    const { opened, language } = this.state;
    const { header } = appWords[language];
    return html`${opened ? iconButton(header.meeting, icons.share, () => this.#ask("meeting")) : nothing}
      <button
        type="button"
        class="quiet"
        aria-label=${header.open}
        title=${header.openHint}
        @click=${() => this.#ask("open")}
      >
        ${icons.open}<span class="unseen-narrow wide-text">${header.open}</span>
      </button>
      <button
        type="button"
        class="quiet wide-only"
        data-wall
        aria-label=${header.wall}
        title=${header.wallHint}
        @click=${({ shiftKey }: MouseEvent) => this.#ask(shiftKey ? "wall-window" : "wall")}
      >
        ${icons.wall}
      </button>`;
  }

  #setTheme(theme: Theme): void {
    this.session.update((state) => adjust(state, { theme }));
  }

  readonly #networks = (): unknown => [
    lazyElement(this.session, ownPart, html`<polku-own-list .session=${this.session}></polku-own-list>`),
    lazyElement(
      this.session,
      networksPart,
      html`<polku-network-list .session=${this.session}></polku-network-list>`,
    ),
  ];

  /** Questions typed in plain words; the field offers anew once they can be understood. */
  get #inPlainWords(): PlainQuestions {
    this.#plainQuestions ??= new PlainQuestions(this.session, () => {
      const field = this.querySelector<Combobox>("polku-combobox");
      if (field) field.offer = (typed) => this.#offer(typed);
    });
    return this.#plainQuestions;
  }

  #ask(what: "open" | "help" | "warnings" | "what-if" | "story" | "meeting" | "wall" | "wall-window"): void {
    this.dispatchEvent(new CustomEvent("polku-ask", { detail: what, bubbles: true }));
  }

  readonly #offer = (typed: string): Offer => {
    const { language } = this.state;
    const search = questionWords[language].search;
    const network = networkIn(this.state);
    if (!network || typed.trim() === "") return { options: [] };
    const found: Match[] = findServices(network, typed);
    const rest = found.length - most;
    const options = [
      ...found.slice(0, most).map((match) => optionOf(network, match, language)),
      ...findListed(network, typed)
        .slice(0, Math.max(fewest, most - found.length))
        .map((listed) => listedOption(network, listed, language)),
    ];
    const asked = this.#inPlainWords.offer(typed);
    // What names a service is looked for first; it may be a question as well.
    if (asked.option) options.push(asked.option);
    return {
      options,
      rest:
        asked.rest ??
        (options.length === 0 ? search.nothing(typed) : rest > 0 ? search.more(rest) : undefined),
    };
  };

  /** While one types, the map shows where what is found stands. */
  readonly #dim = (typed: string | undefined): void => {
    const network = networkIn(this.state);
    const found = network && typed !== undefined ? findServices(network, typed) : [];
    // What finds nothing is no name, but perhaps a question.
    this.session.map?.dimTo(found.length === 0 ? undefined : found.map(({ id }) => id));
  };

  readonly #choose = (id: string, typed: string): void => {
    if (id === askOption) {
      void this.#inPlainWords.ask(typed);
      return;
    }
    if (networkIn(this.state)?.serviceNumbers.has(id) !== true) {
      this.session.update((state) => highlight(state, id));
      return;
    }
    this.session.update((state) => selectService(state, id));
    this.session.map?.flyTo(id);
  };
}

customElements.define("polku-header", HeaderBar);
