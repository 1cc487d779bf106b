import { languages, selectModel, textIn, type CheckedModel, type Language } from "@polku/core";
import { assumeChecked, toId } from "@polku/core/model";
import { areasOf, counties, municipalitySource, newModel, usualLevels } from "@polku/formats";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { loadBundled } from "../network/bundled.js";
import { changedIn } from "../state/derive.js";
import { fold } from "../state/find-services.js";
import { choices } from "../ui/choices.js";
import "../ui/dialog.js";
import "../ui/disclosure.js";
import { textButton } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { select } from "../ui/select.js";
import { sharedWords } from "../words/words.js";
import { keepNetwork, toKept } from "./keep-network.js";
import { toFile } from "./kept-networks.js";
import css from "./own-networks.css?inline";
import { ownWords } from "./words/words.js";

const starts = ["empty", "national", "copy"] as const;
type Start = (typeof starts)[number];
const nationalBase = "suomi-palvelut";

/** The dialog in which a network of one's own begins: empty, of national services, or as a copy. */
export class NewNetwork extends Panel {
  static override styles = unsafeCSS(css);
  @reactive shown = false;
  @reactive name = "";
  @reactive language: Language = "fi";
  @reactive start: Start = "empty";
  @reactive levels = "";
  @reactive counties: readonly string[] = [];
  @reactive national: CheckedModel | "failed" | undefined;
  @reactive chosen: ReadonlySet<string> = new Set();
  @reactive typed = "";
  /** What is missing, told when one tries without it. */
  @reactive missing: "name" | "levels" | "services" | undefined;

