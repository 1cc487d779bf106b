import type { Language } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators/property.js";
import { readAddressText } from "@polku/core/questions";
import { questionIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import { pageAddress, syncAddress, tellTitle } from "./address-sync.js";
import { newSession } from "./new-session.js";
import { ExplorerBase } from "./explorer-base.js";
import { FileDrop } from "./file-drop.js";
import { endOpening } from "../scenario/open-scenario.js";
import type { ScenarioLoader } from "../scenario/scenario-loader.js";
import type { ExplorerSession } from "./session.js";
import { reactive } from "../ui/light-element.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { Stored } from "../platform/stored.js";
import { wallPart, workshopPart } from "./page-parts.js";
import { follower, withoutAnswer } from "./view-panel.js";
import { appWords } from "./words/words.js";

const printPart = lazy(() => import("../meeting/print.js"));
const upkeepPart = lazy(() => import("../upkeep/upkeep.js"));
const actionsPart = lazy(() => import("./page-actions.js"));
/** What only this page is asked. */
const own = new Set(["tour", "meeting", "import", "wall", "wall-window", "new-network", "save-network"]);
/** Where nothing can be kept, the tour does not start by itself: it would each time. */
const storedTour = new Stored("polku-tour");

/**
 * The explorer on its own page, whose address, title, history and storage are its own. Attributes: `src` (a model on
 * the same server, instead of the network it comes with), `follow` and `write` (the address of events that tell when
 * that was saved, and the address that takes it changed), `lang`, `view` (`map` or `text`), `feedback` (an address for
 * feedback on accessibility, shown in the accessibility statement; or own content in the slot of that name). Fires
 * `polku-language` when the language changes. Has the attribute `data-ready` while nothing loads and nothing is being
 * worked out. For other pages there are the elements of `../element`.
 */
export class PolkuExplorer extends ExplorerBase {
  @property({ type: String }) src!: string | null;
  @property({ type: String }) view!: string | null;
  @property({ type: String }) follow: string | null = null;
  @property({ type: String }) write: string | null = null;
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
  /** Whether what tells of new versions, and why something does not load, is there. */
  @reactive keepsUp = false;

  #ends: (() => void)[] = [];
  readonly #drop = new FileDrop(this, (file) => this.#openFile(file));

  /** The session, and what loads scenarios, for what is done by buttons. */
  get explorerSession(): ExplorerSession {
    return this.session as ExplorerSession;
  }

  get scenarioLoader(): ScenarioLoader {
    return this.scenarios as ScenarioLoader;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const address = pageAddress();
    const given = readAddressText(address).get("lang") ?? (this.getAttribute("lang") || undefined);
    const session = newSession(given);
    this.#ends.push(this.attach(session));
    if (this.view === "text") session.update((state) => ({ ...state, view: "text" }));
    document.addEventListener("keydown", this.onPageKey);
    this.#ends.push(() => document.removeEventListener("keydown", this.onPageKey));
    this.#emitLanguage(session.state.language);
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
    void this.during(this.#preparePrint(session));
    if (address === "") {
      // Who is at work already is left alone.
      if (
        session.state.opened &&
        storedTour.read("ended") === undefined &&
        document.activeElement === document.body
      )
        await this.#act((part) => part.act(this, "tour"));
    } else if (this.src && session.state.opened) await session.goTo(address);
    const shown = session.state;
    await this.scenarios?.restore();
    const isElsewhere = pageAddress() !== address;
    this.#ends.push(syncAddress(session, this.renderRoot, !isElsewhere && session.state !== shown));
    // Who followed another link while this one was opening is not left at the first.
    if (isElsewhere) await session.goTo(pageAddress());
  }

  protected override onState(now: State, before: State): void {
    if (now.language !== before.language) this.#emitLanguage(now.language);
    if (questionIn(now) !== questionIn(before) || now.language !== before.language) tellTitle(now);
    super.onState(now, before);
  }

  protected override onReady(): void {
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

  protected override get choosesNetwork(): boolean {
    return !this.src;
  }

  protected override withoutAnswer(session: ExplorerSession): unknown {
    return withoutAnswer(session, this.isBeginning);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session } = this;
    if (session?.state.screen?.startsWith("wall") !== true) return super.render();
    return html`<div class="app" lang=${session.state.language}>
      ${lazyElement(session, wallPart, html`<polku-wall .session=${session}></polku-wall>`, () => session.update((state) => ({ ...state, screen: undefined })))}
      ${this.status()}
    </div>`;
  }

  protected override partsAbove(session: ExplorerSession): unknown {
    return html`${
      this.workshop && session.state.opened
        ? lazyElement(session, workshopPart, html`<polku-workshop .session=${session}></polku-workshop>`)
        : nothing
    }
    ${this.src && this.follow ? follower(session, this.src, this.follow, this.write) : nothing}`;
  }

  protected override partsBelow(session: ExplorerSession): unknown {
    return session.state.screen
      ? lazyElement(session, wallPart, html`<polku-desk .session=${session}></polku-desk>`)
      : nothing;
  }

  protected override partsBeside(session: ExplorerSession): unknown {
    const { header, file } = appWords[session.state.language];
    return html`${
        this.showsOwn
          ? html`<polku-new-network .session=${session}></polku-new-network>
              <polku-save-network .session=${session}></polku-save-network>`
          : nothing
      }
      ${this.meets ? html`<polku-meeting .session=${session}></polku-meeting>` : nothing}
      ${this.imports ? html`<polku-import .session=${session}></polku-import>` : nothing}
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
      ${this.keepsUp && !this.src ? html`<polku-upkeep .session=${session}></polku-upkeep>` : nothing}`;
  }

  protected override onAsk(what: string): void {
    if (what === "open") this.renderRoot.querySelector<HTMLInputElement>(".picker")?.click();
    else if (what === "workshop") this.workshop = true;
    else if (own.has(what)) void this.during(this.#act((part) => part.act(this, what)));
    else super.onAsk(what);
  }

  /** Does what is not in the first script, again where it could not be loaded. */
  async #act(does: (part: typeof import("./page-actions.js")) => Promise<void>): Promise<void> {
    try {
      await does(await actionsPart.load());
    } catch (error) {
      this.session?.fail(error, () => void this.#act(does));
    }
  }

  readonly #endTour = (): void => {
    storedTour.write("ended");
    this.touring = false;
  };

  readonly #onPicked = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = "";
    if (file) this.#openFile(file);
  };

  #openFile(file: File): void {
    void this.during(this.#act((part) => part.openFile(this, file)));
  }

  /** Printing comes without waiting: what it needs loads beforehand. Without it, the screen is printed. */
  async #preparePrint(session: ExplorerSession): Promise<void> {
    const part = await printPart.load().catch(() => undefined);
    if (part && this.isConnected) this.#ends.push(part.startPrinting(session, this.renderRoot));
  }
}

customElements.define("polku-explorer", PolkuExplorer);
