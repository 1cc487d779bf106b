import { parseQuestion, type Language, type Network } from "@polku/core";
import { findNearest } from "@polku/core/model";
import { understandQuestion, type Understanding } from "@polku/core/plain-words";
import {
  parseQuestionAddress,
  questionKeys,
  readAddressText,
  type ResolvedQuestion,
} from "@polku/core/questions";
import { serverWords } from "../words/words.js";
import type { Limits } from "./limits.js";
import { refuse, toProblemIssue, type ProblemIssue, type Refusal } from "./problem.js";

/** A question as it came: as an object, as the fields of an address, or in plain words. */
export type Asked = { readonly question: unknown } | { readonly address: string } | { readonly text: string };

/** The language that was asked for, and the one to use where that was left open. */
export interface Spoken {
  readonly language?: Language | undefined;
  readonly fallback: Language;
}

/** What was understood of plain words. */
export type Understood = Pick<Understanding, "understood" | "left">;

/** A question that can be answered, and the language to answer in. */
export interface ResolvedAsked {
  readonly ok: true;
  readonly question: ResolvedQuestion;
  readonly language: Language;
  readonly understood?: Understood;
}

/** The question that was asked, held against the network and the limits, or why it can't be answered. */
export function resolveAsked(
  network: Network,
  asked: Asked,
  spoken: Spoken,
  limits: Limits,
): ResolvedAsked | Refusal {
  const resolved = resolve(network, asked, spoken);
  return resolved.ok ? (findExcess(resolved.question, limits) ?? resolved) : resolved;
}

function resolve(
  network: Network,
  asked: Asked,
  { language: wanted, fallback }: Spoken,
): ResolvedAsked | Refusal {
  const language = wanted ?? fallback;
  if ("text" in asked) return understand(network, asked.text, wanted, fallback);
  if ("address" in asked) return readAddress(network, asked.address, language);
  const parsed = parseQuestion(network, asked.question);
  if (parsed.ok) return { ok: true, question: parsed.question, language };
  return refuse("wrong-question", { issues: parsed.issues.map((issue) => toProblemIssue(issue, language)) });
}

function understand(
  network: Network,
  text: string,
  wanted: Language | undefined,
  fallback: Language,
): ResolvedAsked | Refusal {
  const {
    question,
    understood,
    left,
    unkept,
    missing,
    language: read,
  } = understandQuestion(network, text, wanted);
  // Nobody knows the language of what is not understood.
  const language = wanted ?? (understood.length > 0 ? read : fallback);
  if (!question) {
    const parts = { unkept: unkept.map((one) => one.text), left: left.map((one) => one.text), missing };
    const facts = Object.fromEntries(Object.entries(parts).map(([name, list]) => [name, list.join(", ")]));
    return refuse("not-understood", { facts });
  }
  const parsed = parseQuestion(network, question);
  if (parsed.ok) return { ok: true, question: parsed.question, language, understood: { understood, left } };
  return refuse("wrong-question", { issues: parsed.issues.map((issue) => toProblemIssue(issue, language)) });
}

/** Unlike the page, which leaves out what can't be asked, a program that asks so is told. */
function readAddress(network: Network, address: string, language: Language): ResolvedAsked | Refusal {
  const params = readAddressText(address);
  const stray = [...params.keys()]
    .filter((key) => !questionKeys.includes(key))
    .map((key) => strayIssue(key, language));
  if (stray.length > 0) return refuse("wrong-address", { issues: stray });
  const { question, issues } = parseQuestionAddress(network, params);
  if (question && issues.length === 0) return { ok: true, question, language };
  if (issues.length === 0) return resolve(network, { question: { ask: "reach" } }, { fallback: language });
  return refuse("wrong-question", {
    issues: issues.map(({ key, nearest, issue }) => ({
      ...toProblemIssue(issue, language),
      parameter: key,
      ...(nearest.length === 0 ? {} : { nearest }),
    })),
  });
}

function strayIssue(key: string, language: Language): ProblemIssue {
  const known = questionKeys.filter((one) => one.includes(".") === key.includes("."));
  const nearest = findNearest(key, known);
  return {
    code: "unknown-field",
    message: serverWords[language].unknownParameter(key, known.join(", "), nearest),
    path: [],
    parameter: key,
    ...(nearest === undefined ? {} : { nearest: [nearest] }),
  };
}

function findExcess(question: ResolvedQuestion, limits: Limits): Refusal | undefined {
  const tooMany = (field: string, found: number, most: number) =>
    found > most ? refuse("over-limit", { facts: { field, found, most } }) : undefined;
  if (question.ask === "routes") return tooMany("k", question.k, limits.routes);
  if (question.ask === "what-if") return tooMany("changes", question.changes.length, limits.changes);
  return undefined;
}