  /** Opens the dialog. */
  open(): void {
    const { language } = this.state;
    Object.assign(this, {
      shown: true,
      name: "",
      language,
      start: "empty",
      counties: [],
      missing: undefined,
    });
    this.chosen = new Set();
    this.levels = usualLevels.map(({ name }) => textIn(name, language)).join("\n");
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("shown") && this.shown) void this.#focus("[name=network-name]");
    if (changes.has("missing") && this.missing) void this.#focus('[aria-invalid="true"]');
  }

  async #focus(what: string): Promise<void> {
    await this.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>("polku-dialog")
      ?.updateComplete;
    this.querySelector<HTMLElement>(what)?.focus();
  }

  protected override render(): TemplateResult {
    const { create } = ownWords[this.state.language];
    const { cancel } = sharedWords[this.state.language];
    return html`<polku-dialog
      .open=${this.shown}
      .closeLabel=${cancel}
      .heading=${create.heading}
      .body=${this.shown ? this.#form() : nothing}
      .buttons=${html`${textButton(cancel, this.#shut)}
        <button type="submit" form="polku-new-network" class="primary">${create.done}</button>`}
      @polku-close=${this.#shut}
    ></polku-dialog>`;
  }

  readonly #shut = (): void => {
    this.shown = false;
  };

  #form(): TemplateResult {
    const { language, opened } = this.state;
    const { create } = ownWords[language];
    return html`<form id="polku-new-network" novalidate @submit=${this.#onSubmit}>
      <label class="field">
        <span>${create.name}</span>
        <input
          name="network-name"
          autocomplete="off"
          .value=${this.name}
          aria-invalid=${this.missing === "name"}
          aria-describedby=${this.missing === "name" ? "polku-missing" : nothing}
          @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
        />
        ${this.#told("name", create.needsName)}
      </label>
      <label class="field">
        <span>${create.language}</span>
        ${select({
          options: languages.map((value) => ({ value, text: create.languages[value] })),
          value: this.language,
          choose: (value) => this.#setLanguage(value as Language),
        })}
      </label>
      <fieldset class="field">
        <legend>${create.from}</legend>
        ${starts
          .filter((start) => start !== "copy" || opened !== undefined)
          .map(
            (start) =>
              html`<label class="one">
                <input
                  type="radio"
                  name="network-start"
                  value=${start}
                  .checked=${this.start === start}
                  @change=${() => this.#setStart(start)}
                />
                <span
                  >${start === "copy" ? create.starts.copy(this.#openName(language)) : create.starts[start]}</span
                >
              </label>`,
          )}
      </fieldset>
      ${this.start === "empty" ? this.#levelsField() : nothing}
      ${this.start === "national" ? this.#servicesField() : nothing}
      ${this.start === "copy" ? nothing : this.#countiesField()}
    </form>`;
  }

  #told(what: NewNetwork["missing"], text: string): TemplateResult | typeof nothing {
    return this.missing === what ? html`<p class="wrong" id="polku-missing">${text}</p>` : nothing;
  }

  #openName(language: Language): string {
    const { opened } = this.state;
    return opened ? textIn(opened.network.model.name, language) : "";
  }

  /** The usual levels are written in the network's language, until one writes other ones. */
  #setLanguage(language: Language): void {
    const written = (of: Language) => usualLevels.map(({ name }) => textIn(name, of)).join("\n");
    if (this.levels === written(this.language)) this.levels = written(language);
    this.language = language;
  }

  #setStart(start: Start): void {
    this.start = start;
    this.missing = undefined;
    if (start === "national" && typeof this.national !== "object") void this.#loadNational();
  }

  async #loadNational(): Promise<void> {
    this.national = undefined;
    try {
      const { opened } = await this.session.activity.during(loadBundled(nationalBase, undefined));
      this.national = opened?.network.model ?? "failed";
    } catch (error) {
      reportError(error);
      this.national = "failed";
    }
  }

  #levelsField(): TemplateResult {
    const { create } = ownWords[this.state.language];
    return html`<label class="field">
      <span>${create.levels}</span>
      <textarea
        rows="5"
        .value=${this.levels}
        aria-invalid=${this.missing === "levels"}
        @input=${(event: Event) => (this.levels = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.#told("levels", create.needsLevels)}
    </label>`;
  }

  #servicesField(): TemplateResult {
    const { language } = this.state;
    const { create } = ownWords[language];
    const { part, retry } = sharedWords[language];
    if (this.national === undefined) return html`<p role="status">${part.loading}</p>`;
    if (this.national === "failed")
      return html`<p class="wrong" role="alert">
        ${create.failed} ${textButton(retry, () => void this.#loadNational())}
      </p>`;
    const { services, levels } = this.national;
    const typed = fold(this.typed);
    const shown = services.filter(({ name }) => fold(textIn(name, language)).includes(typed));
    const choose = (ids: readonly string[]) => {
      const visible = new Set(shown.map(({ id }) => id));
      this.chosen = new Set([...[...this.chosen].filter((id) => !visible.has(id)), ...ids]);
    };
    return html`<fieldset class="field" aria-invalid=${this.missing === "services"} tabindex="-1">
      <legend>${create.services(this.chosen.size, services.length)}</legend>
      ${this.#told("services", create.needsServices)}
      <div class="row">
        <input
          type="search"
          aria-label=${create.filter}
          placeholder=${create.filter}
          .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
        ${textButton(create.all, () => choose(shown.map(({ id }) => id)))}
        ${textButton(create.noneOf, () => choose([]))}
      </div>
      <div class="picks">
        ${levels.map((level) => {
          const own = shown.filter((service) => service.level === level.id).map(({ id }) => id);
          if (own.length === 0) return nothing;
          const names = new Map(services.map(({ id, name }) => [id, textIn(name, language)]));
          const others = shown.map(({ id }) => id).filter((id) => !own.includes(id) && this.chosen.has(id));
          return html`<p class="key">${textIn(level.name, language)}</p>
            ${choices(
              own,
              own.filter((id) => this.chosen.has(id)),
              (id) => names.get(id),
              (ids) => choose([...others, ...ids]),
              undefined,
            )}`;
        })}
      </div>
    </fieldset>`;
  }

  #countiesField(): TemplateResult {
    const { language } = this.state;
    const { create } = ownWords[language];
    const all = counties();
    const names = new Map(
      all.map(({ code, name, municipalities }) => [
        code,
        create.county(name[language], municipalities.length),
      ]),
    );
    return html`<details class="field" ?open=${this.counties.length > 0}>
      <summary>${create.counties}</summary>
      <div class="picks">
        ${choices(
          all.map(({ code }) => code),
          this.counties,
          (code) => names.get(code),
          (chosen) => (this.counties = chosen),
          undefined,
        )}
      </div>
    </details>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.session.activity.during(this.#create());
  };

  async #create(): Promise<void> {
    const model = this.#model();
    if (!model) return;
    const kept = await toKept(model);
    const isKept = await keepNetwork(kept);
    this.#shut();
    await this.session.openFile(toFile(kept), isKept ? kept.id : undefined);
    const { language } = this.state;
    this.session.announce(ownWords[language].create.created(textIn(model.name, language)));
  }

  /** The model that the form describes; undefined, with what is missing told, where it describes none. */
  #model(): CheckedModel | undefined {
    const name = this.name.trim();
    const levels = this.levels.split("\n").filter((line) => line.trim() !== "");
    this.missing = undefined;
    if (name === "") this.missing = "name";
    else if (this.start === "empty" && levels.length === 0) this.missing = "levels";
    else if (this.start === "national" && this.chosen.size === 0) this.missing = "services";
    if (this.missing) return undefined;
    const own = newModel({ name, language: this.language, levels, counties: this.counties });
    if (this.start === "empty") return assumeChecked(own);
    const { id } = own;
    if (this.start === "copy") {
      const changed = changedIn(this.state);
      const model = changed?.ok === true ? changed.network.model : this.state.opened?.network.model;
      return model && assumeChecked({ ...model, id, name, language: this.language });
    }
    if (typeof this.national !== "object") return undefined;
    const part = selectModel(this.national, this.chosen);
    const known = new Set((part.areas ?? []).map((area) => area.id));
    const areas = areasOf(this.counties).filter((area) => !known.has(area.id));
    const sources = [...(part.sources ?? []), ...(areas.length === 0 ? [] : [municipalitySource])];
    const { description: _, note: __, stories: ___, ...rest } = part;
    return assumeChecked({
      ...rest,
      id: toId(name) || id,
      name,
      language: this.language,
      ...(sources.length === 0 ? {} : { sources }),
      ...(areas.length === 0 ? {} : { areas: [...(part.areas ?? []), ...areas] }),
    });
  }
}

customElements.define("polku-new-network", NewNetwork);
