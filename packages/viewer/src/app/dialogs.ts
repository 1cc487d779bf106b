import type { Issue, Language } from "@polku/core";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { stopReading, setAboutPage } from "../state/actions.js";
import type { Failure, State } from "../state/state.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { Panel } from "../ui/panel.js";
import { sayIssue } from "../ui/say-issue.js";
import { askToOpen } from "./ask-to-open.js";
import { textButton } from "../ui/buttons.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { mostMegabytes } from "../network/read-file.js";
import css from "./dialogs.css?inline";
import { appWords } from "./words/words.js";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

const helpPart = lazy(() => import("../help/help.js"));
const statementPart = lazy(() => import("../statement/statement.js"));
const mostIssues = 200;

/** What a dialog shows. */
interface Content {
  heading: string;
  body: unknown;
  buttons?: unknown;
}

/** The dialogs: help, what is wrong with a file, and the warnings of the open one. */
export class Dialogs extends Panel {
  static override styles = unsafeCSS(css);
  /** The publisher's address for feedback. */
  @reactive feedback!: string | null;
  /** What was asked for by a button or a key. */
  @reactive asked: "help" | "warnings" | undefined;

  protected override updated(_changes: PropertyValues): void {
    const { aboutPage: about } = this.state;
    // The button that led on from the help is gone: the keyboard goes on where the reading begins.
    if (about && about !== this.#about) void this.#focusBody();
    this.#about = about;
  }

  #about: State["aboutPage"];

  async #focusBody(): Promise<void> {
    const dialog = this.querySelector<Dialog>("polku-dialog");
    await dialog?.updateComplete;
    dialog?.focusBody();
  }

  protected override render(): TemplateResult {
    const content = this.#content();
    return html`<polku-dialog
      .open=${content !== undefined}
      .dismissible=${true}
      .closeLabel=${sharedWords[this.state.language].close}
      .heading=${content?.heading ?? ""}
      .body=${content?.body}
      .buttons=${content?.buttons ?? nothing}
      @polku-close=${this.#onClose}
    ></polku-dialog>`;
  }

  #content(): Content | undefined {
    const { failure, opened, aboutPage: about } = this.state;
    if (failure) return this.#failure(failure);
    if (about)
      return {
        heading: appWords[this.state.language].header.statement,
        body: lazyElement(
          this.session,
          statementPart,
          html`<polku-statement .session=${this.session} .feedback=${this.feedback}></polku-statement>`,
        ),
      };
    if (this.asked === "help") return this.#help();
    if (this.asked !== "warnings" || !opened) return undefined;
    const { file, warnings } = opened;
    return this.#issues(
      file?.name ?? "",
      warnings,
      appWords[this.state.language].file.warnings(warnings.length),
    );
  }

  readonly #onClose = (): void => {
    this.asked = undefined;
    if (this.state.failure) this.session.update((state) => stopReading(state));
    else this.session.update((state) => setAboutPage(state, undefined));
  };

  #failure(failure: Failure): Content {
    const words = appWords[this.state.language].file;
    if (failure.kind === "issues")
      return this.#issues(failure.file, failure.issues, words.issues(failure.issues.length), true);
    const said =
      failure.kind === "too-big"
        ? words.tooBig(failure.file, failure.megabytes, mostMegabytes)
        : words.unreadable(failure.file);
    return {
      heading: words.refused(failure.file),
      body: html`<p>${said}</p>
        ${this.state.opened ? html`<p>${words.untouched}</p>` : nothing}`,
      buttons: this.#another(),
    };
  }

  #issues(file: string, issues: readonly Issue[], count: string, refused = false): Content {
    const words = appWords[this.state.language].file;
    const { language } = this.state;
    const rest = issues.length - mostIssues;
    return {
      heading: refused ? words.refused(file) : file,
      body: html`<p><b>${count}.</b> ${refused && this.state.opened ? words.untouched : ""}</p>
        <ol class="issues">
          ${issues.slice(0, mostIssues).map((issue) => this.#issue(issue, language))}
        </ol>
        ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}`,
      buttons: refused ? this.#another() : nothing,
    };
  }

  #issue(issue: Issue, language: Language): TemplateResult {
    const { line, column, path, code } = issue;
    const where =
      line === undefined || column === undefined
        ? path.join(".")
        : appWords[this.state.language].file.place(line, column);
    return html`<li>
      <p class="where row"><b>${where}</b> <code>${code}</code></p>
      <p>${sayIssue(issue, language)}</p>
    </li>`;
  }

  #another(): TemplateResult {
    return textButton(appWords[this.state.language].file.another, askToOpen);
  }

  readonly #toStatement = (): void => {
    this.asked = undefined;
    this.session.update((state) => setAboutPage(state, "accessibility"));
  };

  readonly #toTour = (): void => {
    this.querySelector<Dialog>("polku-dialog")?.close();
    this.dispatchEvent(new CustomEvent("polku-ask", { detail: "tour", bubbles: true }));
  };

  #help(): Content {
    const { header } = appWords[this.state.language];
    return {
      heading: header.help,
      body: lazyElement(this.session, helpPart, html`<polku-help .session=${this.session}></polku-help>`),
      buttons: html`${textButton(header.statement, this.#toStatement)}
      ${this.state.opened ? textButton(header.tour, this.#toTour) : nothing}`,
    };
  }
}

customElements.define("polku-dialogs", Dialogs);
