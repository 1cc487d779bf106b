import { partsOfPlace, plainWords, wordsOfDocument } from "./document-words.js";

/** A place in the text of a document. */
export interface Passage {
  /** From 1, as editors count. */
  line: number;
  column: number;
  /** The line, or the part of a long line around the words. */
  text: string;
}

/**
 * Where the last words of a citation are in the text of its document: of several places, the one nearest below
 * their heading. Undefined where the text does not have them.
 *
 * @example
 * ```ts
 * findPassage("Services\nClinic\n for every child", "Services › every child"); // { line: 3, column: 6, text: "for every child" }
 * findPassage("Services", "Places"); // undefined
 * ```
 */
export function findPassage(text: string, at: string): Passage | undefined {
  const { words, offsets, rows } = wordsOfDocument(text);
  const parts = partsOfPlace(at).map((pieces) =>
    plainWords(pieces.find((piece) => plainWords(piece) !== "") ?? ""),
  );
  const row = rows.get(parts[1] ?? "");
  const [from, to] = row ?? [0, words.length];
  /** The text between a letter and the one before it. */
  const gapBefore = (place: number) => text.slice((offsets[place - 1] ?? -1) + 1, offsets[place]);
  const isFirstInLine = (place: number) =>
    place === 0 || place === words.length || gapBefore(place).includes("\n");
  const oddityOfHeading = (place: number, length: number) =>
    (isFirstInLine(place) && !/[^\s*#]/u.test(gapBefore(place).split("\n").at(-1) ?? "") ? 0 : midLine) +
    (isFirstInLine(place + length) ? 0 : midLine);
  const sought = parts.at(-1) ?? "";
  const places = placesOf(words, sought, from, to);
  const costs = places.map((place) =>
    parts.length === 1 ? oddityOfHeading(place, sought.length) : isFirstInLine(place) ? 0 : midLine,
  );
  // In a row of a table the row says where; elsewhere each part above narrows the place down.
  for (const part of row === undefined ? parts.slice(0, -1) : []) {
    const headings = placesOf(words, part, 0, words.length).map((place) => ({
      place,
      odd: oddityOfHeading(place, part.length),
    }));
    for (const [index, distance] of distancesTo(headings, places).entries())
      costs[index] = (costs[index] ?? 0) + distance;
  }
  const best = costs.reduce((least, cost, index) => (cost < (costs[least] ?? 0) ? index : least), 0);
  const offset = offsets[places[best] ?? -1];
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

/** The penalty, in letters, for words that do not begin their line or that are only a part of a heading. */
const midLine = 1000;
const farthest = 1_000_000;

/**
 * How far each of some places is below its nearest heading, both in the order of the text; above it counts double,
 * since flattened text more seldom has words before their heading.
 */
function distancesTo(
  headings: readonly { place: number; odd: number }[],
  places: readonly number[],
): number[] {
  const distances = places.map(() => farthest);
  const pass = (order: Iterable<number>, left: { place: number; odd: number }[], weight: number) => {
    let least = Infinity;
    for (const index of order) {
      const place = places[index] ?? 0;
      for (let next = left.at(-1); next && weight * (next.place - place) <= 0; next = left.at(-1)) {
        least = Math.min(least, next.odd - weight * next.place);
        left.pop();
      }
      distances[index] = Math.min(distances[index] ?? farthest, least + weight * place);
    }
  };
  pass(places.keys(), headings.toReversed(), 1);
  pass([...places.keys()].toReversed(), [...headings], -2);
  return distances;
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
