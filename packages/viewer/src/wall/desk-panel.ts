import { textIn } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { Stored } from "../platform/stored.js";
import { networkIn } from "../state/derive.js";
import { storyIn, storyStepIn } from "../state/story.js";
import { linkButton, textButton } from "../ui/buttons.js";
import "../ui/number-field.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { sayText } from "../ui/say.js";
import css from "./desk.css?inline";
import { DeskNotes } from "./desk-notes.js";
import { pairOf } from "./pair.js";
import { questionSentence } from "../question/question-sentence.js";
import { move, showOf } from "./show.js";
import { clockText, elapsed, readTimer, resetTimer, toggleTimer, writeTimer, type Timer } from "./timer.js";
import { wallWords } from "./words/words.js";

const storedTimer = new Stored("polku-wall-timer");

/** What whoever leads sees beside the explorer: the wall's state, time, notes, and what comes next. */
export class DeskPanel extends Panel {
  static override styles = unsafeCSS(css);
  @reactive timer: Timer = readTimer(storedTimer.read());
  @reactive isRefused = false;
  /** Whether something was in sight when the view was sent last; undefined before that. */
  @reactive isSent: boolean | undefined;

  readonly #notes = new DeskNotes();

  protected override connected(signal: AbortSignal): void {
    const update = () => this.requestUpdate();
    signal.addEventListener("abort", showOf(this.session).subscribe(update));
    signal.addEventListener("abort", pairOf(this.session).subscribe(update));
    const tick = setInterval(update, 1000);
    signal.addEventListener("abort", () => clearInterval(tick));
  }

  protected override render(): TemplateResult {
    const words = wallWords[this.state.language];
    const pair = pairOf(this.session);
    const { isLost } = pair;
    return html`<section class="desk" aria-label=${words.desk.label}>
      <div class="desk-wall">
        <p class="desk-state" role="status" data-lost=${isLost}>
          ${isLost ? words.desk.gone : words.desk.there}
        </p>
        ${isLost ? textButton(words.desk.open, this.#open, "primary") : nothing}
        ${this.isRefused && isLost ? html`<p role="alert">${words.desk.refused}</p>` : nothing}
        ${this.#wallButtons()}
        ${linkButton(words.desk.end, () => this.session.update((state) => ({ ...state, screen: undefined })))}
      </div>
      ${this.#time()} ${this.#ownNotes()} ${this.#next()}
    </section>`;
  }

  readonly #open = (): void => {
    this.isRefused = !pairOf(this.session).openOther();
  };

  #wallButtons(): TemplateResult {
    const { tools, desk } = wallWords[this.state.language];
    const store = showOf(this.session);
    const { blank, paused, frame, drawings } = store.show;
    const toggle = (text: string, isOn: boolean, onClick: () => void) =>
      html`<button type="button" aria-pressed=${isOn ? "true" : "false"} @click=${onClick}>${text}</button>`;
    return html`<div class="row">
        ${toggle(tools.blank, blank, () => store.set({ blank: !blank }))}
        ${toggle(tools.pause, paused, () => store.set({ paused: !paused }))}
        ${textButton(tools.again, () => store.set({ drawings: drawings + 1 }))}
      </div>
      <div class="row">
        ${textButton(desk.send, this.#send)}
        ${frame.length > 0 ? textButton(desk.whole, () => this.#showWhole()) : nothing}
        <small>${this.#sent}</small>
      </div>`;
  }

  #showWhole(): void {
    this.isSent = undefined;
    showOf(this.session).set({ frame: [] });
  }

  /** What is in sight here is what the wall shows, in its own letters. */
  readonly #send = (): void => {
    const { session } = this;
    const frame = session.map?.inSight();
    this.isSent = frame?.length !== 0;
    if (this.isSent) showOf(session).set({ frame: frame ?? [] });
    session.announce(this.#sent);
  };

  get #sent(): string {
    const { sent, nothingInSight } = wallWords[this.state.language].desk;
    return this.isSent === undefined ? "" : this.isSent ? sent : nothingInSight;
  }

  #time(): TemplateResult {
    const words = wallWords[this.state.language].desk;
    const { timer } = this;
    const now = Date.now();
    const spent = elapsed(timer, now);
    const left = timer.planned === undefined ? undefined : timer.planned - Math.floor(spent / 60_000);
    return html`<div class="desk-time">
      <h2>${words.time}</h2>
      <p class="desk-clock">
        <b>${clockText(spent)}</b>
        <span
          >${new Date(now).toLocaleTimeString(this.state.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}</span
        >
      </p>
      <div class="row">
        ${textButton(timer.since === undefined ? words.start : words.stop, () => this.#setTimer(toggleTimer(timer, Date.now())))}
        ${textButton(words.reset, () => this.#setTimer(resetTimer(timer, Date.now())), "quiet")}
      </div>
      <div class="row">
        <span>${words.planned}</span>
        <polku-number
          .label=${words.planned}
          .value=${timer.planned}
          .most=${600}
          .placeholder=${"–"}
          .reason=${"0–600"}
          .choose=${(planned: number | undefined) => this.#setTimer({ ...timer, planned })}
        ></polku-number>
      </div>
      ${left === undefined ? nothing : html`<p data-over=${left < 0}>${left < 0 ? words.over(-left) : words.left(left)}</p>`}
    </div>`;
  }

  #setTimer(timer: Timer): void {
    this.timer = timer;
    storedTimer.write(writeTimer(timer));
  }

  #ownNotes(): TemplateResult {
    const words = wallWords[this.state.language].desk;
    const { language } = this.state;
    const network = networkIn(this.state);
    const step = storyStepIn(this.state);
    const notes = step?.notes;
    const key = this.#notes.keyOf(this.state);
    return html`<div class="desk-notes">
      ${
        notes === undefined || !network
          ? nothing
          : html`<h2>${words.stepNotes}</h2>
              <p class="desk-step-notes">${sayText(network, notes, language)}</p>`
      }
      <label>
        <span>${words.notes}</span>
        <textarea
          rows="3"
          aria-description=${words.notesKept}
          .value=${this.#notes.read(key)}
          @input=${(event: Event) => this.#notes.write(key, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <small>${words.notesKept}</small>
    </div>`;
  }

  #next(): TemplateResult {
    const { state } = this;
    const { desk, tools, rows } = wallWords[state.language];
    const { page, pages } = showOf(this.session).show;
    const network = networkIn(state);
    const story = storyIn(state);
    const at = state.story?.step ?? 0;
    const next = story?.steps[at];
    const question = next?.question && network ? withDefaults(next.question) : undefined;
    const asked = question && network ? questionSentence(network, question, state.language) : "";
    const coming = next?.caption === undefined ? asked : textIn(next.caption, state.language);
    return html`<div class="desk-next">
      <h2>${desk.next}</h2>
      ${
        !story || !network
          ? html`<p>${desk.noStory}</p>`
          : next
            ? html`<p><b>${at + 1} / ${story.steps.length}</b></p>
                <p class="desk-coming">${coming}</p>`
            : html`<p>${desk.last}</p>`
      }
      ${pages > 1 ? html`<p>${rows.page(page, pages)}</p>` : nothing}
      <div class="row">
        ${textButton(tools.previous, () => move(this.session, -1))}
        ${textButton(tools.next, () => move(this.session, 1), "primary")}
      </div>
    </div>`;
  }
}

customElements.define("polku-desk", DeskPanel);
