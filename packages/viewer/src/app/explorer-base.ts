import type { Answer, Change, Text } from "@polku/core";
import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators/property.js";
import type { ResolvedQuestion } from "@polku/core/questions";
import { adjust, endStory, selectService } from "../state/actions.js";
import { answerIn, changesIn, questionIn } from "../state/derive.js";
import { hasQuestion, viewOf, type State } from "../state/state.js";
import "../answers/answer-list.js";
import type { Dialogs } from "./dialogs.js";
import { skips, tabs } from "./frame.js";
import "./header-bar.js";
import type { HeaderBar } from "./header-bar.js";
import { Narrowness } from "./narrowness.js";
import "./notices.js";
import { ScenarioLoader } from "../scenario/scenario-loader.js";
import type { ExplorerSession } from "./session.js";
import { baseStyles } from "../ui/base-styles.js";
import { isComposing, pageKeyOf } from "../ui/keys.js";
import type { GainOf } from "../ui/ask-gain.js";
import { reactive } from "../ui/light-element.js";
import explorer from "./explorer.css?inline";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { Swipes } from "./swipes.js";
import { themeColours } from "./theme-colours.js";
import { questionForm, story, storyPart, viewPanel } from "./view-panel.js";
import { appWords } from "./words/words.js";
import { detailsWords } from "../details/words/words.js";

const gainPart = lazy(() => import("../gain/gain-panel.js"));
const dialogsPart = lazy(() => import("./dialogs.js"));
const detailsPart = lazy(() => import("../details/service-details.js"));

/** What stands around the answer and its view. */
export interface Frame {
  readonly header: boolean;
  readonly question: boolean;
  readonly details: boolean;
}

/**
 * An explorer of one service network, wherever it is: its session, and what is on the screen. It touches nothing
 * outside itself; the explorer's own page and the elements that others embed are made of it.
 */
export abstract class ExplorerBase extends LitElement {
  static override styles = [...baseStyles, unsafeCSS(explorer)];
  /** An address for feedback on accessibility. */
  @property({ type: String }) feedback: string | null = null;
  /** What it is shown of who would gain. */
  @reactive gainOf: GainOf | undefined;
  /** What the live region says. */
  @reactive said = "";

  protected session: ExplorerSession | undefined;
  protected scenarios: ScenarioLoader | undefined;
  #isBusy = false;
  readonly #size = new Narrowness(this, () => this.session?.isEmbedded !== true);

