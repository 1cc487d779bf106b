import type { IssueCode } from "../model/issue.js";
import type { Language } from "../model/words.js";
import { escapeText } from "./escape.js";
import { issuesEn } from "./issues-en.js";
import { issuesFi } from "./issues-fi.js";
import { issuesSv } from "./issues-sv.js";

const sentences = { fi: issuesFi.issues, sv: issuesSv.issues, en: issuesEn.issues };
const maxFact = 240;
const maxMessage = 500;

/**
 * The message of an issue in a language: what was found, what was expected, the likely cause. One line of at
 * most 500 characters; control characters in what it quotes are escaped.
 */
export function issueMessage(
  { code, facts }: { code: IssueCode; facts: Record<string, string> },
  language: Language,
): string {
  const quotable = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, escapeText(clip(fact, maxFact))]),
  );
  return clip(sentences[language][code](quotable), maxMessage);
}

/** A text of at most so many characters, cut off where it is longer. */
function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
