import type { GapsAnswer, ReachAnswer } from "@polku/core";
import { withDefaults, type ResolvedRows } from "@polku/core/questions";
import type { Known } from "../../state/kind.js";
import { usualRows } from "../../state/gap-rows.js";
import type { ListedKind } from "../../answers/answer-parts.js";
import { gapsAnswer } from "./list.js";
import { rowsByReach } from "./rows-by-reach.js";
import { answerWords } from "../../answers/words/words.js";
import { askRow } from "../../state/ask.js";
import { showName } from "../../ui/elements.js";
import { gapsText } from "./text.js";

export const gaps: ListedKind<"gaps"> = {
  ...gapsText,
  list: gapsAnswer,
  next: ({ session: { state }, network }, answer) => {
    const [least] = rowsByReach(answer);
    if (!least || rowsByReach(answer).at(-1)?.reached === least.reached) return undefined;
    const words = answerWords[state.language].answer;
    const { row } = least;
    const name = typeof row === "number" ? words.ages(row) : showName(network, row, state.language).text;
    return { text: words.askRow(name), act: (now) => askRow(now, row) };
  },
  // Gaps are a table by nature.
  view: "matrix",
  turn: ({ network, conditions, sticky: { rows, targets } }) =>
    withDefaults({
      ...conditions,
      ask: "gaps",
      rows: rows ?? usualRows(network),
      ...(targets === undefined ? {} : { targets: [...targets] }),
    }),
  keep: ({ rows, targets }) => ({ rows, ...(targets && { targets }) }),
  known: ({ rows, targets }, known) => {
    const left = knownRows(rows, known);
    return {
      ...(left !== rows && { rows: left ?? { ages: [0, 17] } }),
      ...(targets && !targets.every(known.isPlace) && { targets: targets.filter(known.isPlace) }),
    };
  },
  show: (answer, { reach }) => ({
    answer: { ask: "reach", question: reach, reached: reachedInAny(answer, reach.from) },
    target: undefined,
    marks: {},
  }),
};

/** Who is reached in any row, as nearly as in the best of them. */
function reachedInAny({ columns, cells }: GapsAnswer, from: string): ReachAnswer["reached"] {
  return columns.flatMap((service, column) => {
    const found = cells.flatMap((row) => row[column] ?? []);
    const [best] = found.toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps);
    return best ? { service, ...best, at: from, route: [] } : [];
  });
}

function knownRows(rows: ResolvedRows, { isArea, isPlace }: Known): ResolvedRows | undefined {
  if ("ages" in rows) return rows;
  const [ids, left] =
    "areas" in rows ? [rows.areas, rows.areas.filter(isArea)] : [rows.origins, rows.origins.filter(isPlace)];
  if (left.length === ids.length) return rows;
  if (left.length === 0) return undefined;
  return "areas" in rows ? { areas: left } : { origins: left };
}
