import type { IssueCode } from "../model/issue.js";
import type { Language } from "../model/words.js";
import { texts } from "./languages.js";

/** What an issue says, in a language: what was found, what was expected, the likely cause. */
export function issueMessage(
  { code, facts }: { code: IssueCode; facts: Record<string, string> },
  language: Language,
): string {
  return texts[language].issues[code](facts);
}
