import { issueMessage, type Issue, type Language } from "@polku/core";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { stopReading, tellAbout } from "../state/actions.js";
import type { Failure, State } from "../state/state.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { mostMegabytes } from "../network/read-file.js";

const mostIssues = 200;

/** The dialogs: help, what is wrong with a file, and the warnings of the open one. */
export class Dialogs extends Panel {
  static override properties = {
    ...Panel.properties,
    feedback: { attribute: false },
    asked: { state: true },
    statement: { state: true },
  };
  /** The publisher's address for feedback. */
  declare feedback: string | null;
  /** What was asked for by a button or a key. */
  declare asked: "help" | "warnings" | undefined;
  /** The accessibility statement, once it has been asked for. */
  declare statement: typeof import("./statement.js") | undefined;

  protected watch({ opened, failure, language, about }: State): readonly unknown[] {
    return [opened, failure, language, about];
  }

  protected override updated(changes: PropertyValues): void {
    const { failure, about } = this.state;
    if (about && !this.statement) void this.#loadStatement();
    const dialog = this.querySelector("dialog");
    const wanted = failure !== undefined || about !== undefined || this.asked !== undefined;
    if (wanted && dialog && !dialog.open) dialog.showModal();
    if (!wanted && dialog?.open) dialog.close();
    // The button that led on from the help is gone: the keyboard goes on where the reading begins.
    if (about && this.statement && (changes.has("asked") || changes.has("statement")))
      this.querySelector<HTMLElement>(".dialog-body")?.focus({ preventScroll: true });
  }

  async #loadStatement(): Promise<void> {
    try {
      this.statement = await import("./statement.js");
    } catch (error) {
      reportError(error);
      this.session.update((state) => tellAbout(state, undefined));
    }
  }

  protected override render(): TemplateResult {
    const { failure, opened, about, language } = this.state;
    const content = failure
      ? this.#failure(failure)
      : about
        ? this.#frame(
            this.words.help.statement,
            this.statement?.statement(language, this.feedback) ?? nothing,
            this.words.help.close,
          )
        : this.asked === "help"
          ? this.#help()
          : this.asked === "warnings" && opened
            ? this.#issues(
                opened.file ?? "",
                opened.warnings,
                this.words.file.warnings(opened.warnings.length),
              )
            : nothing;
    return html`<dialog aria-labelledby="polku-dialog" @close=${this.#onClose} @click=${this.#onClick}>
      ${content}
    </dialog>`;
  }

  readonly #onClose = (): void => {
    this.asked = undefined;
    if (this.state.failure) this.session.update((state) => stopReading(state));
    else this.session.update((state) => tellAbout(state, undefined));
  };

  /** A click beside the dialog closes it. */
  readonly #onClick = (event: MouseEvent): void => {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target === dialog) dialog.close();
  };

  #frame(heading: string, body: unknown, close: string, more: unknown = nothing): TemplateResult {
    const shut = () => this.querySelector("dialog")?.close();
    return html`<div class="dialog">
      <div class="head">
        <h2 id="polku-dialog">${heading}</h2>
        <button type="button" class="quiet close" aria-label=${close} title=${close} @click=${shut}>
          ${icons.close}
        </button>
      </div>
      <div class="dialog-body" tabindex="0" role="group" aria-labelledby="polku-dialog">${body}</div>
      <div class="dialog-foot">
        ${more}
        <button type="button" class="main" @click=${shut}>${close}</button>
      </div>
    </div>`;
  }

  #failure(failure: Failure): TemplateResult {
    const words = this.words.file;
    if (failure.kind === "issues")
      return this.#issues(failure.file, failure.issues, words.issues(failure.issues.length), true);
    const said =
      failure.kind === "too-big"
        ? words.tooBig(failure.file, failure.megabytes, mostMegabytes)
        : failure.kind === "no-services"
          ? words.noServices
          : words.unreadable(failure.file);
    return this.#frame(
      words.refused(failure.file),
      html`<p>${said}</p>
        ${this.state.opened ? html`<p>${words.untouched}</p>` : nothing}`,
      words.close,
      this.#another(),
    );
  }

  #issues(file: string, issues: readonly Issue[], count: string, refused = false): TemplateResult {
    const words = this.words.file;
    const { language } = this.state;
    const rest = issues.length - mostIssues;
    return this.#frame(
      refused ? words.refused(file) : file,
      html`<p><b>${count}.</b> ${refused && this.state.opened ? words.untouched : ""}</p>
        <ol class="issues">
          ${issues.slice(0, mostIssues).map((issue) => this.#issue(issue, language))}
        </ol>
        ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}`,
      words.close,
      refused ? this.#another() : nothing,
    );
  }

  #issue(issue: Issue, language: Language): TemplateResult {
    const { line, column, path, code } = issue;
    const where =
      line === undefined || column === undefined ? path.join(".") : this.words.file.place(line, column);
    return html`<li>
      <p class="where"><b>${where}</b> <code>${code}</code></p>
      <p>${issueMessage(issue, language)}</p>
    </li>`;
  }

  #another(): TemplateResult {
    return html`<button
      type="button"
      @click=${() => this.dispatchEvent(new CustomEvent("polku-ask", { detail: "open", bubbles: true }))}
    >
      ${this.words.file.another}
    </button>`;
  }

  readonly #toStatement = (): void => {
    this.asked = undefined;
    this.session.update((state) => tellAbout(state, "accessibility"));
  };

  readonly #toTour = (): void => {
    this.querySelector("dialog")?.close();
    this.dispatchEvent(new CustomEvent("polku-ask", { detail: "tour", bubbles: true }));
  };

  #help(): TemplateResult {
    const words = this.words.help;
    return this.#frame(
      words.heading,
      html`<p>${words.intro}</p>
        <h3>${words.keysHeading}</h3>
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">${words.key}</th>
              <th scope="col">${words.does}</th>
            </tr>
          </thead>
          <tbody>
            ${words.keys.map(
              ([key, does]) =>
                html`<tr>
                  <th scope="row"><kbd>${key}</kbd></th>
                  <td>${does}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <h3>${words.mouseHeading}</h3>
        ${words.mouse.map((line) => html`<p>${line}</p>`)}
        <h3>${words.accessHeading}</h3>
        <p>${words.access}</p>`,
      words.close,
      html`<button type="button" @click=${this.#toStatement}>${words.statement}</button> ${
          this.state.opened
            ? html`<button type="button" @click=${this.#toTour}>${words.tour}</button>`
            : nothing
        }`,
    );
  }
}

customElements.define("polku-dialogs", Dialogs);
