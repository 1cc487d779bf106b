/** The longest line of a label, in characters: about what is read at one glance. */
const longestLine = 22;
/** A label up to this long stays on one line. */
const oneLine = 12;

const narrow = /[iljtfrI.,:;'|!()[\]\s-]/u;
const wide = /[mwMW@%—]/u;
const capital = /\p{Lu}/u;

/**
 * About how wide a text is, in ems of a common sans-serif. The scene knows no fonts; the stage
 * condenses the few texts that come out wider.
 */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += narrow.test(letter) ? 0.32 : wide.test(letter) ? 0.87 : capital.test(letter) ? 0.7 : 0.56;
  return width;
}

/** A stretch of a label that no line break may part, and what is printed where a line ends after it. */
interface Piece {
  text: string;
  /** What follows it on the same line. */
  joint: string;
  /** What follows it at the end of a line. */
  ending: string;
  /** How unwelcome a break after it is, in characters. */
  cost: number;
}

/**
 * A label as lines of even length: one where it is short, else two, more only where two are too long.
 * Lines break at spaces, after hyphens and slashes, at soft hyphens; a long compound without any is
 * parted between syllables. Nothing is ever cut off.
 *
 * @example
 * ```ts
 * wrapLabel("Ensi- ja turvakoti"); // ["Ensi- ja", "turvakoti"]
 * ```
 */
export function wrapLabel(label: string): string[] {
  const text = label.trim().replace(/\s+/gu, " ");
  if (text.replaceAll("\u00AD", "").length <= oneLine) return [text.replaceAll("\u00AD", "")];
  const pieces = toPieces(text);
  let best = [joinPieces(pieces)];
  for (let lines = 2; lines <= pieces.length; lines++) {
    const wrapped = breakInto(pieces, lines);
    if (longestOf(wrapped) < longestOf(best)) best = wrapped;
    if (longestOf(best) <= longestLine) break;
  }
  return best;
}

function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length));
}

function toPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [word] of text.matchAll(/[^\s/-]*[/-]|[^\s/-]+|\s/gu)) {
    const last = pieces.at(-1);
    if (word === " ") {
      if (last) [last.joint, last.ending, last.cost] = [" ", "", 0];
      continue;
    }
    const parts = word.includes("\u00AD")
      ? word.split("\u00AD")
      : word.length > longestLine
        ? syllablesOf(word)
        : [word];
    for (const part of parts) pieces.push({ text: part, joint: "", ending: "-", cost: 3 });
    const end = pieces.at(-1);
    if (end) [end.ending, end.cost] = ["", 1];
  }
  return pieces;
}

/** Parts of a long word, cut before a consonant that a vowel follows; none is shorter than four letters. */
function syllablesOf(word: string): string[] {
  return word
    .split(/(?<=\p{L}{4})(?=[^aeiouyåäö\W][aeiouyåäö]\p{L}{2})/iu)
    .reduce<string[]>((parts, part) => {
      const last = parts.at(-1);
      if (last !== undefined && last.length < 4) parts[parts.length - 1] = last + part;
      else parts.push(part);
      return parts;
    }, []);
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, joint, ending }, index) => text + (index === pieces.length - 1 ? ending : joint))
    .join("");
}

/** The break into so many lines whose longest line is shortest. */
function breakInto(pieces: readonly Piece[], lines: number): string[] {
  if (lines === 1) return [joinPieces(pieces)];
  let best: { lines: string[]; cost: number } | undefined;
  for (let end = 1; end <= pieces.length - lines + 1; end++) {
    const head = joinPieces(pieces.slice(0, end));
    if (best && head.length > best.cost) break;
    const rest = breakInto(pieces.slice(end), lines - 1);
    const cost = Math.max(head.length, longestOf(rest)) + (pieces[end - 1]?.cost ?? 0);
    if (!best || cost < best.cost) best = { lines: [head, ...rest], cost };
  }
  return best?.lines ?? [joinPieces(pieces)];
}
