import { findNearest, toId } from "@polku/core/model";
import type { FileIssue } from "../format.js";
import { fieldsOf, type Field, type RowKind } from "./fields.js";
import { guessField, guessSheet } from "./guess-sheet.js";
import { tableIssue } from "./issues.js";
import type { Mapping, SheetMapping } from "./mapping.js";
import type { Sheet, Workbook } from "./workbook.js";

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
      issues.push(tableIssue("unused-map", "warning", {}, { name, nearest }));
    }
  return { plans, issues };
}

/** The first row that has something in it. */
export function firstRow(sheet: Sheet | undefined): readonly string[] {
  return sheet?.rows.find((row) => row.some((cell) => cell !== "")) ?? [];
}

/** The first few texts of a row, for a message. */
export function firstTexts(row: readonly string[]): string {
  return row
    .filter((cell) => cell !== "")
    .slice(0, 8)
    .join(", ");
}

function planSheet(sheet: Sheet, own: SheetMapping | undefined, issues: FileIssue[]): SheetPlan {
  const place = { file: sheet.file, sheet: sheet.name };
  const empty = { sheet, list: undefined, headings: 1, columns: [] };
  if (own?.list === null || ownSheets.has(toId(sheet.name))) return empty;
  const guess = guessSheet(sheet, own?.list, own?.headings);
  if (!guess) {
    const first = firstRow(sheet);
    if (first.length === 0) return empty;
    const facts = { name: sheet.name, headings: firstTexts(first) };
    issues.push(tableIssue("unknown-sheet", "warning", place, facts));
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
        const facts = { name: each.heading, found: said, nearest };
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

/** Whether several columns may hold one field, because each adds to a list. */
function isRepeatable({ type }: Field): boolean {
  return ["links", "references", "strings", "words", "citations"].includes(type.is);
}
