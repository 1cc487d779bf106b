import type { Change, GapsAnswer, Network, Status } from "@polku/core";
import {
  effectQuestion,
  toGapDifferences,
  type GapDifferences,
  type ResolvedGaps,
} from "@polku/core/questions";
import { changesExtending, statusesOfChanges } from "@polku/core/scenarios";
import type { GapChanges } from "../state/gap-changes.js";
import type { reachOf } from "../state/question.js";

/** What extending something asks, and what it changes. */
export interface Asked {
  readonly question: ResolvedGaps;
  readonly changes: readonly Change[];
  /** The statuses that are counted beyond those of the open question. */
  readonly counted: readonly Status[];
}

/** What came of it: undefined while it is worked out or was stopped. */
export interface Found {
  readonly asked: Asked;
  readonly result: GapChanges;
  readonly answer: GapsAnswer | undefined;
  readonly before: GapsAnswer["cells"];
  readonly differences: GapDifferences;
}

/** What is asked where something held in other areas too: from a service, with those of the statuses that are counted. */
export function askExtending(
  network: Network,
  extended: string,
  areas: readonly string[],
  reach: ReturnType<typeof reachOf>,
): Asked {
  const changes = changesExtending(network, extended, areas);
  const { needs: _, outlook: __, ...asked } = reach;
  const counted = statusesOfChanges(network, changes).filter((status) => !reach.status.includes(status));
  const status = [...reach.status, ...counted];
  return { question: effectQuestion(network, { ...asked, status }), changes, counted };
}

/** What came of a question, from what was worked out for each row. */
export function toFound(asked: Asked, result: GapChanges): Found {
  const { rows, columns } = result.ok ? result : { rows: [], columns: [] };
  const cells = rows.map(({ after }) => after);
  const before = rows.map((row) => row.before);
  const answer: GapsAnswer = {
    ask: "gaps",
    question: asked.question,
    rows: rows.map(({ row }) => row),
    columns,
    cells,
    nowhere: [],
  };
  const differences = toGapDifferences(columns, rows);
  return { asked, result, answer, before, differences };
}
