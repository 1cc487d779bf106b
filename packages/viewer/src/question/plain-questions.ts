import { apartText, formatters } from "@polku/core/text";
import { html, nothing } from "lit";
import { askQuestion } from "../state/ask.js";
import { networkIn } from "../state/derive.js";
import { sideOf } from "../state/question.js";
import type { PlainQuestion } from "./plain-question.js";
import { lazy } from "../platform/lazy.js";
import type { Option } from "../ui/combobox.js";
import { showName } from "../ui/elements.js";
import type { Session } from "../ui/session.js";
import { questionWords } from "./words/words.js";

const plainWords = lazy(() => import("./plain-question.js"));

/** Where there are more services, understanding each letter typed would hold up the next. */
const mostServices = 5000;

/** The option of a search field that asks what is typed, where that is a question in plain words. */
export const askOption = "polku:ask";

/** Questions in plain words, as they are typed into a field. */
export class PlainQuestions {
  readonly #session: Session;
  /** Called when what understands plain words has arrived. */
  readonly #onReady: () => void;

  constructor(session: Session, onReady: () => void) {
    this.#session = session;
    this.#onReady = onReady;
  }

  /** The line that asks what is typed, and what stands below it; neither where it is no question. */
  offer(typed: string): { option?: Option; rest?: string } {
    const { opened, language, locked } = this.#session.state;
    if (!opened || locked || !/\S\s+\S/.test(typed)) return {};
    const search = questionWords[language].search;
    if (opened.network.services.length > mostServices) {
      const label = html`<span class="name">${search.askLong}</span>`;
      return { option: { id: askOption, label, text: typed } };
    }
    const read = this.#read(typed);
    if (!read) return {};
    const { and, quote } = formatters[language];
    const left = and(read.left.map(quote));
    const network = networkIn(this.#session.state) ?? opened.network;
    const name = (id: string) =>
      [showName(network, id, language).text, apartText(network, id, language)].filter(Boolean).join(", ");
    const guessed = read.guessed.map(({ typed: piece, id, others }) =>
      search.guessed(quote(piece), name(id), others.map(name).join("; ")),
    );
    if (read.said === undefined) return { rest: this.#askBack(read) };
    const label = html`<span class="name"><b>${search.ask}:</b> ${read.said}</span>
      ${guessed.map((said) => html`<span class="where">${said}</span>`)}
      ${left === "" ? nothing : html`<span class="where">${search.left(left)}</span>`}`;
    return { option: { id: askOption, label, text: read.said } };
  }

  /** Asks what was typed, or says what it lacks. */
  async ask(typed: string): Promise<void> {
    await plainWords.load();
    const read = this.#read(typed);
    const { question } = read ?? {};
    if (question) this.#session.ask((state) => askQuestion(state, question));
    else this.#session.announce(this.#askBack(read));
  }

  /** What keeps words from being a question. */
  #askBack({ unkept = [], missing = ["from"] }: Partial<PlainQuestion> = {}): string {
    const { language } = this.#session.state;
    const { search, questions } = questionWords[language];
    const { and, quote } = formatters[language];
    if (unkept.length > 0) return search.unkept(and(unkept.map(quote)));
    const labels: Readonly<Record<string, string>> = questions.labels;
    return search.missing(and(missing.map((field) => labels[field] ?? field)));
  }

  #read(typed: string): PlainQuestion | undefined {
    const { state } = this.#session;
    const network = networkIn(state);
    if (!network) return undefined;
    const client = state.question && sideOf(state.question, "a").client;
    if (plainWords.loaded) return plainWords.loaded.readPlainQuestion(network, typed, state.language, client);
    // Where it does not arrive, the next letter tries again.
    void plainWords.load().then(this.#onReady, () => {});
    return undefined;
  }
}
