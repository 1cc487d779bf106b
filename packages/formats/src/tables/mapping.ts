import { findNearest } from "@polku/core/model";
import type { FileIssue } from "../format.js";
import { rowKinds, type RowKind } from "./fields.js";
import { tableIssue } from "./issues.js";
import type { SheetPlan } from "./plan-sheets.js";

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
    issues.push(tableIssue("wrong-map", "error", { file }, { name, found: text, nearest }));
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
