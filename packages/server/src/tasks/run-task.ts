import type { Answer, Language, Network } from "@polku/core";
import { answer, type AskOptions, type ResolvedQuestion } from "@polku/core/questions";
import {
  composeAnswer,
  drawAnswer,
  drawQuestion,
  isMapQuestion,
  whatIfPart,
  writeHtml,
} from "@polku/documents";
import { explainAnswer } from "./explain-answer.js";
import type { Limits } from "./limits.js";
import { refuse, type Refusal } from "./problem.js";
import { resolveAsked, type Asked, type Spoken } from "./resolve-asked.js";

/** What is to be made of a question: the answer as JSON, a document in HTML, or the map as SVG. */
export interface Task {
  readonly make: "answer" | "document" | "picture";
  readonly asked: Asked;
  readonly spoken: Spoken;
  /** Of a picture: for a narrow, tall page; and with every link. */
  readonly isTall?: boolean;
  readonly hasAllLinks?: boolean;
}

/** What came of a task. */
export type Outcome = { readonly ok: true; readonly text: string; readonly language: Language } | Refusal;

/** What ends a task: a signal, and the moment by which it has to be done (by `Date.now`). */
export interface TaskStop {
  readonly signal?: { readonly aborted: boolean } | undefined;
  readonly at: number;
}

/** Does a task on a network; a question that takes too long gives no part of an answer. */
export function runTask(network: Network, task: Task, limits: Limits, stop: TaskStop): Outcome {
  const resolved = resolveAsked(network, task.asked, task.spoken, limits);
  if (!resolved.ok) return resolved;
  const { question, language, understood } = resolved;
  const options = new Bounds(limits, stop);
  const text = make(question);
  if (options.isLate) return refuse("too-long", { facts: { seconds: limits.milliseconds / 1000 } });
  return typeof text === "string" ? { ok: true, text, language } : text;

  function make(asked: ResolvedQuestion): string | Refusal {
    const now = new Date();
    if (task.make === "picture") {
      if (!isMapQuestion(asked)) return refuse("no-map", { facts: { ask: asked.ask } });
      const { isTall, hasAllLinks } = task;
      return drawQuestion(network, asked, language, { isTall, hasAllLinks, now }, options);
    }
    const given: Answer = answer(network, asked, options);
    // Nobody waits for what follows.
    if (options.isLate) return "";
    if (task.make === "answer") return JSON.stringify(explainAnswer(network, given, language, understood));
    return writeHtml(
      composeAnswer({
        network,
        answer: given,
        whatIf: whatIfPart(network, given, language),
        language,
        now,
        target: "to" in asked ? asked.to : undefined,
        picture: drawAnswer(network, given, language, options),
      }),
    );
  }
}

/** The bounds of a search, which know whether they have stopped it. */
class Bounds implements AskOptions {
  isLate = false;
  readonly limits: AskOptions["limits"];
  readonly signal: AskOptions["signal"];
  readonly deadline: NonNullable<AskOptions["deadline"]>;

  constructor({ entries, changes }: Limits, { signal, at }: TaskStop) {
    this.limits = { entries, changes };
    this.signal = signal;
    const now = () => {
      const time = Date.now();
      this.isLate ||= time >= at;
      return time;
    };
    this.deadline = { at, now };
  }
}
