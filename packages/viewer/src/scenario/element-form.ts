import { valueAt } from "@polku/core/model";
import { textIn, type Issue, type Language, type Network, type ScenarioChange, type Text } from "@polku/core";
import { issueMessage } from "@polku/core";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import type { EditedSection, ScenarioWords } from "./words/words.js";
import type { Combobox } from "../ui/combobox.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { Panel } from "../ui/panel.js";
import { changedNetwork, makeChanges } from "./edit-scenario.js";
import type { Editing } from "./editing.js";
import type { FormRequest } from "./form-requests.js";
import { formControl } from "./form-controls.js";
import {
  fieldsOf,
  patchOf,
  withoutNulls,
  type FieldSpec,
  type FieldValue,
  type FormField,
} from "./form-fields.js";
import { newId } from "../state/new-id.js";
import { scenarioWords } from "./words/words.js";
import css from "./element-form.css?inline";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

/** The form in which a service, a link or a place is added or changed. */
export class ElementForm extends Panel {
  static override styles = unsafeCSS(css);
  @reactive editing!: Editing;
  /** What the form is open for; undefined while it is closed. */
  @reactive request: FormRequest | undefined;
  @reactive draft: ReadonlyMap<FormField, FieldValue> = new Map();
  @reactive why = "";
  @reactive issues: readonly Issue[] = [];

  #element: object = {};

