import type { Network } from "../network/network.js";
import { languages, type Language } from "../model/words.js";
import { build } from "./build.js";
import { toDraft } from "./draft.js";
import { findMentions, type Mention } from "./mentions.js";
import { namesOf, type Names } from "./names.js";
import { Notes } from "./notes.js";
import { toTokens, type Token } from "./tokens.js";
import type { Understanding } from "./understanding.js";

/** No question has more words; what comes after them is left. */
const mostWords = 400;

/**
 * Understands a question in plain words: what it asks, of which services, places and areas of the network
 * (in any of their names, inflected as people write them), and with which conditions. It is read with the
 * words of the language that leaves least over, of equal ones `language`. It never throws, needs time in
 * proportion to the text, and says what it did not understand instead of guessing at it.
 *
 * @example
 * ```ts
 * const { question, left } = understandQuestion(network, "palvelut neuvolasta 4-vuotiaalle Mallilassa kiitos");
 * question; // { ask: "reach", from: "neuvola", client: { age: 4, area: "mallila" } }
 * left.map(({ text }) => text); // ["kiitos"]
 * ```
 */
export function understandQuestion(network: Network, text: string, language?: Language): Understanding {
  const names = namesOf(network);
  const tokens = toTokens(text, mostWords);
  const order = language === undefined ? languages : [language, ...languages];
  let best: Understanding | undefined;
  let least = Infinity;
  for (const candidate of new Set(order)) {
    const understanding = understandIn(candidate, text, tokens, names, network);
    const cost = costOf(understanding);
    if (cost < least) [best, least] = [understanding, cost];
  }
  return best as Understanding;
}

/** Letters left over, and what is less: names that had to be guessed, and what is missing. */
function costOf({ left, understood, missing }: Understanding): number {
  const letters = left.reduce((sum, { start, end }) => sum + end - start, 0);
  const guessed = understood.filter(({ by }) => by === "part" || by === "spelling").length;
  const kinds = understood.filter(({ field }) => field === "ask").length;
  return letters + guessed / 2 + missing.length / 4 - Math.min(kinds, 4) / 32;
}

function understandIn(
  language: Language,
  text: string,
  tokens: readonly Token[],
  names: Names,
  network: Network,
): Understanding {
  const mentions = findMentions(names, tokens, language);
  const whatIf = asks(mentions, "what-if");
  const split = whatIf ? -1 : mentions.findIndex((one) => "meaning" in one && one.meaning.is === "other");
  const notes = new Notes();
  const draft = toDraft(split === -1 ? mentions : mentions.slice(0, split), whatIf);
  const second = split === -1 ? undefined : toDraft(mentions.slice(split + 1), false);
  const question = build(network, draft, second, notes);
  const divider = mentions[split];
  if (divider && question?.ask === "compare") notes.take(divider, "b", "other");
  const left = mentions.filter((mention) => !notes.has(mention) && !isSmall(mention));
  const end = tokens.at(-1)?.end ?? 0;
  const rest =
    tokens.length === mostWords && text.slice(end).trim() !== "" ? [{ start: end, end: text.length }] : [];
  return {
    language,
    ...(question === undefined ? {} : { question }),
    understood: notes.understood,
    left: [...left, ...rest].map(({ start, end: stop }) => ({
      start,
      end: stop,
      text: text.slice(start, stop),
    })),
    missing: notes.missing,
  };
}

function asks(mentions: readonly Mention[], kind: string): boolean {
  return mentions.some((one) => "meaning" in one && one.meaning.is === "ask" && one.meaning.ask === kind);
}

/** Words that only hold others together. */
function isSmall(mention: Mention): boolean {
  if (!("meaning" in mention)) return false;
  return [
    "filler",
    "and",
    "role",
    "roleBefore",
    "only",
    "without",
    "become",
    "remove",
    "add",
    "other",
  ].includes(mention.meaning.is);
}
