import type { Answer, Change, Language, Text } from "@polku/core";
import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators/property.js";
import { readAddressText, type ResolvedQuestion } from "@polku/core/questions";
import { adjust, endStory, selectService } from "../state/actions.js";
import { answerIn, changesIn, questionIn } from "../state/derive.js";
import { hasQuestion, viewOf, type State } from "../state/state.js";
import { pageAddress, syncAddress } from "./address-sync.js";
import "../answers/answer-list.js";
import "./dialogs.js";
import type { Dialogs } from "./dialogs.js";
import { skips, tabs } from "./frame.js";
import "./header-bar.js";
import type { HeaderBar } from "./header-bar.js";
import { Narrowness } from "./narrowness.js";
import { newSession } from "./new-session.js";
import "./notices.js";
import { FileDrop } from "./file-drop.js";
import { endOpening } from "../scenario/open-scenario.js";
import { ScenarioLoader } from "../scenario/scenario-loader.js";
import type { ImportDialog } from "../import-tables/import-dialog.js";
import type { MeetingPanel } from "../meeting/meeting-panel.js";
import type { NewNetwork, SaveNetwork } from "../own-networks/own-networks.js";
import type { ExplorerSession } from "./session.js";
import { baseStyles } from "../ui/base-styles.js";
import { isComposing, pageKeyOf } from "../ui/keys.js";
import type { GainOf } from "../ui/ask-gain.js";
import { reactive } from "../ui/light-element.js";
import explorer from "./explorer.css?inline";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { Stored } from "../platform/stored.js";
import { Swipes } from "./swipes.js";
import { tellTitle } from "./address-sync.js";
import { themeColours } from "./theme-colours.js";
import { follower, questionForm, story, storyPart, viewPanel } from "./view-panel.js";
import { withoutAnswer } from "./view-panel.js";
import { appWords } from "./words/words.js";
import { detailsWords } from "../details/words/words.js";

const ownPart = lazy(() => import("../own-networks/own-networks.js"));
const importPart = lazy(() => import("../import-tables/import-dialog.js"));
const gainPart = lazy(() => import("../gain/gain-panel.js"));
const meetingPart = lazy(() => import("../meeting/meeting-panel.js"));
const printPart = lazy(() => import("../meeting/print.js"));
const detailsPart = lazy(() => import("../details/service-details.js"));
const workshopPart = lazy(() => import("../workshop/workshop.js"));
const upkeepPart = lazy(() => import("../upkeep/upkeep.js"));
const tourPart = lazy(() => import("../tour/tour-panel.js"));
const wallPart = lazy(() => import("../wall/wall-part.js"));
/** Where nothing can be kept, the tour does not start by itself: it would each time. */
const storedTour = new Stored("polku-tour");

/** What a button in some part asks of the explorer. */
type ButtonRequest =
  | "open"
  | "help"
  | "warnings"
  | "tour"
  | "story"
  | "edit-story"
  | "new-story"
  | "what-if"
  | "new-network"
  | "save-network"
  | "add-service"
  | "meeting"
  | "import"
  | "workshop"
  | "wall"
  | "wall-window";

/**
 * The explorer of one service network. Attributes: `src` (a model on the same server, instead of the
 * network it comes with), `follow` and `write` (the address of events that tell when that was saved, and the address
 * that takes it changed), `lang`, `view` (`map` or `text`), `linked` (keeps its question in the page's
 * address), `feedback` (an address for feedback on accessibility, shown in the accessibility statement; or
 * own content in the slot of that name). Fires `polku-language` when the language changes. Has the
 * attribute `data-ready` while nothing loads and nothing is being worked out.
 */
