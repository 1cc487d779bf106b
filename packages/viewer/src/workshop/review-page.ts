import { textIn, type Issue } from "@polku/core";
import { changesOf } from "@polku/core/scenarios";
import { formatters } from "@polku/core/text";
import { questionText } from "@polku/core/plain-words";
import {
  conflictText,
  countVotes,
  decideOn,
  decisionsOf,
  elementsOfItem,
  findWorkshopConflicts,
  isDecidable,
  itemText,
  nameOfAdded,
  workshopChanges,
  workshopWords,
  type DecidableItem,
  type Workshop,
  type WorkshopItem,
} from "@polku/core/workshop";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { effectText } from "../scenario/edit-scenario.js";
import { scenarioIn } from "../state/derive.js";
import { iconButton, linkButton, textButton } from "../ui/buttons.js";
import { icons } from "../ui/icons.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { select } from "../ui/select.js";
import { beginScenario, changeAccepted, followingAccepted } from "./accepted.js";
import { fileButton } from "./file-button.js";
import { issuesText, nameIn } from "./item-texts.js";
import { nowText } from "./new-item.js";
import type { WorkshopRecorder } from "./recorder.js";
import css from "./review.css?inline";
import { itemSign } from "../ui/item-sign.js";
import { pageWords, type PageWords } from "./words/words.js";

const decidableKinds = ["note", "disagreement", "correction", "proposal"] as const;
const states = ["open", "accepted", "rejected"] as const;

/** Everything that was recorded, to be accepted, rejected and commented. */
export class ReviewPage extends Panel {
  static override styles = unsafeCSS(css);
  @reactive recorder!: WorkshopRecorder;
  @reactive group = "all";
  @reactive kind = "all";
  @reactive decision = "all";
  /** What could not be done, and at which item. */
  @reactive refused: { readonly at: string; readonly text: string } | undefined;
  /** The item that a comment is written on. */
  @reactive commenting = "";

  protected override connected(signal: AbortSignal): void {
    this.recorder.addEventListener("change", () => this.requestUpdate(), { signal });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { recorder } = this;
    const { workshop } = recorder;
    const { opened, language } = this.state;
    if (!workshop || !opened) return nothing;
    const words = pageWords[language];
    const { page } = words;
    const decisions = decisionsOf(workshop);
    const all = workshop.items.filter(isDecidable);
    const shown = all.filter(
      (item) =>
        (this.group === "all" || (item.group ?? "") === this.group) &&
        (this.kind === "all" || item.kind === this.kind) &&
        (this.decision === "all" || (decisions.get(item.id)?.verdict ?? "open") === this.decision),
    );
    return html`<div class="head row">
        <h2 tabindex="-1">${page.heading}</h2>
        <span class="files row">
          ${textButton(`${page.minutes} (.html)`, () => recorder.saveMinutes("html"))}
          ${textButton(`${page.minutes} (.md)`, () => recorder.saveMinutes("markdown"))}
          ${fileButton(page.merge, (files) => void this.#merge(files))}
          ${textButton(words.closeReview, () => this.dispatchEvent(new Event("polku-close")), "primary")}
        </span>
      </div>
      ${this.#message("")} ${this.#conflicts(workshop, page)} ${this.#effect(workshop, page)}
      <div class="filters row" role="group" aria-label=${page.heading}>
        ${this.#filter(words.group, this.group, [["all", page.allGroups], ...(workshop.groups ?? []).map(({ id, name }) => [id, name] as const), ["", words.whole]], (value) => (this.group = value))}
        ${this.#filter(page.kind, this.kind, [["all", page.allKinds], ...decidableKinds.map((kind) => [kind, workshopWords[language].kinds[kind]] as const)], (value) => (this.kind = value))}
        ${this.#filter(page.decision, this.decision, [["all", page.allDecisions], ...states.map((state) => [state, workshopWords[language].verdicts[state]] as const)], (value) => (this.decision = value))}
        <span role="status">${page.shown(shown.length, all.length)}</span>
      </div>
      ${shown.length === 0 ? html`<p>${page.none}</p>` : nothing}
      <ul class="items">
        ${shown.map((item) => this.#item(item, workshop, words))}
      </ul>
      ${this.#votes(workshop, page)} ${this.#questions(workshop, page)}`;
  }

