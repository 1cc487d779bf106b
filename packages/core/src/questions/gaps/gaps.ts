import type { Finding } from "../../model/issue.js";
import type { Network } from "../../network/network.js";
import type { Id } from "../../model/fields.js";
import type { SearchResult } from "../../search/labels.js";
import type { SearchQuery } from "../../search/query.js";
import { search } from "../../search/search.js";
import type { Kind } from "../kind.js";
import { incompleteIf, interruptOf, mostEntries, type AskOptions } from "../options.js";
import { present } from "../../model/plain-data.js";
import { inOrder, resolveConditions } from "../resolve.js";
import { arrivalOf, numberOf, queryOf } from "../route.js";
import { findForNoClient } from "../reach/for-no-client.js";
import { findUnreached } from "../reach/unreached.js";
import type { Outlook, ResolvedConditions } from "../schema.js";
import type { GapCell, GapRows, GapsAnswer, GapsQuestion, ResolvedGaps, ResolvedRows } from "./schema.js";
import { sayGaps } from "./say-gaps.js";

/** Exactly one kind of rows, and an origin for areas and ages. */
function checkGaps({ rows, from }: GapsQuestion): Finding[] {
  const given = (["origins", "areas", "ages"] as const).filter((kind) => rows[kind] !== undefined);
  if (given.length !== 1) {
    const facts = { field: "rows", found: given.join(", ") || "{}", expected: "origins / areas / ages" };
    return [{ code: "wrong-value", path: ["rows"], facts }];
  }
  if (rows.origins === undefined && from === undefined)
    return [{ code: "missing-field", path: ["from"], facts: { field: "from" } }];
  const [min, max] = rows.ages ?? [0, 0];
  if (min <= max) return [];
  const facts = { min: String(min), max: String(max) };
  return [{ code: "ages-reversed", path: ["rows", "ages"], facts }];
}

function resolveGaps(question: GapsQuestion): ResolvedGaps {
  const { from, rows, targets, outlook } = question;
  return {
    ask: "gaps",
    ...present({ from }),
    rows: resolveRows(rows),
    ...present({ targets: targets && inOrder(targets), outlook }),
    ...resolveConditions(question),
  };
}

/** Rows stay in the order asked: it is the reader's. */
function resolveRows({ origins, areas, ages }: GapRows): ResolvedRows {
  if (origins !== undefined) return { origins };
  if (areas !== undefined) return { areas };
  const [first, last] = ages ?? [0, 17];
  return { ages: [first, last] };
}

/**
 * Which services reach whom, as a table: a row for each origin, each area where the client lives, or each
 * age. Stopped, it has the rows found so far.
 *
 * @example
 * ```ts
 * const rows = { areas: ["mallila", "esimerkkila"] };
 * answerGaps(network, withDefaults({ ask: "gaps", from: "neuvola", rows })).rows; // ["mallila", "esimerkkila"]
 * ```
 */
export function answerGaps(network: Network, question: ResolvedGaps, options: AskOptions = {}): GapsAnswer {
  const columns = question.targets?.length ?? network.services.length;
  const most = Math.floor(mostEntries(options) / Math.max(1, columns));
  const rows: GapRow[] = [];
  if (most > 0) for (const row of findGaps(network, question, options)) if (rows.push(row) >= most) break;
  return toGapsAnswer(network, question, rows);
}

/** The answer that the first rows of a table make, as `findGaps` gives them. */
export function toGapsAnswer(network: Network, question: ResolvedGaps, found: readonly GapRow[]): GapsAnswer {
  const columns = columnsOf(network, question);
  return {
    ask: question.ask,
    question,
    rows: found.map(({ row }) => row),
    columns,
    cells: found.map(({ cells }) => cells),
    nowhere: columns.filter((_, column) => found.every(({ cells }) => cells[column] === null)),
    ...present({
      outlooks: question.outlook && found.flatMap(({ outlooks }) => (outlooks ? [outlooks] : [])),
    }),
    ...incompleteIf(found.length < countRows(question)),
  };
}

/** A row of a table of gaps: an origin, an area or an age, and a cell for each column. */
export interface GapRow {
  row: Id | number;
  cells: GapCell[];
  /** Where the question asks for it: what is known of each column that the row does not reach. */
  outlooks?: (Outlook | null)[];
}

/**
 * The rows of a table of gaps, one at a time, for work that shows its progress; none after a stop.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", from: "neuvola", rows: { ages: [0, 17] }, targets: ["perhetyo"] });
 * const [first] = findGaps(network, question);
 * first?.row; // 0
 * ```
 */
export function* findGaps(
  network: Network,
  question: ResolvedGaps,
  options: AskOptions = {},
): Generator<GapRow, void> {
  const interrupt = interruptOf(options);
  const numbers =
    question.targets?.map((id) => numberOf(network, id)) ?? network.services.map((_, number) => number);
  /** One search serves all areas, or ages, for which the network accepts the same. */
  const searched: { query: SearchQuery; cells: GapCell[] }[] = [];
  for (const { row, from, conditions } of rowsOf(question)) {
    const query = queryOf(network, from, conditions, interrupt);
    let same = "origins" in question.rows ? undefined : searched.find((other) => isSame(other.query, query));
    if (!same) {
      const found = search(query);
      if (interrupt?.check()) return;
      same = {
        query,
        cells: numbers.map(toCells(found, findForNoClient(network, { ...conditions, from }, found))),
      };
      searched.push(same);
    }
    const { cells } = same;
    if (!question.outlook) {
      yield { row, cells };
      continue;
    }
    const open = numbers.filter((_, column) => cells[column] === null);
    const unreached = findUnreached(network, { ...conditions, from }, open, interrupt);
    if (interrupt?.check()) return;
    const outlookOf = new Map(unreached.map(({ service, outlook }) => [service, outlook]));
    yield { row, cells, outlooks: columnsOf(network, question).map((id) => outlookOf.get(id) ?? null) };
  }
}

function columnsOf(network: Network, { targets }: ResolvedGaps): Id[] {
  return targets ?? network.services.map(({ id }) => id);
}

export function countRows({ rows }: ResolvedGaps): number {
  if ("ages" in rows) return rows.ages[1] - rows.ages[0] + 1;
  return ("areas" in rows ? rows.areas : rows.origins).length;
}

/** Whether two queries from one origin find the same. */
function isSame({ acceptedConstraints: a }: SearchQuery, { acceptedConstraints: b }: SearchQuery): boolean {
  return a === b || a.every((value, constraint) => value === b[constraint]);
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

/** The cell of each service. Equal cells are one object: a table has millions of cells and few different ones. */
function toCells(
  { best, handoffs: handoffsOf, steps: stepsOf }: SearchResult,
  forNoClient: Uint8Array | undefined,
): (service: number) => GapCell {
  const byCost: [(GapCell | undefined)[][], (GapCell | undefined)[][]] = [[], []];
  return (service) => {
    const label = best[service] as number;
    if (label === -1) return null;
    const handoffs = handoffsOf[label] as number;
    const steps = stepsOf[label] as number;
    const isForNoClient = forNoClient?.[label] === 1;
    const bySteps = (byCost[isForNoClient ? 1 : 0][handoffs] ??= []);
    return (bySteps[steps] ??= {
      arrival: arrivalOf(handoffs, steps),
      handoffs,
      steps,
      ...(isForNoClient ? { forNoClient: true } : {}),
    });
  };
}

export const gaps: Kind<GapsQuestion, ResolvedGaps, GapsAnswer> = {
  check: checkGaps,
  resolve: resolveGaps,
  answer: answerGaps,
  say: sayGaps,
};
