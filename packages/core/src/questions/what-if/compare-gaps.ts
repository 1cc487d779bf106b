import type { Id } from "../../model/fields.js";
import type { Network } from "../../network/network.js";
import { countRows, findGaps } from "../gaps/gaps.js";
import type { GapCell, ResolvedGaps } from "../gaps/schema.js";
import { mostEntries, type AskOptions } from "../options.js";
import type { GapDifferenceKind, GapDifferences } from "./schema.js";

/**
 * What changes in a table of gaps from one network to another. A service that only one of them has is reached
 * in no row of the other. Stopped, it has the differences found so far.
 */
export function compareGaps(
  before: Network,
  after: Network,
  question: ResolvedGaps,
  options: AskOptions,
): GapDifferences {
  const columns = columnsOfBoth(before, after, question);
  const changes = findGapChanges(before, after, question, options);
  const differences = toGapDifferences(columns, changes, mostEntries(options));
  return differences.rows.length < countRows(question) ? { ...differences, complete: false } : differences;
}

/**
 * The differences that rows of two tables make, as `findGapChanges` gives them; with `most`, no more cells than that.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", rows: { origins: ["neuvola"] }, targets: ["neuvola"] });
 * const changes = [...findGapChanges(network, network, question)];
 * toGapDifferences(["neuvola"], changes).gained; // []
 * ```
 */
export function toGapDifferences(
  columns: Id[],
  changes: Iterable<GapChange>,
  most = Infinity,
): GapDifferences {
  const differences: GapDifferences = { rows: [], columns, gained: [], lost: [], nearer: [], farther: [] };
  let left = most;
  for (const change of changes) {
    differences.rows.push(change.row);
    for (const [index, column] of columns.entries()) {
      const what = differenceOf(change.before[index] ?? null, change.after[index] ?? null);
      if (what === undefined) continue;
      if (left-- <= 0) return { ...differences, complete: false };
      differences[what].push([change.row, column]);
      const cell = (what === "lost" ? change.before : change.after)[index];
      if (cell?.forNoClient) (differences.forNoClient ??= []).push([change.row, column]);
    }
  }
  return differences;
}

/** A row of a table of gaps before and after changes. */
export interface GapChange {
  /** An origin, an area or an age. */
  row: Id | number;
  /** By the columns of both networks. */
  before: GapCell[];
  /** By the columns of both networks. */
  after: GapCell[];
}

/**
 * The rows of a table of gaps in two networks, one at a time, for work that shows its progress; none after a stop.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", from: "neuvola", rows: { ages: [0, 17] }, targets: ["neuvola"] });
 * const [first] = findGapChanges(network, network, question);
 * first?.after[0]; // { arrival: "here", handoffs: 0, steps: 0 }
 * ```
 */
export function* findGapChanges(
  before: Network,
  after: Network,
  question: ResolvedGaps,
  options: AskOptions = {},
): Generator<GapChange, void> {
  const columns = columnsOfBoth(before, after, question);
  const changed = rowsOf(after, question, columns, options);
  for (const { row, cells } of rowsOf(before, question, columns, options)) {
    const { value } = changed.next();
    if (!value) return;
    yield { row, before: cells, after: value.cells };
  }
}

/**
 * The targets that are asked for, or every service that either network has; by id.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", rows: { origins: ["neuvola"] }, targets: ["perhetyo"] });
 * columnsOfBoth(network, network, question); // ["perhetyo"]
 * ```
 */
export function columnsOfBoth(before: Network, after: Network, { targets }: ResolvedGaps): Id[] {
  const services = [before, after].flatMap((network) => network.services.map(({ id }) => id));
  return targets ?? [...new Set(services)].toSorted();
}

/** The rows of a table of gaps with these columns; services that the network does not have are reached in none. */
function* rowsOf(
  network: Network,
  question: ResolvedGaps,
  columns: readonly Id[],
  { signal, deadline }: AskOptions,
) {
  const { outlook: _outlook, ...asked } = question;
  const targets = columns.filter((id) => network.serviceNumbers.has(id));
  const places = new Map(targets.map((id, index) => [id, index]));
  for (const { row, cells } of findGaps(network, { ...asked, targets }, { signal, deadline }))
    yield { row, cells: columns.map((id): GapCell => cells[places.get(id) ?? -1] ?? null) };
}

/**
 * What became of a cell of a table of gaps; undefined where it is as near as before.
 *
 * @example
 * ```ts
 * differenceOf(null, { arrival: "comes", handoffs: 0, steps: 1 }); // "gained"
 * ```
 */
export function differenceOf(before: GapCell, after: GapCell): GapDifferenceKind | undefined {
  if (!before || !after) return after ? "gained" : before ? "lost" : undefined;
  const nearer = before.handoffs - after.handoffs || before.steps - after.steps;
  return nearer > 0 ? "nearer" : nearer < 0 ? "farther" : undefined;
}
