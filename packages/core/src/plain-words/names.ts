import { type Network } from "../network/network.js";
import type { Text } from "../model/fields.js";
import { languages, type Language } from "../model/words.js";
import type { CaseRole, Reading } from "./finnish.js";
import { readingsOf, stemsOf } from "./inflections.js";
import { nearestWords } from "./nearest-words.js";
import { toTokens, type Token } from "./tokens.js";

/** An element that a question may name. */
export interface Named {
  id: string;
  kind: "service" | "place" | "area" | "need" | "link";
}

/** How a text names an element: by a name of it, by a part of one, or with a letter or two wrong. */
export type NamedBy = "name" | "part" | "spelling";

/** A name found in a text. */
export interface FoundName {
  /** How many tokens it takes. */
  length: number;
  /** Best first. */
  elements: Named[];
  role: CaseRole | undefined;
  by: NamedBy;
}

interface Branch {
  next: Map<string, Branch>;
  elements: Named[];
}

/** The names of a network, word by word. */
export interface Names {
  /** A tree of the words of all names. */
  root: Branch;
  /** The words of names that a stem may belong to. */
  byStem: Map<string, Set<string>>;
  /** Words whose stems were added, by language. */
  stemmed: Set<string>;
  /** Services, places and areas by each word of their names. */
  byWord: Map<string, Set<Named>>;
  byId: Map<string, Named>;
  isLink(id: string): boolean;
}

const known = new WeakMap<Network, Names>();

/** The names of a network; made once. */
export function namesOf(network: Network): Names {
  let names = known.get(network);
  if (!names) known.set(network, (names = toNames(network)));
  return names;
}

function toNames(network: Network): Names {
  const { model } = network;
  const names: Names = {
    root: toBranch(),
    byStem: new Map(),
    stemmed: new Set(),
    byWord: new Map(),
    byId: new Map(),
    isLink: (id) => network.link(id) !== undefined,
  };
  const sections = [
    ["service", model.services],
    ["place", model.places ?? []],
    ["area", model.areas ?? []],
    ["need", model.needs ?? []],
  ] as const;
  for (const [kind, elements] of sections)
    for (const { id, name, short, aliases = [] } of elements) {
      const named = { id, kind };
      names.byId.set(id, named);
      for (const [text, language] of [...inLanguages(name), ...inLanguages(short)])
        for (const one of variants(text)) addName(names, named, one, language);
      for (const alias of aliases) addName(names, named, alias, undefined);
    }
  return names;
}

const toBranch = (): Branch => ({ next: new Map(), elements: [] });

function inLanguages(text: Text | undefined): [string, Language | undefined][] {
  if (text === undefined) return [];
  if (typeof text === "string") return [[text, undefined]];
  return languages.flatMap((language): [string, Language][] =>
    text[language] === undefined ? [] : [[text[language], language]],
  );
}

/** A name; of one that ends in brackets, also the parts before and inside them. */
function variants(name: string): string[] {
  const open = name.indexOf("(");
  if (open <= 0 || !name.endsWith(")")) return [name];
  return [name, name.slice(0, open), name.slice(open + 1, -1)];
}

/** A word's stems are worked out once in each language, however many names have it. */
function addStems(names: Names, word: string, language: Language | "none" | undefined): void {
  const key = `${language ?? "any"}:${word}`;
  if (names.stemmed.has(key)) return;
  names.stemmed.add(key);
  const stems = language === "none" ? [word] : stemsOf(word, language);
  for (const stem of stems) addTo(names.byStem, stem, word);
}

/** Longer names are known by their beginning. */
const mostNameWords = 40;

/** A comma in a text parts names, unless a name has one there; what a name has may be left out. */
const afterComma = (word: string) => `,${word}`;

