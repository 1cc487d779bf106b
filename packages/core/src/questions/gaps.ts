import type { Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { Arrival } from "../text/texts.js";
import type { ResolvedConditions, ResolvedGaps } from "./asked.js";
import type { SearchResult } from "../search/labels.js";
import { numberOf, queryOf } from "./route.js";
import { search } from "../search/search.js";
import type { SearchQuery } from "../search/query.js";
import type { Stop } from "./stop.js";

/** How a service reaches the client of a row, or null where it does not. */
export type GapCell = { arrival: Arrival; handoffs: number; steps: number } | null;

export interface GapsAnswer {
  ask: "gaps";
  question: ResolvedGaps;
  /** Origins, areas or ages, in the order asked. */
  rows: (Id | number)[];
  /** The targets asked for, or every service; by id. */
  columns: Id[];
  /** By row, then by column. */
  cells: GapCell[][];
  /** The columns that no row reaches. */
  nowhere: Id[];
  /** Only where the work was stopped: rows are missing. */
  complete?: false;
}

/**
 * Which services reach whom, as a table: a row for each origin, each area where the client lives, or
 * each age. A `stop` ends it with the rows found so far.
 *
 * @example
 * ```ts
 * const rows = { areas: ["mallila", "esimerkkila"] };
 * answerGaps(network, withDefaults({ ask: "gaps", from: "neuvola", rows })).rows; // ["mallila", "esimerkkila"]
 * ```
 */
export function answerGaps(network: Network, question: ResolvedGaps, stop?: Stop): GapsAnswer {
  const rows: GapRow[] = [];
  for (const row of findGaps(network, question)) {
    rows.push(row);
    if (stop?.aborted) break;
  }
  return toGapsAnswer(network, question, rows);
}

/** The answer that some rows of a table make, its first ones as `findGaps` gives them. */
export function toGapsAnswer(network: Network, question: ResolvedGaps, found: readonly GapRow[]): GapsAnswer {
  const columns = columnsOf(network, question);
  return {
    ask: question.ask,
    question,
    rows: found.map(({ row }) => row),
    columns,
    cells: found.map(({ cells }) => cells),
    nowhere: columns.filter((_, column) => found.every(({ cells }) => cells[column] === null)),
    ...(found.length < countRows(question) ? { complete: false as const } : {}),
  };
}

/** A row of a table of gaps: an origin, an area or an age, and a cell for each column. */
export interface GapRow {
  row: Id | number;
  cells: GapCell[];
}

/**
 * The rows of a table of gaps, one at a time. For long work that shows how far it is, or is broken off.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", from: "neuvola", rows: { ages: [0, 17] }, targets: ["perhetyo"] });
 * const [first] = findGaps(network, question);
 * first.row; // 0
 * ```
 */
export function* findGaps(network: Network, question: ResolvedGaps): Generator<GapRow, void> {
  const numbers = columnsOf(network, question).map((id) => numberOf(network, id));
  /** One search serves all areas, or ages, of which the network asks the same. */
  const searched: { query: SearchQuery; cells: GapCell[] }[] = [];
  for (const { row, from, conditions } of rowsOf(question)) {
    const query = queryOf(network, from, conditions);
    let same = "origins" in question.rows ? undefined : searched.find((other) => isSame(other.query, query));
    if (!same) {
      const found = search(query);
      same = { query, cells: numbers.map(cellsOf(found)) };
      searched.push(same);
    }
    yield { row, cells: same.cells };
  }
}

function columnsOf(network: Network, { targets }: ResolvedGaps): Id[] {
  return targets ?? network.services.map(({ id }) => id);
}

function countRows({ rows }: ResolvedGaps): number {
  if ("ages" in rows) return rows.ages[1] - rows.ages[0] + 1;
  return ("areas" in rows ? rows.areas : rows.origins).length;
}

/** Whether two tasks from one origin find the same. */
function isSame(a: SearchQuery, b: SearchQuery): boolean {
  return (
    a.acceptedConstraints === b.acceptedConstraints ||
    a.acceptedConstraints.every((value, term) => value === b.acceptedConstraints[term])
  );
}

function* rowsOf(
  question: ResolvedGaps,
): Generator<{ row: Id | number; from: Id; conditions: ResolvedConditions }> {
  const { rows, from = "", client } = question;
  if ("origins" in rows) for (const row of rows.origins) yield { row, from: row, conditions: question };
  else if ("areas" in rows)
    for (const row of rows.areas)
      yield { row, from, conditions: { ...question, client: { ...client, area: row } } };
  else
    for (let age = rows.ages[0]; age <= rows.ages[1]; age++)
      yield { row: age, from, conditions: { ...question, client: { ...client, age } } };
}

/** The cell of each service. Equal cells are one object: a table has millions of cells and few sorts. */
function cellsOf({ best, handoffs: handoffsOf, steps: stepsOf }: SearchResult): (service: number) => GapCell {
  const sorts: (GapCell | undefined)[][] = [];
  return (service) => {
    const label = best[service] as number;
    if (label === -1) return null;
    const handoffs = handoffsOf[label] as number;
    const steps = stepsOf[label] as number;
    const withHandoffs = (sorts[handoffs] ??= []);
    const arrival = steps === 0 ? "here" : steps === handoffs ? "goes" : "comes";
    return (withHandoffs[steps] ??= { arrival, handoffs, steps });
  };
}
