import { languages, nameOf, type Network } from "@polku/core";
import { municipalitiesOf } from "@polku/core/network";
import { elementName } from "@polku/core/overviews";
import { effectText, gapDifferencesTable, withDefaults } from "@polku/core/questions";
import {
  areasToExtend,
  extendableElements,
  changesExtending,
  extensionWords,
  originsOfChanges,
} from "@polku/core/scenarios";
import { csvText, formatters, texts } from "@polku/core/text";
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { gapLines, gapLists } from "../answers/gap-lists.js";
import "../matrix/matrix-panel.js";
import type { MatrixEvents } from "../matrix/matrix-events.js";
import { selectService } from "../state/actions.js";
import { askQuestion, chooseRoute } from "../state/ask.js";
import { changedIn, changesIn, scenarioIn } from "../state/derive.js";
import { workOutGapChanges } from "../state/gap-changes.js";
import { reachOf } from "../state/question.js";
import type { State } from "../state/state.js";
import { linkButton, textButton } from "../ui/buttons.js";
import "../ui/dialog.js";
import type { Dialog } from "../ui/dialog.js";
import "../ui/disclosure.js";
import type { GainOf } from "../ui/ask-gain.js";
import { reactive } from "../ui/light-element.js";
import { Panel } from "../ui/panel.js";
import { sayIssue } from "../ui/say-issue.js";
import { select } from "../ui/select.js";
import { sharedWords } from "../words/words.js";
import { areaChoice } from "./area-choice.js";
import { areasToName } from "./choose-areas.js";
import { askExtending, toFound, type Asked, type Found } from "./extension.js";
import css from "./gain-panel.css?inline";
import { gainWords } from "./words/words.js";

/**
 * Who would gain from a proposal, or if a pilot, a practice or a link held in more areas: where to, what changes for whom
 * as one matrix, as text and as CSV, and a way to make it a scenario. Fires `polku-gain-close` when it is closed.
 */
export class GainPanel extends Panel {
  static override styles = unsafeCSS(css);
  @reactive of!: GainOf;
  @reactive chosen: ReadonlySet<string> = new Set();
  @reactive from = "";
  @reactive searched = "";
  @reactive found: Found | undefined;
  @reactive done = 0;
  @reactive isStopped = false;
  @reactive said = "";

  #work = new AbortController();
  #network: Network | undefined;
  #offered: string[] = [];
  #origins: string[] = [];

  protected override watch({ language, opened, question, scenario }: State): readonly unknown[] {
    return [language, opened, question, scenario];
  }

