import type { Language, Model, Question } from "@polku/core";
import {
  html,
  nothing,
  unsafeCSS,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from "lit";
import type { ResolvedQuestion } from "@polku/core/questions";
import { failureContent } from "../app/failure-content.js";
import { ExplorerBase, type Frame } from "../app/explorer-base.js";
import explorer from "../app/explorer.css?inline";
import { pickLanguage } from "../app/new-session.js";
import { ExplorerSession } from "../app/session.js";
import { appWords } from "../app/words/words.js";
import { lazy } from "../platform/lazy.js";
import { questionSummary } from "../question/question-summary.js";
import { adjust, stopReading } from "../state/actions.js";
import { askQuestion } from "../state/ask.js";
import { networkIn, questionIn } from "../state/derive.js";
import { startState, type State } from "../state/state.js";
import { baseStyles } from "../ui/base-styles.js";
import { iconButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { sharedWords } from "../words/words.js";
import tokens from "../ui/tokens.css?inline";
import type { PolkuElement } from "./api.js";
import embed from "./embed.css?inline";
import { Reports } from "./reports.js";
import { toSource } from "./to-source.js";
import { words, type Word, type WordName } from "./properties.js";
import { elementWords } from "./words/words.js";

const issuePart = lazy(() => import("./issues.js"));
const questionPart = lazy(() => import("./read-question.js"));
const printPart = lazy(() => import("../meeting/print.js"));
const sentencePart = lazy(() => import("../question/question-sentence.js"));

/** Every token of the design can be set from outside, by its name after `--polku-`; what readers need stays. */
const themed = tokens.replace(/^[^@]*/, (own) =>
  own.replaceAll(/--([\w-]+):\s*([^;}]+)/g, "--$1: var(--polku-$1, $2)"),
);

/**
 * An explorer in another's page. Its state is that of its session; its properties are ways to it, and what the reader
 * changes in it shows in them. It keeps its state when it is taken out of the page and put back.
 */
export abstract class EmbeddedExplorer extends ExplorerBase implements PolkuElement {
  static override styles: CSSResult[] = [
    unsafeCSS(themed),
    ...baseStyles.slice(1),
    unsafeCSS(explorer),
    unsafeCSS(embed),
  ];
  static override properties: PropertyDeclarations = {
    model: { type: String, noAccessor: true },
    question: { type: String, noAccessor: true },
    lang: { type: String, noAccessor: true },
    view: { type: String, noAccessor: true },
    chrome: { type: String, noAccessor: true },
    theme: { type: String, noAccessor: true },
    locked: { type: Boolean, noAccessor: true },
  };

  /** What stands around where nothing is said of it. */
  protected abstract readonly usualChrome: Word<"chrome">;
  protected override session = new ExplorerSession("fi", true);
  #model: Model | string | null = null;
  /** The text that the open network was read from; undefined where it came from an address. */
  #text: string | undefined;
  /** A model, or a question, that was set and is not shown yet. */
  #newModel = false;
  #newQuestion: { readonly raw: unknown } | undefined;
  /** The question that was set is about to be asked. */
  #isAsking = false;
  #chrome: Word<"chrome"> | undefined;
  #theme: Word<"theme"> = "auto";
  #isTheming = false;
  #pageLanguage: Language | undefined;
  #isAttached = false;
  #endPrinting: (() => void) | undefined;
  readonly #reports = new Reports(this, this.session);
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor() {
    super();
    this.addEventListener("keydown", this.onPageKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const around = this.parentElement ?? (this.getRootNode() as ShadowRoot).host ?? document.documentElement;
    if (!this.#isAttached) {
      this.#isAttached = true;
      this.attach(this.session);
      const said = around.closest<HTMLElement>("[lang]")?.lang;
      const language = pickLanguage(said, undefined, navigator.languages);
      if (this.#pageLanguage === undefined) this.session.store.update((state) => adjust(state, { language }));
      this.#pageLanguage = language;
      void this.during(this.updateComplete);
    }
    this.#dark.addEventListener("change", this.#followPage);
    this.#followPage();
    if (this.state?.opened) void this.during(this.#preparePrint());
  }

  /** Printing comes without waiting: what it needs loads once there is something to print. */
  async #preparePrint(): Promise<void> {
    const part = await printPart.load().catch(() => undefined);
    if (part && this.isConnected)
      this.#endPrinting ??= part.startPrinting(this.session, this.renderRoot, { isPart: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dark.removeEventListener("change", this.#followPage);
    this.#endPrinting?.();
    this.#endPrinting = undefined;
  }

  get model(): Model | string | null {
    return this.#model;
  }

  set model(model: Model | string | null | undefined) {
    this.#model = model ?? null;
    this.#newModel = true;
    this.requestUpdate();
  }

  override get question(): ResolvedQuestion | undefined {
    return super.question;
  }

  override set question(question: Question | string | null | undefined) {
    this.#newQuestion = { raw: question === "" ? null : (question ?? null) };
    this.requestUpdate();
  }

  override get lang(): Language {
    return this.session.state.language;
  }

  override set lang(lang: Language | null) {
    const language = this.#word("lang", lang, this.#pageLanguage);
    if (!language) return;
    // What is said here counts, whatever the page is in.
    this.#pageLanguage ??= language;
    if (language !== this.lang) this.session.store.update((state) => adjust(state, { language }));
  }

  get view(): State["view"] {
    return this.session.state.view;
  }

  set view(value: State["view"] | null) {
    const view = this.#word("view", value, "map");
    if (view && view !== this.view) this.session.store.update((state) => ({ ...state, view }));
  }

  get chrome(): Word<"chrome"> {
    return this.#chrome ?? this.usualChrome;
  }

  set chrome(value: Word<"chrome"> | null) {
    const chrome = this.#word("chrome", value, this.usualChrome);
    if (chrome) this.#chrome = chrome;
    this.requestUpdate();
  }

  get theme(): Word<"theme"> {
    return this.#theme;
  }

  set theme(value: Word<"theme"> | null) {
    const theme = this.#word("theme", value, "auto");
    if (!theme) return;
    this.#theme = theme;
    this.#followPage();
  }

  get locked(): boolean {
    return this.session.state.locked;
  }

  set locked(locked: boolean) {
    if (locked !== this.locked) this.session.store.update((state) => ({ ...state, locked }));
  }

  /** A word that a property is set to, or the usual one for none; undefined, and an error is told, where it is not known. */
  #word<Name extends WordName>(
    name: Name,
    value: unknown,
    usual: Word<Name> | undefined,
  ): Word<Name> | undefined {
    if (value === null || value === undefined || value === "") return usual;
    const known: readonly Word<Name>[] = words[name];
    const found = known.find((one) => one === value);
    if (found === undefined)
      void this.#refuseWord(name, typeof value === "string" ? value : typeof value, known);
    return found;
  }

  async #refuseWord(name: string, value: string, known: readonly string[]): Promise<void> {
    this.requestUpdate();
    const issue = (await issuePart.load()).wrongValue(name, value, known);
    await this.#reports.tellIssues("property", [issue]);
  }

  /** Takes the colours of the page where none are said. */
  readonly #followPage = (): void => {
    if (!this.#isAttached) return;
    const around = this.parentElement ?? document.documentElement;
    const scheme = getComputedStyle(around).colorScheme;
    const isDark = scheme.includes("dark") && (this.#dark.matches || !scheme.includes("light"));
    const theme = this.#theme === "auto" ? (isDark ? "dark" : "light") : this.#theme;
    this.#isTheming = true;
    if (theme !== this.session.state.theme) this.session.store.update((state) => adjust(state, { theme }));
    this.#isTheming = false;
    this.requestUpdate();
  };

  protected override onState(now: State, before: State): void {
    // What the reader chooses stays, whatever the page becomes.
    if (now.theme !== before.theme && !this.#isTheming) this.#theme = now.theme;
    if (now.failure && now.failure !== before.failure) void this.#reports.tellFailure(now.failure);
    if (now.partFailed && !before.partFailed) {
      const message = sharedWords[now.language].part.failed;
      this.#reports.tell("polku-error", { about: "part", message, issues: [] });
    }
    super.onState(now, before);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#newModel) {
      this.#newModel = false;
      void this.during(this.#open());
    } else if (this.#newQuestion && this.state?.opened && this.state.reading === undefined)
      void this.during(this.#ask());
  }

  async #open(): Promise<void> {
    const { session } = this;
    const model = this.#model;
    session.cancelReading();
    if (model === null || model === "") {
      this.#text = undefined;
      session.store.update(closed);
      return;
    }
    try {
      const source = toSource(model);
      if (this.#newQuestion) await questionPart.load();
      // Another one was set meanwhile.
      if (model !== this.#model) return;
      const text = "text" in source ? source.text : undefined;
      // An object with the same in it, as frameworks make them anew, is the same network.
      if (text !== undefined && text === this.#text && this.state?.opened) {
        session.store.update((state) => this.#asked(state));
        return;
      }
      const file = "text" in source ? new File([source.text], source.name) : source.address;
      await session.openSource(file, (state) => {
        this.#text = text;
        return this.#asked(state);
      });
      await this.#preparePrint();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const why = words.lang.map((language) => [language, elementWords[language].notPlain(problem)]);
      const failure = { kind: "unreadable", file: "model", why: Object.fromEntries(why) as never } as const;
      session.store.update((state) => stopReading(state, failure));
    }
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      await questionPart.load();
    } catch (error) {
      this.#isAsking = false;
      this.#reports.tellChanges();
      throw error;
    }
    this.#isAsking = false;
    this.session.store.update((state) => this.#asked(state));
    // What was set together with a question that can't be asked, such as the language, is still to be told.
    this.requestUpdate();
  }

  /** The state with what was set as the question; where that can't be asked, as it was, and an error is told. */
  #asked(state: State): State {
    const { opened } = state;
    const part = questionPart.loaded;
    if (!this.#newQuestion || !opened || !part) return state;
    const { raw } = this.#newQuestion;
    this.#newQuestion = undefined;
    if (raw === null) return opened.question ? askOther(state, opened.question) : state;
    const read = part.readQuestion(opened.network, opened.question, raw, state.language);
    if (read.ok) return askOther(state, read.question);
    const { message, issues } = read;
    this.#reports.tell("polku-error", { about: "question", message, issues });
    return state;
  }

  protected override updated(): void {
    this.#reflect();
    // What was set together with a question is told together with its answer, not of the one before it too.
    if (!this.#isAsking) this.#reports.tellChanges();
  }

  /** What readers change shows in attributes. */
  #reflect(): void {
    const reflect = (name: WordName, value: string, usual: string | undefined) => {
      const isSaid = value !== usual || this.hasAttribute(name);
      if (isSaid && this.getAttribute(name) !== value) this.setAttribute(name, value);
    };
    reflect("lang", this.lang, this.#pageLanguage);
    reflect("view", this.view, "map");
    reflect("chrome", this.chrome, this.usualChrome);
    reflect("theme", this.theme, "auto");
    this.toggleAttribute("locked", this.locked);
  }

  protected override get frame(): Frame {
    const { chrome } = this;
    return { header: chrome === "full", question: chrome !== "none", details: true };
  }

  protected override questionPart(session: ExplorerSession): unknown {
    const { state } = session;
    const { question } = this;
    const network = networkIn(state);
    if (!state.locked) return super.questionPart(session);
    if (!question || !network) return nothing;
    if (!sentencePart.loaded) void sentencePart.load().then(() => this.requestUpdate(), reportError);
    const say = sentencePart.loaded?.questionSentence ?? questionSummary;
    return html`<p class="locked-question" part="question">${say(network, question, state.language)}</p>`;
  }

  protected override partsAbove(session: ExplorerSession): unknown {
    const { failure, language } = session.state;
    if (!failure) return html`<slot name="before"></slot>`;
    const { heading, body } = failureContent(session.state, failure);
    return html`<slot name="before"></slot>
      <div class="failure" part="failure" role="alert">
        <div>
          <p><b>${heading}</b></p>
          ${body}
        </div>
        ${iconButton(appWords[language].notice.dismiss, icons.close, () =>
          session.store.update((state) => stopReading(state)),
        )}
      </div>`;
  }

  protected override partsBelow(): unknown {
    return html`<slot name="after"></slot>`;
  }

  protected override withoutAnswer({ state }: ExplorerSession): unknown {
    // What is being read, and what went wrong, is said above.
    if (state.reading !== undefined || state.failure) return nothing;
    const { empty } = elementWords[state.language];
    const { noServices } = appWords[state.language].file;
    return html`<div class="message">
      <slot name="empty"><p>${state.opened ? noServices : empty}</p></slot>
    </div>`;
  }
}

/** The state with a question; as it was where that is asked already. */
function askOther(state: State, question: ResolvedQuestion): State {
  return JSON.stringify(question) === JSON.stringify(questionIn(state))
    ? state
    : askQuestion(state, question);
}

/** The state with no network; what the page chose for its looks stays. */
function closed({ language, theme, view, locked, parts }: State): State {
  return { ...startState(language, parts), theme, view, locked };
}
