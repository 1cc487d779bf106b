import type { Network } from "../network/network.js";
import { languages, type Language } from "../model/words.js";
import { build } from "./build.js";
import { toDraft, type Bound, type Draft } from "./draft.js";
import { findMentions, type Mention } from "./mentions.js";
import { namesOf, type Names } from "./names.js";
import { Notes } from "./notes.js";
import { toTokens, type Span, type Token } from "./tokens.js";
import type { Understanding, Understood } from "./understanding.js";

/** No question has more words; what comes after them is left. */
const mostWords = 400;

/**
 * Understands a question in plain words: what it asks, of which services, places and areas of the network
 * (in any of their names, inflected as people write them), and with which conditions. It is read with the
 * words of the language that leaves least over, of equal ones `language`. It never throws, needs time in
 * proportion to the text, and says what it did not understand instead of guessing at it. A condition, negation or
 * comparison that the question can't hold is told in `unkept`, and then there is no question.
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
    const { understanding, cost } = understandIn(candidate, text, tokens, names, network);
    if (cost < least) [best, least] = [understanding, cost];
  }
  return best as Understanding;
}

/** Letters left over, and what is less: names that had to be guessed, and what is missing. */
function costOf(left: readonly Span[], understood: readonly Understood[], missing: number): number {
  const letters = left.reduce((sum, { start, end }) => sum + end - start, 0);
  const guessed = understood.filter(({ by }) => by === "part" || by === "spelling").length;
  const kinds = understood.filter(({ field }) => field === "ask").length;
  return letters + guessed / 2 + missing / 4 - Math.min(kinds, 4) / 32;
}

function understandIn(
  language: Language,
  text: string,
  tokens: readonly Token[],
  names: Names,
  network: Network,
): { understanding: Understanding; cost: number } {
  const mentions = findMentions(names, tokens, language);
  const whatIf = asks(mentions, "what-if");
  const split = whatIf ? -1 : mentions.findIndex((one) => "meaning" in one && one.meaning.is === "other");
  const notes = new Notes();
  const draft = toDraft(split === -1 ? mentions : mentions.slice(0, split), whatIf);
  const second = split === -1 ? undefined : toDraft(mentions.slice(split + 1), false);
  const bounds = [draft, ...(second ? [second] : [])].flatMap(boundsOf);
  const question = build(network, draft, second, notes);
  const divider = mentions[split];
  if (divider && question?.ask === "compare") notes.take(divider, "b", "other");
  const unkept = findUnkept(bounds, notes);
  const isApart = ({ start, end }: Span) => unkept.every((span) => end <= span.start || start >= span.end);
  // Where there is no question, a name without a place in it was understood all the same.
  const left = mentions.filter((mention) =>
    unkept.length > 0 ? "other" in mention : !notes.has(mention) && !isSmall(mention),
  );
  const end = tokens.at(-1)?.end ?? 0;
  const rest =
    tokens.length === mostWords && text.slice(end).trim() !== "" ? [{ start: end, end: text.length }] : [];
  const toPiece = ({ start, end: stop }: Span) => ({ start, end: stop, text: text.slice(start, stop) });
  const understanding = {
    language,
    ...(question === undefined || unkept.length > 0 ? {} : { question }),
    understood: notes.understood.filter(isApart),
    unkept: unkept.map(toPiece),
    left: [...left.filter(isApart), ...rest].map(toPiece),
    missing: unkept.length > 0 ? [] : notes.missing,
  };
  // A word that is not known is not known within a negation either.
  return { understanding, cost: costOf(left, notes.understood, understanding.missing.length) };
}

/** Negations, comparisons and conditions: all that a question may not leave out. */
function boundsOf(draft: Draft): Bound[] {
  const { bounds, ages, ageSpans, areas, needs, days, limits, via, status, readings } = draft;
  const said = [...ages, ...ageSpans, ...days, ...limits, ...via, ...status, ...readings].map(({ by }) => by);
  return [...bounds, ...[...said, ...areas, ...needs].map((by) => ({ by, to: [by] }))];
}

/** The words of each bound that the question did not take, those that overlap as one. */
function findUnkept(bounds: readonly Bound[], notes: Notes): Span[] {
  const spans = bounds
    .filter(({ to }) => to.length === 0 || to.some((mention) => !notes.has(mention)))
    .map(({ by, to }) => ({
      start: Math.min(by.start, ...to.map(({ start }) => start)),
      end: Math.max(by.end, ...to.map(({ end }) => end)),
    }));
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push(span);
  }
  return apart;
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
    "but",
    "compare",
    "reach",
    "become",
    "remove",
    "add",
    "other",
  ].includes(mention.meaning.is);
}
