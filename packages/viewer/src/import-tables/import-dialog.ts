import {
  checkModel,
  issueMessage,
  languages,
  textIn,
  type Change,
  type CheckedModel,
  type Text,
} from "@polku/core";
import {
  fieldsOf,
  formats,
  issuePlace,
  lossLines,
  parseMapping,
  readSpreadsheet,
  readTables,
  sheetNames,
  updateModel,
  withCell,
  type Column,
  type FileIssue,
  type InputFile,
  type Loss,
  type Mapping,
  type RowKind,
  type SheetPlan,
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
import { select } from "../ui/select.js";
import { sharedWords } from "../words/words.js";
import css from "./import-dialog.css?inline";
import { importWords } from "./words/words.js";

const mostIssues = 60;
const mostRows = 8;
const leftOut = "";

/** What a foreign file that is no table holds. */
interface Foreign {
  readonly file: string;
  readonly model: CheckedModel | undefined;
  readonly issues: readonly FileIssue[];
  readonly losses: readonly Loss[];
}

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
    if (files.length > 0) void this.session.activity.during(this.#readFiles(files));
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
    const read = await format.read?.(inputs, { language });
    const checked = read?.ok === true ? checkModel(read.value) : undefined;
    const issues = [...(read?.issues ?? []), ...(checked?.issues ?? [])];
    const model = checked?.ok === true ? checked.model : undefined;
    this.foreign = { file: this.files, model, issues, losses: read?.ok === true ? read.losses : [] };
    this.name = model ? textIn(model.name, language) : "";
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
    if (this.foreign) return this.#foreignBody(this.foreign);
    if (this.read) return this.#tableBody(this.read);
    return this.#start();
  }

  #start(): TemplateResult {
    const words = importWords[this.state.language];
    return html`<p>${words.lead}</p>
      <p>
        ${this.#picker(words.choose, ".xlsx,.ods,.csv,.tsv,.txt,.json,.xml,.graphml,.gexf,.zip", (files) => this.#readFiles(files), true)}
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

  #foreignBody({ file, model, issues, losses }: Foreign): TemplateResult {
    const { language } = this.state;
    const { foreign, noIssues } = importWords[language];
    return html`<p><b>${foreign.heading(file)}</b></p>
      ${model ? this.#summary(model) : nothing}
      ${issues.length === 0 ? html`<p>${noIssues}</p>` : this.#issueList(issues)}
      <h3>${foreign.lost}</h3>
      ${
        losses.length === 0
          ? html`<p>${foreign.nothingLost}</p>`
          : html`<ul>
              ${lossLines(losses, language).map((line) => html`<li>${line}</li>`)}
            </ul>`
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
      ${this.refused.length + issues.length === 0 ? html`<p>${words.noIssues}</p>` : this.#issueList([...this.refused, ...issues])}
      ${sheets.map((plan, index) => this.#sheet(plan, index))}
      <div class="row">
        ${textButton(words.saveMap, () => this.#saveMap(read))}
        ${this.#picker(words.useMap, ".json,.yaml,.yml", ([file]) => this.#useMap(file))}
      </div>`;
  }

  #issueList(issues: readonly FileIssue[]): TemplateResult {
    const words = importWords[this.state.language];
    const rest = issues.length - mostIssues;
    return html`<section>
      <h3>${words.issues(issues.length)}</h3>
      <p class="hint">${words.issuesHint}</p>
      <ol class="issues">
        ${issues.slice(0, mostIssues).map((issue) => html`<li data-severity=${issue.severity}>${this.#issue(issue)}</li>`)}
      </ol>
      ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}
    </section>`;
  }

  #issue(issue: FileIssue): TemplateResult {
    const { language } = this.state;
    const place = issuePlace(issue);
    const said =
      issue.texts?.[language] ??
      issueMessage(
        { ...issue, path: [...(issue.path ?? [])] } as Parameters<typeof issueMessage>[0],
        language,
      );
    const cell = this.#cellOf(issue);
    return html`<b>${place}</b> ${said}
      ${
        cell
          ? html`<input
              class="cell"
              aria-label=${importWords[language].mend(place)}
              .value=${cell.text}
              @change=${(event: Event) => {
                const text = (event.target as HTMLInputElement).value;
                const { read } = this;
                if (read) this.#derive({ workbook: withCell(read.workbook, cell, text) });
              }}
            />`
          : nothing
      }`;
  }

  /** The cell that an issue is about, with its text; undefined where it is about none. */
  #cellOf({ file, sheet, row, column }: FileIssue) {
    const sheets = this.read?.workbook.sheets ?? [];
    if (row === undefined || column === undefined) return undefined;
    const at = sheets.findIndex(
      (one) => (sheet === undefined || one.name === sheet) && (file === undefined || one.file === file),
    );
    const found = sheets[at];
    return found && { sheet: at, row, column, text: found.rows[row - 1]?.[column - 1] ?? "" };
  }

  #sheet(plan: SheetPlan, index: number): TemplateResult {
    const { language } = this.state;
    const words = importWords[language];
    const kinds = Object.keys(sheetNames[language]) as RowKind[];
    const { sheet, list, columns, headings } = plan;
    return html`<section class="sheet">
      <label class="field">
        <span>${words.rows(sheet.name)}</span>
        ${select({
          options: [
            { value: leftOut, text: words.leaveOut },
            ...kinds.map((value) => ({ value, text: sheetNames[language][value] })),
          ],
          value: list ?? leftOut,
          choose: (value) =>
            this.#setSheet(index, { list: value === leftOut ? null : (value as RowKind), columns: {} }),
        })}
      </label>
      ${
        list === undefined
          ? nothing
          : html`<table class="columns">
                <thead>
                  <tr>
                    <th scope="col">${words.column}</th>
                    <th scope="col">${words.samples}</th>
                    <th scope="col">${words.meaning}</th>
                  </tr>
                </thead>
                <tbody>
                  ${columns.map((column) => this.#column(list, column, index))}
                </tbody>
              </table>
              <details>
                <summary>${words.preview(Math.min(mostRows, sheet.rows.length - headings))}</summary>
                <div class="scroll" tabindex="0" role="group" aria-label=${sheet.name}>
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">${words.row}</th>
                        ${columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
                      </tr>
                    </thead>
                    <tbody>
                      ${sheet.rows.slice(headings, headings + mostRows).map(
                        (row, at) =>
                          html`<tr>
                            <th scope="row">${headings + at + 1}</th>
                            ${columns.map(({ column }) => html`<td>${row[column - 1] ?? ""}</td>`)}
                          </tr>`,
                      )}
                    </tbody>
                  </table>
                </div>
              </details>`
      }
    </section>`;
  }

  #column(list: RowKind, { heading, field, by, samples }: Column, index: number): TemplateResult {
    const { language } = this.state;
    const words = importWords[language];
    return html`<tr>
      <th scope="row">${heading}</th>
      <td>${samples.slice(0, 3).join(" · ")}</td>
      <td>
        ${select({
          label: words.meaningOf(heading),
          options: [
            { value: leftOut, text: words.leaveOut },
            ...fieldsOf[list].map(({ key, headings }) => ({ value: key, text: headings[language] })),
          ],
          value: field ?? leftOut,
          choose: (value) => this.#setColumn(index, heading, value === leftOut ? null : value),
        })}
        ${by === "likeness" ? html`<small>${words.guessed}</small>` : nothing}
      </td>
    </tr>`;
  }

  #setSheet(index: number, to: NonNullable<Mapping["sheets"]>[string]): void {
    const name = this.read?.sheets[index]?.sheet.name ?? "";
    this.#derive({ mapping: { ...this.#mapping, sheets: { ...this.#mapping.sheets, [name]: to } } });
  }

  #setColumn(index: number, heading: string, field: string | null): void {
    const plan = this.read?.sheets[index];
    if (!plan) return;
    const before = this.#mapping.sheets?.[plan.sheet.name];
    const list = plan.list ?? null;
    this.#setSheet(index, { ...before, list, columns: { ...before?.columns, [heading]: field } });
  }

  #saveMap({ mapping }: SpreadsheetRead): void {
    const text = `${JSON.stringify(mapping, undefined, 2)}\n`;
    saveFile(new Blob([text], { type: "application/json" }), "columns.json");
  }

  /** A button that lets files be chosen. */
  #picker(
    text: string,
    accept: string,
    take: (files: readonly File[]) => Promise<void>,
    multiple = false,
  ): TemplateResult {
    const choose = ({ currentTarget }: Event) =>
      ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement | null)?.click();
    return html`${textButton(text, choose)}<input
        type="file"
        hidden
        tabindex="-1"
        accept=${accept}
        aria-label=${text}
        ?multiple=${multiple}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const files = [...(field.files ?? [])];
          field.value = "";
          if (files.length > 0) void this.session.activity.during(take(files));
        }}
      />`;
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
