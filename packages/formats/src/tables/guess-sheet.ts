import { findNearest, toId } from "@polku/core/model";
import { fieldsOf, nameFieldOf, rowKinds, sheetNames, type Field, type RowKind } from "./fields.js";
import type { Sheet } from "./workbook.js";

const languageWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:suomeksi|pa-finska|in-finnish|suomi|finska|finnish)$/, "fi"],
  [/\b(?:ruotsiksi|pa-svenska|in-swedish|ruotsi|svenska|swedish)$/, "sv"],
  [/\b(?:englanniksi|pa-engelska|in-english|englanti|engelska|english)$/, "en"],
];

/** A heading without case, marks, a number at its end and what the reader need not know. */
function fold(heading: string): string {
  let folded = toId(heading).replace(/-\d+$/, "");
  for (const [words, language] of languageWords) folded = folded.replace(words, language);
  return folded;
}

/** Of each list, its fields by every heading that they go by. */
const byHeading = new Map<RowKind, ReadonlyMap<string, Field>>();

function headingsOf(list: RowKind): ReadonlyMap<string, Field> {
  const known = byHeading.get(list);
  if (known) return known;
  const made = new Map<string, Field>();
  const add = (name: string, field: Field) => {
    const folded = fold(name);
    if (!made.has(folded)) made.set(folded, field);
  };
  for (const field of fieldsOf[list]) for (const name of Object.values(field.headings)) add(name, field);
  // The words of mappings are the same in every language.
  for (const field of fieldsOf[list]) add(field.key, field);
  for (const field of fieldsOf[list]) for (const name of field.also) add(name, field);
  byHeading.set(list, made);
  return made;
}

interface Guessed {
  readonly field: Field;
  readonly by: "heading" | "likeness";
}

/** The field that a heading names, in so many words or by likeness. */
export function guessField(
  list: RowKind,
  heading: string,
  spelling: "exact" | "near" = "near",
): Guessed | undefined {
  const known = headingsOf(list);
  const folded = fold(heading);
  const plain = fold(heading.replaceAll(/[([].*?[)\]]/g, " "));
  for (const name of [folded, plain]) {
    const field = known.get(name);
    if (field) return { field, by: "heading" };
  }
  const words = plain.split("-");
  for (let length = words.length - 1; length > 0; length--) {
    const field = known.get(words.slice(0, length).join("-"));
    if (field) return { field, by: "likeness" };
  }
  return spelling === "near" && plain.length >= 5 ? guessNear(list, plain) : undefined;
}

/** The field of a heading that is misspelt; the same headings are looked at whenever a cell changes. */
function guessNear(list: RowKind, plain: string): Guessed | undefined {
  const key = `${list} ${plain}`;
  if (!guessed.has(key)) {
    if (guessed.size > 5000) guessed.clear();
    const known = headingsOf(list);
    const nearest = findNearest(plain, known.keys());
    const field = nearest === undefined || nearest.length < 5 ? undefined : known.get(nearest);
    guessed.set(key, field && { field, by: "likeness" });
  }
  return guessed.get(key);
}

const guessed = new Map<string, Guessed | undefined>();

/** The list that a sheet is named after. */
function listByName(name: string): RowKind | undefined {
  const folded = toId(name).replace(/-\d+$/, "");
  return rowKinds.find(
    (list) =>
      list === folded ||
      Object.values(sheetNames).some((names) => toId(names[list]) === folded) ||
      (list !== "network" &&
        fieldsOf[list].some(
          ({ key, also }) =>
            key === nameFieldOf(list) && list !== "links" && also.some((one) => toId(one) === folded),
        )),
  );
}

/** The most rows from the top among which headings are looked for. */
const headingRows = 20;

interface Guess {
  readonly list: RowKind;
  readonly row: number;
  readonly score: number;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "").length;

/** How well the cells of a row fit as the headings of a list; 0 where what a row needs is not among them. */
function scoreOf(list: RowKind, cells: readonly string[], spelling: "exact" | "near"): number {
  const found = new Set<string>();
  let score = 0;
  for (const cell of cells) {
    if (cell === "" || cell.length > 100) continue;
    const guess = guessField(list, cell, spelling);
    if (!guess || found.has(guess.field.key)) continue;
    found.add(guess.field.key);
    score += guess.by === "heading" ? 2 : 1;
    // A heading of its own, such as "Palvelu", tells more than "Nimi", which every list has.
    if (guess.field.key === nameFieldOf(list) && !["name", "title"].includes(guess.field.key)) score += 1;
    else if (guess.field.key === "name" && !/^(?:nimi|namn|name)$/i.test(cell.trim())) score += 1;
  }
  const hasName = [...found].some(
    (key) => key === nameFieldOf(list) || key.startsWith(`${nameFieldOf(list)}.`),
  );
  return hasName && (list !== "links" || found.has("to")) ? score : 0;
}

/** The list that a sheet holds and the row of its headings, of those that are not told. */
export function guessSheet(
  sheet: Sheet,
  wanted: RowKind | undefined,
  headings: number | undefined,
  spelling: "exact" | "near" = "exact",
): Guess | undefined {
  const named = listByName(sheet.name);
  let best: Guess | undefined;
  for (const list of wanted === undefined ? rowKinds : [wanted]) {
    if (list === "network") {
      if (named === "network" || wanted === "network") return { list, row: headings ?? 1, score: 100 };
      continue;
    }
    const rows = headings === undefined ? sheet.rows.slice(0, headingRows) : [sheet.rows[headings - 1] ?? []];
    const isWide = rows.some((cells) => filled(cells) > 1);
    for (const [index, cells] of rows.entries()) {
      // A title above the table, not a heading of one.
      if (headings === undefined && isWide && filled(cells) < 2) continue;
      const fit = scoreOf(list, cells, spelling);
      const score = fit === 0 ? 0 : fit + (list === named ? 4 : 0);
      if (score > (best?.score ?? 0)) best = { list, row: headings ?? index + 1, score };
    }
  }
  if (spelling === "exact") {
    // Where many headings are not known in so many words, they may be misspelt.
    const cells = best ? filled(sheet.rows[best.row - 1] ?? []) : 0;
    if (!best || best.score < cells * 2) {
      const near = guessSheet(sheet, wanted, best?.row ?? headings, "near");
      if (near && near.score > (best?.score ?? 0)) return near;
    }
  }
  return best ?? (wanted === undefined ? undefined : { list: wanted, row: headings ?? 1, score: 0 });
}
