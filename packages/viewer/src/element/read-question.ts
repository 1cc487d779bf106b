import { issueMessage, type Issue, type Language, type Network } from "@polku/core";
import {
  parseQuestion,
  parseQuestionAddress,
  questionKeys,
  readAddressText,
  type ResolvedQuestion,
  type ResolvedReach,
} from "@polku/core/questions";
import { usualRows } from "../state/gap-rows.js";
import { unknownField } from "./issues.js";
import { elementWords } from "./words/words.js";

export type ReadQuestion =
  | { readonly ok: true; readonly question: ResolvedQuestion }
  | { readonly ok: false; readonly message: string; readonly issues: readonly Issue[] };

/** Reads a question as it is set on an element: an object, its JSON, or the fields of an address. Nothing of a wrong one is asked. */
export function readQuestion(
  network: Network,
  first: ResolvedReach | undefined,
  raw: unknown,
  language: Language,
): ReadQuestion {
  const refuse = (issues: readonly Issue[]): ReadQuestion => {
    const message = issues.map((issue) => issueMessage(issue, language)).join(" ");
    return { ok: false, message, issues };
  };
  if (typeof raw !== "string") {
    const parsed = parseQuestion(network, raw);
    return parsed.ok ? parsed : refuse(parsed.issues);
  }
  if (raw.trimStart().startsWith("{")) {
    try {
      return readQuestion(network, first, JSON.parse(raw) as object, language);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return { ok: false, message: elementWords[language].notJson(problem), issues: [] };
    }
  }
  const params = readAddressText(raw.replace(/^[#?]/, ""));
  const unknown = [...params.keys()].filter((key) => !questionKeys.includes(key));
  if (unknown.length > 0) return refuse(unknown.map((key) => unknownField(key, questionKeys)));
  const from = first?.from ?? params.get("from") ?? "";
  const { question, issues } = parseQuestionAddress(network, params, { from, rows: usualRows(network) });
  if (issues.length > 0 || !question) return refuse(issues.map(({ issue }) => issue));
  return { ok: true, question };
}
