import { distance } from "fastest-levenshtein";
import type { Reading } from "./finnish.js";
import { readingsOf } from "./inflections.js";

type Word = Reading & { word: string };

/** Shorter pieces are a part of too much. */
const shortestPart = 5;

/**
 * The words of names that end in a written word (`psykiatria`: lastenpsykiatria, a compound says last what
 * it is), and those that differ from it by one letter, in words of eight letters and more by two. The first letter
 * has to be right, which keeps the search short and the guesses few.
 */
export function nearestWords(
  words: Iterable<string>,
  byStem: ReadonlyMap<string, ReadonlySet<string>>,
  written: string,
): { part: Word[]; spelling: Word[] } {
  const readings = readingsOf(written).filter(({ stem }) => stem.length >= shortestPart - 1);
  const part: Word[] = [];
  for (const word of words) {
    const reading = readings.find(
      ({ stem }) => stem.length >= shortestPart && word.length > stem.length && word.endsWith(stem),
    );
    if (reading) part.push({ ...reading, word });
  }
  let least = 3;
  let spelling: Word[] = [];
  if (part.length === 0 && written.length <= 40)
    for (const [known, its] of byStem) {
      if (known.length < shortestPart - 1 || known[0] !== written[0]) continue;
      for (const reading of readings) {
        const most = reading.stem.length < 8 ? 1 : 2;
        if (Math.abs(known.length - reading.stem.length) > most) continue;
        const far = distance(known, reading.stem);
        if (far > most || far > least) continue;
        if (far < least) [least, spelling] = [far, []];
        for (const word of its)
          if (!spelling.some((other) => other.word === word)) spelling.push({ ...reading, word });
      }
    }
  return { part, spelling };
}
