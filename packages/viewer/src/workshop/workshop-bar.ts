import { textIn, type Language } from "@polku/core";
import { dotsLeft, isDecidable } from "@polku/core/workshop";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { State } from "../state/state.js";
import { networkIn } from "../state/derive.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { isComposing, isTyping } from "../ui/keys.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { select } from "../ui/select.js";
import { sharedWords } from "../words/words.js";
import "./begin-dialog.js";
import type { BeginDialog } from "./begin-dialog.js";
import "./entry-dialog.js";
import type { EntryDialog, EntryKind } from "./entry-dialog.js";
import "./pinned.js";
import { followingAccepted } from "./accepted.js";
import { waitingFile } from "./dropped.js";
import { issuesText, nameIn } from "./item-texts.js";
import { WorkshopRecorder } from "./recorder.js";
import "./review-page.js";
import css from "./workshop.css?inline";
import { pageWords, type PageWords } from "./words/words.js";

/** What a key does where the map or the details of a service have the keyboard. */
const keys: Readonly<Record<string, EntryKind | "dot">> = {
  m: "note",
  v: "dot",
  x: "disagreement",
  k: "correction",
  y: "link",
};

/** The workshop that is open: that it records, its groups, and the ways to what it recorded. */
export class WorkshopBar extends Panel {
  static override styles = unsafeCSS(css);
  /** Whether the review is shown in place of the network. */
  @reactive reviewing = false;
  /** What came of a file that was dropped. */
  @reactive told: { readonly say: (language: Language) => string; readonly isWrong: boolean } | undefined;

  #recorder: WorkshopRecorder | undefined;

  protected override watch({ opened, language, selected }: State): readonly unknown[] {
    return [opened, language, selected];
  }