  /** Opens the form. */
  open(request: FormRequest): void {
    const { section, id, value = {} } = request;
    const network = changedNetwork(this.state);
    if (!network) return;
    const { language } = this.state;
    this.#element = (id === undefined ? undefined : findIn(network, section, id)) ?? {};
    const start = { ...usual(network, section), ...this.#element, ...value };
    this.draft = new Map(
      fieldsOf[section].map(({ field, path, control }) => {
        const found = valueAt(start, path);
        const isName = control === "text" && found !== undefined;
        return [field, (isName ? textIn(found as Text, language) : found) as FieldValue];
      }),
    );
    const { changes = [] } = this.editing.scenario ?? {};
    const noted = changes.find((change) => change.in === section && change.id === id && id !== undefined);
    this.why = noted?.note === undefined ? "" : textIn(noted.note, language);
    this.issues = [];
    this.request = request;
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("request") && this.request) void this.#focusFirst();
    if (changes.has("issues") && this.issues.length > 0)
      void this.#drawn().then(() =>
        this.querySelector<HTMLElement>('[aria-invalid="true"], .callout')?.focus(),
      );
  }

  /** Waits for the dialog, and the fields in it. */
  async #drawn(): Promise<void> {
    await this.querySelector<Dialog>("polku-dialog")?.updateComplete;
    await Promise.all(
      [...this.querySelectorAll<Combobox>("polku-combobox")].map((one) => one.updateComplete),
    );
  }

  /** Moves the focus to the first required field that is empty. */
  async #focusFirst(): Promise<void> {
    await this.#drawn();
    const required = [...this.querySelectorAll("[data-required]")];
    const fields = required.flatMap((one) => one.querySelector<HTMLInputElement>("input, select") ?? []);
    (fields.find(({ value }) => value === "") ?? fields[0])?.focus();
  }

  protected override render(): TemplateResult {
    const { request } = this;
    const network = changedNetwork(this.state);
    const { add, edits, form } = scenarioWords[this.state.language];
    const { cancel } = sharedWords[this.state.language];
    const isNew = request?.id === undefined;
    return html`<polku-dialog
      .open=${request !== undefined && network !== undefined}
      .closeLabel=${cancel}
      .heading=${request ? (isNew ? add : form.change)[request.section] : ""}
      .body=${request && network ? this.#form(request, network) : nothing}
      .buttons=${html`<button type="button" @click=${this.#shut}>${cancel}</button>
        <button type="submit" form="polku-form" class="primary">
          ${isNew ? form.doAdd : edits.change}
        </button>`}
      @polku-close=${this.#shut}
    ></polku-dialog>`;
  }

  #form({ section }: FormRequest, network: Network): TemplateResult {
    const { language } = this.state;
    const words = scenarioWords[language];
    const general = this.issues.filter((issue) => !fieldsOf[section].some((spec) => isAbout(issue, spec)));
    return html`${
        general.length === 0
          ? nothing
          : html`<div class="callout" role="alert" tabindex="-1">
              <p>${words.form.refused(general.length)}</p>
              <ul>
                ${general.map((issue) => html`<li>${issueMessage(issue, language)}</li>`)}
              </ul>
            </div>`
      }
      <form class="fields" id="polku-form" novalidate @submit=${this.#onSubmit}>
        ${fieldsOf[section].map((spec) => this.#field(network, words, section, spec))}
        <label class="field wide">
          <span>${words.form.why}</span>
          <input
            .value=${this.why}
            aria-describedby="polku-why-hint"
            @input=${(event: Event) => (this.why = (event.target as HTMLInputElement).value)}
          />
          <small id="polku-why-hint">${words.form.whyHint}</small>
        </label>
      </form>`;
  }

  #field(network: Network, words: ScenarioWords, section: EditedSection, spec: FieldSpec): TemplateResult {
    const issues = this.issues.filter((issue) => isAbout(issue, spec));
    return formControl({
      session: this.session,
      network,
      words,
      spec,
      value: this.draft.get(spec.field),
      messages: issues.map((issue) => issueMessage(issue, this.state.language)),
      set: (value) => (this.draft = new Map(this.draft).set(spec.field, value)),
      ...(section === "links" && this.#other(spec) !== undefined
        ? { pick: () => void this.#pick(spec) }
        : {}),
    });
  }

  /** The service at the other end of a link than a field's, if it is given. */
  #other({ field }: FieldSpec): string | undefined {
    const other = field === "to" ? "from" : field === "from" ? "to" : undefined;
    const value = other && this.draft.get(other);
    return typeof value === "string" && value !== "" ? value : undefined;
  }

  async #pick(spec: FieldSpec): Promise<void> {
    const { request } = this;
    const fixed = this.#other(spec);
    const end = spec.field === "to" ? "to" : "from";
    if (!request || fixed === undefined) return;
    const value = withoutNulls(patchOf(request.section, {}, this.draft));
    this.#shut();
    // Closing the dialog restores the focus; only then can the map take it.
    await this.updateComplete;
    this.editing.forms.pickEnd({ end, fixed, request: { ...request, value } });
  }

  readonly #shut = (): void => {
    this.request = undefined;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const change = this.#change();
    if (!change) return;
    this.issues = makeChanges(this.session, [change]);
    if (this.issues.length === 0) this.#shut();
  };

  /** The change that the form describes. */
  #change(): ScenarioChange | undefined {
    const { request } = this;
    const network = changedNetwork(this.state);
    if (!request || !network) return undefined;
    const { section, id } = request;
    const { language } = this.state;
    const patch = { ...this.#namePatch(language), ...patchOf(section, this.#element, this.draft) };
    const note = this.why.trim() === "" ? {} : { note: { [language]: this.why.trim() } };
    if (id !== undefined) return { op: "change", in: section, id, value: patch, ...note };
    const said = (field: FormField) => String(this.draft.get(field) ?? "");
    const name = section === "links" ? `${said("from")}-${said("to")}` : said("name");
    const value = { id: newId(network.model, name, section.slice(0, -1)), ...withoutNulls(patch) };
    return { op: "add", in: section, value, ...note };
  }

  /** A name changes in the reader's language; a short form of the old name is removed. */
  #namePatch(language: Language): Record<string, unknown> {
    const name = this.draft.get("name");
    const before = valueAt(this.#element, ["name"]) as Text | undefined;
    if (typeof name !== "string" || (before !== undefined && textIn(before, language) === name)) return {};
    const short = valueAt(this.#element, ["short"]) === undefined ? {} : { short: null };
    if (name.trim() === "") return { name: null };
    return { name: typeof before === "string" ? name : { [language]: name.trim() }, ...short };
  }
}

function findIn(network: Network, section: EditedSection, id: string): object | undefined {
  if (section === "links") return network.link(id);
  return section === "places" ? network.places.get(id) : network.service(id);
}

/** The initial values of a new element. */
function usual(network: Network, section: EditedSection): object {
  if (section === "links") return { kind: "referral" };
  return section === "services" ? { level: network.model.levels[0]?.id } : {};
}

/** Whether an issue of the last change is about a field; an issue of a missing field names it. */
function isAbout({ path, code, facts }: Issue, { path: own }: FieldSpec): boolean {
  const at = path.slice(3).map(String);
  const full = code === "missing-field" && facts["field"] !== undefined ? [...at, facts["field"]] : at;
  const isWithin = own.every((key, index) => full[index] === key);
  // Ages in the wrong order are reported at the first of the two fields.
  return isWithin || (full.at(-1) === "ages" && own.at(-1) === "min" && own.includes("ages"));
}

customElements.define("polku-form", ElementForm);
