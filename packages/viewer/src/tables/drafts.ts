import type { Scenario } from "@polku/core";
import type { State } from "../state/state.js";
import type { EditedSection } from "../scenario/words/words.js";

/** A cell that says something which the network could not take, or a note on what it took. */
export interface CellDraft {
  readonly text: string;
  readonly wrong?: string | undefined;
}

/** The rows of one list with what is still to be mended, by the ids of elements; those that are not added yet by `+1` …. */
export interface ListDrafts {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, CellDraft>>;
  /** By the ids of elements: another element that has nearly the same name. */
  readonly alike: ReadonlyMap<string, string>;
}

export type Drafts = ReadonlyMap<EditedSection, ListDrafts>;

export const noDrafts: ListDrafts = { rows: new Map(), alike: new Map() };

/** What was to be mended beside each version of a scenario: undo and redo bring it back with the version. */
const byVersion = new WeakMap<Scenario, Drafts>();
/** The last of each scenario, which other edits of it leave as it is. */
const lastOf = new Map<string, Drafts>();

/** What is to be mended in the tables of the open scenario. */
export function draftsIn({ scenario }: State): Drafts {
  if (!scenario) return new Map();
  const drafts =
    byVersion.get(scenario.history.value) ?? lastOf.get(scenario.key) ?? new Map<EditedSection, ListDrafts>();
  keepDrafts({ scenario }, drafts);
  return drafts;
}

/** Keeps what is to be mended with the version of the scenario that is open. */
export function keepDrafts({ scenario }: Pick<State, "scenario">, drafts: Drafts): void {
  if (!scenario) return;
  byVersion.set(scenario.history.value, drafts);
  lastOf.set(scenario.key, drafts);
}

/** What is to be mended in one list of the open scenario. */
export function draftsOf(state: State, section: EditedSection): ListDrafts {
  return draftsIn(state).get(section) ?? noDrafts;
}

/** Keeps what is to be mended in one list with the version of the scenario that is open. */
export function keepDraftsOf(state: State, section: EditedSection, drafts: ListDrafts): void {
  keepDrafts(state, new Map(draftsIn(state)).set(section, drafts));
}

/** Drafts without that of one cell; undefined where it has none. */
export function withoutCell(drafts: ListDrafts, row: string, key: string): ListDrafts | undefined {
  const cells = drafts.rows.get(row);
  if (!cells?.has(key)) return undefined;
  const rows = new Map(drafts.rows);
  const left = new Map([...cells].filter(([one]) => one !== key));
  if (left.size === 0) rows.delete(row);
  else rows.set(row, left);
  return { ...drafts, rows };
}

/** The cells that say what could not be taken. */
export function wrongCells(drafts: ListDrafts): { row: string; key: string }[] {
  return [...drafts.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([key, { wrong }]) => (wrong === undefined ? [] : [{ row, key }])),
  );
}

/** Whether a row is not in the network yet. */
export function isPending(row: string): boolean {
  return row.startsWith("+");
}
