import type { Network } from "../graph/network.js";
import type { Id } from "../model/fields.js";
import type { Arrival } from "../text/texts.js";
import type { AskedConditions, AskedGaps } from "./asked.js";
import type { Found } from "./labels.js";
import { idOf, numberOf, taskOf } from "./route.js";
import { search } from "./search.js";

/** How a service reaches the client of a row, or null where it does not. */
export type GapCell = { arrival: Arrival; handoffs: number; steps: number } | null;

export interface GapsAnswer {
  question: AskedGaps;
  /** Origins, areas or ages, in the order asked. */
  rows: (Id | number)[];
  /** The targets asked for, or every service; by id. */
  columns: Id[];
  /** By row, then by column. */
  cells: GapCell[][];
  /** The columns that no row reaches. */
  nowhere: Id[];
}

/**
 * Which services reach whom, as a table: a row for each origin, each area where the client lives, or
 * each age.
 *
 * @example
 * ```ts
 * const rows = { areas: ["mallila", "esimerkkila"] };
 * answerGaps(network, fillIn({ ask: "gaps", from: "neuvola", rows })).rows; // ["mallila", "esimerkkila"]
 * ```
 */
export function answerGaps(network: Network, question: AskedGaps): GapsAnswer {
  const columns = question.targets ?? network.services.map(({ id }) => id);
  const numbers = columns.map((id) => numberOf(network, id));
  const rows: (Id | number)[] = [];
  const cells: GapCell[][] = [];
  for (const { row, from, conditions } of rowsOf(question)) {
    const found = search(taskOf(network, from, conditions));
    rows.push(row);
    cells.push(numbers.map((number) => cellOf(found, number)));
  }
  return {
    question,
    rows,
    columns,
    cells,
    nowhere: numbers
      .filter((_, column) => cells.every((row) => row[column] === null))
      .map((number) => idOf(network, number)),
  };
}

function* rowsOf(
  question: AskedGaps,
): Generator<{ row: Id | number; from: Id; conditions: AskedConditions }> {
  const { rows, from = "", client } = question;
  if ("origins" in rows) for (const row of rows.origins) yield { row, from: row, conditions: question };
  else if ("areas" in rows)
    for (const row of rows.areas)
      yield { row, from, conditions: { ...question, client: { ...client, area: row } } };
  else
    for (let age = rows.ages[0]; age <= rows.ages[1]; age++)
      yield { row: age, from, conditions: { ...question, client: { ...client, age } } };
}

function cellOf(found: Found, service: number): GapCell {
  const label = found.best[service] as number;
  if (label === -1) return null;
  const handoffs = found.handoffs[label] as number;
  const steps = found.steps[label] as number;
  return { arrival: steps === 0 ? "here" : steps === handoffs ? "goes" : "comes", handoffs, steps };
}
