import {
  linkKinds,
  statuses,
  textIn,
  type Change,
  type Language,
  type LinkKind,
  type Network,
} from "@polku/core";
import { elementsOf, toId } from "@polku/core/model";
import { linkIdOf } from "@polku/core/network";
import { texts } from "@polku/core/text";
import type { WorkshopItem } from "@polku/core/workshop";
import { html, nothing, type TemplateResult } from "lit";
import { networkIn } from "../state/derive.js";
import { findServices } from "../state/find-services.js";
import { findListed } from "../state/overview-of.js";
import "../ui/combobox.js";
import type { Offer, Option } from "../ui/combobox.js";
import { textButton } from "../ui/buttons.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import { showName } from "../ui/elements.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { select } from "../ui/select.js";
import { sharedWords } from "../words/words.js";
import { issuesText, nameIn } from "./item-texts.js";
import { freeId, type NewItem } from "./new-item.js";
import type { WorkshopRecorder } from "./recorder.js";
import { pageWords, type PageWords } from "./words/words.js";

/** What the form enters. */
export type EntryKind = "note" | "disagreement" | "correction" | "link" | "service";
const kinds: readonly EntryKind[] = ["note", "disagreement", "correction", "link", "service"];

/** The kinds of element that have a status. */
const withStatus: ReadonlySet<string> = new Set([
  "service",
  "link",
  "place",
  "role",
  "practice",
  "group",
  "pilot",
  "task",
]);

/** The form for everything that is pinned to an element. */
export class EntryDialog extends Panel {
  @reactive recorder!: WorkshopRecorder;
  @reactive kind: EntryKind | undefined;
  /** The element that it is about. */
  @reactive on = "";
  /** What was chosen beside the texts. */
  @reactive status = "";
  @reactive linkKind: LinkKind = "referral";
  @reactive to = "";
  @reactive level = "";
  @reactive refused = "";
  /** The service that was selected: its links and places are offered too. */
  #service = "";

  async open(kind: EntryKind, on: string | undefined): Promise<void> {
    const network = networkIn(this.state);
    if (!network || !this.recorder.isRecording) return;
    this.on = on ?? "";
    this.#service = network.serviceNumbers.has(this.on) ? this.on : "";
    this.status = kind === "link" || kind === "service" ? "planned" : "";
    this.to = "";
    this.level = network.service(this.on)?.level ?? network.model.levels[0]?.id ?? "";
    this.refused = "";
    this.kind = kind;
    await this.updateComplete;
    await this.querySelector<Dialog>("polku-dialog")?.updateComplete;
    const first = this.on === "" && kind !== "service" ? "polku-combobox input" : "[data-first]";
    this.querySelector<HTMLElement>(first)?.focus();
  }

  protected override render(): TemplateResult {
    const { kind } = this;
    const { language } = this.state;
    const words = pageWords[language];
    const network = networkIn(this.state);
    return html`<polku-dialog
      .open=${kind !== undefined}
      .closeLabel=${sharedWords[language].close}
      .heading=${kind ? words.add[kind] : ""}
      .body=${kind && network ? this.#body(kind, network, words) : nothing}
      .buttons=${[
        textButton(words.entry.save, () => this.#save(), "primary"),
        textButton(words.entry.cancel, () => (this.kind = undefined)),
        html`<span class="hint">${words.entry.saveHint}</span>`,
      ]}
      @polku-close=${() => (this.kind = undefined)}
    ></polku-dialog>`;
  }

  #body(kind: EntryKind, network: Network, words: PageWords): TemplateResult {
    const { language } = this.state;
    const { recorder } = this;
    const groups = recorder.workshop?.groups ?? [];
    return html`<form class="fields" @submit=${this.#onSubmit} @keydown=${this.#onKey}>
      <div class="kinds row" role="group" aria-label=${words.page.kind}>
        ${kinds.map(
          (one) =>
            html`<button
              type="button"
              aria-pressed=${one === kind ? "true" : "false"}
              @click=${() => this.#setKind(one)}
            >
              ${words.add[one]}
            </button>`,
        )}
      </div>
      ${kind === "service" ? nothing : this.#about(network, words)}
      ${
        groups.length === 0
          ? nothing
          : html`<label
              >${words.group}
              ${select({
                options: [
                  ...groups.map(({ id, name }) => ({ value: id, text: name })),
                  { value: "", text: words.whole },
                ],
                value: recorder.group ?? "",
                choose: (value) => {
                  recorder.setGroup(value);
                  this.requestUpdate();
                },
              })}
            </label>`
      }
      ${kind === "link" ? this.#link(network, words) : nothing}
      ${kind === "service" ? this.#newService(network, words) : nothing}
      <label
        >${kind === "link" || kind === "service" ? words.entry.why : words.entry.text[kind]}
        <textarea
          name="text"
          rows="3"
          data-first=${kind === "link" || kind === "service" ? nothing : ""}
        ></textarea>
      </label>
      ${kind === "correction" ? this.#correction(network, words) : nothing}
      ${kind === "link" || kind === "service" ? this.#status(words, language, false) : nothing}
      ${this.refused === "" ? nothing : html`<p class="wrong" role="alert">${this.refused}</p>`}
    </form>`;
  }