  constructor() {
    super();
    const show = (front: State["front"]) => this.session?.update((state) => adjust(state, { front }));
    this.addController(new Swipes(this, this.#size, show));
    this.addEventListener("keydown", this.#onKey);
  }

  /** The inputs of what the explorer shows. */
  get state(): State | undefined {
    return this.session?.state;
  }

  /** The question that is asked; undefined while there is none. */
  get question(): ResolvedQuestion | undefined {
    return this.state && questionIn(this.state);
  }

  /** The answer that is shown; undefined while there is none. */
  get answer(): Answer | undefined {
    return this.state && answerIn(this.state);
  }

  /** What the scenario, or the what-if, changes in the network. */
  get changes(): readonly Change[] {
    return this.state ? changesIn(this.state) : [];
  }

  /** Puts a session to work here. Returns the function that ends that. */
  protected attach(session: ExplorerSession): () => void {
    this.session = session;
    // The same words once more would not be heard: what is said has to differ.
    session.announce = (text) => (this.said = text === this.said ? `${text}\u00a0` : text);
    session.onBusy = (isBusy) => void this.#showBusy(isBusy);
    const end = session.store.subscribe((now, before) => this.onState(now, before));
    this.scenarios = new ScenarioLoader(session, this.renderRoot, () => {
      this.requestUpdate();
      return this.updateComplete;
    });
    session.edit = () => this.scenarios?.edit() ?? Promise.resolve(false);
    return () => {
      end();
      session.editing?.end();
    };
  }

  protected onState(now: State, _before: State): void {
    if (now.scenario && !this.session?.editing) void this.during(this.scenarios?.load());
    this.requestUpdate();
  }

  protected async during(work: Promise<unknown> | undefined): Promise<void> {
    if (work) await this.session?.activity.during(work);
  }

  /** The attribute `data-ready` is there while nothing loads and nothing is being worked out. */
  async #showBusy(isBusy: boolean): Promise<void> {
    this.#isBusy = isBusy;
    if (isBusy) this.removeAttribute("data-ready");
    await this.updateComplete;
    if (this.#isBusy) return;
    this.setAttribute("data-ready", "");
    this.onReady();
  }

  protected onReady(): void {}

  protected override willUpdate(_changes: PropertyValues): void {
    const forced = matchMedia("(forced-colors: active)").matches;
    const theme = forced ? "forced" : (this.state?.theme ?? "light");
    for (const [name, value] of themeColours(theme)) this.style.setProperty(name, value);
    this.style.colorScheme = this.state?.theme ?? "light";
  }

  /** What stands around the answer. */
  protected get frame(): Frame {
    return { header: true, question: true, details: true };
  }

  /** What is shown where there is no answer. */
  protected abstract withoutAnswer(session: ExplorerSession): unknown;

  /** What is shown above the notices, at the end of the main part, and after it. */
  protected partsAbove(_session: ExplorerSession): unknown {
    return nothing;
  }

  protected partsBelow(_session: ExplorerSession): unknown {
    return nothing;
  }

  protected partsBeside(_session: ExplorerSession): unknown {
    return nothing;
  }

  protected questionPart(session: ExplorerSession): unknown {
    return questionForm(session, this.#size.isNarrow);
  }

  protected status(): TemplateResult {
    return html`<div class="unseen" role="status" aria-live="polite">${this.said}</div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, frame } = this;
    if (!session) return nothing;
    const { state } = session;
    const { isNarrow } = this.#size;
    const { header } = appWords[state.language];
    const isInFront = isNarrow && state.front === "answers";
    const showsQuestion = frame.question && (isInFront || hasQuestion(viewOf(state)));
    return html`<div
      class="app"
      lang=${state.language}
      data-theme=${state.theme}
      ?data-narrow=${isNarrow}
      data-view=${viewOf(state)}
      @polku-ask=${({ detail }: CustomEvent<string>) => this.onAsk(detail)}
      @polku-menu=${this.#onMenu}
      @polku-gain=${({ detail }: CustomEvent<GainOf>) => (this.gainOf = detail)}
      @polku-make-scenario=${({ detail }: CustomEvent<{ title: Text; changes: Change[] }>) =>
        this.during(this.scenarios?.make(detail.title, detail.changes))}
    >
      ${frame.header ? this.#header(session) : nothing}
      <div class="main" role=${session.isEmbedded ? nothing : "main"}>
        ${showsQuestion ? this.questionPart(session) : nothing}
        ${
          session.editing
            ? html`<polku-scenario
                role="region"
                aria-label=${header.whatIf}
                .session=${session}
                .editing=${session.editing}
              ></polku-scenario>`
            : nothing
        }
        ${this.partsAbove(session)}
        <polku-notices .session=${session}></polku-notices>
        ${state.story ? story(session) : nothing}
        ${isNarrow && state.opened ? tabs(session, frame.header) : nothing}
        ${
          state.opened && (state.question ?? viewOf(state) === "tables")
            ? this.#body(session)
            : this.withoutAnswer(session)
        }
        ${this.partsBelow(session)}
      </div>
      ${this.#dialogs(session)}
      ${
        this.gainOf === undefined
          ? nothing
          : lazyElement(
              session,
              gainPart,
              html`<polku-gain
                .session=${session}
                .of=${this.gainOf}
                @polku-gain-close=${() => (this.gainOf = undefined)}
              ></polku-gain>`,
            )
      }
      ${this.partsBeside(session)}
      <div class="ruler"></div>
      ${this.status()}
    </div>`;
  }

  #header(session: ExplorerSession): unknown {
    return html`${skips(session, this.#jump)}
      <polku-header
        part="header"
        role=${session.isEmbedded ? "group" : "banner"}
        .session=${session}
        .chooses=${this.choosesNetwork}
      ></polku-header>`;
  }

  /** Whether the other networks that the explorer comes with can be opened. */
  protected get choosesNetwork(): boolean {
    return false;
  }

  /** The answers, the view and what is known of a service: beside one another, or one at a time. */
  #body(session: ExplorerSession): TemplateResult {
    const { state } = session;
    const { isNarrow } = this.#size;
    const edits = state.editedStory !== undefined;
    const showsDetails =
      this.frame.details && state.selected.length > 0 && state.opened !== undefined && !edits;
    const showsAnswers = isNarrow ? state.front === "answers" : hasQuestion(viewOf(state));
    const showsView = !isNarrow || state.front === "view";
    return html`<div class="body" data-details=${showsDetails}>
      ${
        showsAnswers
          ? html`<polku-answers
              id="polku-answers"
              class="panel"
              part="answers"
              role="region"
              aria-label=${appWords[state.language].header.answers}
              tabindex="-1"
              ?inert=${isNarrow && showsDetails}
              .session=${session}
            ></polku-answers>`
          : nothing
      }
      ${
        showsView
          ? html`<div class="view" part="view" ?inert=${isNarrow && showsDetails}>${viewPanel(session)}</div>`
          : nothing
      }
      ${
        showsDetails
          ? lazyElement(
              session,
              detailsPart,
              html`<polku-details
                id="polku-details"
                class="panel"
                part="details"
                role="region"
                tabindex="-1"
                aria-label=${detailsWords[state.language].heading}
                .session=${session}
              ></polku-details>`,
            )
          : nothing
      }
      ${edits ? html`<polku-story-editor class="panel" .session=${session}></polku-story-editor>` : nothing}
    </div>`;
  }

  /** The dialogs, from when one is first there; those of files are on the explorer's own page alone. */
  #dialogs(session: ExplorerSession): unknown {
    const { failure, aboutPage, partFailed } = session.state;
    if (!dialogsPart.loaded) {
      if (partFailed) return nothing;
      if (aboutPage || (failure && !session.isEmbedded)) void this.during(this.#loadDialogs());
      return nothing;
    }
    return html`<polku-dialogs .session=${session} .feedback=${this.feedback}></polku-dialogs>`;
  }

  async #loadDialogs(): Promise<void> {
    await dialogsPart.load().catch((error: unknown) => this.session?.fail(error, () => this.requestUpdate()));
    this.requestUpdate();
    await this.updateComplete;
  }

  async #openDialog(what: "help" | "warnings"): Promise<void> {
    await this.#loadDialogs();
    const dialogs = this.renderRoot.querySelector<Dialogs>("polku-dialogs");
    if (dialogs) dialogs.asked = what;
  }

  readonly #jump = async (id: string): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  };

  /** What a button in some part asks of the explorer. */
  protected onAsk(what: string): void {
    if (what === "story" || what === "edit-story" || what === "new-story")
      void this.during(this.#openStory(what));
    else if (what === "what-if") void this.during(this.scenarios?.begin());
    else if (what === "add-service") void this.during(this.scenarios?.beginWithForm());
    else if (what === "help" || what === "warnings") void this.during(this.#openDialog(what));
  }

  async #openStory(how: "story" | "edit-story" | "new-story"): Promise<void> {
    try {
      const { openStory } = await storyPart.load();
      if (this.session) await openStory(this.session, how);
    } catch (error) {
      reportError(error);
    }
  }

  /** What can be done with a service stands with its details: the keyboard goes there, and Esc brings it back. */
  readonly #onMenu = async ({ detail }: CustomEvent<string>): Promise<void> => {
    this.session?.update((state) => selectService(state, detail));
    await detailsPart.load();
    this.requestUpdate();
    await this.updateComplete;
    await this.renderRoot.querySelector<LitElement>("polku-details")?.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("polku-service-edits button")?.focus();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    const { session } = this;
    if (!session) return;
    if (session.state.selected.length > 0) session.update((state) => ({ ...state, selected: [] }));
    else if (!this.renderRoot.querySelector("dialog[open]")) session.update(endStory);
  };

  /** Search and help by a key, but not while something is being typed. */
  protected readonly onPageKey = (event: KeyboardEvent): void => {
    const header = this.renderRoot.querySelector<HeaderBar>("polku-header");
    const key = pageKeyOf(event);
    if (!key || !header || this.renderRoot.querySelector("dialog[open]")) return;
    if (key === "wall" && this.session?.isEmbedded) return;
    event.preventDefault();
    if (key === "search") header.focusSearch();
    else {
      const detail = key === "wall" && event.shiftKey ? "wall-window" : key;
      header.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true }));
    }
  };
}
