import { findNearest, sectionNames, toId } from "@polku/core/model";
import type { FileIssue } from "../format.js";
import { fieldsOf, findField, sheetNames, type Field, type RowKind } from "./fields.js";
import { tableIssue } from "./issues.js";
import type { Sheet, Workbook } from "./workbook.js";

/**
 * What the sheets and columns of a file mean, so that next month's file is read alike: kept as YAML or JSON.
 * What it leaves out is guessed from the headings.
 *
 * @example
 * ```yaml
 * sheets:
 *   Palvelut:              # the name of a sheet; "*": any that is not named
 *     list: services       # what its rows are; null: leave it out
 *     headings: 1          # the row of the headings
 *     columns:
 *       Yksikkö: name      # heading: field; null: leave it out; x-…: a field of your own
 *       Ohjautuu: referral
 * levels:
 *   "1": basic             # what a cell says: the level's id or name
 * ```
 */
export interface Mapping {
  readonly sheets?: Readonly<Record<string, SheetMapping>>;
  readonly levels?: Readonly<Record<string, string>>;
}

/** What a sheet and its columns mean. */
export interface SheetMapping {
  /** What its rows are: a list of the model, or `network`; null leaves the sheet out. */
  readonly list?: RowKind | null;
  /** The row of the headings, from 1. */
  readonly headings?: number;
  /** By heading the field (`name`, `name.sv`, `areas`, `referral`, `x-own`), or null to leave the column out. */
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** A column of a sheet and what it holds. */
export interface Column {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** The field's key; undefined where it is left out. */
  readonly field: string | undefined;
  /** Who says so: the mapping, the heading in so many words, or a heading that is like it. */
  readonly by: "map" | "heading" | "likeness" | undefined;
  /** The first few texts of the column. */
  readonly samples: readonly string[];
}

/** A sheet and what it holds. */
export interface SheetPlan {
  readonly sheet: Sheet;
  /** What its rows are; undefined where it is left out. */
  readonly list: RowKind | undefined;
  /** The row of the headings, from 1. */
  readonly headings: number;
  readonly columns: readonly Column[];
}

const rowKinds: readonly RowKind[] = ["services", "links", "network", ...sectionNames];

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
function guessField(
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

/** Whether several columns may hold one field, because each adds to a list. */
function isRepeatable({ type }: Field): boolean {
  return ["links", "references", "strings", "words", "citations"].includes(type.is);
}

/** Whether a field of services holds links to others, of which a service may have rows. */
export function isReadAsLink(key: string): boolean {
  return findField("services", key)?.type.is === "links";
}

/** The field without which a row is nothing; a link needs two. */
export function nameFieldOf(list: RowKind): string {
  return list === "sources" ? "title" : list === "links" ? "from" : "name";
}

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

function guessSheet(
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

/** Sheets of our own that hold no data. */
const ownSheets = new Set(["polku", "ohje", "anvisningar", "guide"]);

/** What every sheet and column holds: as the mapping says, else as the headings do. */
export function planSheets(
  workbook: Workbook,
  mapping: Mapping = {},
): { plans: SheetPlan[]; issues: FileIssue[] } {
  const issues: FileIssue[] = [];
  const given = new Map(Object.entries(mapping.sheets ?? {}));
  const used = new Set<string>();
  // The file of another month may have another name, and its only sheet with it.
  const [only] = given.size === 1 && workbook.sheets.length === 1 ? given.keys() : [];
  const plans = workbook.sheets.map((sheet) => {
    const key = given.has(sheet.name) ? sheet.name : (only ?? "*");
    const own = given.get(key);
    if (own) used.add(key);
    return planSheet(sheet, own, issues);
  });
  for (const name of given.keys())
    if (!used.has(name) && name !== "*") {
      const nearest = findNearest(
        name,
        workbook.sheets.map((sheet) => sheet.name),
      );
      issues.push(
        tableIssue("unused-map", "warning", {}, { name, ...(nearest === undefined ? {} : { nearest }) }),
      );
    }
  return { plans, issues };
}

function planSheet(sheet: Sheet, own: SheetMapping | undefined, issues: FileIssue[]): SheetPlan {
  const place = { file: sheet.file, sheet: sheet.name };
  const empty = { sheet, list: undefined, headings: 1, columns: [] };
  if (own?.list === null || ownSheets.has(toId(sheet.name))) return empty;
  const guess = guessSheet(sheet, own?.list, own?.headings);
  if (!guess) {
    const first = sheet.rows.find((row) => row.some((cell) => cell !== "")) ?? [];
    if (first.length === 0) return empty;
    const headings = first
      .filter((cell) => cell !== "")
      .slice(0, 8)
      .join(", ");
    issues.push(tableIssue("unknown-sheet", "warning", place, { name: sheet.name, headings }));
    return { ...empty, headings: own?.headings ?? 1, columns: columnsOf(sheet, own?.headings ?? 1) };
  }
  const { list, row } = guess;
  const columns = columnsOf(sheet, row);
  if (list === "network") return { sheet, list, headings: row, columns };
  return { sheet, list, headings: row, columns: mapColumns(columns, list, own, { ...place, row }, issues) };
}

function mapColumns(
  columns: readonly Column[],
  list: RowKind,
  own: SheetMapping | undefined,
  place: { file: string; sheet: string; row: number },
  issues: FileIssue[],
): Column[] {
  const given = new Map(Object.entries(own?.columns ?? {}).map(([heading, field]) => [toId(heading), field]));
  const taken = new Map<string, number>();
  const decided = new Map<number, Pick<Column, "field" | "by">>();
  const take = ({ column, heading }: Column, field: Field | string, by: Column["by"]) => {
    const key = typeof field === "string" ? field : field.key;
    const other = taken.get(key);
    if (other !== undefined && (typeof field === "string" || !isRepeatable(field))) {
      // A heading that is merely like another one says nothing.
      if (by === "likeness") return;
      const facts = { name: heading, other: String(other) };
      issues.push(tableIssue("repeated-column", "warning", { ...place, column }, facts));
      decided.set(column, { field: undefined, by: undefined });
      return;
    }
    taken.set(key, column);
    decided.set(column, { field: key, by });
  };
  for (const each of columns) {
    const said = given.get(toId(each.heading));
    if (said === undefined || each.heading === "") continue;
    if (said === null) decided.set(each.column, { field: undefined, by: "map" });
    else {
      const field = fieldsOf[list].find(({ key }) => key === said);
      if (field) take(each, field, "map");
      else if (/^x-./.test(said)) take(each, said, "map");
      else {
        const nearest = findNearest(
          said,
          fieldsOf[list].map(({ key }) => key),
        );
        const facts = { name: each.heading, found: said, ...(nearest === undefined ? {} : { nearest }) };
        issues.push(tableIssue("wrong-map", "error", { ...place, column: each.column }, facts));
      }
    }
  }
  for (const by of ["heading", "likeness"] as const)
    for (const each of columns) {
      if (decided.has(each.column) || each.heading === "") continue;
      if (by === "heading" && /^x-./.test(each.heading)) take(each, each.heading, by);
      const guess = guessField(list, each.heading);
      if (guess?.by === by) take(each, guess.field, by);
    }
  for (const { column, heading, samples } of columns)
    if (!decided.has(column) && samples.length > 0)
      issues.push(
        tableIssue(
          "unknown-column",
          "warning",
          { ...place, column },
          { name: heading === "" ? String(column) : heading },
        ),
      );
  return columns.map((each) => ({ ...each, ...decided.get(each.column) }));
}

/** The columns of a sheet by their headings, with the first texts below them. */
function columnsOf({ rows }: Sheet, headings: number): Column[] {
  const cells = rows[headings - 1] ?? [];
  const below = rows.slice(headings, headings + 200);
  const width = Math.max(cells.length, ...below.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const samples: string[] = [];
    for (const row of below) {
      const text = (row[index] ?? "").trim();
      if (text !== "" && !samples.includes(text)) samples.push(text);
      if (samples.length === 3) break;
    }
    return {
      column: index + 1,
      heading: (cells[index] ?? "").trim(),
      field: undefined,
      by: undefined,
      samples,
    };
  }).filter(({ heading, samples }) => heading !== "" || samples.length > 0);
}

/** The mapping that plans amount to: to be kept for the next file. */
export function mappingOf(plans: readonly SheetPlan[], levels: Mapping["levels"]): Mapping {
  const sheets = plans.map(({ sheet, list, headings, columns }): [string, SheetMapping] => {
    if (list === undefined) return [sheet.name, { list: null }];
    const named = columns.filter(({ heading }) => heading !== "");
    return [
      sheet.name,
      {
        list,
        headings,
        ...(list === "network"
          ? {}
          : { columns: Object.fromEntries(named.map(({ heading, field }) => [heading, field ?? null])) }),
      },
    ];
  });
  return { sheets: Object.fromEntries(sheets), ...(levels === undefined ? {} : { levels }) };
}

/** A mapping of a raw value, such as a file's, with what is wrong in it. */
export function parseMapping(value: unknown, file?: string): { mapping: Mapping; issues: FileIssue[] } {
  const issues: FileIssue[] = [];
  const wrong = (name: string, found: unknown, known: readonly string[] = []) => {
    const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "");
    const nearest = findNearest(text, known);
    issues.push(
      tableIssue(
        "wrong-map",
        "error",
        { file },
        { name, found: text, ...(nearest === undefined ? {} : { nearest }) },
      ),
    );
  };
  const sheets: [string, SheetMapping][] = [];
  const levels: [string, string][] = [];
  for (const [field, inner] of entriesOf(value, () => wrong("sheets", value))) {
    if (field === "levels")
      for (const [text, level] of entriesOf(inner, () => wrong(field, inner)))
        if (typeof level === "string") levels.push([text, level]);
        else wrong(`levels.${text}`, level);
    else if (field === "sheets")
      for (const [name, sheet] of entriesOf(inner, () => wrong(field, inner)))
        sheets.push([name, sheetOf(name, sheet)]);
    else wrong(field, field, ["sheets", "levels"]);
  }
  return { mapping: { sheets: Object.fromEntries(sheets), levels: Object.fromEntries(levels) }, issues };

  function sheetOf(name: string, sheet: unknown): SheetMapping {
    const made: { list?: RowKind | null; headings?: number; columns?: Record<string, string | null> } = {};
    for (const [key, inner] of entriesOf(sheet, () => wrong(name, sheet))) {
      if (key === "list") {
        const list = rowKinds.find((known) => known === inner);
        if (list !== undefined || inner === null) made.list = list ?? null;
        else wrong(`${name}.list`, inner, rowKinds);
      } else if (key === "headings") {
        if (Number.isSafeInteger(inner) && (inner as number) > 0) made.headings = inner as number;
        else wrong(`${name}.headings`, inner);
      } else if (key === "columns") {
        const columns: [string, string | null][] = [];
        for (const [heading, field] of entriesOf(inner, () => wrong(`${name}.columns`, inner)))
          if (typeof field === "string" || field === null) columns.push([heading, field]);
          else wrong(`${name}.columns.${heading}`, field);
        made.columns = Object.fromEntries(columns);
      } else wrong(`${name}.${key}`, key, ["list", "headings", "columns"]);
    }
    return made;
  }
}

function entriesOf(value: unknown, otherwise: () => void): [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  otherwise();
  return [];
}