export class PolkuExplorer extends LitElement {
  static override styles = [...baseStyles, unsafeCSS(explorer)];
  @property({ type: String }) src!: string | null;
  @property({ type: String }) view!: string | null;
  /** The address of events that tell when the model of `src` was saved, and where it is written to. */
  @property({ type: String }) follow: string | null = null;
  @property({ type: String }) write: string | null = null;
  @property({ type: Boolean }) linked = false;
  @property({ type: String }) feedback: string | null = null;
  /** Whether the network that the page begins with is on its way. */
  @reactive isBeginning = true;
  /** Whether the tour is being shown. */
  @reactive touring = false;
  /** Whether the dialog that brings files in is there. */
  @reactive imports = false;
  /** Whether the dialogs of networks of one's own are there. */
  @reactive showsOwn = false;
  /** Whether a workshop is open, or about to be begun. */
  @reactive workshop = new Stored("polku-open-workshop").read() !== undefined;
  /** Whether the dialog of what can be taken along is there. */
  @reactive meets = false;
  /** What it is shown of who would gain. */
  @reactive gainOf: GainOf | undefined;
  /** Whether what tells of new versions, and why something does not load, is there. */
  @reactive keepsUp = false;
  /** What the live region says. */
  @reactive said = "";

  #session: ExplorerSession | undefined;
  #ends: (() => void)[] = [];
  #scenarios: ScenarioLoader | undefined;
  #isBusy = false;

