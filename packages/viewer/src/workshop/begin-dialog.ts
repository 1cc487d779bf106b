import { textIn } from "@polku/core";
import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import type { NumberField } from "../ui/number-field.js";
import "../ui/number-field.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { icons } from "../ui/icons.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { sharedWords } from "../words/words.js";
import { fileButton } from "./file-button.js";
import { issuesText } from "./item-texts.js";
import type { WorkshopRecorder } from "./recorder.js";
import type { KeptWorkshop } from "./workshop-store.js";
import { pageWords, type PageWords } from "./words/words.js";

/** Begins a workshop, or opens one that this browser keeps or that a file has. */
export class BeginDialog extends Panel {
  @reactive recorder!: WorkshopRecorder;
  @reactive isOpen = false;
  @reactive refused = "";
  @reactive kept: readonly KeptWorkshop[] = [];
  @reactive removed: KeptWorkshop | undefined;

  #dots: number | undefined = 5;

  async open(): Promise<void> {
    this.refused = "";
    this.removed = undefined;
    this.isOpen = true;
    await this.#refresh();
    await this.updateComplete;
    await this.querySelector<Dialog>("polku-dialog")?.updateComplete;
    this.querySelector<HTMLInputElement>("#polku-workshop-title")?.focus();
  }

  async #refresh(): Promise<void> {
    this.kept = await this.recorder.store.list().catch(() => []);
  }

  protected override render(): TemplateResult {
    const words = pageWords[this.state.language];
    return html`<polku-dialog
      .open=${this.isOpen}
      .closeLabel=${sharedWords[this.state.language].close}
      .heading=${words.begin.heading}
      .body=${this.isOpen ? this.#body(words) : nothing}
      .buttons=${[
        textButton(words.begin.start, () => this.#start(), "primary"),
        fileButton(words.begin.fromFile, (files) => void this.#openFiles(files)),
      ]}
      @polku-close=${() => (this.isOpen = false)}
    ></polku-dialog>`;
  }

  #body(words: PageWords): TemplateResult {
    const { begin } = words;
    const today = new Date();
    const day = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    return html`<form class="fields" @submit=${this.#onSubmit}>
        <p>${begin.intro}</p>
        <label
          >${begin.title}
          <input
            id="polku-workshop-title"
            name="title"
            autocomplete="off"
            required
            aria-invalid=${this.refused !== ""}
          />
        </label>
        <label>${begin.date} <input type="date" name="date" required .value=${day} /></label>
        <label
          >${begin.groups} <textarea name="groups" rows="4" .value=${begin.usualGroups}></textarea>
        </label>
        <div class="field">
          <span aria-hidden="true">${begin.dots}</span>
          <polku-number
            .label=${begin.dots}
            .value=${this.#dots}
            .most=${100}
            .placeholder=${begin.noLimit}
            .reason=${begin.notANumber}
            .choose=${(value: number | undefined) => (this.#dots = value)}
          ></polku-number>
        </div>
        ${this.refused === "" ? nothing : html`<p class="wrong" role="alert">${this.refused}</p>`}
      </form>
      ${this.kept.length === 0 && !this.removed ? nothing : this.#list(words)}`;
  }

  #list({ begin }: PageWords): TemplateResult {
    const { language } = this.state;
    return html`<h3>${begin.kept}</h3>
      <ul class="named">
        ${this.kept.map((one) => {
          const title = textIn(one.workshop.title, language);
          return html`<li>
            ${linkButton(html`<span aria-label=${begin.open(title)}>${title}</span>`, () => this.#open(one.id))}
            <small>${formatters[language].day(one.workshop.date)}</small>
            ${one.id === this.recorder.id ? nothing : iconButton(begin.remove(title), icons.close, () => this.#remove(one))}
          </li>`;
        })}
      </ul>
      ${
        this.removed
          ? html`<p role="status">${linkButton(begin.bringBack, () => this.#bringBack())}</p>`
          : nothing
      }`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#start();
  };

  #start(): void {
    const form = this.querySelector("form");
    const number = this.querySelector<NumberField>("polku-number");
    if (!form || number?.refused !== undefined) return;
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const names = [
      ...new Set(
        text("groups")
          .split("\n")
          .map((name) => name.trim()),
      ),
    ].filter((name) => name !== "");
    const words = pageWords[this.state.language].begin;
    if (text("title") === "") {
      this.refused = words.needsTitle;
      return;
    }
    const issues = this.recorder.begin(text("title"), text("date"), names, this.#dots);
    this.refused = issuesText(issues, this.state.language);
    if (issues.length === 0) this.isOpen = false;
  }

  async #open(id: string): Promise<void> {
    if (await this.recorder.openKept(id)) this.isOpen = false;
  }

  async #remove(kept: KeptWorkshop): Promise<void> {
    await this.recorder.store.remove(kept.id);
    this.removed = kept;
    await this.#refresh();
  }

  async #bringBack(): Promise<void> {
    const { removed } = this;
    if (removed) await this.recorder.store.keep(removed.id, removed.workshop);
    this.removed = undefined;
    await this.#refresh();
  }

  async #openFiles(files: readonly File[]): Promise<void> {
    const [first, ...others] = files;
    if (!first) return;
    const opened = await this.recorder.openFile(first);
    const { issues } = opened.issues.length > 0 ? opened : await this.recorder.merge(others);
    this.refused = issuesText(issues, this.state.language);
    if (issues.length === 0) this.isOpen = false;
  }
}

customElements.define("polku-begin", BeginDialog);