  /** Who goes back, or to another address, is no longer asking this. */
  protected override changed(now: State, before: State): void {
    const { opened, question, scenario } = before;
    if (now.opened !== opened || now.question !== question || now.scenario !== scenario) this.#close();
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener("abort", () => this.#work.abort());
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (!changes.has("of")) return;
    if (typeof this.of === "string") this.#beginExtending(this.of);
    else {
      this.#network = this.of.network;
      this.from = this.of.question.from ?? "";
      this.#workOut();
    }
  }

  #beginExtending(id: string): void {
    const changed = changedIn(this.state);
    const network = changed?.ok === true ? changed.network : this.state.opened?.network;
    // What was being added may be gone by the time the dialog has loaded.
    if (!network || !extendableElements(network).includes(id)) {
      this.#network = undefined;
      this.#onClose();
      return;
    }
    this.#network = network;
    this.#offered = areasToExtend(network, id).toSorted((a, b) =>
      formatters[this.state.language].compare(this.#name(a), this.#name(b)),
    );
    const { question } = this.state;
    const own = question && reachOf(question).from;
    const reached = originsOfChanges(network, changesExtending(network, id, this.#offered));
    this.#origins = [...new Set([...reached, ...(own ? [own] : [])])];
    this.from = own !== undefined && reached.includes(own) ? own : (this.#origins[0] ?? "");
    this.chosen = new Set(this.#offered);
    this.searched = "";
    this.#workOut();
  }

  #asked(network: Network): Asked | undefined {
    if (typeof this.of !== "string") return { ...this.of, counted: [] };
    const { question } = this.state;
    if (!question || this.chosen.size === 0) return undefined;
    const areas = areasToName(network, this.#offered, this.chosen);
    return askExtending(network, this.of, areas, { ...reachOf(question), from: this.from });
  }

  #stop(): void {
    this.#work.abort();
    this.isStopped = true;
  }

  #workOut(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.isStopped = false;
    this.found = undefined;
    this.done = 0;
    void this.session.activity.during(this.#find(this.#work.signal));
  }

  async #find(signal: AbortSignal): Promise<void> {
    const network = this.#network;
    const asked = network && this.#asked(network);
    if (!network || !asked) return;
    await this.session.load("changes");
    const part = this.state.parts.changes;
    if (!part || signal.aborted) return;
    const tell = (done: number) => (this.done = done);
    const result = await workOutGapChanges(part, network, asked.question, asked.changes, tell, signal);
    if (!result || signal.aborted) return;
    this.found = toFound(asked, result);
    this.session.announce(effectText(network, this.found.differences, this.state.language));
  }

  #name(id: string): string {
    return this.#network ? elementName(this.#network, id, this.state.language) : id;
  }

  get #heading(): string {
    const { language } = this.state;
    return typeof this.of === "string"
      ? gainWords[language].heading(this.#name(this.of))
      : this.of.title[language];
  }

  protected override render(): TemplateResult | typeof nothing {
    const network = this.#network;
    if (!network) return nothing;
    const { language } = this.state;
    const words = gainWords[language];
    const { found } = this;
    const isFound = found?.result.ok === true && found.asked.changes.length > 0;
    return html`<polku-dialog
      .open=${true}
      .closeLabel=${sharedWords[language].close}
      .heading=${this.#heading}
      .body=${html`${
          typeof this.of === "string"
            ? html`<div class="choices">
                <p class="hint">${words.lead}</p>
                ${this.#origin(network)}
                ${areaChoice(network, language, {
                  offered: this.#offered,
                  chosen: this.chosen,
                  searched: this.searched,
                  isOpen: this.#offered.length <= 40 && this.closest("[data-narrow]") === null,
                  search: (typed) => (this.searched = typed),
                  choose: (areas) => this.#choose(areas),
                })}
              </div>`
            : nothing
        }
        <div class="outcome">${this.#result(network)}</div>
        <div role="status">${this.said === "" ? nothing : html`<p class="callout">${this.said}</p>`}</div>`}
      .buttons=${
        isFound
          ? html`${textButton(words.copyText, () => this.#copy(this.#text(found).join("\n")))}
            ${textButton(words.copyCsv, () => this.#copy(this.#csv(found)))}
            ${textButton(scenarioIn(this.state) ? words.add : words.make, () => this.#make(found.asked), "primary")}`
          : nothing
      }
      @polku-close=${this.#onClose}
    ></polku-dialog>`;
  }

  #choose(areas: readonly string[]): void {
    this.chosen = new Set(areas);
    this.#workOut();
  }

  /** Where the client is: where the links reach one, and where the open question has the client. */
  #origin(network: Network): TemplateResult {
    const { language } = this.state;
    return html`<label class="row"
      ><span>${gainWords[language].from}</span> ${select({
        value: this.from,
        options: this.#origins.map((id) => ({ value: id, text: nameOf(network, id, language) })),
        choose: (id) => {
          this.from = id;
          this.#workOut();
        },
      })}</label
    >`;
  }

  #result(network: Network): unknown {
    const { language } = this.state;
    const words = gainWords[language];
    if (typeof this.of === "string" && this.chosen.size === 0)
      return html`<p class="callout">${words.chooseSome}</p>`;
    if (this.isStopped)
      return html`<p class="callout row">
        ${words.stopped} ${textButton(words.again, () => this.#workOut())}
      </p>`;
    const { found } = this;
    if (!found)
      return html`<p class="row">
        <label class="row"
          >${words.working} <progress max=${municipalitiesOf(network).length} .value=${this.done}></progress
        ></label>
        ${linkButton(words.stop, () => this.#stop())}
      </p>`;
    if (!found.result.ok)
      return html`<ul role="alert">
        ${found.result.issues.map((issue) => html`<li>${sayIssue(issue, language)}</li>`)}
      </ul>`;
    const { differences, asked, before, answer } = found;
    const changesNothing = gapLines(network, differences, language).length === 0;
    const { changes: part } = this.state.parts;
    return html`${
        asked.counted.length === 0
          ? nothing
          : html`<p class="hint">
              ${extensionWords[language].counted(asked.counted.map((one) => texts[language].statuses[one]))}
            </p>`
      }
      ${
        changesNothing
          ? html`<p class="callout">${words.nothing}</p>`
          : html`<polku-matrix
                .network=${found.result.after}
                .answer=${answer}
                .cellsBefore=${before}
                .language=${language}
                @polku-cell=${({ detail }: CustomEvent<MatrixEvents["polku-cell"]>) =>
                  this.#ask(asked, detail.row, detail.column)}
                @polku-row=${({ detail }: CustomEvent<MatrixEvents["polku-row"]>) =>
                  this.#ask(asked, detail.row)}
                @polku-column=${({ detail }: CustomEvent<MatrixEvents["polku-column"]>) => {
                  this.#close();
                  this.session.update((state) => selectService(state, detail.column));
                }}
              ></polku-matrix>
              <polku-disclosure
                .label=${words.asText}
                .content=${() => gapLists(network, differences, language)}
              ></polku-disclosure>`
      }
      <polku-disclosure
        .label=${words.changes}
        .content=${() =>
          html`<ul class="changes">
            ${part?.describeChanges(network.model, asked.changes, language).map((said) => html`<li>${said}</li>`)}
          </ul>`}
      ></polku-disclosure>`;
  }

  /** Asks what changes for the client of one row, as a what-if: with the route to a service before and after. */
  #ask({ question, changes }: Asked, row: string | number, service?: string): void {
    const { rows: _, targets: __, from = this.from, client, ...conditions } = question;
    const reach = withDefaults({
      ...conditions,
      ask: "reach",
      from,
      client: { ...client, area: String(row) },
    });
    this.#close();
    this.session.update((state) => {
      const all = [...changesIn(state), ...changes];
      const asked = askQuestion(state, { ask: "what-if", question: reach, changes: all });
      // Beside an overview the route would not be seen.
      return { ...(service === undefined ? asked : chooseRoute(asked, service)), view: "map" };
    });
  }

  #text({ asked, differences }: Found): string[] {
    const network = this.#network;
    if (!network) return [];
    const { language } = this.state;
    const words = gainWords[language];
    const { changes: part } = this.state.parts;
    return [
      this.#heading,
      ...(part?.describeChanges(network.model, asked.changes, language) ?? []),
      `${words.from}: ${nameOf(network, this.from, language)}`,
      effectText(network, differences, language),
      ...gapLines(network, differences, language),
    ];
  }

  #csv({ differences }: Found): string {
    const { language } = this.state;
    return this.#network ? csvText(gapDifferencesTable(this.#network, differences, language), language) : "";
  }

  async #copy(text: string): Promise<void> {
    const words = gainWords[this.state.language];
    try {
      await navigator.clipboard.writeText(text);
      this.said = words.copied;
    } catch {
      // A page that is not served safely, or a browser that asks and is refused.
      this.said = words.notCopied;
    }
  }

  #make({ changes }: Asked): void {
    const network = this.#network;
    const extended = this.of;
    if (!network) return;
    const title =
      typeof extended === "string"
        ? Object.fromEntries(
            languages.map((one) => [one, gainWords[one].title(elementName(network, extended, one))]),
          )
        : extended.title;
    const detail = { title, changes };
    this.#close();
    this.dispatchEvent(new CustomEvent("polku-make-scenario", { detail, bubbles: true, composed: true }));
  }

  #close(): void {
    this.querySelector<Dialog>("polku-dialog")?.close();
  }

  readonly #onClose = (): void => {
    this.#work.abort();
    this.dispatchEvent(new Event("polku-gain-close"));
  };
}

customElements.define("polku-gain", GainPanel);