  constructor() {
    super();
    const show = (front: State["front"]) => this.#session?.update((state) => adjust(state, { front }));
    this.addController(new Swipes(this, this.#size, show));
  }

  /** The inputs of what the explorer shows. */
  get state(): State | undefined {
    return this.#session?.state;
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

  override connectedCallback(): void {
    super.connectedCallback();
    const address = this.linked ? pageAddress() : "";
    const given = readAddressText(address).get("lang") ?? (this.getAttribute("lang") || undefined);
    const session = newSession(given);
    this.#session = session;
    // The same words once more would not be heard: what is said has to differ.
    session.announce = (text) => (this.said = text === this.said ? `${text}\u00a0` : text);
    session.onBusy = (isBusy) => void this.#showBusy(isBusy);
    if (this.view === "text") session.update((state) => ({ ...state, view: "text" }));
    this.#ends.push(session.store.subscribe((now, before) => this.#onState(now, before)));
    this.addEventListener("keydown", this.#onKey);
    document.addEventListener("keydown", this.#onPageKey);
    this.#ends.push(() => document.removeEventListener("keydown", this.#onPageKey));
    this.#emitLanguage(session.state.language);
    this.#scenarios = new ScenarioLoader(session, this.renderRoot, () => {
      this.requestUpdate();
      return this.updateComplete;
    });
    session.edit = () => this.#scenarios?.edit() ?? Promise.resolve(false);
    this.#ends.push(() => session.editing?.end());
    void session.activity.during(this.#open(session, address));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  async #begin(session: ExplorerSession, address: string): Promise<void> {
    try {
      if (this.src) await session.openSource(this.src);
      else await session.start(address);
    } catch (error) {
      session.fail(error, () => void this.#begin(session, address));
    }
    this.isBeginning = false;
  }

  async #open(session: ExplorerSession, address: string): Promise<void> {
    await this.#begin(session, address);
    void this.#preparePrint(session);
    if (!this.linked) return;
    if (address === "") {
      // Who is at work already is left alone.
      if (
        session.state.opened &&
        storedTour.read("ended") === undefined &&
        document.activeElement === document.body
      )
        await this.#startTour();
    } else if (this.src && session.state.opened) await session.goTo(address);
    const shown = session.state;
    await this.#scenarios?.restore();
    const isElsewhere = pageAddress() !== address;
    this.#ends.push(syncAddress(session, this.renderRoot, !isElsewhere && session.state !== shown));
    // Who followed another link while this one was opening is not left at the first.
    if (isElsewhere) await session.goTo(pageAddress());
  }

  async #startTour(): Promise<void> {
    try {
      await tourPart.load();
      this.touring = true;
    } catch (error) {
      this.#session?.fail(error, () => void this.#startTour());
    }
  }

  async #openStory(how: "story" | "edit-story" | "new-story"): Promise<void> {
    try {
      const { openStory } = await storyPart.load();
      if (this.#session) await openStory(this.#session, how);
    } catch (error) {
      reportError(error);
    }
  }

  /** Opens a dialog of networks of one's own. */
  async #openOwn(which: "new-network" | "save-network"): Promise<void> {
    try {
      await Promise.all([ownPart.load(), this.#session?.load("changes")]);
      this.showsOwn = true;
      await this.updateComplete;
      this.renderRoot.querySelector<NewNetwork | SaveNetwork>(`polku-${which}`)?.open();
    } catch (error) {
      this.#session?.fail(error, () => void this.#openOwn(which));
    }
  }

  /** Fills this window with the wall, or opens one for it. */
  async #showWall(how: string): Promise<void> {
    try {
      (await wallPart.load()).showWall(this.#session as ExplorerSession, how);
    } catch (error) {
      this.#session?.fail(error, () => void this.#showWall(how));
    }
  }

  readonly #endTour = (): void => {
    storedTour.write("ended");
    this.touring = false;
  };

  #onState(now: State, before: State): void {
    if (now.language !== before.language) this.#emitLanguage(now.language);
    if (this.linked && (questionIn(now) !== questionIn(before) || now.language !== before.language))
      tellTitle(now);
    if (now.scenario && !this.#session?.editing) void this.#during(this.#scenarios?.load());
    this.requestUpdate();
  }

  async #during(work: Promise<unknown> | undefined): Promise<void> {
    if (work) await this.#session?.activity.during(work);
  }

  /** The attribute `data-ready` is there while nothing loads and nothing is being worked out. */
  async #showBusy(isBusy: boolean): Promise<void> {
    this.#isBusy = isBusy;
    if (isBusy) this.removeAttribute("data-ready");
    await this.updateComplete;
    if (this.#isBusy) return;
    this.setAttribute("data-ready", "");
    endOpening();
    // Where it can't be had, it is asked for again the next time.
    void upkeepPart.load().then(
      () => (this.keepsUp = true),
      () => {},
    );
  }

  #emitLanguage(detail: Language): void {
    this.dispatchEvent(new CustomEvent("polku-language", { detail, bubbles: true, composed: true }));
  }

  protected override willUpdate(_changes: PropertyValues): void {
    const forced = matchMedia("(forced-colors: active)").matches;
    const theme = forced ? "forced" : (this.#session?.state.theme ?? "light");
    for (const [name, value] of themeColours(theme)) this.style.setProperty(name, value);
    this.style.colorScheme = this.#session?.state.theme ?? "light";
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.#session;
    if (!session) return nothing;
    const { state } = session;
    const { isNarrow } = this.#size;
    const { header, file } = appWords[state.language];
    const status = html`<div class="unseen" role="status" aria-live="polite">${this.said}</div>`;
    if (state.screen?.startsWith("wall"))
      return html`<div class="app" lang=${state.language}>
        ${lazyElement(session, wallPart, html`<polku-wall .session=${session}></polku-wall>`, () => session.update((state) => ({ ...state, screen: undefined })))}
        ${status}
      </div>`;
    const edits = state.editedStory !== undefined;
    const showsDetails = state.selected.length > 0 && state.opened !== undefined && !edits;
    const showsAnswers = isNarrow ? state.front === "answers" : hasQuestion(viewOf(state));
    const showsQuestion = showsAnswers || hasQuestion(viewOf(state));
    const showsView = !isNarrow || state.front === "view";
    return html`<div
      class="app"
      lang=${state.language}
      data-theme=${state.theme}
      ?data-narrow=${isNarrow}
      data-view=${viewOf(state)}
      @polku-ask=${this.#onAsk}
      @polku-menu=${this.#onMenu}
      @polku-gain=${({ detail }: CustomEvent<GainOf>) => (this.gainOf = detail)}
      @polku-make-scenario=${({ detail }: CustomEvent<{ title: Text; changes: Change[] }>) =>
        this.#during(this.#scenarios?.make(detail.title, detail.changes))}
      @dragover=${this.#drop.onDrag}
      @dragleave=${this.#drop.onDragEnd}
      @drop=${this.#drop.onDrop}
    >
      ${skips(session, this.#jump)}
      <polku-header
        role=${this.linked ? "banner" : "group"}
        .session=${session}
        .chooses=${!this.src}
      ></polku-header>
      <div class="main" role=${this.linked ? "main" : nothing}>
        ${showsQuestion ? questionForm(session, isNarrow) : nothing}
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
        ${
          this.workshop && state.opened
            ? lazyElement(session, workshopPart, html`<polku-workshop .session=${session}></polku-workshop>`)
            : nothing
        }
        ${this.src && this.follow ? follower(session, this.src, this.follow, this.write) : nothing}
        <polku-notices .session=${session}></polku-notices>
        ${state.story ? story(session) : nothing} ${isNarrow && state.opened ? tabs(session) : nothing}
        ${
          state.opened && (state.question ?? viewOf(state) === "tables")
            ? html`<div class="body" data-details=${showsDetails}>
                ${
                  showsAnswers
                    ? html`<polku-answers
                        id="polku-answers"
                        class="panel"
                        role="region"
                        aria-label=${header.answers}
                        tabindex="-1"
                        ?inert=${isNarrow && showsDetails}
                        .session=${session}
                      ></polku-answers>`
                    : nothing
                }
                ${
                  showsView
                    ? html`<div class="view" ?inert=${isNarrow && showsDetails}>${viewPanel(session)}</div>`
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
                          role="region"
                          tabindex="-1"
                          aria-label=${detailsWords[state.language].heading}
                          .session=${session}
                        ></polku-details>`,
                      )
                    : nothing
                }
                ${edits ? html`<polku-story-editor class="panel" .session=${session}></polku-story-editor>` : nothing}
              </div>`
            : withoutAnswer(session, this.isBeginning)
        }
        ${
          state.screen
            ? lazyElement(session, wallPart, html`<polku-desk .session=${session}></polku-desk>`)
            : nothing
        }
      </div>
      <polku-dialogs .session=${session} .feedback=${this.feedback}></polku-dialogs>
      ${
        this.showsOwn
          ? html`<polku-new-network .session=${session}></polku-new-network>
              <polku-save-network .session=${session}></polku-save-network>`
          : nothing
      }
      ${this.meets ? html`<polku-meeting .session=${session}></polku-meeting>` : nothing}
      ${this.imports ? html`<polku-import .session=${session}></polku-import>` : nothing}
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
      ${
        this.touring
          ? html`<polku-tour .session=${session} @polku-tour-end=${this.#endTour}></polku-tour>`
          : nothing
      }
      ${this.#drop.isOver ? html`<div class="drop" aria-hidden="true"><p>${file.drop}</p></div>` : nothing}
      <input
        class="picker"
        type="file"
        accept=".yaml,.yml,.json,.xlsx,.ods,.csv,.tsv,.txt,.xml,.graphml,.gexf,.zip"
        aria-label=${header.open}
        tabindex="-1"
        hidden
        @change=${this.#onPicked}
      />
      ${this.keepsUp && this.linked && !this.src ? html`<polku-upkeep .session=${session}></polku-upkeep>` : nothing}
      <div class="ruler"></div>
      ${status}
    </div>`;
  }

  readonly #jump = async (id: string): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  };

  readonly #size = new Narrowness(this);

  readonly #drop = new FileDrop(this, (file) => void this.#during(this.#openFile(file)));

  readonly #onAsk = ({ detail }: CustomEvent<ButtonRequest>): void => {
    if (detail === "open") this.renderRoot.querySelector<HTMLInputElement>(".picker")?.click();
    else if (detail === "tour") void this.#during(this.#startTour());
    else if (detail === "story" || detail === "edit-story" || detail === "new-story")
      void this.#during(this.#openStory(detail));
    else if (detail === "what-if") void this.#during(this.#scenarios?.begin());
    else if (detail === "add-service") void this.#during(this.#scenarios?.beginWithForm());
    else if (detail === "workshop") this.workshop = true;
    else if (detail === "meeting") void this.#during(this.#meet());
    else if (detail === "import") void this.#during(this.#import());
    else if (detail === "wall" || detail === "wall-window") void this.#during(this.#showWall(detail));
    else if (detail === "new-network" || detail === "save-network") void this.#during(this.#openOwn(detail));
    else {
      const dialogs = this.renderRoot.querySelector<Dialogs>("polku-dialogs");
      if (dialogs) dialogs.asked = detail;
    }
  };

  readonly #onPicked = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = "";
    if (file) void this.#during(this.#openFile(file));
  };

  async #openFile(file: File): Promise<void> {
    if (/\.workshop\.(?:ya?ml|json)$/i.test(file.name)) return this.#openWorkshop(file);
    if (await isForeign(file)) return this.#import(file);
    if (!(await this.#scenarios?.openFile(file))) await this.#session?.openFile(file);
  }

  async #openWorkshop(file: File): Promise<void> {
    try {
      (await workshopPart.load()).takeFile(this.#session as ExplorerSession, file);
      this.workshop = true;
    } catch (error) {
      this.#session?.fail(error, () => void this.#openWorkshop(file));
    }
  }

  /** Opens the dialog of what can be taken to a meeting. */
  async #meet(): Promise<void> {
    try {
      await meetingPart.load();
      this.meets = true;
      await this.updateComplete;
      this.renderRoot.querySelector<MeetingPanel>("polku-meeting")?.open();
    } catch (error) {
      reportError(error);
    }
  }

  /** Printing comes without waiting: what it needs loads beforehand. Without it, the screen is printed. */
  async #preparePrint(session: ExplorerSession): Promise<void> {
    const part = await printPart.load().catch(() => undefined);
    if (part && this.isConnected) this.#ends.push(part.startPrinting(session, this.renderRoot, this.linked));
  }

  /** Opens the dialog that brings files of other tools in. */
  async #import(...files: readonly File[]): Promise<void> {
    try {
      await Promise.all([importPart.load(), this.#session?.load("changes")]);
      this.imports = true;
      await this.updateComplete;
      this.renderRoot.querySelector<ImportDialog>("polku-import")?.open(files);
    } catch (error) {
      this.#session?.fail(error, () => void this.#import(...files));
    }
  }

  /** What can be done with a service stands with its details: the keyboard goes there, and Esc brings it back. */
  readonly #onMenu = async ({ detail }: CustomEvent<string>): Promise<void> => {
    this.#session?.update((state) => selectService(state, detail));
    await detailsPart.load();
    this.requestUpdate();
    await this.updateComplete;
    await this.renderRoot.querySelector<LitElement>("polku-details")?.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("polku-service-edits button")?.focus();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
    const session = this.#session;
    if (!session) return;
    if (session.state.selected.length > 0) session.update((state) => ({ ...state, selected: [] }));
    else if (!this.renderRoot.querySelector("dialog[open]")) session.update(endStory);
  };

  /** Search and help from anywhere on the explorer's own page, but not while something is being typed. */
  readonly #onPageKey = (event: KeyboardEvent): void => {
    if (!this.linked && !event.composedPath().includes(this)) return;
    const key = pageKeyOf(event);
    if (!key || this.renderRoot.querySelector("dialog[open]")) return;
    event.preventDefault();
    const header = this.renderRoot.querySelector<HeaderBar>("polku-header");
    if (key === "search") header?.focusSearch();
    else {
      const detail = key === "wall" && event.shiftKey ? "wall-window" : key;
      header?.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true }));
    }
  };
}

/** Whether a file is another tool's: by its ending, or JSON that a format of another tool is known by. */
async function isForeign(file: File): Promise<boolean> {
  if (/\.ya?ml$/i.test(file.name)) return false;
  if (!/\.json$/i.test(file.name)) return true;
  try {
    if (/"(?:polku|scenario)"\s*:/.test(await file.slice(0, 10_000).text())) return false;
    return await (await importPart.load()).isKnown(file);
  } catch {
    // It is then opened as a network, which reports that it can't be read.
    return false;
  }
}

customElements.define("polku-explorer", PolkuExplorer);
