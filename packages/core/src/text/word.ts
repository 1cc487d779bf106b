import { formatters } from "./formatter.js";
import type { Language } from "../model/words.js";
import { libraryWords } from "./library-words.js";
import type { IssueTexts } from "./texts.js";

/** The parts of sentences about issues, in one language. */
interface IssuePhrases {
  q(text: string | undefined): string;
  /** A value as it was found or expected: the word for a key, a quoted text, or the text of the file. */
  value(fact: string | undefined): string;
  problem(fact: string | undefined): string;
  /** Kinds of elements, as alternatives. */
  kinds(fact: string | undefined): string;
}

/** The phrases of a language; `named` puts a kind of element into a sentence, with an article where needed. */
export function issuePhrases(
  language: Language,
  { values, problems }: Omit<IssueTexts, "issues">,
  named: (kind: string) => string = (kind) => kind,
): IssuePhrases {
  const { quote, or } = formatters[language];
  const { elements } = libraryWords[language];
  return {
    q: (text = "") => quote(text),
    value(fact) {
      const quoted = /^"(.*?)"?$/s.exec(fact ?? "");
      return quoted ? quote(quoted[1] ?? "") : wordFor(values, fact);
    },
    problem: (fact) => wordFor(problems, fact),
    kinds: (fact) => or(wordsFor(elements, fact).map(named)),
  };
}

/** The word for a key of a fact, or the fact itself where it is no key: a name, a number, a quoted text. */
export function wordFor(table: Readonly<Record<string, string>>, fact: string | undefined): string {
  if (fact === undefined) return "";
  return Object.hasOwn(table, fact) ? (table[fact] ?? fact) : fact;
}

/** The words for a fact that lists keys: `role, service`. */
export function wordsFor(table: Readonly<Record<string, string>>, fact: string | undefined): string[] {
  return (fact ?? "").split(", ").map((key) => wordFor(table, key));
}

/** Whether a number or a true/false was found where a text was expected: YAML reads it so without quotes. */
export function needsQuotes(found: string | undefined, expected: string | undefined): boolean {
  return expected?.startsWith("text") === true && /^(?:true|false|-?\d[\d.e+]*)$/.test(found ?? "");
}
