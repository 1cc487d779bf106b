import type { GapsAnswer, Network } from "@polku/core";
import {
  columnsOfBoth,
  findGapChanges,
  toGapDifferences,
  type GapDifferences,
  type ResolvedGaps,
} from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";
import { changedIn, changesIn, scenarioIn } from "./derive.js";
import { hasServices } from "./known-question.js";
import type { State } from "./state.js";

/** What a scenario does to a table of gaps. */
export interface GapEffect {
  /** The table after the changes, with the columns of both networks. */
  readonly after: GapsAnswer;
  /** Its cells before. */
  readonly before: GapsAnswer["cells"];
  readonly differences: GapDifferences;
}

const effectOn = memoize((before: Network, after: Network, question: ResolvedGaps): GapEffect => {
  const columns = columnsOfBoth(before, after, question);
  const changes = [...findGapChanges(before, after, question)];
  return {
    after: {
      ask: "gaps",
      question,
      rows: changes.map(({ row }) => row),
      columns,
      cells: changes.map((change) => change.after),
      nowhere: columns.filter((_, column) => changes.every((change) => change.after[column] === null)),
    },
    before: changes.map((change) => change.before),
    differences: toGapDifferences(columns, changes),
  };
});

/** What the open scenario does to the table of gaps that is asked for; undefined where there is none of the two. */
export function gapEffectIn(state: State): GapEffect | undefined {
  const { question, opened } = state;
  if (question?.ask !== "gaps" || !opened || !scenarioIn(state) || changesIn(state).length === 0)
    return undefined;
  const changed = changedIn(state);
  if (changed?.ok !== true) return undefined;
  const areKnown = [opened.network, changed.network].every((network) => hasServices(network, question));
  return areKnown ? effectOn(opened.network, changed.network, question) : undefined;
}
