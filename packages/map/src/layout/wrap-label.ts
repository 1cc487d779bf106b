/** A stretch of text that no line break may split, and what joins it to the next one. */
interface Piece {
  readonly text: string;
  /** Between this piece and the next one on the same line. */
  readonly joint: string;
  /** At the end of a line that breaks after this piece. */
  readonly ending: string;
  /** How undesirable a break after this piece is, in ems. */
  readonly cost: number;
}

const narrow = /[iljtfrI.,:;'’|!()[\]\s-]/u;
const wide = /[mwMW@%—]/u;
const capital = /\p{Lu}/u;
/** Letters of most scripts outside Latin, Greek and Cyrillic, and emoji, are about as wide as high. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60\u{1f000}-\u{1faff}]/u;

/** The widths of letters that have been seen: looking one up is many times as quick as finding out what it is. */
const widths = new Map<string, number>();

function widthOf(letter: string): number {
  if (narrow.test(letter)) return 0.32;
  if (wide.test(letter)) return 0.87;
  if (square.test(letter)) return 1.05;
  return capital.test(letter) ? 0.7 : 0.56;
}

/** The estimated width of a text in ems of a common sans-serif font. The layout has no fonts to measure with. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    let own = widths.get(letter);
    if (own === undefined) widths.set(letter, (own = widthOf(letter)));
    width += own;
  }
  return width;
}

const softHyphen = "\u00ad";
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A label as lines of even width, each at most `widest` ems where the text allows. Lines break at spaces, after
 * hyphens and slashes and at soft hyphens; a long compound word is broken between syllables. A text that would
 * take more than `mostLines` ends with an ellipsis. The work grows with `widest × mostLines`, not with the text.
 *
 * @example
 * ```ts
 * wrapLabel("Ensi- ja turvakoti", 6, 2); // ["Ensi- ja", "turvakoti"]
 * ```
 */
export function wrapLabel(label: string, widest: number, mostLines: number): string[] {
  const text = clip(label, Math.ceil(widest * mostLines * 4));
  const whole = text.replaceAll(softHyphen, "");
  if (estimateWidth(whole) <= widest) return [whole];
  const pieces = toPieces(text, widest);
  for (let lines = 2; lines <= mostLines; lines++) {
    const wrapped = breakInto(pieces, lines, widest);
    if (wrapped) return wrapped;
  }
  return fillLines(pieces, widest, mostLines);
}

/** The beginning of a text with single spaces, at most so many letters long. */
function clip(label: string, most: number): string {
  const whole = label
    .slice(0, most * 12)
    .trim()
    .replace(/\s+/gu, " ");
  if (whole.length <= most) return whole;
  let text = "";
  let count = 0;
  for (const { segment } of graphemes.segment(whole)) {
    if (count++ === most) break;
    text += segment;
  }
  return text;
}

/** What says little on a line without the rest of its word, as the beginning of "OT-keskus". */
const shortening = /^\P{L}*\p{Lu}{1,4}-$/u;

function toPieces(text: string, widest: number): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(" ")) {
    const parts = word.split(/(?<=[/-])(?=.)/u).flatMap((part, index) => {
      const own = partsOf(part, widest);
      return index === 0 && shortening.test(part) ? own.map((one) => ({ ...one, cost: 1.5 })) : own;
    });
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const isJoined = !isLast && !/[/-]$/u.test(part.text);
      pieces.push({
        text: part.text,
        joint: isLast ? " " : "",
        ending: isJoined ? "-" : "",
        cost: isLast ? 0 : part.cost,
      });
    }
  }
  return pieces;
}

interface WordPart {
  readonly text: string;
  /** The cost of a break after it. */
  readonly cost: number;
}

/** A word in parts: at soft hyphens, else where compounds and syllables part, else anywhere between letters. */
function partsOf(word: string, widest: number): WordPart[] {
  if (word.includes(softHyphen)) return word.split(softHyphen).map((text) => ({ text, cost: 0.4 }));
  if (estimateWidth(word) <= widest * 0.75) return [{ text: word, cost: 0.3 }];
  const breaks = [...breaksIn(word)].toSorted(([a], [b]) => a - b);
  const parts: WordPart[] = [];
  let from = 0;
  for (const [at, cost] of breaks) {
    parts.push({ text: word.slice(from, at), cost });
    from = at;
  }
  parts.push({ text: word.slice(from), cost: 0.3 });
  return parts.flatMap((part) =>
    estimateWidth(part.text) <= widest - 0.4
      ? [part]
      : cut(part.text, widest - 0.4).map((text) => ({ text, cost: 3.4 })),
  );
}

