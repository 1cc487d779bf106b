import type { Section } from "@polku/core";
import { byLanguage } from "@polku/core/text";
import type { FileIssue } from "../format.js";
import { isReadAsLink, nameFieldOf } from "./fields.js";
import { tableIssue } from "./issues.js";
import { foldName } from "./names.js";
import type { SheetPlan } from "./plan-sheets.js";

/** Where a cell is. */
export interface CellSpot {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that is not empty. */
export interface Cell {
  readonly text: string;
  readonly place: CellSpot;
}

/** What one element is made of: its row, and the rows that go on with its lists. */
export interface Draft {
  readonly section: Section;
  readonly place: Omit<CellSpot, "column">;
  /** What it is called, for messages and ids. */
  readonly name: string;
  /** By the key of the field the cells that hold it. */
  readonly cells: Map<string, Cell[]>;
  /** The fields that the sheet has columns for. */
  readonly given: ReadonlySet<string>;
  /** Given out when all rows are known. */
  id: string;
}

/** What a row says of its areas, which tell elements of one name apart. */
export function areaTexts({ cells }: Draft): string {
  return ["areas", "area"].flatMap((key) => (cells.get(key) ?? []).map(({ text }) => text)).join(" ");
}

/** What the example row of a template begins with. */
export const exampleMark = byLanguage({ begins: { fi: "Esimerkki:", sv: "Exempel:", en: "Example:" } });
/** Whether a row that begins with a text is an example. */
export const isExample = (text: string): boolean =>
  Object.values(exampleMark).some(({ begins }) => text.trim().toLowerCase().startsWith(begins.toLowerCase()));

/** With how many of its name a row is compared: a file of one name stays quick. */
const maxNamesakes = 50;

/** The drafts of the elements of a sheet's rows. Rows that say nothing, and examples, are passed over. */
export function draftRows(plan: SheetPlan, issues: FileIssue[]): Draft[] {
  const { sheet, list, headings, columns } = plan;
  if (list === undefined || list === "network") return [];
  const mapped = columns.filter(({ field }) => field !== undefined);
  const given = new Set(mapped.map(({ field = "" }) => field));
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  for (let index = headings; index < sheet.rows.length; index++) {
    const texts = sheet.rows[index] ?? [];
    const place = { file: sheet.file, sheet: sheet.name, row: index + 1 };
    const cells = new Map<string, Cell[]>();
    let first: string | undefined;
    for (const { column, field = "" } of mapped) {
      const text = (texts[column - 1] ?? "").trim();
      if (text === "") continue;
      first ??= text;
      const held = cells.get(field);
      const cell = { text, place: { ...place, column } };
      if (held) held.push(cell);
      else cells.set(field, [cell]);
    }
    if (first === undefined || isExample(first)) continue;
    const draft: Draft = { section: list, place, name: labelOf(list, cells), cells, given, id: "" };
    const before = drafts.at(-1);
    if (draft.name === "") {
      // Below a service its further links, without its name again.
      if (before && [...cells.keys()].every(isReadAsLink)) addCells(before, cells);
      else issues.push(tableIssue("missing-name", "error", place, { field: missing(plan, cells) }));
      continue;
    }
    if (list !== "links") {
      const namesakes = byName.get(foldName(draft.name)) ?? [];
      const same = namesakes.slice(0, maxNamesakes).find((one) => goesOn(one, draft));
      const [other] = namesakes;
      if (same) {
        if (!addCells(same, cells)) {
          const facts = { name: draft.name, row: String(same.place.row) };
          issues.push(tableIssue("repeated-row", "warning", place, facts));
        }
        continue;
      }
      if (!other) byName.set(foldName(draft.name), [draft]);
      else namesakes.push(draft);
    }
    drafts.push(draft);
  }
  return drafts;
}

/** What a row is called: its name in the first language that has one, else its id. */
function labelOf(list: Section, cells: ReadonlyMap<string, readonly Cell[]>): string {
  const text = (key: string) => cells.get(key)?.[0]?.text ?? "";
  if (list === "links")
    return text("from") === "" || text("to") === "" ? "" : `${text("from")} → ${text("to")}`;
  const name = nameFieldOf(list);
  // A name that no cell can hold is among the other data; then there is an id.
  return [name, `${name}.fi`, `${name}.sv`, `${name}.en`, "id"].map(text).find((one) => one !== "") ?? "";
}

/** The headings of what a row lacks. */
function missing({ list, columns }: SheetPlan, cells: ReadonlyMap<string, unknown>): string {
  const needed = list === "links" ? ["from", "to"] : [nameFieldOf(list ?? "services")];
  const lacking = new Set(needed.filter((key) => !cells.has(key)));
  return columns
    .filter(({ field = "" }) => lacking.has(field.replace(/\.(?:fi|sv|en)$/, "")))
    .map(({ heading }) => heading)
    .join(", ");
}

/** Whether a row says nothing else of what it names than an earlier row did, but for links. */
function goesOn(earlier: Draft, later: Draft): boolean {
  for (const [key, cells] of later.cells) {
    if (isReadAsLink(key)) continue;
    const before = earlier.cells.get(key) ?? [];
    if (cells.length > before.length) return false;
    if (cells.some(({ text }, index) => foldName(text) !== foldName(before[index]?.text ?? ""))) return false;
  }
  return true;
}

/** Adds the links of a further row; false where it has none that are new. */
function addCells(draft: Draft, cells: ReadonlyMap<string, readonly Cell[]>): boolean {
  let isNew = false;
  for (const [key, more] of cells) {
    if (!isReadAsLink(key)) continue;
    const held = draft.cells.get(key) ?? [];
    draft.cells.set(key, held);
    for (const cell of more) {
      if (held.some(({ text }) => foldName(text) === foldName(cell.text))) continue;
      held.push(cell);
      isNew = true;
    }
  }
  return isNew;
}
