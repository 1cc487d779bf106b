import { languages, textIn, type Change, type CheckedModel, type Text } from "@polku/core";
import {
  formats,
  parseMapping,
  readSpreadsheet,
  readTables,
  updateModel,
  withCell,
  type CellPlace,
  type FileIssue,
  type InputFile,
  type Mapping,
  type SpreadsheetRead,
} from "@polku/formats";
import { parseData } from "@polku/core/formats";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { keepNetwork, rename, toKept } from "../own-networks/keep-network.js";
import { toFile } from "../own-networks/kept-networks.js";
import { saveFile } from "../platform/save-file.js";
import { changedIn } from "../state/derive.js";
import { textButton } from "../ui/buttons.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { sharedWords } from "../words/words.js";
import css from "./import-dialog.css?inline";
import { filePicker } from "./file-picker.js";
import { drawForeign, readForeign, type Foreign } from "./foreign-file.js";
import { issueList } from "./issue-list.js";
import { drawSheet } from "./sheet-meaning.js";
import { importWords } from "./words/words.js";

/** What the explorer is asked to do with changes: make them in a scenario of that title. */
export interface MakeChanges {
  readonly title: Text;
  readonly changes: readonly Change[];
}

/**
 * The dialog that brings files of other tools in: of tables it shows what every sheet and column was taken for, and what
 * is wrong with its cell, to be mended here; of other formats, what they lose.
 */
export class ImportDialog extends Panel {
  static override styles = unsafeCSS(css);
  @reactive shown = false;
  @reactive isReading = false;
  @reactive read: SpreadsheetRead | undefined;
  @reactive foreign: Foreign | undefined;
  @reactive files = "";
  @reactive name = "";
  @reactive into: "new" | "open" = "new";
  @reactive pasted = "";
  @reactive told: "same" | undefined;
  @reactive refused: readonly FileIssue[] = [];

  #mapping: Mapping = {};

  /** Opens the dialog, with files or to choose them. */
  open(files: readonly File[] = []): void {
    Object.assign(this, { shown: true, read: undefined, foreign: undefined, into: "new", pasted: "" });
    Object.assign(this, { told: undefined, refused: [] });
    this.#mapping = {};
    if (files.length > 0) this.#during(this.#readFiles(files));
  }

