import { compileNetwork, textIn, type CheckedModel } from "@polku/core";
import { formats, type Loss } from "@polku/formats";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { lazy } from "../platform/lazy.js";
import { saveFile } from "../platform/save-file.js";
import { changedIn, changesIn, scenarioIn } from "../state/derive.js";
import { firstQuestion } from "../state/first-question.js";
import { replaceNetwork } from "../state/open-scenario.js";
import "../ui/dialog.js";
import { textButton } from "../ui/buttons.js";
import { loadFailure } from "../ui/lazy-element.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { select } from "../ui/select.js";
import { sharedWords } from "../words/words.js";
import { asOpenFile, keepNetwork, rename, textOf, toKept } from "./keep-network.js";
import css from "./own-networks.css?inline";
import { ownWords } from "./words/words.js";

const own = ["yaml", "json"] as const;
const offlinePart = lazy(() => import("../offline/offline-file.js"));

/** The dialog that saves the open network, with the changes of its scenario: in the browser, or as a file. */
export class SaveNetwork extends Panel {
  static override styles = unsafeCSS(css);
  @reactive shown = false;
  @reactive name = "";
  @reactive format = "yaml";
  @reactive failed = false;
  @reactive offlineFailed = false;
  @reactive losses: readonly Loss[] = [];

  /** Opens the dialog. */
  open(): void {
    const { language } = this.state;
    const model = this.#model();
    Object.assign(this, { shown: true, failed: false, offlineFailed: false, losses: [] });
    this.name = model ? textIn(model.name, language) : "";
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("shown") && this.shown) void this.#focus();
  }

  async #focus(): Promise<void> {
    await this.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>("polku-dialog")
      ?.updateComplete;
    this.querySelector<HTMLElement>("input")?.focus();
  }

  /** The open network's model after the changes, which its stories try no more; undefined where these can't be made. */
  #model(): CheckedModel | undefined {
    const changed = changedIn(this.state);
    if (changed?.ok !== true) return undefined;
    const { model } = changed.network;
    const { changes } = this.state.parts;
    return changes && scenarioIn(this.state) ? changes.settleStories(model, changesIn(this.state)) : model;
  }

  protected override render(): TemplateResult {
    const { saving } = ownWords[this.state.language];
    const { cancel } = sharedWords[this.state.language];
    return html`<polku-dialog
      .open=${this.shown}
      .closeLabel=${cancel}
      .heading=${saving.heading}
      .body=${this.shown ? this.#body() : nothing}
      .buttons=${textButton(cancel, this.#shut)}
      @polku-close=${this.#shut}
    ></polku-dialog>`;
  }

  readonly #shut = (): void => {
    this.shown = false;
  };

  #body(): TemplateResult {
    const { language } = this.state;
    const { saving, create } = ownWords[language];
    if (!this.#model()) return html`<p class="wrong" role="alert">${saving.closed}</p>`;
    const changes = scenarioIn(this.state) ? changesIn(this.state).length : 0;
    const others = formats.filter(({ write }) => write !== undefined);
    return html`<form @submit=${this.#onSubmit}>
      <label class="field">
        <span>${create.name}</span>
        <input
          autocomplete="off"
          required
          .value=${this.name}
          @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
        />
      </label>
      <div class="field">
        <button type="submit" class="primary" aria-describedby="polku-browser-hint">${saving.browser}</button>
        <small id="polku-browser-hint"
          >${saving.browserHint} ${changes === 0 ? "" : saving.changes(changes)}</small
        >
        ${this.failed ? html`<p class="wrong" role="alert">${saving.failed}</p>` : nothing}
      </div>
      <div class="field row ends">
        <label class="field">
          <span>${saving.format}</span>
          ${select({
            options: [
              { value: "yaml", text: "YAML" },
              { value: "json", text: "JSON" },
              ...others.map(({ id, names }) => ({ value: id, text: names[language] })),
            ],
            value: this.format,
            choose: (format) => Object.assign(this, { format, losses: [] }),
          })}
        </label>
        ${textButton(saving.file, () => void this.session.activity.during(this.#saveFile()))}
      </div>
      ${
        this.losses.length === 0
          ? nothing
          : html`<p class="callout" role="status">${saving.lost(this.losses.length)}</p>`
      }
      <div class="field">
        <button
          type="button"
          aria-describedby="polku-offline-hint"
          @click=${() => void this.session.activity.during(this.#saveOffline())}
        >
          ${saving.offline}
        </button>
        <small id="polku-offline-hint">${saving.offlineHint}</small>
        ${this.offlineFailed ? html`<div role="alert">${loadFailure(this.session)}</div>` : nothing}
      </div>
    </form>`;
  }

  /** The model by the name that is given. */
  #named(): CheckedModel | undefined {
    const model = this.#model();
    const name = this.name.trim();
    return model && name !== "" ? rename(model, name, this.state.language) : model;
  }

  async #saveFile(): Promise<void> {
    const model = this.#named();
    if (!model) return;
    const { language, opened } = this.state;
    const isOwn = own.find((word) => word === this.format);
    const format = formats.find(({ id }) => id === this.format);
    const { files, losses } = isOwn
      ? {
          files: [{ name: `${model.id}.${isOwn}`, content: await textOf(model, opened?.file, isOwn) }],
          losses: [],
        }
      : ((await format?.write?.(model, { language })) ?? { files: [], losses: [] });
    for (const { name, content } of files)
      saveFile(new Blob([content as BlobPart], { type: "application/octet-stream" }), name);
    this.losses = losses;
    this.session.announce(ownWords[language].saving.savedFile(files.map(({ name }) => name).join(", ")));
    if (losses.length === 0) this.#shut();
  }

  async #saveOffline(): Promise<void> {
    this.offlineFailed = false;
    try {
      const { offlineFile } = await offlinePart.load();
      const file = await offlineFile(this.state);
      saveFile(file, file.name);
      this.session.announce(ownWords[this.state.language].saving.savedFile(file.name));
      this.#shut();
    } catch (error) {
      reportError(error);
      this.offlineFailed = true;
    }
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.session.activity.during(this.#keep());
  };

  async #keep(): Promise<void> {
    const model = this.#named();
    const { opened, language } = this.state;
    if (!model || !opened) return;
    const kept = await toKept(model, opened.file);
    this.failed = !(await keepNetwork(kept));
    if (this.failed) return;
    const network = compileNetwork(model);
    const saved = { network, file: asOpenFile(kept), warnings: [], question: firstQuestion(network) };
    const put = () => this.session.update((state) => replaceNetwork(state, saved));
    if (scenarioIn(this.state)) await this.session.editing?.finish(put);
    else put();
    this.#shut();
    this.session.announce(ownWords[language].saving.saved(textIn(model.name, language)));
  }
}

customElements.define("polku-save-network", SaveNetwork);
