import { languages, textIn, type Language, type Text } from "@polku/core";
import { FileReading } from "../network/read-file.js";
import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { iconButton, menuItem, linkButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { changedIn } from "../state/derive.js";
import { KeptNetworks, toFile, type KeptNetwork } from "./kept-networks.js";
import css from "./own-networks.css?inline";
import { ownWords } from "./words/words.js";

/** The networks that this browser keeps, and the ways to a new one. */
export class OwnList extends Panel {
  static override styles = unsafeCSS(css);
  @reactive kept: readonly KeptNetwork[] | "unreadable" | undefined;
  @reactive removed: KeptNetwork | undefined;
  @reactive told: "same" | "notCompared" | undefined;
  readonly #store = new KeptNetworks();
  /** What the list stands in. */
  #around: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#around = this.closest("polku-header");
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    try {
      this.kept = await this.#store.list();
    } catch {
      this.kept = "unreadable";
    }
  }

  protected override render(): TemplateResult {
    const { language, opened } = this.state;
    const words = ownWords[language];
    const { kept, removed } = this;
    return html`<p class="key">${words.heading}</p>
      ${kept === "unreadable" ? html`<p class="hint">${words.unreadable}</p>` : nothing}
      ${Array.isArray(kept) && kept.length === 0 && !removed ? html`<p class="hint">${words.none}</p>` : nothing}
      <ul class="menu-list own">
        ${Array.isArray(kept) ? kept.map((one) => this.#line(one)) : nothing}
      </ul>
      ${
        removed
          ? html`<p class="hint" role="status">
              ${words.removed(textIn(removed.name, language))}
              ${linkButton(words.restore, () => void this.#restore(removed))}
            </p>`
          : nothing
      }
      <ul class="menu-list">
        ${menuItem(words.new, false, () => this.#ask("new-network"))}
        ${menuItem(words.import, false, () => this.#ask("import"))}
        ${
          opened
            ? html`${menuItem(words.save, false, () => this.#ask("save-network"))}
              ${menuItem(words.compareFile, false, () => this.querySelector<HTMLInputElement>("input")?.click())}`
            : nothing
        }
      </ul>
      <input
        type="file"
        hidden
        tabindex="-1"
        accept=".yaml,.yml,.json"
        aria-label=${words.compareFile}
        @change=${(event: Event) => {
          const file = (event.target as HTMLInputElement).files?.[0];
          if (file) void this.#compare(file);
        }}
      />
      ${this.told === undefined ? nothing : html`<p class="hint" role="alert">${words[this.told]}</p>`} `;
  }

  #line(one: KeptNetwork): TemplateResult {
    const { language, opened } = this.state;
    const words = ownWords[language];
    const name = textIn(one.name, language);
    const isOpen = opened?.file?.kept === one.id;
    const time = (at: string) => formatters[language].time(new Date(at));
    const { before } = one;
    return html`<li class="spread">
      <button type="button" class="quiet" aria-current=${isOpen} @click=${() => void this.#open(one)}>
        <span>${name}<br /><small>${words.savedAt(time(one.savedAt))}</small></span>
      </button>
      <span class="row">
        ${before ? iconButton(words.before(time(before.savedAt)), icons.undo, () => void this.#bringBack(one)) : nothing}
        ${isOpen || !opened ? nothing : iconButton(words.compare(name), icons.whatIf, () => void this.#compare(toFile(one)))}
        ${isOpen ? nothing : iconButton(words.remove(name), icons.close, () => void this.#remove(one))}
      </span>
    </li>`;
  }

  #ask(detail: "new-network" | "import" | "save-network"): void {
    this.#chosen();
    this.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true }));
  }

  #chosen(): void {
    this.dispatchEvent(new CustomEvent("polku-chosen", { bubbles: true }));
  }

  async #open(one: KeptNetwork): Promise<void> {
    this.#chosen();
    await this.session.openFile(toFile(one), one.id);
  }

  /** Another network beside the open one: what it has otherwise, as a scenario of the open one or as changes in the one that is open. */
  async #compare(file: File): Promise<void> {
    const reading = new FileReading(file, file.name).result.catch((error: unknown) =>
      this.session.fail(error, () => void this.#compare(file)),
    );
    const [read] = await this.session.activity.during(Promise.all([reading, this.session.load("changes")]));
    const { opened, parts } = this.state;
    const changed = changedIn(this.state);
    const model = changed?.ok === true ? changed.network.model : opened?.network.model;
    if (!read) return;
    if (read.kind !== "model" || !model || !parts.changes) {
      this.told = "notCompared";
      return;
    }
    const changes = parts.changes.diffModels(model, read.model);
    this.told = changes.length === 0 ? "same" : undefined;
    if (this.told) return;
    const title = textsOf((language) => ownWords[language].compared(textIn(read.model.name, language)));
    this.#chosen();
    // While a file is chosen, the list may have closed.
    const target = this.isConnected ? this : this.#around;
    target?.dispatchEvent(
      new CustomEvent("polku-make-scenario", { detail: { title, changes }, bubbles: true }),
    );
  }

  async #bringBack(one: KeptNetwork): Promise<void> {
    await this.#store.bringBack(one.id);
    const found = await this.#store.find(one.id);
    if (found) await this.#open(found);
  }

  async #remove(one: KeptNetwork): Promise<void> {
    await this.#store.remove(one.id);
    this.removed = one;
    await this.#refresh();
    await this.updateComplete;
    this.querySelector<HTMLElement>('[role="status"] button')?.focus();
  }

  async #restore(one: KeptNetwork): Promise<void> {
    await this.#store.restore(one);
    this.removed = undefined;
    await this.#refresh();
  }
}

/** A text in every language. */
function textsOf(say: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Text;
}

customElements.define("polku-own-list", OwnList);
