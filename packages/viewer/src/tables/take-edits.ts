import type { Issue, Language, Network, ScenarioChange } from "@polku/core";
import { sections } from "@polku/core/model";
import { patchBetween } from "@polku/core/scenarios";
import { idMaker } from "../state/new-id.js";
import { readCell, type CellContext } from "../scenario/cell-text.js";
import {
  fieldsOf,
  keyOf,
  nameForId,
  newElement,
  withEdits,
  type FieldSpec,
  type FieldValue,
} from "../scenario/element-fields.js";
import { ElementNames, type Added } from "../scenario/element-names.js";
import { isAbout, issueText } from "../scenario/field-issues.js";
import type { EditedSection } from "../scenario/words/words.js";
import { isPending, type CellDraft, type ListDrafts } from "./drafts.js";

/** What is written into a cell: the row by the id of its element, a new one by `+1` …. */
export interface RowEdit {
  readonly row: string;
  readonly key: string;
  readonly text: string;
}

interface Cell {
  readonly spec: FieldSpec;
  readonly text: string;
  readonly value?: FieldValue;
  wrong?: string | undefined;
}

interface Row {
  readonly key: string;
  /** The element as it is, or what a new one begins with. */
  readonly element: object;
  readonly cells: Cell[];
  readonly specs: readonly FieldSpec[];
  /** The id of a new element. */
  id?: string;
  /** Nothing of it is taken. */
  isRefused?: boolean;
}

export interface Taken {
  readonly drafts: ListDrafts;
  /** The rows that are in the network now, by what they were called while they were not. */
  readonly ids: ReadonlyMap<string, string>;
  /** How many cells are left to be mended. */
  readonly wrong: number;
}

/** Makes changes, or says why they can't be made, with paths that count changes from those of the scenario on. */
export type MakeChanges = (changes: readonly ScenarioChange[]) => readonly Issue[];

/** More rounds are not needed: each takes out at least one cell. */
const mostRounds = 12;

/**
 * Writes cells into one list of the network, as one step. What a cell says is read first; the rules of the model then
 * judge the whole. The cells at fault are taken out and kept as they were written, until the rest can go in.
 */
export function takeEdits({
  network,
  section,
  language,
  edits,
  drafts,
  first,
  makeChanges,
}: {
  network: Network;
  section: EditedSection;
  language: Language;
  edits: readonly RowEdit[];
  drafts: ListDrafts;
  /** How many changes the scenario has already. */
  first: number;
  makeChanges: MakeChanges;
}): Taken {
  const rows = readRows(network, section, language, gather(edits, drafts));
  const own = network.model.language ?? language;
  const taken = makeAll(rows, section, own, first, language, makeChanges);
  return settle(rows, taken, drafts);
}

/** All that is written in each row that edits touch, with what is still to be mended there: it may fit by now. */
function gather(edits: readonly RowEdit[], { rows }: ListDrafts): Map<string, Map<string, string>> {
  const byRow = new Map<string, Map<string, string>>();
  for (const { row, key, text } of edits) {
    const texts =
      byRow.get(row) ?? new Map([...(rows.get(row) ?? [])].map(([one, cell]) => [one, cell.text] as const));
    byRow.set(row, texts.set(key, text));
  }
  return byRow;
}

