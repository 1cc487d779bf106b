import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { stopReading, setAboutPage } from "../state/actions.js";
import type { State } from "../state/state.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { Panel } from "../ui/panel.js";
import { askToOpen } from "./ask-to-open.js";
import { failureContent, issueList } from "./failure-content.js";
import { textButton } from "../ui/buttons.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import css from "./dialogs.css?inline";
import { failureWords } from "./words/failure-words.js";
import { appWords } from "./words/words.js";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

const helpPart = lazy(() => import("../help/help.js"));
const statementPart = lazy(() => import("../statement/statement.js"));

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
    // On another's page, it is shown in the element.
    if (failure && !this.session.isEmbedded)
      return { ...failureContent(this.state, failure), buttons: this.#another() };
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
    return {
      heading: file?.name ?? "",
      body: issueList(this.state, warnings, appWords[this.state.language].file.warnings(warnings.length)),
    };
  }

  readonly #onClose = (): void => {
    this.asked = undefined;
    if (this.state.failure) this.session.update((state) => stopReading(state));
    else this.session.update((state) => setAboutPage(state, undefined));
  };

  #another(): TemplateResult {
    return textButton(failureWords[this.state.language].another, askToOpen);
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
      ${this.state.opened && !this.session.isEmbedded ? textButton(header.tour, this.#toTour) : nothing}`,
    };
  }
}

customElements.define("polku-dialogs", Dialogs);
