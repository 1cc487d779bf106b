import type { Id } from "../../model/fields.js";
import type { Network } from "../../network/network.js";
import { countRows, findGaps } from "../gaps/gaps.js";
import type { GapCell, ResolvedGaps } from "../gaps/schema.js";
import { mostEntries, type AskOptions } from "../options.js";
import type { GapDifferences } from "./schema.js";

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
  const services = [before, after].flatMap((network) => network.services.map(({ id }) => id));
  const columns = question.targets ?? [...new Set(services)].toSorted();
  const differences: GapDifferences = { rows: [], columns, gained: [], lost: [], nearer: [], farther: [] };
  const changed = rowsOf(after, question, columns, options);
  let left = mostEntries(options);
  for (const { row, cells: then } of rowsOf(before, question, columns, options)) {
    const { value } = changed.next();
    if (!value) return { ...differences, complete: false };
    differences.rows.push(row);
    for (const [index, column] of columns.entries()) {
      const what = compareCells(then[index] ?? null, value.cells[index] ?? null);
      if (what === undefined) continue;
      if (left-- <= 0) return { ...differences, complete: false };
      differences[what].push([row, column]);
    }
  }
  return differences.rows.length < countRows(question) ? { ...differences, complete: false } : differences;
}

/** The rows of a table of gaps with these columns; services that the network does not have are reached in none. */
function* rowsOf(
  network: Network,
  question: ResolvedGaps,
  columns: readonly Id[],
  { signal, deadline }: AskOptions,
) {
  const targets = columns.filter((id) => network.serviceNumbers.has(id));
  const places = new Map(targets.map((id, index) => [id, index]));
  for (const { row, cells } of findGaps(network, { ...question, targets }, { signal, deadline }))
    yield { row, cells: columns.map((id): GapCell => cells[places.get(id) ?? -1] ?? null) };
}

function compareCells(then: GapCell, now: GapCell): "gained" | "lost" | "nearer" | "farther" | undefined {
  if (!then || !now) return now ? "gained" : then ? "lost" : undefined;
  const nearer = then.handoffs - now.handoffs || then.steps - now.steps;
  return nearer > 0 ? "nearer" : nearer < 0 ? "farther" : undefined;
}
