import { setFront } from "../state/actions.js";
import { stepRoute } from "../state/ask.js";
import type { State } from "../state/state.js";
import type { TourStop } from "./words/en.js";

/** A stop of the tour. */
interface Stop {
  /** What has to be shown for it. */
  prepare(state: State): State;
  /** The part of the interface that it points at: the first of these selectors that is on the screen. */
  at: readonly string[];
}

const asIs = (state: State): State => state;
const answers = (state: State): State => setFront(state, "answers");

/** Where the tour stops; on a narrow screen the sentence is folded and the views are tabs. */
export const stops: Record<TourStop, Stop> = {
  start: { prepare: asIs, at: ["polku-question .chip-field", "polku-question .summary"] },
  answer: { prepare: answers, at: ["polku-answers .count"] },
  route: {
    prepare: (state) => answers(state.chosen === undefined ? stepRoute(state, 1) : state),
    at: ['polku-answers li[data-open="true"]', "polku-answers .count"],
  },
  kinds: { prepare: asIs, at: ["polku-question .kind", "polku-question .summary"] },
  share: { prepare: asIs, at: ["polku-header .wide-only .segments", ".tabs"] },
};
