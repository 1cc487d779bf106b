import { writeModel, type Issue } from "@polku/core";
import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { readNetwork } from "../network/read-network.js";
import { changedIn, changesIn, scenarioIn } from "../state/derive.js";
import { inPlaceOf, refreshNetwork, replaceNetwork } from "../state/open-scenario.js";
import type { Failure, Opened } from "../state/state.js";
import { textButton } from "../ui/buttons.js";
import { Panel } from "../ui/panel.js";
import { reactive } from "../ui/light-element.js";
import { sayIssue } from "../ui/say-issue.js";
import css from "./live-file.css?inline";
import { liveWords } from "./words/words.js";

const mostIssues = 5;

/** The text of a followed file, and the tag that tells it from other texts. */
interface Fetched {
  readonly text: string;
  readonly tag: string;
}

/**
 * Follows the file that the network was read from: reads it again when it is saved, keeps the last good network where
 * that has errors, and writes the scenario's changes to it where that is allowed.
 */
export class LiveFile extends Panel {
  static override styles = unsafeCSS(css);
  @reactive src!: string;
  @reactive events!: string;
  @reactive target: string | null = null;
  @reactive failure: Failure | undefined;
  @reactive isAway = false;
  @reactive told: "newer" | "notWritten" | undefined;

  /** The text that the open network was read from. */
  #tag = "";
  #reading: Promise<void> = Promise.resolve();

  protected override connected(signal: AbortSignal): void {
    const source = new EventSource(this.events);
    signal.addEventListener("abort", () => source.close());
    source.addEventListener("saved", () => this.#readNext());
    source.addEventListener("error", () => (this.isAway = true));
    source.addEventListener("open", () => {
      // What was saved meanwhile was not heard of.
      this.isAway = false;
      this.#readNext();
    });
  }

  get #file(): string {
    return decodeURIComponent(this.src.split("/").at(-1) ?? this.src);
  }

  /** Reads the file when what is under way has ended: the last save is the one that shows. */
  #readNext(): void {
    this.#reading = this.#reading.then(() => this.session.activity.during(this.#read()));
  }

  async #fetch(): Promise<Fetched | undefined> {
    try {
      const response = await fetch(this.src, { cache: "no-store" });
      const tag = response.headers.get("etag") ?? "";
      return response.ok ? { text: await response.text(), tag } : undefined;
    } catch {
      return undefined;
    }
  }

  async #read(): Promise<void> {
    const fetched = await this.#fetch();
    const isFirst = this.#tag === "";
    if (fetched?.tag === this.#tag) return;
    // The page has just read it by itself.
    if (fetched) this.#tag = fetched.tag;
    if (isFirst && this.session.state.opened) return;
    const read = fetched && (await this.#open(fetched.text));
    if (read && "network" in read) {
      this.failure = undefined;
      this.session.update((state) => refreshNetwork(state, read));
      this.session.announce(liveWords[this.state.language].read(this.#file));
    } else this.failure = read ?? { kind: "unreadable", file: this.#file };
  }

  #open(text: string): Promise<Opened | Failure> {
    return readNetwork(new Blob([text]), { name: this.#file });
  }

  protected override render(): TemplateResult {
    const { failure } = this;
    const words = liveWords[this.state.language];
    const file = this.#file;
    const changes = scenarioIn(this.state) ? changesIn(this.state).length : 0;
    return html`${failure ? this.#broken(failure) : nothing}
    ${this.isAway ? html`<p class="live" role="status">${words.away}</p>` : nothing}
    ${
      this.target !== null && changes > 0
        ? html`<div class="live row">
            ${textButton(words.write(file, changes), () => void this.#write())}
            ${this.told ? html`<p role="alert">${words[this.told](file)}</p>` : nothing}
          </div>`
        : nothing
    }`;
  }

  #broken(failure: Failure): TemplateResult {
    const words = liveWords[this.state.language];
    if (failure.kind !== "issues")
      return html`<p class="live" role="alert">${words.unreadable(this.#file)}</p>`;
    const errors = failure.issues.filter(({ severity }) => severity === "error");
    const rest = errors.length - mostIssues;
    return html`<div class="live" role="alert">
      <p><b>${words.broken(this.#file, errors.length)}</b></p>
      <ul>
        ${errors.slice(0, mostIssues).map((issue) => this.#issue(issue))}
      </ul>
      ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}
    </div>`;
  }

  #issue(issue: Issue): TemplateResult {
    const { language } = this.state;
    const { line, column } = issue;
    const place =
      line === undefined || column === undefined ? "" : `${liveWords[language].place(line, column)}: `;
    return html`<li>${place}${sayIssue(issue, language)}</li>`;
  }

  /** Writes the scenario's changes to the file, unless it is another one by now. */
  async #write(): Promise<void> {
    const changed = changedIn(this.state);
    const fetched = await this.#fetch();
    this.told = undefined;
    if (!changed?.ok || !fetched || this.target === null) {
      this.told = "notWritten";
      return;
    }
    if (fetched.tag !== this.#tag) {
      this.told = "newer";
      this.#readNext();
      return;
    }
    const text = writeModel(changed.network.model, { onto: fetched.text });
    const response = await fetch(this.target, {
      method: "PUT",
      body: text,
      headers: { "If-Match": fetched.tag },
    }).catch(() => undefined);
    if (response?.ok !== true) {
      this.told = response?.status === 412 ? "newer" : "notWritten";
      return;
    }
    const read = await this.#open(text);
    if (!("network" in read)) return;
    this.#tag = "";
    const put = () => this.session.update((state) => replaceNetwork(state, inPlaceOf(state, read)));
    await this.session.editing?.finish(put);
    this.session.announce(liveWords[this.state.language].written(this.#file));
  }
}

customElements.define("polku-live", LiveFile);
