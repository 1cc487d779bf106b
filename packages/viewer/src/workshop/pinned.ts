import { readingOf } from "@polku/core/model";
import type { Link, Network, Service } from "@polku/core";
import { countVotes, decisionsOf, elementsOfItem, itemText, type WorkshopItem } from "@polku/core/workshop";
import { workshopWords } from "@polku/core/workshop";
import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { State } from "../state/state.js";
import { networkIn } from "../state/derive.js";
import { iconButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { isComposing } from "../ui/keys.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { followingAccepted } from "./accepted.js";
import { elementsAround } from "./entry-dialog.js";
import { issuesText, nameIn } from "./item-texts.js";
import type { WorkshopRecorder } from "./recorder.js";
import { itemSign } from "../ui/item-sign.js";
import css from "./workshop.css?inline";
import { pageWords, type PageWords } from "./words/words.js";

const actions = [
  ["note", "M"],
  ["dot", "V"],
  ["disagreement", "X"],
  ["correction", "K"],
  ["link", "Y"],
] as const;

/** What is pinned to an element, and to the links and places of a service, with the ways to add more. */
export class Pinned extends Panel {
  static override styles = unsafeCSS(css);
  @reactive recorder!: WorkshopRecorder;
  /** The id of the element. */
  @reactive on = "";
  /** Whether it is read alone: in the text beside the map. */
  @reactive plain = false;
  /** The item whose words are being changed, and what is wrong with them. */
  @reactive edited: { readonly id: string; readonly refused: string } | undefined;

  protected override watch({ opened, language }: State): readonly unknown[] {
    return [opened, language];
  }

  protected override connected(signal: AbortSignal): void {
    this.recorder.addEventListener("change", () => this.requestUpdate(), { signal });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { recorder, on, plain } = this;
    const { language } = this.state;
    const network = networkIn(this.state);
    const { workshop } = recorder;
    if (!network || !workshop || !recorder.isHere) return nothing;
    const words = pageWords[language];
    const own = workshop.items.filter((item) => isShown(item) && elementsOfItem(item).includes(on));
    const around = network.serviceNumbers.has(on) ? elementsAround(network, on) : [];
    const others = around.filter((id) =>
      workshop.items.some((item) => isShown(item) && elementsOfItem(item).includes(id)),
    );
    if (plain && own.length === 0 && others.length === 0) return nothing;
    const title = html`${words.pinned}`;
    return html`<section>
      ${plain ? html`<p class="title">${title}</p>` : html`<h3>${title}</h3>`}
      ${recorder.isRecording && !plain ? this.#actions(network, words) : nothing}
      ${own.length === 0 && !plain ? html`<p class="hint">${words.nothingPinned}</p>` : this.#list(network, on, own)}
      ${others.length === 0 ? nothing : html`<p class="title">${words.onLinks}</p>`}
      ${others.map(
        (id) =>
          html`<p class="about">${nameIn(network, id, language)}</p>
            ${this.#list(
              network,
              id,
              workshop.items.filter((item) => isShown(item) && elementsOfItem(item).includes(id)),
            )}`,
      )}
    </section>`;
  }

  #actions(network: Network, words: PageWords): TemplateResult {
    const open = leftOpen(network, this.on, words);
    return html`<div class="actions row">
        ${actions
          .filter(([kind]) => kind !== "link" || network.serviceNumbers.has(this.on))
          .map(
            ([kind, key]) =>
              html`<button
                type="button"
                aria-keyshortcuts=${key}
                title=${words.keyHint(key)}
                @click=${() => this.#pin(kind)}
              >
                ${itemSign(kind === "link" ? "proposal" : kind)} ${words.add[kind]}
                <kbd aria-hidden="true">${key}</kbd>
              </button>`,
          )}
      </div>
      ${open.length === 0 ? nothing : html`<p class="hint">${words.leftOpen(open)}</p>`}`;
  }

  #pin(kind: (typeof actions)[number][0]): void {
    const detail = { kind, on: this.on };
    this.dispatchEvent(new CustomEvent("polku-pin", { detail, bubbles: true }));
  }

  #list(network: Network, on: string, items: readonly WorkshopItem[]): TemplateResult | typeof nothing {
    const { recorder } = this;
    const { language } = this.state;
    const { workshop } = recorder;
    if (!workshop || items.length === 0) return nothing;
    const decisions = decisionsOf(workshop);
    const votes = countVotes(workshop).find((one) => one.on === on);
    const { kinds, verdicts } = workshopWords[language];
    const words = pageWords[language];
    const takeBack = (what: string, ...ids: readonly string[]) =>
      recorder.isRecording && !this.plain
        ? iconButton(words.takeBack(what), icons.close, () => {
            void followingAccepted(this.session, recorder, () => recorder.takeBack(...ids));
          })
        : nothing;
    return html`<ul class="pinned">
      ${
        votes
          ? html`<li>
              ${itemSign("dot")}
              <span
                ><b>${words.counts.dot(votes.total)}</b>
                <small
                  >${formatters[language].and([...votes.byGroup].map(([group, count]) => `${recorder.groupName(group === "" ? undefined : group)}: ${count}`))}</small
                ></span
              >
              ${this.#lastDot(on, (id) => takeBack(`${kinds.dot}, ${recorder.groupName(recorder.group)}`, id))}
            </li>`
          : nothing
      }
      ${items
        .filter(({ kind }) => kind !== "dot")
        .map((item) => {
          const { verdict } = decisions.get(item.id) ?? {};
          const text = itemText(network.model, item, language);
          const group = recorder.groupName("group" in item ? item.group : undefined);
          // What was decided on keeps its words.
          const mayEdit = recorder.isRecording && !this.plain && !decisions.has(item.id);
          const isEdited = mayEdit && "text" in item && this.edited?.id === item.id;
          return html`<li data-verdict=${verdict ?? nothing}>
            ${isSign(item.kind) ? itemSign(item.kind) : nothing}
            <span
              ><small>${kinds[item.kind]}, ${group}${verdict ? `, ${verdicts[verdict]}` : ""}</small
              ><br />${isEdited ? this.#editor(item.id, item.text ?? "", words) : text}</span
            >
            ${
              mayEdit && !isEdited && "text" in item && item.kind !== "proposal"
                ? html`<button
                    type="button"
                    class="quiet"
                    data-edit=${item.id}
                    aria-label="${words.edit}: ${text}"
                    @click=${() => this.#edit(item.id)}
                  >
                    ${words.edit}
                  </button>`
                : nothing
            }
            ${takeBack(text, item.id)}
          </li>`;
        })}
    </ul>`;
  }

  /** The words of an item, to be changed where they are read. */
  #editor(id: string, text: string, words: PageWords): TemplateResult {
    const keep = () => this.#rewrite(id);
    const onKey = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === "Escape") void this.#endEdit(id);
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    return html`<textarea rows="3" aria-label=${words.edit} .value=${text} @keydown=${onKey}></textarea>
      ${this.edited?.refused ? html`<span class="wrong" role="alert">${this.edited.refused}</span>` : nothing}
      <span class="row">
        ${textButton(words.entry.save, keep, "primary")}
        ${textButton(words.entry.cancel, () => this.#endEdit(id))}
      </span>`;
  }

  async #edit(id: string): Promise<void> {
    this.edited = { id, refused: "" };
    await this.updateComplete;
    this.querySelector("textarea")?.focus();
  }

  async #endEdit(id: string): Promise<void> {
    this.edited = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-edit="${id}"]`)?.focus();
  }

  #rewrite(id: string): void {
    const { recorder } = this;
    const text = this.querySelector("textarea")?.value.trim() ?? "";
    const { language } = this.state;
    const words = pageWords[language];
    const rewritten = text === "" ? words.entry.needsText : recorder.rewrite(id, text);
    if (typeof rewritten === "string") this.edited = { id, refused: rewritten };
    else if ("issues" in rewritten) this.edited = { id, refused: issuesText(rewritten.issues, language) };
    else void this.#endEdit(rewritten.id);
  }

  /** The last dot that the current group has given to an element. */
  #lastDot(on: string, button: (id: string) => unknown): unknown {
    const { group, workshop } = this.recorder;
    const dot = workshop?.items.findLast(
      (item) => item.kind === "dot" && item.on === on && item.group === group,
    );
    return dot ? button(dot.id) : nothing;
  }
}

function isShown({ kind }: WorkshopItem): boolean {
  return isSign(kind);
}

function isSign(
  kind: WorkshopItem["kind"],
): kind is "note" | "dot" | "disagreement" | "correction" | "proposal" {
  return kind !== "question" && kind !== "review" && kind !== "taken-back";
}

/** What the sources leave open of an element: what the room may know better. */
function leftOpen(network: Network, id: string, { open }: PageWords): string[] {
  const link: Link | undefined = network.link(id);
  const service: Service | undefined = network.service(id);
  const found = link ?? service;
  const element = found ?? network.element(id);
  if (!element) return [];
  const status = "status" in element ? element.status : undefined;
  return [
    status === undefined || status === "established" ? "" : open[status],
    found && readingOf(found) === "inferred" ? open.inferred : "",
    service && service.access === undefined ? open.access : "",
    service && (service.runBy ?? []).length === 0 ? open.runBy : "",
    link && (link.initiatedBy ?? []).length === 0 ? open.initiatedBy : "",
  ].filter((part) => part !== "");
}

customElements.define("polku-pinned", Pinned);
