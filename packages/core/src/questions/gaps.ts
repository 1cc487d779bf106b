import type { Network } from "../graph/network.js";
import type { Id } from "../model/fields.js";
import type { Arrival } from "../text/texts.js";
import type { AskedConditions, AskedGaps } from "./asked.js";
import type { Found } from "../search/labels.js";
import { idOf, numberOf, taskOf } from "./route.js";
import { Room } from "../search/room.js";
import { search } from "../search/search.js";
import type { Task } from "../search/task.js";

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
  const room = new Room(network.services.length);
  const rows: (Id | number)[] = [];
  const cells: GapCell[][] = [];
  /** One search serves all areas, or ages, of which the network asks the same. */
  const searched: { task: Task; cells: GapCell[] }[] = [];
  for (const { row, from, conditions } of rowsOf(question)) {
    const task = taskOf(network, from, conditions);
    let same = "origins" in question.rows ? undefined : searched.find((other) => isSame(other.task, task));
    if (!same) {
      const found = search(task, room);
      same = { task, cells: numbers.map(cellsOf(found)) };
      searched.push(same);
    }
    rows.push(row);
    cells.push(same.cells);
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

/** Whether two tasks from one origin find the same. */
function isSame(a: Task, b: Task): boolean {
  return a.accepted === b.accepted || a.accepted.every((value, term) => value === b.accepted[term]);
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

/** The cell of each service. Equal cells are one object: a table has millions of cells and few sorts. */
function cellsOf({ best, handoffs: handoffsOf, steps: stepsOf }: Found): (service: number) => GapCell {
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