function cut(word: string, widest: number): string[] {
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const { segment } of graphemes.segment(word)) {
    const more = estimateWidth(segment);
    if (part !== "" && width + more > widest) {
      parts.push(part);
      [part, width] = ["", 0];
    }
    part += segment;
    width += more;
  }
  return [...parts, part];
}

function lineOf(pieces: readonly Piece[], from: number, to: number): string {
  let line = "";
  for (let at = from; at < to; at++) {
    const piece = pieces[at] as Piece;
    line += piece.text + (at === to - 1 ? (to === pieces.length ? "" : piece.ending) : piece.joint);
  }
  return line;
}

/** The most even break into exactly so many lines that fit, by dynamic programming; undefined where none fits. */
function breakInto(pieces: readonly Piece[], lines: number, widest: number): string[] | undefined {
  /** Of the pieces from an index on, in so many lines: the lowest cost and where the first line ends. */
  let rest: ({ cost: number; ends: readonly number[] } | undefined)[] = [];
  rest[pieces.length] = { cost: 0, ends: [] };
  for (let left = 1; left <= lines; left++) {
    const next: typeof rest = [];
    for (let from = pieces.length - 1; from >= 0; from--) {
      for (let to = from + 1; to <= pieces.length; to++) {
        const width = estimateWidth(lineOf(pieces, from, to));
        if (width > widest) break;
        const tail = rest[to];
        if (!tail) continue;
        const breaking = to === pieces.length ? 0 : (pieces[to - 1] as Piece).cost;
        const cost = Math.max(width, tail.cost) + breaking;
        if (cost < (next[from]?.cost ?? Infinity)) next[from] = { cost, ends: [to, ...tail.ends] };
      }
    }
    rest = next;
  }
  const best = rest[0];
  return best?.ends.map((end, index) => lineOf(pieces, best.ends[index - 1] ?? 0, end));
}

/** As many lines as there may be, the last with an ellipsis. */
function fillLines(pieces: readonly Piece[], widest: number, lines: number): string[] {
  const filled: string[] = [];
  let from = 0;
  while (filled.length < lines && from < pieces.length) {
    const room = filled.length === lines - 1 ? widest - 0.6 : widest;
    let to = from + 1;
    while (to < pieces.length && estimateWidth(lineOf(pieces, from, to + 1)) <= room) to++;
    filled.push(lineOf(pieces, from, to));
    from = to;
  }
  if (from < pieces.length) filled.push(`${(filled.pop() ?? "").replace(/[-\s]+$/u, "")}…`);
  return filled;
}

/**
 * How Finnish and Swedish names of services continue after the first part of a compound word: where to break them.
 * Other long words break between syllables.
 */
const parts = [
  ..."hoito huolto koti keskus kasvatus kodit konsultaatio kuntou neuvo nuoriso oikeu ohja paikka palvelu psykiatria psyk".split(
    " ",
  ),
  ..."puoli päihde ryhmä sairaan seuraamus sijais sosiaali suojelu suhteen suoje terapia terveyden terveys tiimit tuki".split(
    " ",
  ),
  ..."työ vammais varhais yksik yks pajat henkilö kylä muuttaj kasvatu toiminta vamma terap".split(" "),
  ..."tjänst vård psykiatri terapi arbete rådgivning skydd hälso klinik enhet grupp omsorg handledning team hem plats sjukvård styrning social station center pedagogik hinder psych care".split(
    " ",
  ),
];

/** The places within a word at which it may break, each with its cost. */
function breaksIn(word: string): Map<number, number> {
  const lower = word.toLocaleLowerCase("fi");
  const breaks = new Map<number, number>();
  // A syllable begins before a consonant that a vowel follows; "ps" and the like begin one together.
  for (const { index } of lower.matchAll(
    /(?<=\p{L}{3})(?:(?<=[^aeiouyåäö])(?:ps|kr|tr|pr|pl|kl|br|bl|dr|fr|fl|gr|gl)|[^aeiouyåäö\P{L}])(?=[aeiouyåäö]\p{L}{2})/gu,
  ))
    breaks.set(index, 2.6);
  for (const part of parts)
    for (let at = lower.indexOf(part, 3); at !== -1; at = lower.indexOf(part, at + 1))
      if (lower.length - at >= 3) breaks.set(at, 0.4);
  return breaks;
}