  #during(work: Promise<void>): void {
    void this.session.activity.during(work);
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("shown") && this.shown) void this.#focus();
  }

  async #focus(): Promise<void> {
    const dialog = this.querySelector<Dialog>("polku-dialog");
    await dialog?.updateComplete;
    dialog?.focusBody();
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    this.isReading = true;
    try {
      const inputs = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      await this.#readInputs(inputs);
    } catch (error) {
      reportError(error);
      this.foreign = { file: files[0]?.name ?? "", model: undefined, issues: [], losses: [] };
    } finally {
      this.isReading = false;
    }
  }

  async #readInputs(inputs: readonly InputFile[]): Promise<void> {
    const { language } = this.state;
    this.files = inputs.map(({ name }) => name).join(", ");
    const format = formats.find((one) => one.recognizes?.(inputs) === true);
    const isTable = format === undefined || ["xlsx", "ods", "csv"].includes(format.id);
    if (isTable) {
      this.read = await readSpreadsheet(inputs, { language, mapping: this.#mapping });
      this.name = this.read.model ? textIn(this.read.model.name, language) : "";
      return;
    }
    this.foreign = await readForeign(format, inputs, this.files, language);
    this.name = this.foreign.model ? textIn(this.foreign.model.name, language) : "";
  }

  /** Derives everything anew from the cells, the mapping and where it goes. */
  #derive(changed: Partial<{ workbook: SpreadsheetRead["workbook"]; mapping: Mapping }> = {}): void {
    const { read } = this;
    if (!read) return;
    const workbook = changed.workbook ?? read.workbook;
    this.#mapping = changed.mapping ?? this.#mapping;
    const onto = this.into === "open" ? this.#openModel : undefined;
    const { language } = this.state;
    const options = { language, mapping: this.#mapping, ...(onto ? { onto } : {}) };
    this.read = { ...readTables(workbook, options), workbook };
    this.told = undefined;
  }

  readonly #mend = (cell: CellPlace, text: string): void => {
    if (this.read) this.#derive({ workbook: withCell(this.read.workbook, cell, text) });
  };

  get #openModel(): CheckedModel | undefined {
    const changed = changedIn(this.state);
    return changed?.ok === true ? changed.network.model : this.state.opened?.network.model;
  }

  protected override render(): TemplateResult {
    const { language } = this.state;
    const words = importWords[language];
    const { cancel } = sharedWords[language];
    const model = this.read?.model ?? this.foreign?.model;
    return html`<polku-dialog
      class="import"
      .open=${this.shown}
      .closeLabel=${cancel}
      .heading=${words.heading}
      .body=${this.shown ? this.#body() : nothing}
      .buttons=${html`${textButton(cancel, this.#shut)}
      ${
        model
          ? textButton(
              this.into === "open" ? words.doneInto : words.done,
              () => void this.#finish(model),
              "primary",
            )
          : nothing
      }`}
      @polku-close=${this.#shut}
    ></polku-dialog>`;
  }

  readonly #shut = (): void => {
    this.shown = false;
    this.read = undefined;
    this.foreign = undefined;
  };

  #body(): TemplateResult {
    const words = importWords[this.state.language];
    if (this.isReading) return html`<p role="status">${words.reading}</p>`;
    if (this.foreign) {
      const { model } = this.foreign;
      return drawForeign(this.foreign, model ? this.#summary(model) : nothing, this.state.language);
    }
    if (this.read) return this.#tableBody(this.read);
    return this.#start();
  }

  #start(): TemplateResult {
    const words = importWords[this.state.language];
    return html`<p>${words.lead}</p>
      <p>
        ${filePicker(words.choose, ".xlsx,.ods,.csv,.tsv,.txt,.json,.xml,.graphml,.gexf,.zip", (files) => this.#during(this.#readFiles(files)), true)}
      </p>
      <label class="field">
        <span>${words.paste}</span>
        <textarea
          rows="6"
          .value=${this.pasted}
          @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${
        this.pasted.trim() === ""
          ? nothing
          : textButton(words.read, () => {
              const bytes = new TextEncoder().encode(this.pasted);
              void this.#readInputs([{ name: `${words.pasted}.tsv`, bytes }]);
            })
      }`;
  }

  #summary(model: CheckedModel): TemplateResult {
    const { language, opened } = this.state;
    const words = importWords[language];
    return html`<p class="count" role="status">
        <b>${words.found(model.services.length, model.links?.length ?? 0)}</b>
      </p>
      ${
        opened && this.read
          ? html`<fieldset class="field">
              <legend>${words.into.label}</legend>
              ${(["new", "open"] as const).map(
                (into) =>
                  html`<label class="one">
                    <input
                      type="radio"
                      name="import-into"
                      value=${into}
                      .checked=${this.into === into}
                      @change=${() => {
                        this.into = into;
                        this.#derive();
                      }}
                    />
                    <span
                      >${into === "new" ? words.into.new : words.into.open(textIn(opened.network.model.name, language))}</span
                    >
                  </label>`,
              )}
            </fieldset>`
          : nothing
      }
      ${
        this.into === "new"
          ? html`<label class="field">
              <span>${words.name}</span>
              <input
                autocomplete="off"
                .value=${this.name}
                @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
              />
            </label>`
          : nothing
      }
      ${this.told ? html`<p class="callout" role="alert">${words[this.told]}</p>` : nothing}`;
  }

  #tableBody(read: SpreadsheetRead): TemplateResult {
    const { language } = this.state;
    const words = importWords[language];
    const { model, issues, sheets } = read;
    return html`<p><b>${this.files}</b> ${textButton(words.other, () => this.open(), "quiet")}</p>
      ${model ? this.#summary(model) : html`<p class="callout" role="alert">${words.nothing}</p>`}
      ${this.refused.length + issues.length === 0 ? html`<p>${words.noIssues}</p>` : issueList([...this.refused, ...issues], language, read.workbook, this.#mend)}
      ${sheets.map((plan) => drawSheet(plan, this.#mapping, language, (mapping) => this.#derive({ mapping })))}
      <div class="row">
        ${textButton(words.saveMap, () => this.#saveMap(read))}
        ${filePicker(words.useMap, ".json,.yaml,.yml", ([file]) => this.#during(this.#useMap(file)))}
      </div>`;
  }

  #saveMap({ mapping }: SpreadsheetRead): void {
    const text = `${JSON.stringify(mapping, undefined, 2)}\n`;
    saveFile(new Blob([text], { type: "application/json" }), "columns.json");
  }

  async #useMap(file: File | undefined): Promise<void> {
    if (!file) return;
    const data = parseData(new Uint8Array(await file.arrayBuffer()), { file: file.name });
    if (!data.ok) {
      this.refused = data.issues;
      return;
    }
    const { mapping, issues } = parseMapping(data.value, file.name);
    this.refused = issues;
    this.#derive({ mapping });
  }

  async #finish(model: CheckedModel): Promise<void> {
    const { language } = this.state;
    if (this.into === "open" && this.read) return this.#bringInto(this.read);
    const name = this.name.trim();
    const kept = await toKept(name === "" ? model : rename(model, name, language));
    const isKept = await keepNetwork(kept);
    this.#shut();
    await this.session.openFile(toFile(kept), isKept ? kept.id : undefined);
  }

  /** What the tables change in the open network becomes a scenario, in which all of it is shown and can be undone. */
  #bringInto(read: SpreadsheetRead): void {
    const model = this.#openModel;
    const updated = model && updateModel(model, read);
    if (!updated) return;
    if (!updated.ok) {
      this.refused = updated.issues;
      return;
    }
    if (updated.changes.length === 0) {
      this.told = "same";
      return;
    }
    const title = Object.fromEntries(
      languages.map((language) => [language, importWords[language].title(this.files)]),
    ) as Text;
    const detail: MakeChanges = { title, changes: updated.changes };
    this.#shut();
    this.dispatchEvent(new CustomEvent("polku-make-scenario", { detail, bubbles: true }));
  }
}

/** Whether a format of another tool is known by what is in a file. */
export async function isKnown(file: File): Promise<boolean> {
  const input = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return formats.some((format) => format.recognizes?.([input]) === true);
}

customElements.define("polku-import", ImportDialog);