function readRows(
  network: Network,
  section: EditedSection,
  language: Language,
  byRow: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Row[] {
  const { model } = network;
  const own = model.language ?? language;
  const all = fieldsOf(section, language);
  const specs = new Map(all.map((spec) => [keyOf(spec), spec]));
  const start = newElement(section, model.levels);
  const makeId = idMaker(model);
  const ids = new Map<string, string>();
  const added: Added[] = [];
  // New rows may name one another: their ids are made of their names before anything is read.
  for (const [row, texts] of byRow) {
    if (!isPending(row) || section === "links") continue;
    const names = all.filter(({ field }) => field === "name" || field === "title");
    const name = names.map((spec) => texts.get(keyOf(spec))?.trim() ?? "").find((text) => text !== "");
    if (name === undefined) continue;
    const id = makeId(name, sections[section]);
    ids.set(row, id);
    added.push({ id, kind: sections[section], name });
  }
  const context: CellContext = { language, own, names: new ElementNames(network, language, added) };
  return [...byRow].flatMap(([key, texts]): Row[] => {
    const element = isPending(key) ? start : network.element(key);
    if (!element) return [];
    // A new row that is emptied is no row.
    if (isPending(key) && [...texts.values()].every((text) => text.trim() === ""))
      return [{ key, element, cells: [], specs: all, isRefused: true }];
    const cells = [...texts].flatMap(([one, text]): Cell[] => {
      const spec = specs.get(one);
      // A cell that is left empty in a new row keeps what such rows begin with.
      if (!spec || (isPending(key) && text.trim() === "")) return [];
      return [{ spec, text, ...readCell(text, element, spec, context) }];
    });
    const row: Row = { key, element, cells, specs: all };
    if (!isPending(key)) return [row];
    const made = withEdits(element, editsOf(row), own);
    return [{ ...row, id: ids.get(key) ?? makeId(nameForId(section, made, language), sections[section]) }];
  });
}

function editsOf({ cells }: Row) {
  return cells.flatMap(({ spec, value, wrong }) => (wrong === undefined ? [{ spec, value }] : []));
}

/** Makes the changes of all rows that can be made; gives those rows. */
function makeAll(
  rows: readonly Row[],
  section: EditedSection,
  own: Language,
  first: number,
  language: Language,
  makeChanges: MakeChanges,
): readonly Row[] {
  for (let round = 0; ; round++) {
    const made = rows.flatMap((row) => {
      const change = changeOf(row, section, own);
      return change ? [{ row, change }] : [];
    });
    if (made.length === 0) return [];
    const issues = makeChanges(made.map(({ change }) => change));
    if (issues.length === 0) return made.map(({ row }) => row);
    const atFault = issues.filter((issue) => {
      const row = made[Number(issue.path[1]) - first]?.row;
      return row !== undefined && blame(row, issue, language);
    });
    if (atFault.length > 0 && round < mostRounds) continue;
    const [issue] = issues;
    for (const { row } of made) refuse(row, issue ? issueText(issue, language) : "");
    return [];
  }
}

/** The change that a row makes; undefined where there is none to make. */
function changeOf(row: Row, section: EditedSection, own: Language): ScenarioChange | undefined {
  const { key, element, id, cells, isRefused } = row;
  if (isRefused) return undefined;
  const made = withEdits(element, editsOf(row), own);
  if (id !== undefined) {
    // What can't be without a field waits for it.
    if (cells.some(({ spec, wrong }) => wrong !== undefined && spec.required)) return undefined;
    return { op: "add", in: section, value: { id, ...made } };
  }
  const value = patchBetween(element, made);
  return value && { op: "change", in: section, id: key, value };
}

/** Takes the cells that an issue is about out of their row, or the row where it is about none of them. */
function blame(row: Row, issue: Issue, language: Language): boolean {
  const wrong = issueText(issue, language);
  const about = row.cells.filter((cell) => cell.wrong === undefined && isAbout(issue, cell.spec));
  for (const cell of about) cell.wrong = wrong;
  if (about.length > 0) return true;
  if (row.isRefused) return false;
  const spec = row.specs.find((one) => isAbout(issue, one));
  if (spec) row.cells.push({ spec, text: "", wrong });
  refuse(row, spec ? undefined : wrong);
  return true;
}

function refuse(row: Row, wrong: string | undefined): void {
  row.isRefused = true;
  const cell = row.cells.find((one) => one.wrong === undefined);
  if (cell && wrong !== undefined) cell.wrong = wrong;
}

/** What is left to be mended once the changes are made. */
function settle(rows: readonly Row[], taken: readonly Row[], before: ListDrafts): Taken {
  const drafts = new Map(before.rows);
  const all = new Set(taken);
  const ids = new Map<string, string>();
  let wrong = 0;
  for (const row of rows) {
    const isTaken = all.has(row);
    const isWaiting = isPending(row.key) && !isTaken;
    if (isTaken && row.id !== undefined) ids.set(row.key, row.id);
    const key = (isTaken ? row.id : undefined) ?? row.key;
    const cells = new Map<string, CellDraft>(isPending(row.key) ? [] : drafts.get(row.key));
    for (const { spec, text, wrong: why } of row.cells) {
      if (why !== undefined) wrong++;
      if (why === undefined && !isWaiting && row.isRefused !== true) cells.delete(keyOf(spec));
      else cells.set(keyOf(spec), { text, wrong: why });
    }
    drafts.delete(row.key);
    if (cells.size > 0) drafts.set(key, cells);
  }
  return { drafts: { ...before, rows: drafts }, ids, wrong };
}
