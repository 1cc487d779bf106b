import type { Language } from "../model/words.js";
import { findName, guessName, type FoundName, type Names } from "./names.js";
import { findPhrase, phrasesOf } from "./phrases.js";
import type { Span, Token } from "./tokens.js";
import type { Meaning, Role } from "./vocabulary.js";

/** A name with its role, as far as the words around it and its case tell one. */
export interface NameMention extends Span {
  name: FoundName;
  role: Role | undefined;
}
export interface PhraseMention extends Span {
  meaning: Meaning;
  numbers: number[];
}
export interface DayMention extends Span {
  day: string;
}
/** What nothing is known of. */
export interface OtherMention extends Span {
  other: true;
}
export type Mention = NameMention | PhraseMention | DayMention | OtherMention;

/** The most unknown words of a text that are compared with all names. */
const mostGuesses = 12;

/** Names, phrases and days in the order of the text; a longer one wins, and a name over a phrase as long. */
export function findMentions(names: Names, tokens: readonly Token[], language: Language): Mention[] {
  const phrases = phrasesOf(language);
  const mentions: Mention[] = [];
  let guesses = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const name = findName(names, tokens, at);
    const phrase = findPhrase(phrases, tokens, at);
    const length = Math.max(name?.length ?? 0, phrase?.length ?? 0, 1);
    const span = { start: token.start, end: (tokens[at + length - 1] as Token).end };
    const listed = phrase?.length === length && isListed(phrase.meaning, mentions);
    if (name && name.length === length && !listed) mentions.push({ ...span, name, role: name.role });
    else if (phrase) mentions.push({ ...span, meaning: phrase.meaning, numbers: phrase.numbers });
    else if (token.kind === "day") mentions.push({ ...span, day: token.text });
    else {
      const guess = guesses++ < mostGuesses ? guessName(names, token) : undefined;
      mentions.push(guess ? { ...span, name: guess, role: guess.role } : { ...span, other: true });
    }
    at += length;
  }
  return withRoles(mentions);
}

/** A kind of link or a status after "only" or another of its sort is that, whatever service is called so. */
function isListed({ is }: Meaning, before: readonly Mention[]): boolean {
  if (is !== "via" && is !== "status") return false;
  const last = before.findLast((one) => !("meaning" in one) || !joining.has(one.meaning.is));
  return last !== undefined && "meaning" in last && ["only", "without", is].includes(last.meaning.is);
}

const joining: ReadonlySet<Meaning["is"]> = new Set(["and", "filler", "reach"]);

/** Roles that words give: of the name after (`from`), of the name before (`neuvolan asiakas`), of all in a list. */
function withRoles(mentions: readonly Mention[]): Mention[] {
  let ahead: Role | undefined;
  let list: Role | undefined;
  return mentions.map((mention, index) => {
    if (!("name" in mention)) {
      const is = "meaning" in mention ? mention.meaning.is : "other";
      if ("meaning" in mention && mention.meaning.is === "role")
        [ahead, list] = [mention.meaning.role, undefined];
      else if (is === "rows") [ahead, list] = ["row", "row"];
      else if (!joining.has(is)) [ahead, list] = [undefined, undefined];
      return mention;
    }
    const after = mentions[index + 1];
    // A case tells more than a heading: "kunnittain neuvolasta".
    const told = ahead === "row" && mention.role !== undefined ? undefined : ahead;
    const role =
      told ??
      (after && "meaning" in after && after.meaning.is === "roleBefore" && mention.role === undefined
        ? after.meaning.role
        : undefined) ??
      mention.role ??
      (goesOn(mentions[index - 1], list) ? list : undefined);
    list = role;
    ahead = undefined;
    return { ...mention, role };
  });
}

/** Whether a name goes on with the list before it: after "and", in a list of rows or columns also after a comma. */
function goesOn(before: Mention | undefined, list: Role | undefined): boolean {
  if (!before) return false;
  if ("meaning" in before) return before.meaning.is === "and";
  return "name" in before && (list === "row" || list === "column");
}
