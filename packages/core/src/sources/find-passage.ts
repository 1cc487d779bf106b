import { partsOfPlace, plainWords, wordsOfDocument } from "./document-words.js";

/** Where in a document's text a citation's words stand. */
export interface Passage {
  /** From 1, as editors count. */
  line: number;
  column: number;
  /** What stands there: the line, or of a long one what is around the words. */
  text: string;
}

/**
 * Where the last words of a citation stand in the text of its document: of several places the one nearest below
 * their heading. Undefined where the text does not have them.
 *
 * @example
 * ```ts
 * findPassage("Services\nClinic\n for every child", "Services › every child"); // { line: 3, column: 6, text: "for every child" }
 * findPassage("Services", "Places"); // undefined
 * ```
 */
export function findPassage(text: string, at: string): Passage | undefined {
  const document = wordsOfDocument(text);
  const { words, offsets, rows } = document;
  const parts = partsOfPlace(at).map((pieces) =>
    plainWords(pieces.find((piece) => plainWords(piece) !== "") ?? ""),
  );
  const row = rows.get(parts[1] ?? "");
  const [from, to] = row ?? [0, words.length];
  const oddity = (place: number, length: number, isHeading: boolean) => {
    const before = text.slice(text.lastIndexOf("\n", offsets[place]) + 1, offsets[place]);
    const after = text.slice((offsets[place + length - 1] ?? 0) + 1).split("\n", 1)[0] ?? "";
    if (!isHeading) return /[\p{L}\d]/u.test(before) ? midLine : 0;
    return (/[^\s*#]/u.test(before) ? midLine : 0) + (/[\p{L}\d]/u.test(after) ? midLine : 0);
  };
  // In a row of a table the row is the way; elsewhere each part above narrows the place down.
  const ways = (row === undefined ? parts.slice(0, -1) : []).map((part) =>
    placesOf(words, part, 0, words.length).map((place) => ({ place, odd: oddity(place, part.length, true) })),
  );
  const sought = parts.at(-1) ?? "";
  const cost = (place: number) =>
    oddity(place, sought.length, parts.length === 1) +
    ways.reduce(
      (sum, headings) => sum + Math.min(farthest, ...headings.map((heading) => distance(place, heading))),
      0,
    );
  const [best] = placesOf(words, sought, from, to)
    .map((place) => ({ place, cost: cost(place) }))
    .toSorted((a, b) => a.cost - b.cost);
  const offset = offsets[best?.place ?? -1];
  return offset === undefined ? undefined : passageAt(text, offset);
}

function placesOf(words: string, sought: string, from: number, to: number): number[] {
  const places: number[] = [];
  if (sought === "") return places;
  for (
    let at = words.indexOf(sought, from);
    at !== -1 && at + sought.length <= to;
    at = words.indexOf(sought, at + 1)
  )
    places.push(at);
  return places;
}

/** What it counts, in letters, that words do not begin their line, or of a heading are not all of it. */
const midLine = 1000;
const farthest = 1_000_000;

/** How far below a heading; above it counts double, since flattened text more seldom stands before its heading. */
function distance(place: number, heading: { place: number; odd: number }): number {
  const apart = place >= heading.place ? place - heading.place : 2 * (heading.place - place);
  return apart + heading.odd;
}

/** As much of a long line as is told before and after the words. */
const before = 40;
const after = 160;

function passageAt(text: string, offset: number): Passage {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const whole = text.slice(start, end === -1 ? text.length : end);
  const column = offset - start;
  const from = whole.length <= before + after ? 0 : Math.max(0, column - before);
  const cut = whole.length <= before + after ? whole.length : Math.min(whole.length, column + after);
  return {
    line: text.slice(0, start).split("\n").length,
    column: column + 1,
    text: `${from > 0 ? "… " : ""}${whole.slice(from, cut).trim()}${cut < whole.length ? " …" : ""}`,
  };
}