  protected override connected(signal: AbortSignal): void {
    const recorder = (this.#recorder = new WorkshopRecorder(this.session));
    signal.addEventListener("abort", () => {
      recorder.end();
      this.session.workshop = undefined;
    });
    recorder.addEventListener(
      "change",
      () => {
        if (!recorder.workshop) this.reviewing = false;
        this.requestUpdate();
      },
      { signal },
    );
    this.session.workshop = {
      pinned: (on, plain = false) =>
        html`<polku-pinned
          .session=${this.session}
          .recorder=${recorder}
          .on=${on}
          .plain=${plain}
        ></polku-pinned>`,
      open: (file) => void this.session.activity.during(this.#open(recorder, file)),
      pinButton: (on) => (recorder.isRecording ? this.#pinButton(on) : nothing),
    };
    const root = this.getRootNode();
    root.addEventListener("polku-ask", this.#onAsk, { signal });
    root.addEventListener("polku-pin", this.#onPin, { signal });
    document.addEventListener("keydown", this.#onKey, { signal });
    void this.session.activity.during(this.#start(recorder));
  }

  async #start(recorder: WorkshopRecorder): Promise<void> {
    const file = waitingFile(this.session);
    const isOpen = await recorder.restore();
    await this.updateComplete;
    if (file) await this.#open(recorder, file);
    else if (!isOpen) await this.#begin();
  }

  /** Opens a workshop's file, and says what came of it; of the workshop that is open, what is new in it. */
  async #open(recorder: WorkshopRecorder, file: File): Promise<void> {
    const opening = await followingAccepted(this.session, recorder, () => recorder.openFile(file));
    const { items } = opening.came;
    const issues = [...opening.came.issues, ...opening.issues];
    const say = (language: Language) =>
      issues.length > 0
        ? `${file.name}: ${issuesText(issues, language)}`
        : items === undefined
          ? pageWords[language].openedFile(file.name)
          : pageWords[language].page.merged(items);
    this.told = { say, isWrong: issues.length > 0 };
    this.session.announce(say(this.state.language));
  }

  protected override render(): TemplateResult | typeof nothing {
    const recorder = this.#recorder;
    if (!recorder) return nothing;
    const { workshop } = recorder;
    const words = pageWords[this.state.language];
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", words.heading);
    this.toggleAttribute("data-page", this.reviewing);
    return html`${workshop ? this.#bar(recorder, words) : nothing}
      ${
        this.told
          ? html`<div class="told row" role=${this.told.isWrong ? "alert" : nothing}>
              <p>${this.told.say(this.state.language)}</p>
              ${iconButton(sharedWords[this.state.language].close, icons.close, () => (this.told = undefined))}
            </div>`
          : nothing
      }
      ${
        this.reviewing && workshop
          ? html`<polku-review
              .session=${this.session}
              .recorder=${recorder}
              @polku-close=${() => this.#review(false)}
            ></polku-review>`
          : nothing
      }
      <polku-begin .session=${this.session} .recorder=${recorder}></polku-begin>
      <polku-entry .session=${this.session} .recorder=${recorder}></polku-entry>`;
  }

  #bar(recorder: WorkshopRecorder, words: PageWords): TemplateResult | typeof nothing {
    const { workshop, group, isHere, isRecording, saving } = recorder;
    if (!workshop) return nothing;
    const { language } = this.state;
    const title = textIn(workshop.title, language);
    const close = iconButton(words.close, icons.close, () => recorder.close());
    if (!isHere)
      return html`<div class="bar row">
        <p>${words.ofOther(title, workshop.of)}</p>
        ${textButton(words.saveFile, () => recorder.saveFile())} ${close}
      </div>`;
    const groups = workshop.groups ?? [];
    const left = group === undefined ? undefined : dotsLeft(workshop, group);
    const decidable = workshop.items.filter(isDecidable).length;
    return html`<div class="bar row" data-recording=${isRecording}>
      <h2>
        <span class="state"
          >${isRecording ? html`<span class="light" aria-hidden="true"></span>${words.recording}` : words.ended}</span
        >
        ${title}
      </h2>
      ${
        isRecording
          ? html`${
                groups.length === 0
                  ? nothing
                  : html`<label
                      >${words.group}
                      ${select({
                        options: [
                          ...groups.map(({ id, name }) => ({ value: id, text: name })),
                          { value: "", text: words.whole },
                        ],
                        value: group ?? "",
                        choose: (value) => recorder.setGroup(value),
                      })}</label
                    >`
              }
              ${left === undefined ? nothing : html`<span class="left">${words.dotsLeft(left)}</span>`}
              <span class="steps row">
                ${this.#step(words.undo, icons.undo, recorder.canUndo, () => this.#undo(recorder, "undo"))}
                ${this.#step(words.redo, icons.redo, recorder.canRedo, () => this.#undo(recorder, "redo"))}
              </span>
              ${textButton(html`${icons.plus}<span>${words.pinShort}</span>`, () => this.#enter("note"), "quiet")}`
          : nothing
      }
      <span class="where" role="status"
        >${saving === "failed" ? words.notSaved : saving === "saving" ? words.saving : words.saved}
        ${saving === "failed" ? linkButton(sharedWords[language].retry, () => recorder.save()) : nothing}</span
      >
      <span class="files row">
        <button
          type="button"
          class="review"
          aria-pressed=${this.reviewing ? "true" : "false"}
          @click=${() => this.#review(!this.reviewing)}
        >
          ${words.review(decidable)}
        </button>
        ${textButton(words.saveFile, () => recorder.saveFile())}
        ${
          isRecording
            ? textButton(words.end, () => recorder.setEnded(true))
            : [textButton(words.reopen, () => recorder.setEnded(false)), close]
        }
      </span>
    </div>`;
  }

  #step(label: string, icon: unknown, can: boolean, does: () => void): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      aria-label=${label}
      title=${label}
      aria-disabled=${can ? "false" : "true"}
      @click=${() => can && does()}
    >
      ${icon}
    </button>`;
  }

  #pinButton(on: string): TemplateResult {
    const { language } = this.state;
    const network = networkIn(this.state);
    const words = pageWords[language];
    const name = network ? nameIn(network, on, language) : on;
    return html`<button
      type="button"
      class="quiet pin"
      aria-label=${words.pin(name)}
      title=${words.pin(name)}
      @click=${() => this.#enter("note", on)}
    >
      ${words.pinShort}
    </button>`;
  }

  async #review(reviewing: boolean): Promise<void> {
    this.reviewing = reviewing;
    await this.updateComplete;
    this.querySelector<HTMLElement>(reviewing ? "polku-review h2" : ".review")?.focus();
  }

  async #begin(): Promise<void> {
    await this.querySelector<BeginDialog>("polku-begin")?.open();
  }

  #enter(kind: EntryKind, on?: string): void {
    const about = on ?? this.state.selected.at(-1);
    void this.querySelector<EntryDialog>("polku-entry")?.open(kind, about);
  }

  readonly #onAsk = (event: Event): void => {
    if ((event as CustomEvent<unknown>).detail === "workshop") void this.#begin();
  };

  readonly #onPin = (event: Event): void => {
    const { kind, on } = (event as CustomEvent<{ kind: EntryKind | "dot"; on: string }>).detail;
    if (kind === "dot") this.#vote(on);
    else this.#enter(kind, on);
  };

  #vote(on: string): void {
    const said = this.#recorder?.vote(on);
    if (said) this.session.announce(said);
  }

  /** Takes the last step back, or makes it again; the open scenario follows what is accepted then. */
  #undo(recorder: WorkshopRecorder, which: "undo" | "redo"): void {
    void this.session.activity.during(followingAccepted(this.session, recorder, () => recorder[which]()));
  }

  /** Single keys, where the map or the details have the keyboard; undo and redo, where no scenario has them. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const recorder = this.#recorder;
    if (!recorder?.isRecording || isComposing(event) || isTyping(event) || event.altKey) return;
    const path = event.composedPath();
    if (path.some((one) => one instanceof HTMLDialogElement)) return;
    const on = this.state.selected.at(-1);
    const isAtElement = path.some(
      (one) => one instanceof HTMLElement && (one.id === "polku-map" || one.id === "polku-details"),
    );
    if (event.ctrlKey || event.metaKey) {
      const isOwn = this.state.scenario === undefined || path.includes(this);
      const key = event.key.toLowerCase();
      const does = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : undefined;
      if (!does || !isOwn) return;
      event.preventDefault();
      this.#undo(recorder, does);
      return;
    }
    const kind = keys[event.key.toLowerCase()];
    if (!kind || on === undefined || !isAtElement) return;
    event.preventDefault();
    if (kind === "dot") this.#vote(on);
    else this.#enter(kind, on);
  };
}

customElements.define("polku-workshop", WorkshopBar);