  #filter(
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label
      >${label}
      ${select({ options: options.map(([id, text]) => ({ value: id, text })), value, choose })}</label
    >`;
  }

  #message(at: string): TemplateResult | typeof nothing {
    return this.refused?.at === at ? html`<p class="wrong" role="alert">${this.refused.text}</p>` : nothing;
  }

  #conflicts(workshop: Workshop, page: PageWords["page"]): TemplateResult | typeof nothing {
    const conflicts = findWorkshopConflicts(workshop);
    if (conflicts.length === 0) return nothing;
    return html`<section class="conflicts">
      <h3>${page.conflicts}</h3>
      <ul>
        ${conflicts.map((conflict) => html`<li>${conflictText(workshop, conflict, this.state.language)}</li>`)}
      </ul>
    </section>`;
  }

  /** What the accepted changes do to the open question. */
  #effect(workshop: Workshop, page: PageWords["page"]): TemplateResult {
    const accepted = [...decisionsOf(workshop).values()].some(({ verdict }) => verdict === "accepted");
    const scenario = scenarioIn(this.state);
    const effect = scenario && scenario.changes.length > 0 ? effectText(this.session) : undefined;
    return html`<div class="effect row">
      <p>${effect === undefined ? page.noEffect : html`${page.effect} <b>${effect}</b>`}</p>
      ${accepted && !scenario ? textButton(page.again, () => void beginScenario(this.session, this.recorder)) : nothing}
      ${
        scenario && scenario.changes.length > 0
          ? html`${textButton(page.saveNetwork, () =>
              this.dispatchEvent(new CustomEvent("polku-ask", { detail: "save-network", bubbles: true })),
            )}
            ${this.recorder.isRecording ? textButton(page.fromScenario, () => this.#propose()) : nothing}`
          : nothing
      }
    </div>`;
  }

  #item(item: DecidableItem, workshop: Workshop, words: PageWords): TemplateResult {
    const { page } = words;
    const { opened, language } = this.state;
    if (!opened) return html``;
    const { network } = opened;
    const { kinds, verdicts } = workshopWords[language];
    const { verdict, comments = [] } = decisionsOf(workshop).get(item.id) ?? {};
    const text = itemText(network.model, item, language);
    const about = elementsOfItem(item).map((id) => {
      const added = nameOfAdded(item, id);
      return added === undefined ? nameIn(network, id, language) : textIn(added, language);
    });
    const source = item.kind === "correction" ? item.source : undefined;
    const button = (name: string, does: () => unknown, look: "" | "primary" = "") =>
      html`<button type="button" class=${look} aria-label="${name}: ${text}" @click=${does}>${name}</button>`;
    return html`<li data-verdict=${verdict ?? "open"}>
      <p class="meta row">
        ${itemSign(item.kind)} <b>${kinds[item.kind]}</b> <span>${this.recorder.groupName(item.group)}</span>
        <time datetime=${item.at}>${formatters[language].time(new Date(item.at))}</time>
        <span class="verdict">${verdicts[verdict ?? "open"]}</span>
      </p>
      <p class="about">${about.join(", ")}</p>
      <p class="text">${text}</p>
      ${source ? html`<p class="hint">${source.title}${source.at === undefined ? "" : `, ${source.at}`}</p>` : nothing}
      ${comments.map((comment) => html`<p class="comment">${comment}</p>`)}
      ${
        this.commenting === item.id
          ? html`<form class="row" @submit=${(event: Event) => this.#onComment(event, item)}>
              <input name="comment" aria-label=${page.comment} autocomplete="off" />
              <button type="submit" class="primary">${page.addComment}</button>
            </form>`
          : nothing
      }
      ${this.#message(item.id)}
      <p class="row">
        ${verdict === "accepted" ? nothing : button(page.accept, () => this.#decide(item, "accepted"), "primary")}
        ${verdict === "rejected" ? nothing : button(page.reject, () => this.#decide(item, "rejected"))}
        ${verdict === undefined ? nothing : button(page.reopen, () => this.#decide(item, "open"))}
        ${button(page.addComment, () => this.#comment(item.id))}
        ${iconButton(words.takeBack(text), icons.close, () => void this.#takeBack(item))}
      </p>
    </li>`;
  }

  #votes(workshop: Workshop, page: PageWords["page"]): TemplateResult | typeof nothing {
    const votes = countVotes(workshop);
    const { opened, language } = this.state;
    if (votes.length === 0 || !opened) return nothing;
    const { and, number } = formatters[language];
    return html`<section>
      <h3>${page.votes}</h3>
      <ol class="votes">
        ${votes.map(
          ({ on, total, byGroup }) =>
            html`<li>
              <b>${number(total)}</b> ${nameIn(opened.network, on, language)}
              <small
                >${and([...byGroup].map(([group, count]) => `${this.recorder.groupName(group === "" ? undefined : group)}: ${number(count)}`))}</small
              >
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #questions({ items }: Workshop, page: PageWords["page"]): TemplateResult | typeof nothing {
    const { opened, language } = this.state;
    const asked = items.filter((item) => item.kind === "question");
    if (asked.length === 0 || !opened) return nothing;
    return html`<section>
      <h3>${page.questions}</h3>
      <ol class="questions">
        ${asked.map(
          (item) =>
            html`<li>
              <time datetime=${item.at}>${formatters[language].time(new Date(item.at))}</time>
              ${
                item.address === undefined
                  ? questionText(opened.network, item.question, language)
                  : linkButton(questionText(opened.network, item.question, language), () =>
                      this.#goTo(item.address ?? ""),
                    )
              }
              ${item.verdict === undefined ? nothing : html`<small>${textIn(item.verdict, language)}</small>`}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #goTo(address: string): void {
    this.dispatchEvent(new Event("polku-close"));
    void this.session.goTo(address);
  }

  /** Decides on an item; what is accepted becomes changes of the open scenario, or of a new one. */
  async #decide(item: DecidableItem, verdict: "accepted" | "rejected" | "open"): Promise<void> {
    const { recorder } = this;
    const { opened, language } = this.state;
    const before = recorder.workshop;
    if (!opened || !before) return;
    this.refused = undefined;
    const reviews = decideOn(before, item.id, verdict, nowText());
    const next = reviews.map((review, index) => ({ ...review, id: `review-next-${index}` }));
    const decided: Workshop = { ...before, items: [...before.items, ...next] };
    const was = workshopChanges(opened.network.model, before);
    const now = workshopChanges(opened.network.model, decided);
    const refusal = now.refused.find((one) => one.item.id === item.id);
    if (refusal) return this.#refuse(item.id, refusal.issues);
    const at = document.activeElement;
    const issues = recorder.record(...reviews);
    if (issues.length > 0) return this.#refuse(item.id, issues);
    this.#sayUnchanged(item.id, await changeAccepted(this.session, recorder, was, now));
    const { verdicts } = workshopWords[language];
    this.session.announce(
      [verdicts[verdict], effectText(this.session) ?? ""].filter((part) => part !== "").join(". "),
    );
    await this.updateComplete;
    if (at !== document.activeElement || !this.contains(this.#focused)) this.#focusItem(item.id);
  }

  get #focused(): Element | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  }

  /** The buttons of an item are others now: the keyboard stays at the item. */
  #focusItem(id: string): void {
    const items = [...this.querySelectorAll<HTMLElement>(".items > li")];
    const at = this.#shownIds().indexOf(id);
    (items[at] ?? items[0])?.querySelector<HTMLElement>("button")?.focus();
  }

  #shownIds(): string[] {
    const { workshop } = this.recorder;
    if (!workshop) return [];
    const decisions = decisionsOf(workshop);
    return workshop.items
      .filter(isDecidable)
      .flatMap((item) =>
        (this.group === "all" || (item.group ?? "") === this.group) &&
        (this.kind === "all" || item.kind === this.kind) &&
        (this.decision === "all" || (decisions.get(item.id)?.verdict ?? "open") === this.decision)
          ? [item.id]
          : [],
      );
  }

  /** The open scenario as a proposal of the current group. */
  #propose(): void {
    const scenario = scenarioIn(this.state);
    if (!scenario) return;
    const { group } = this.recorder;
    const item: Omit<Extract<WorkshopItem, { kind: "proposal" }>, "id" | "at"> = {
      kind: "proposal",
      text: textIn(scenario.title, this.state.language),
      changes: changesOf(scenario),
      ...(group === undefined ? {} : { group }),
    };
    const issues = this.recorder.record(item);
    if (issues.length > 0) this.#refuse("", issues);
  }

  #refuse(at: string, issues: readonly Issue[]): void {
    this.refused = { at, text: issuesText(issues, this.state.language) };
  }

  async #comment(id: string): Promise<void> {
    this.commenting = this.commenting === id ? "" : id;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>("input[name=comment]")?.focus();
  }

  #onComment(event: Event, item: DecidableItem): void {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>("input[name=comment]");
    const text = field?.value.trim() ?? "";
    if (text === "") return;
    const issues = this.recorder.record({ kind: "review", of: item.id, text });
    if (issues.length > 0) return this.#refuse(item.id, issues);
    this.refused = undefined;
    this.commenting = "";
    this.#focusItem(item.id);
  }

  async #merge(files: readonly File[]): Promise<void> {
    const { session, recorder } = this;
    const { came, issues } = await followingAccepted(session, recorder, () => recorder.merge(files));
    this.refused = undefined;
    if (came.issues.length > 0) return this.#refuse("", came.issues);
    this.#sayUnchanged("", issues);
    const merged = pageWords[this.state.language].page.merged(came.items);
    session.announce([merged, effectText(session) ?? ""].filter((part) => part !== "").join(" "));
  }

  async #takeBack(item: DecidableItem): Promise<void> {
    const { session, recorder } = this;
    const { issues } = await followingAccepted(session, recorder, () => recorder.takeBack(item.id));
    this.#sayUnchanged("", issues);
  }

  /** Says why the open scenario could not follow what is accepted. */
  #sayUnchanged(at: string, issues: readonly Issue[]): void {
    const { language } = this.state;
    if (issues.length === 0) return;
    this.refused = {
      at,
      text: `${pageWords[language].page.changesScenario} ${issuesText(issues, language)}`,
    };
  }
}

customElements.define("polku-review", ReviewPage);