function addName(names: Names, named: Named, name: string, language: Language | undefined): void {
  let branch = names.root;
  const words = toTokens(name, mostNameWords);
  // One letter is a word of many sentences; its element is said by its id.
  if (words.length === 0 || (words.length === 1 && (words[0]?.text.length ?? 0) < 2)) return;
  for (const [index, { kind, text: word, apart }] of words.entries()) {
    const key = index > 0 && apart ? afterComma(word) : word;
    let next = branch.next.get(key);
    if (!next) branch.next.set(key, (next = toBranch()));
    branch = next;
    addStems(names, word, kind === "word" ? language : "none");
    if (named.kind !== "need") addTo(names.byWord, word, named);
  }
  if (!branch.elements.some(({ id }) => id === named.id)) branch.elements.push(named);
}

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

/** A word of a name that a token may be, and the role that its case tells. */
type Word = Reading & { word: string };

function wordsFor({ byStem }: Names, { kind, text }: Token): Word[] {
  const readings = kind === "word" ? readingsOf(text) : [{ stem: text, role: undefined }];
  const words: Word[] = [];
  for (const reading of readings)
    for (const word of byStem.get(reading.stem) ?? [])
      if (!words.some((other) => other.word === word)) words.push({ ...reading, word });
  return words;
}

/** The most branches of the tree that are followed at once. */
const mostBranches = 50;

/** The longest whole name that begins at a token. */
export function findName(names: Names, tokens: readonly Token[], at: number): FoundName | undefined {
  const first = tokens[at];
  if (first?.kind === "quoted") {
    const id = first.text;
    const element = names.byId.get(id) ?? (names.isLink(id) ? { id, kind: "link" as const } : undefined);
    return element && { length: 1, elements: [element], role: undefined, by: "name" };
  }
  let ways: { branch: Branch; role: CaseRole | undefined }[] = [{ branch: names.root, role: undefined }];
  let found: FoundName | undefined;
  for (let end = at; end < tokens.length && ways.length > 0; end++) {
    const token = tokens[end] as Token;
    const parted = end > at && token.apart;
    const words = wordsFor(names, token);
    ways = ways
      .flatMap(({ branch }) =>
        words.flatMap(({ word, role }) => {
          const next = [parted ? undefined : branch.next.get(word), branch.next.get(afterComma(word))];
          return next.flatMap((one) => (one ? [{ branch: one, role }] : []));
        }),
      )
      .slice(0, mostBranches);
    const whole = ways.filter(({ branch }) => branch.elements.length > 0);
    const elements = [...new Set(whole.flatMap(({ branch }) => branch.elements))];
    const role = whole[0]?.role;
    if (elements.length > 0) found = { length: end - at + 1, elements, role, by: "name" };
  }
  return found;
}

/** How many other names are told where a word is a part of many. */
const mostCandidates = 12;

/** What one word may stand for when it is no name: a part of one, or one with a letter or two wrong. */
export function guessName(names: Names, token: Token): FoundName | undefined {
  if (token.kind !== "word" || token.text.length < 2) return undefined;
  const words = wordsFor(names, token);
  const { part, spelling } = nearestWords(names.byWord.keys(), names.byStem, token.text);
  return toGuess(names, [...words, ...part], "part") ?? toGuess(names, spelling, "spelling");
}

function toGuess(names: Names, words: readonly Word[], by: NamedBy): FoundName | undefined {
  const counted = new Map<Named, number>();
  for (const { word } of words)
    for (const element of names.byWord.get(word) ?? []) {
      // What the word names alone comes first, then what is said in fewest letters.
      const alone = names.root.next.get(word)?.elements.includes(element) === true;
      counted.set(element, Math.min(counted.get(element) ?? Infinity, alone ? 0 : element.id.length));
    }
  const elements = [...counted]
    .toSorted(([a, long], [b, longer]) => long - longer || (a.id < b.id ? -1 : 1))
    .map(([element]) => element)
    .slice(0, mostCandidates);
  return elements.length === 0 ? undefined : { length: 1, elements, role: words[0]?.role, by };
}
