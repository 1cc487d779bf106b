import { issueMessage, textIn, type Issue, type Network, type ScenarioChange } from "@polku/core";
import { sections } from "@polku/core/model";
import { patchBetween } from "@polku/core/scenarios";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import type { EditedSection, ScenarioWords } from "./words/words.js";
import type { Combobox } from "../ui/combobox.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { Panel } from "../ui/panel.js";
import { cellText, readCell, type CellContext } from "./cell-text.js";
import { changedNetwork, makeChanges } from "./edit-scenario.js";
import type { Editing } from "./editing.js";
import type { FormRequest } from "./form-requests.js";
import { formControl } from "./form-controls.js";
import {
  fieldsOf,
  keyOf,
  nameForId,
  nameIn,
  newElement,
  valueOf,
  withEdits,
  type FieldEdit,
  type FieldSpec,
  type FieldValue,
} from "./element-fields.js";
import { AlikeNames, ElementNames } from "./element-names.js";
import { isAbout, issueText } from "./field-issues.js";
import { newId } from "../state/new-id.js";
import { scenarioWords } from "./words/words.js";
import css from "./element-form.css?inline";
import { sharedWords } from "../words/words.js";
import { reactive } from "../ui/light-element.js";

/** The form in which an element of any list is added or changed. */
export class ElementForm extends Panel {
  static override styles = unsafeCSS(css);
  @reactive editing!: Editing;
  /** What the form is open for; undefined while it is closed. */
  @reactive request: FormRequest | undefined;
  /** By the keys of fields; of those that are typed as text, the text. */
  @reactive draft: ReadonlyMap<string, FieldValue> = new Map();
  @reactive why = "";
  @reactive issues: readonly Issue[] = [];
  /** What names nothing that is known, by the keys of fields. */
  @reactive wrong: ReadonlyMap<string, string> = new Map();

  #element: object = {};
  #start: ReadonlyMap<string, FieldValue> = new Map();
  #specs: readonly FieldSpec[] = [];
  #context!: CellContext;

  /** Opens the form. */
  open(request: FormRequest): void {
    const { section, id, value = {} } = request;
    const network = changedNetwork(this.state);
    if (!network) return;
    const { language } = this.state;
    const { model } = network;
    this.#element = (id === undefined ? undefined : network.element(id)) ?? {};
    this.#context = {
      language,
      own: model.language ?? language,
      names: new ElementNames(network, language),
    };
    this.#specs = fieldsOf(section, language).filter((spec) => !this.#isWithout(spec));
    const shown = { ...newElement(section, model.levels), ...this.#element, ...value };
    this.#start = this.#draftOf(this.#element);
    this.draft = this.#draftOf(shown);
    const { changes = [] } = this.editing.scenario ?? {};
    const noted = changes.find((change) => change.in === section && change.id === id && id !== undefined);
    this.why = noted?.note === undefined ? "" : textIn(noted.note, language);
    this.issues = [];
    this.wrong = new Map();
    this.request = request;
  }

