import type { Answer, Change, Issue, Language } from "@polku/core";
import { writeAddressText, writeQuestionAddress, type ResolvedQuestion } from "@polku/core/questions";
import { answerSummary } from "../answers/answer-summary.js";
import type { ExplorerSession } from "../app/session.js";
import { failureWords } from "../app/words/failure-words.js";
import { lazy } from "../platform/lazy.js";
import { answerIn, changesIn, networkIn, questionIn } from "../state/derive.js";
import type { Failure, State } from "../state/state.js";
import type { PolkuDetails, PolkuError } from "./api.js";

const messagePart = lazy(() => import("../ui/issue-words.js"));
/** So many issues are in a message; all are beside it. */
const mostSaid = 3;

/** What was told last, so that only what has changed is told. */
interface Told {
  readonly question: ResolvedQuestion | undefined;
  readonly answer: Answer | undefined;
  readonly selected: readonly string[];
  readonly opened: State["opened"];
  readonly changes: readonly Change[];
  readonly language: Language | undefined;
}

const nothingTold: Told = {
  question: undefined,
  answer: undefined,
  selected: [],
  opened: undefined,
  changes: [],
  language: undefined,
};

/** The events of an element. */
export class Reports {
  readonly #element: HTMLElement;
  readonly #session: ExplorerSession;
  #told = nothingTold;

  constructor(element: HTMLElement, session: ExplorerSession) {
    this.#element = element;
    this.#session = session;
  }

  /** Tells what is different from what was told last, once for all that has changed together. */
  tellChanges(): void {
    const { state } = this.#session;
    const { selected, opened, language } = state;
    const before = this.#told;
    const question = questionIn(state);
    const answer = answerIn(state);
    const changes = changesIn(state);
    this.#told = { question, answer, selected, opened, changes, language };
    const network = networkIn(state);
    if (!opened || !network) return;
    if (opened !== before.opened || changes !== before.changes)
      this.tell("polku-change", { model: opened.network.model, changes });
    if (question && question !== before.question) {
      const address = writeAddressText(writeQuestionAddress(question, opened.network));
      this.tell("polku-question", { question, address });
    }
    if (answer && (answer !== before.answer || language !== before.language))
      this.tell("polku-answer", { answer, text: answerSummary(network, answer, language) });
    if (selected.join() !== before.selected.join()) this.tell("polku-select", { services: selected });
  }

  /** Tells why a network could not be opened. */
  async tellFailure(failure: Failure): Promise<void> {
    if (failure.kind === "issues") return this.tellIssues("model", failure.issues);
    const { language } = this.#session.state;
    const words = failureWords[language];
    if (failure.kind === "too-big") {
      this.tell("polku-error", { about: "model", message: words.refused(failure.file), issues: [] });
      return;
    }
    const { why, status } = failure;
    const message = why?.[language] ?? words.unreadable(failure.file);
    this.tell("polku-error", {
      about: "model",
      message,
      issues: [],
      ...(status === undefined ? {} : { status }),
    });
  }

  /** Tells what is wrong: the first few issues in words, each with its place. */
  async tellIssues(about: PolkuError["about"], issues: readonly Issue[]): Promise<void> {
    const { language } = this.#session.state;
    const part = await messagePart.load().catch(reportError);
    const said = issues.slice(0, mostSaid).map((issue) => {
      const { line, column } = issue;
      const isPlaced = line !== undefined && column !== undefined;
      const place = isPlaced ? `${failureWords[language].place(line, column)}: ` : "";
      return place + (part ? part.issueMessage(issue, language) : issue.message);
    });
    this.tell("polku-error", { about, message: said.join(" "), issues });
  }

  /** Tells something; errors that nobody takes over are logged. */
  tell<Name extends keyof PolkuDetails>(name: Name, detail: PolkuDetails[Name]): void {
    const isError = name === "polku-error";
    const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: isError });
    if (this.#element.dispatchEvent(event) && isError)
      console.warn(`<${this.#element.localName}>: ${(detail as PolkuError).message}`);
  }
}