  #setKind(kind: EntryKind): void {
    this.kind = kind;
    this.status = kind === "link" || kind === "service" ? "planned" : "";
    this.refused = "";
  }

  /** The element: the selected service, its links and its places; or any other that is looked for. */
  #about(network: Network, words: PageWords): TemplateResult {
    const { language } = this.state;
    const around = this.#service === "" ? [] : [this.#service, ...elementsAround(network, this.#service)];
    const ids = [...new Set([...around, this.on].filter((id) => id !== ""))];
    return html`${
        ids.length > 0
          ? html`<label
              >${words.entry.about}
              ${select({
                options: ids.map((id) => ({ value: id, text: nameIn(network, id, language) })),
                value: this.on,
                choose: (value) => (this.on = value),
              })}
            </label>`
          : nothing
      }
      <div class="field">
        <span aria-hidden="true">${words.entry.find}</span>
        <polku-combobox
          .label=${words.entry.find}
          .value=${""}
          .clears=${true}
          .offer=${(typed: string) => this.#offer(network, typed)}
          .choose=${(id: string) => (this.on = id)}
        ></polku-combobox>
      </div>`;
  }

  #offer(network: Network, typed: string): Offer {
    const { language } = this.state;
    if (typed.trim() === "") return { options: [] };
    const wanted = typed.trim().toLocaleLowerCase();
    const links = network.links
      .map((_, number) => optionOf(network, linkIdOf(network, number), language))
      .filter(({ text }) => text.toLocaleLowerCase().includes(wanted));
    const named = [...findServices(network, typed).slice(0, 8), ...findListed(network, typed).slice(0, 6)];
    const options = [...named.map(({ id }) => optionOf(network, id, language)), ...links.slice(0, 6)];
    return { options, ...(options.length === 0 ? { rest: pageWords[language].entry.nothing } : {}) };
  }

  /** The services to which a link can lead: all, or those that match what is typed. */
  #offerServices(network: Network, typed: string): Offer {
    const { language } = this.state;
    const found = typed.trim() === "" ? network.model.services : findServices(network, typed);
    const ids = found.flatMap(({ id }) => (id !== this.on && network.serviceNumbers.has(id) ? [id] : []));
    const options = ids.slice(0, 100).map((id) => optionOf(network, id, language));
    return { options, ...(options.length === 0 ? { rest: pageWords[language].entry.nothing } : {}) };
  }

  #link(network: Network, words: PageWords): TemplateResult {
    const { language } = this.state;
    return html`<label
        >${words.entry.kind}
        ${select({
          options: linkKinds.map((kind) => ({ value: kind, text: texts[language].kinds[kind] })),
          value: this.linkKind,
          choose: (value) => (this.linkKind = value as LinkKind),
        })}
      </label>
      <div class="field">
        <span aria-hidden="true">${words.entry.to}</span>
        <polku-combobox
          .label=${words.entry.to}
          .value=${this.to === "" ? "" : showName(network, this.to, language).text}
          .offer=${(typed: string) => this.#offerServices(network, typed)}
          .choose=${(id: string) => (this.to = id)}
        ></polku-combobox>
      </div>`;
  }

  #newService(network: Network, words: PageWords): TemplateResult {
    const { language } = this.state;
    return html`<label>${words.entry.name} <input name="name" autocomplete="off" data-first /></label>
      <label
        >${words.entry.level}
        ${select({
          options: network.model.levels.map(({ id, name }) => ({ value: id, text: textIn(name, language) })),
          value: this.level,
          choose: (value) => (this.level = value),
        })}
      </label>`;
  }

  #correction(network: Network, words: PageWords): TemplateResult {
    const { language } = this.state;
    const titles = (network.model.sources ?? []).map(({ title }) => textIn(title, language));
    return html`${withStatus.has(kindOfElement(network, this.on)) ? this.#status(words, language, true) : nothing}
      <label>${words.entry.source} <input name="source" list="polku-sources" autocomplete="off" /></label>
      <datalist id="polku-sources">${titles.map((title) => html`<option value=${title}></option>`)}</datalist>
      <label>${words.entry.at} <input name="at" autocomplete="off" /></label>`;
  }

  #status(words: PageWords, language: Language, mayStay: boolean): TemplateResult {
    return html`<label
      >${words.entry.status}
      ${select({
        options: [
          ...(mayStay ? [{ value: "", text: words.entry.asItIs }] : []),
          ...statuses.map((status) => ({ value: status, text: texts[language].statuses[status] })),
        ],
        value: this.status,
        choose: (value) => (this.status = value),
      })}
    </label>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#save();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#save();
  };

  #save(): void {
    const { kind, recorder } = this;
    const network = networkIn(this.state);
    const form = this.querySelector("form");
    if (!kind || !network || !form) return;
    const { language } = this.state;
    const words = pageWords[language];
    const data = new FormData(form);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const item = this.#item(kind, network, text);
    if (typeof item === "string") {
      this.refused = item;
      return;
    }
    const issues = recorder.record(item);
    this.refused = issuesText(issues, language);
    if (issues.length > 0) return;
    this.kind = undefined;
    this.session.announce(words.recorded(words.add[kind]));
  }

  /** The item that the form says, or what is missing. */
  #item(kind: EntryKind, network: Network, text: (name: string) => string): NewItem | string {
    const { on, status, to } = this;
    const words = pageWords[this.state.language].entry;
    const { group } = this.recorder;
    const own = group === undefined ? {} : { group };
    const why = text("text") === "" ? {} : { text: text("text") };
    const settled = status === "established" ? {} : { status };
    switch (kind) {
      case "note":
      case "disagreement":
        return on === "" || text("text") === "" ? words.needsText : { kind, on, text: text("text"), ...own };
      case "correction": {
        if (on === "" || text("text") === "") return words.needsText;
        const source = text("source");
        const at = text("at") === "" ? {} : { at: text("at") };
        return {
          kind,
          on,
          text: text("text"),
          ...own,
          ...(source === "" ? {} : { source: { title: source, ...at } }),
          ...(status === "" ? {} : { changes: [statusChange(network, on, status)] }),
        };
      }
      case "link": {
        if (to === "" || on === "") return words.needsTo;
        const value = { kind: this.linkKind, from: on, to, ...settled };
        return { kind: "proposal", ...own, ...why, changes: [{ op: "add", in: "links", value }] };
      }
      case "service": {
        const name = text("name");
        if (name === "") return words.needsText;
        const id = freeId(toId(name) || "new-service", (one) => this.#isTaken(network, one));
        const { language = this.state.language } = network.model;
        const named = language === this.state.language ? name : { [this.state.language]: name };
        const value = { id, name: named, level: this.level, ...settled };
        return { kind: "proposal", ...own, ...why, changes: [{ op: "add", in: "services", value }] };
      }
    }
  }

  #isTaken(network: Network, id: string): boolean {
    const items: readonly WorkshopItem[] = this.recorder.workshop?.items ?? [];
    const isProposed = items.some(
      (item) => item.kind === "proposal" && item.changes.some(({ value }) => value?.["id"] === id),
    );
    return isProposed || network.element(id) !== undefined;
  }
}

/** An element as a line to choose. */
function optionOf(network: Network, id: string, language: Language): Option {
  const text = nameIn(network, id, language);
  return { id, label: text, text };
}

/** The links at a service, and the places where it is met. */
export function elementsAround(network: Network, service: string): string[] {
  const links = network.links.flatMap(({ from, to }, number) =>
    from === service || to === service ? [linkIdOf(network, number)] : [],
  );
  const places = (network.model.places ?? []).flatMap(({ id, offers }) =>
    offers?.includes(service) ? [id] : [],
  );
  return [...links, ...places];
}

function kindOfElement(network: Network, id: string): string {
  if (network.link(id)) return "link";
  return [...elementsOf(network.model)].find(({ element }) => element.id === id)?.kind ?? "";
}

function statusChange(network: Network, id: string, status: string): Change {
  const found = [...elementsOf(network.model)].find(({ element }) => element.id === id);
  return { op: "change", in: found?.section ?? "links", id, value: { status } };
}

customElements.define("polku-entry", EntryDialog);
