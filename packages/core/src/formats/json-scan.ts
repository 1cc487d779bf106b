import type { TextProblem } from "../model/issue-words.js";

/**
 * Where things are in a JSON text. The platform's parser reads JSON and decides what is JSON, but keeps no
 * positions. A syntax tree with positions takes some sixty times the memory of the text, so this only scans.
 */
interface Token {
  /** A `word` is whatever is none of the others: a number, `true`, a name without quotes. */
  readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "string" | "word";
  readonly at: number;
  readonly end: number;
}

/** The tokens of a text from an offset on, JSON or not. A string that is not closed ends with its line. */
export function* tokensOf(text: string, from = 0): Generator<Token> {
  for (let at = skipSpace(text, from); at < text.length;) {
    const letter = text.charAt(at);
    const kind = isMark(letter) ? letter : letter === '"' ? "string" : "word";
    const end = kind === "string" ? endOfString(text, at) : kind === "word" ? endOfWord(text, at) : at + 1;
    yield { kind, at, end };
    at = skipSpace(text, end);
  }
}

function isMark(letter: string): letter is Exclude<Token["kind"], "string" | "word"> {
  return "{}[],:".includes(letter);
}

function endOfString(text: string, at: number): number {
  const quote = closingQuote(text, at);
  const lineEnd = (quote === -1 ? text.slice(at) : text.slice(at, quote)).indexOf("\n");
  if (lineEnd !== -1) return at + lineEnd;
  return quote === -1 ? text.length : quote + 1;
}

function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !/[\s{}[\],:"]/.test(text.charAt(end))) end++;
  return end;
}

/** Where the string that begins at an offset is closed, or -1. */
function closingQuote(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote;
}

/** Whether an odd number of backslashes precedes an offset. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}

/** The first offset from one on at which there is no white space. */
function skipSpace(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * How many colons come where one may after the name of a field: as many as a JSON text writes fields, or more where
 * strings hold some. A quick look, since nearly always it is as many.
 */
export function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 0x22 || isSpace(before)) count++;
  }
  return count;
}

/** The fields of a JSON text whose name their object has already, in the order of the text. */
export function* repeatedFields(text: string): Generator<{ key: string; at: number }> {
  const names: Set<string>[] = [];
  let last: Token | undefined;
  for (const token of tokensOf(text)) {
    const { kind } = token;
    if (kind === "{" || kind === "[") names.push(new Set());
    else if (kind === "}" || kind === "]") names.pop();
    else if (kind === ":" && last) {
      const key = JSON.parse(text.slice(last.at, last.end)) as string;
      if (names.at(-1)?.has(key)) yield { key, at: last.at };
      names.at(-1)?.add(key);
    }
    last = token;
  }
}

/** What keeps a text from being JSON and where, or where it is nested deeper than a limit. */
export function findProblem(
  text: string,
  maxDepth: number,
): { problem: TextProblem; at: number } | undefined {
  const open: ("{" | "[")[] = [];
  let expected: "value" | "value or end" | "name" | "name or end" | "colon" | "separator" | "nothing" =
    "value";
  for (const token of tokensOf(text)) {
    const { kind, at } = token;
    const inside = open.at(-1);
    const wrong = problemIn(text, token);
    const closes = (kind === "}" && inside === "{") || (kind === "]" && inside === "[");
    if (wrong === "comment" || (wrong !== undefined && expected.startsWith("value")))
      return { problem: wrong, at };
    if (closes && (expected === "separator" || expected.endsWith("or end"))) {
      open.pop();
      expected = open.length === 0 ? "nothing" : "separator";
    } else if (expected.startsWith("value")) {
      if (kind === "{" || kind === "[") {
        open.push(kind);
        if (open.length > maxDepth) return { problem: "depth", at };
        expected = kind === "{" ? "name or end" : "value or end";
      } else if (kind === "string" || kind === "word") expected = inside ? "separator" : "nothing";
      else return { problem: "no-value", at };
    } else if (expected.startsWith("name") && kind === "string" && wrong === undefined) expected = "colon";
    else if (expected === "colon" && kind === ":") expected = "value";
    else if (expected === "separator" && kind === ",") expected = inside === "{" ? "name" : "value";
    else if (expected === "nothing") return { problem: "after-end", at };
    else return { problem: expected.startsWith("name") ? (wrong ?? "field-name") : "separator", at };
  }
  return open.length === 0 ? undefined : { problem: "bracket", at: text.length };
}

const validWord = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;
const validEscapes = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/g;

/** What is wrong with one string or word. */
function problemIn(text: string, { kind, at, end }: Token): TextProblem | undefined {
  if (kind === "word") {
    const word = text.slice(at, end);
    if (validWord.test(word)) return undefined;
    return word.startsWith("/") ? "comment" : /^[-+.\d]/.test(word) ? "number" : "unexpected";
  }
  if (kind !== "string") return undefined;
  const inside = text.slice(at + 1, end - 1);
  if (closingQuote(text, at) !== end - 1) return "quote";
  if (/(?![\u007F-\u009F])\p{Cc}/u.test(inside)) return "control-character";
  return inside.replaceAll(validEscapes, "").includes("\\") ? "escape" : undefined;
}
