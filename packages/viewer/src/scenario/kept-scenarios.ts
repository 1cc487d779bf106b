import { scenarios as bundled } from "virtual:polku-scenarios";
import { formatters } from "@polku/core/text";
import { issueMessage, textIn, type Scenario } from "@polku/core";
import { toId } from "@polku/core/model";
import { changesOf, describeChanges } from "@polku/core/scenarios";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import type { ScenarioWords } from "./words/words.js";
import type { Found, Kept } from "./store/record.js";
import type { Listing } from "./store/scenario-store.js";
import { newKey } from "../platform/new-key.js";
import "../ui/dialog.js";
import "../ui/disclosure.js";
import type { Dialog } from "../ui/dialog.js";
import { textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { renameScenario } from "./edit-scenario.js";
import type { Editing } from "./editing.js";
import { openScenarioFile, type Refused } from "./open-scenario-file.js";
import { saveFound } from "./save-found.js";
import { scenarioWords } from "./words/words.js";
import css from "./kept-scenarios.css?inline";
import { failureWords } from "../app/words/failure-words.js";
import { appWords } from "../app/words/words.js";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

/** The scenarios that are saved in this browser: to open, rename, copy, delete and restore. */
export class KeptScenarios extends Panel {
  static override styles = unsafeCSS(css);
  @reactive editing!: Editing;
  @reactive shown = false;
  @reactive listing: Listing | undefined;
  @reactive renaming: string | undefined;
  /** The scenario that was deleted last, which can be restored. */
  @reactive removed: Scenario | undefined;
  @reactive notRemoved: string | undefined;
  /** Why a file could not be opened. */
  @reactive refused: Refused | undefined;

  protected override connected(signal: AbortSignal): void {
    const stop = this.editing.store.watch(() => this.shown && void this.#refresh());
    signal.addEventListener("abort", stop);
  }

  /** Opens the list; with the reason why a file could not be opened, if that was tried. */
  open(refused?: Refused): void {
    this.refused = refused;
    this.removed = this.notRemoved = this.renaming = undefined;
    this.shown = true;
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.listing = await this.editing.store.list();
  }

  protected override updated(_changes: PropertyValues): void {
    void this.#dialog?.updateComplete.then(() => this.querySelector<HTMLInputElement>(".renaming")?.focus());
  }

  get #dialog(): Dialog | null {
    return this.querySelector("polku-dialog");
  }

  protected override render(): TemplateResult {
    const words = scenarioWords[this.state.language];
    const { kept } = words;
    return html`<polku-dialog
      .open=${this.shown}
      .closeLabel=${sharedWords[this.state.language].close}
      .heading=${kept.heading}
      .body=${html`${this.#refusal(words)}
        <p class="hint">${kept.intro}</p>
        ${this.#told(words)} ${this.#list(words)} ${this.#bundled(words)}`}
      .buttons=${html`<input
          class="file"
          type="file"
          accept=".yaml,.yml,.json"
          aria-label=${appWords[this.state.language].header.open}
          tabindex="-1"
          hidden
          @change=${this.#onFile}
        />
        <span class="hint">${kept.openFileHint}</span>
        <button type="button" @click=${() => this.querySelector<HTMLInputElement>(".file")?.click()}>
          ${icons.open}<span>${appWords[this.state.language].header.open}</span>
        </button>
        ${textButton(kept.begin, this.#begin, "primary")}`}
      @polku-close=${this.#close}
    ></polku-dialog>`;
  }

  #refusal(words: ScenarioWords): TemplateResult | typeof nothing {
    const { refused } = this;
    if (!refused) return nothing;
    const { language } = this.state;
    const { place } = failureWords[this.session.state.language];
    return html`<div class="callout" role="alert">
      <p><b>${words.file.refused(refused.file)}</b></p>
      ${refused.said === undefined ? nothing : html`<p>${refused.said}</p>`}
      <ul>
        ${refused.issues.map(
          (issue) =>
            html`<li>
              ${
                issue.line === undefined || issue.column === undefined
                  ? nothing
                  : html`<b>${place(issue.line, issue.column)}</b> `
              }${issueMessage(issue, language)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #told({ kept }: ScenarioWords): TemplateResult {
    const { removed, notRemoved } = this;
    const { language } = this.state;
    return html`<div role="status">
      ${
        removed
          ? html`<p class="told callout spread">
              ${kept.removed(textIn(removed.title, language))}
              ${textButton(kept.bringBack, () => this.#bringBack(removed))}
            </p>`
          : nothing
      }
      ${notRemoved === undefined ? nothing : html`<p class="told callout spread">${kept.notRemoved(notRemoved)}</p>`}
    </div>`;
  }

  #list(words: ScenarioWords): TemplateResult | typeof nothing {
    const { listing } = this;
    if (!listing) return nothing;
    if (!listing.ok) return html`<p>${words.kept.unreadable}</p>`;
    if (listing.found.length === 0) return html`<p>${words.kept.none}</p>`;
    return html`<ul class="kept">
      ${listing.found.map((found) => html`<li class="spread">${this.#line(words, found)}</li>`)}
    </ul>`;
  }

  /** The scenarios that the explorer comes with for the open network, each with what it changes. */
  #bundled({ changes, kept }: ScenarioWords): TemplateResult | typeof nothing {
    const { model } = this.editing;
    const { language } = this.state;
    const own = bundled.filter(({ of }) => of === model?.id);
    if (!model || own.length === 0) return nothing;
    return html`<h3>${kept.bundled.heading}</h3>
      <ul class="bundled">
        ${own.map((scenario) => {
          const { title, note } = scenario;
          const name = textIn(title, language);
          const said = describeChanges(model, changesOf(scenario), language);
          return html`<li class="spread">
            <div class="of">
              <b>${name}</b>
              ${note === undefined ? nothing : html`<p>${textIn(note, language)}</p>`}
              <polku-disclosure
                class="element"
                .label=${changes(said.length)}
                .about=${name}
                .content=${() =>
                  html`<ol class="named">
                    ${said.map((change) => html`<li>${change}</li>`)}
                  </ol>`}
              ></polku-disclosure>
            </div>
            <button
              type="button"
              aria-label=${kept.about(kept.bundled.open, name)}
              @click=${() => this.#openBundled(scenario)}
            >
              ${kept.bundled.open}
            </button>
          </li>`;
        })}
      </ul>`;
  }

  /** Opens a copy, which is kept in this browser and can be edited. */
  async #openBundled(scenario: Scenario): Promise<void> {
    this.#close();
    await this.editing.beginWith(scenario);
    const { language } = this.state;
    this.session.announce(scenarioWords[language].file.opened(textIn(scenario.title, language)));
  }

  #line(words: ScenarioWords, found: Found): TemplateResult {
    const { kept } = words;
    if (found.kind === "damaged")
      return html`<p>${kept.damaged}</p>
        <div class="does row">
          ${textButton(kept.saveDamaged, () => saveFound(found))}
          ${textButton(kept.remove, () => void this.#removeDamaged(found.id))}
        </div>`;
    const { id, scenario, savedAt } = found;
    const { language } = this.state;
    const name = textIn(scenario.title, language);
    const isOpen = this.editing.keptId === id;
    const does = (text: string, action: () => void) =>
      html`<button type="button" aria-label=${kept.about(text, name)} @click=${action}>${text}</button>`;
    const when = formatters[language].time(new Date(savedAt));
    return html`<div class="of">
        ${
          this.renaming === id
            ? html`<input
                class="renaming"
                aria-label=${kept.newName(name)}
                .value=${name}
                @change=${(event: Event) => void this.#rename(id, (event.target as HTMLInputElement).value)}
                @blur=${() => (this.renaming = undefined)}
              />`
            : html`<b>${name}</b>`
        }
        <small
          >${words.changes(scenario.changes.length)} · ${scenario.of} ·
          ${isOpen ? kept.now : kept.saved(when)}</small
        >
      </div>
      <div class="row does">
        ${isOpen ? nothing : does(kept.open, () => void this.#open(id))}
        ${does(kept.rename, () => (this.renaming = id))} ${does(kept.copy, () => void this.#copy(found))}
        ${isOpen ? nothing : does(kept.remove, () => void this.#remove(found))}
      </div>`;
  }

  readonly #close = (): void => {
    this.shown = false;
  };

  readonly #begin = async (): Promise<void> => {
    this.#close();
    await this.editing.begin();
  };

  async #open(id: string): Promise<void> {
    this.#close();
    await this.editing.open(id);
  }

  async #rename(id: string, name: string): Promise<void> {
    this.renaming = undefined;
    if (this.editing.keptId === id) renameScenario(this.session, name);
    else {
      const opened = await this.editing.store.open(id);
      if (opened.kind === "open" && name.trim() !== "") {
        const { record } = opened;
        record.save({ ...record.scenario, title: name.trim() });
        await record.close();
      }
    }
    await this.#refresh();
  }

  async #copy({ scenario }: Kept): Promise<void> {
    const { language } = this.state;
    const title = scenarioWords[language].copyOf(textIn(scenario.title, language));
    const copy = { ...scenario, title, scenario: toId(title) || scenario.scenario };
    const record = await this.editing.store.begin(newKey(), copy);
    await record.close();
    await this.#refresh();
  }

  async #removeDamaged(id: string): Promise<void> {
    await this.editing.store.remove(id);
    await this.#refresh();
  }

  async #remove({ id, scenario }: Kept): Promise<void> {
    const isRemoved = await this.editing.store.remove(id);
    this.removed = isRemoved ? scenario : undefined;
    this.notRemoved = isRemoved ? undefined : textIn(scenario.title, this.state.language);
    await this.#refresh();
    await this.updateComplete;
    await this.#dialog?.updateComplete;
    this.querySelector<HTMLElement>(".told button")?.focus();
  }

  async #bringBack(scenario: Scenario): Promise<void> {
    const record = await this.editing.store.begin(newKey(), scenario);
    await record.close();
    this.removed = undefined;
    await this.#refresh();
    this.querySelector<HTMLElement>(".head button")?.focus();
  }

  readonly #onFile = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = "";
    if (!file) return;
    this.refused = await openScenarioFile(this.session, this.editing, file);
    if (!this.refused) this.#close();
  };
}

customElements.define("polku-kept", KeptScenarios);
