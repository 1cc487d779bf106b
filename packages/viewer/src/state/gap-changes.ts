import { compileNetwork, type Change, type Issue, type Network } from "@polku/core";
import { columnsOfBoth, findGapChanges, type GapChange, type ResolvedGaps } from "@polku/core/questions";
import { inTurns } from "../platform/in-turns.js";
import type { Parts } from "./parts.js";

/** A table of gaps before and after changes, or why they can't be made. */
export type GapChanges =
  | { readonly ok: true; readonly after: Network; readonly columns: string[]; readonly rows: GapChange[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * What changes do to a table of gaps, worked out in turns with the page; `tell` hears how many rows are done. Undefined
 * where the signal stopped it.
 */
export async function workOutGapChanges(
  { applyChanges }: NonNullable<Parts["changes"]>,
  before: Network,
  question: ResolvedGaps,
  changes: readonly Change[],
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<GapChanges | undefined> {
  const applied = applyChanges(before.model, changes);
  if (!applied.ok) return applied;
  const after = compileNetwork(applied.model);
  const columns = columnsOfBoth(before, after, question);
  const rows: GapChange[] = [];
  const take = (row: GapChange) => tell(rows.push(row));
  const isDone = await inTurns(findGapChanges(before, after, question, { signal }), take, signal);
  return isDone ? { ok: true, after, columns, rows } : undefined;
}