  /** Texts can be given to the steps that there are only. */
  #isWithout({ control }: FieldSpec): boolean {
    const { steps = [] } = this.#element as { steps?: readonly unknown[] };
    return control === "captions" && steps.length === 0;
  }

  #draftOf(element: object): ReadonlyMap<string, FieldValue> {
    return new Map(
      this.#specs.map((spec) => [
        keyOf(spec),
        isTyped(spec) ? cellText(element, spec, this.#context) : valueOf(element, spec, this.#context.own),
      ]),
    );
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("request") && this.request) void this.#focusFirst();
    if (changes.has("issues") && this.issues.length > 0) void this.#focusWrong();
  }

  async #focusWrong(): Promise<void> {
    await this.#drawn();
    this.querySelector<HTMLElement>('[aria-invalid="true"], .callout')?.focus();
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
    const general = this.issues.filter((issue) => !this.#specs.some((spec) => isAbout(issue, spec)));
    const [main, more] = [this.#specs.filter((spec) => !spec.more), this.#specs.filter((spec) => spec.more)];
    const field = (spec: FieldSpec) => this.#field(network, words, section, spec);
    const isOpen = more.some((spec) => this.#messages(spec).length > 0);
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
        ${main.map(field)}
        ${
          more.length === 0
            ? nothing
            : html`<details class="wide" ?open=${isOpen}>
                <summary>${words.form.more}</summary>
                <div class="fields">${more.map(field)}</div>
              </details>`
        }
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

  #messages(spec: FieldSpec): string[] {
    const { language } = this.state;
    const wrong = this.wrong.get(keyOf(spec));
    // What is wrong with a text is told once, where the reader's own language stands.
    const isOwn = spec.language === undefined || spec.language === language;
    const about = isOwn ? this.issues.filter((issue) => isAbout(issue, spec)) : [];
    return [...(wrong === undefined ? [] : [wrong]), ...about.map((issue) => issueText(issue, language))];
  }

  #field(network: Network, words: ScenarioWords, section: EditedSection, spec: FieldSpec): TemplateResult {
    return formControl({
      session: this.session,
      network,
      words,
      context: this.#context,
      spec,
      value: this.draft.get(keyOf(spec)),
      messages: this.#messages(spec),
      note: spec.field === "name" ? this.#alike(network, words, section, spec) : undefined,
      set: (value) => (this.draft = new Map(this.draft).set(keyOf(spec), value)),
      ...(section === "links" && this.#other(spec) !== undefined
        ? { pick: () => void this.#pick(spec) }
        : {}),
    });
  }

  /** Says so where another element of the list has the name that is typed, or nearly. */
  #alike(
    network: Network,
    words: ScenarioWords,
    section: EditedSection,
    spec: FieldSpec,
  ): string | undefined {
    const name = this.draft.get(keyOf(spec));
    if (typeof name !== "string" || spec.language === undefined || name === this.#start.get(keyOf(spec)))
      return undefined;
    const others = new Map<string, string>();
    for (const one of network.model[section] ?? []) {
      const other = one === this.#element ? undefined : nameIn(one, spec.language);
      if (other !== undefined && one.id !== undefined) others.set(one.id, other);
    }
    const alike = new AlikeNames(others).find(name);
    return alike === undefined ? undefined : words.form.alike(this.#context.names.name(alike));
  }

  /** The service at the other end of a link than a field's, if it is given. */
  #other({ field }: FieldSpec): string | undefined {
    const other = { to: "from", from: "to" }[field as string];
    const value = other && this.draft.get(other);
    return typeof value === "string" && value !== "" ? value : undefined;
  }

  async #pick(spec: FieldSpec): Promise<void> {
    const { request } = this;
    const fixed = this.#other(spec);
    const end = spec.field === "to" ? "to" : "from";
    if (!request || fixed === undefined) return;
    const value = withEdits({}, this.#edits().edits, this.#context.own);
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
    const { edits, wrong } = this.#edits();
    this.wrong = wrong;
    if (wrong.size > 0) {
      void this.#focusWrong();
      return;
    }
    const change = this.#change(edits);
    if (!change) return;
    this.issues = makeChanges(this.session, [change]);
    if (this.issues.length === 0) this.#shut();
  };

  /** What the form sets in the element, and what it can't. */
  #edits(): { edits: FieldEdit[]; wrong: Map<string, string> } {
    const wrong = new Map<string, string>();
    const edits = this.#specs.flatMap((spec): FieldEdit[] => {
      const said = this.draft.get(keyOf(spec));
      if (JSON.stringify(said) === JSON.stringify(this.#start.get(keyOf(spec)))) return [];
      if (!isTyped(spec)) return [{ spec, value: typeof said === "string" ? said.trim() : said }];
      const read = readCell(typeof said === "string" ? said : "", this.#element, spec, this.#context);
      if ("value" in read) return [{ spec, value: read.value }];
      wrong.set(keyOf(spec), read.wrong);
      return [];
    });
    return { edits, wrong };
  }

  /** The change that the form describes. */
  #change(edits: readonly FieldEdit[]): ScenarioChange | undefined {
    const { request } = this;
    const network = changedNetwork(this.state);
    if (!request || !network) return undefined;
    const { section, id } = request;
    const { language } = this.state;
    const note = this.why.trim() === "" ? {} : { note: { [language]: this.why.trim() } };
    const element = withEdits(this.#element, edits, this.#context.own);
    if (id !== undefined)
      return { op: "change", in: section, id, value: patchBetween(this.#element, element) ?? {}, ...note };
    const value = {
      id: newId(network.model, nameForId(section, element, language), sections[section]),
      ...element,
    };
    return { op: "add", in: section, value, ...note };
  }
}

/** Whether a field is typed as text, as in a table. */
function isTyped({ control }: FieldSpec): boolean {
  return control === "citations" || control === "plains" || control === "captions";
}

customElements.define("polku-form", ElementForm);
