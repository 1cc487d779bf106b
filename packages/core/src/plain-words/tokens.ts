/** A piece of a text: `start` is its first character, `end` the one after its last. */
export interface Span {
  start: number;
  end: number;
}

/** One word, number, day or quoted id of a text. */
export interface Token extends Span {
  kind: "word" | "number" | "day" | "quoted";
  /**
   * Folded letters or a sign; a number with a point, a span of two as `first-last`; a day as `YYYY-MM-DD`; the id
   * itself.
   */
  text: string;
  /** Whether a comma or the like stands before it. */
  apart: boolean;
}

const pieces = new RegExp(
  [
    String.raw`[“"](?<quoted>[a-z0-9:-]{1,200})[”"]`,
    String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
    String.raw`(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})(?!\d)`,
    String.raw`(?<first>\d{1,3}(?:[.,]\d{1,2})?) ?[–-] ?(?<last>\d{1,3}(?:[.,]\d{1,2})?)(?!\d)`,
    String.raw`(?<number>\d+(?:[.,]\d{1,3}(?!\d))?)(?<half> ?½| 1/2(?!\d))?`,
    String.raw`(?<sign>½|[<>]=?|[≤≥≠]|(?<=\d)\+)`,
    // What follows a colon or an apostrophe is the ending of an abbreviation or a genitive: OT:stä, child's.
    String.raw`(?<word>[\p{L}\p{M}]+(?:[:'’][\p{L}\p{M}]+)?)`,
  ].join("|"),
  "gu",
);

/** Letters without their marks, in lower case and nothing else: å and ä are found by a, ö by o. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}

/**
 * The words, numbers and days of a text in their order, at most `limit` of them. Hyphens part words, since
 * people write them as they like: `OT-keskus` is two, and `4-vuotiaalle` a number and a word.
 */
export function toTokens(text: string, limit = Infinity): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    if (tokens.length === limit) break;
    const { index, groups = {} } = match;
    const apart = /[,;:?!]/.test(text.slice(tokens.at(-1)?.end ?? 0, index));
    tokens.push({ start: index, end: index + match[0].length, apart, ...toPiece(groups) });
  }
  return tokens;
}

function toPiece(found: Record<string, string | undefined>): Pick<Token, "kind" | "text"> {
  const { quoted, year, month, day, d = "", m = "", y, first, last, number, half, sign, word = "" } = found;
  if (quoted !== undefined) return { kind: "quoted", text: quoted };
  if (year !== undefined) return { kind: "day", text: `${year}-${month}-${day}` };
  if (y !== undefined) return { kind: "day", text: `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` };
  if (first !== undefined) return { kind: "number", text: `${first}-${last}`.replaceAll(",", ".") };
  if (sign === "½") return { kind: "number", text: "0.5" };
  if (number === undefined) return { kind: "word", text: sign ?? fold(word) };
  const whole = number.replace(",", ".");
  return { kind: "number", text: half === undefined ? whole : String(Number(whole) + 0.5) };
}
