import type { MapShape, Positions, SceneInput } from "@polku/map";
import { answerIn, networkIn, scenarioIn, shownIn } from "../state/derive.js";
import { hiddenParts, withAbsent } from "../state/hidden.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";

/** What a scene needs beyond the state. */
export interface SceneView {
  readonly shape: MapShape;
  /** Whether what is hidden on the screen is drawn too. */
  readonly all?: boolean;
  /** The groups that the reader has opened. */
  readonly open: readonly string[];
  /** Where forces have put the services; undefined before they have run. */
  readonly positions: Positions | undefined;
}

/** What the scene of a state is made from. */
export function sceneInputOf(
  state: State,
  shown: Shown,
  { shape, all = false, open, positions }: SceneView,
): SceneInput {
  const { selected, hidden, language, layout, links, badges } = state;
  const { network, answer, target, marks, absent, crowded, moves, joined } = shown;
  const asked = answerIn(state);
  return {
    network,
    base: shown.base,
    answer,
    layout,
    links,
    shape,
    language,
    selected,
    marks,
    badges,
    crowded,
    isHypothetical: asked?.ask === "why-not" && !asked.reached,
    open,
    ...(layout === "free" && positions ? { positions } : {}),
    ...(target === undefined ? {} : { target }),
    ...(joined === undefined ? {} : { within: joined }),
    ...(crowded && moves ? { levelsBefore: moves.before.levels } : {}),
    ...(all ? {} : { hidden: withAbsent(hiddenParts(network, hidden), absent) }),
  };
}

/** What of the state the map shows. */
export function drawnOf(state: State): readonly unknown[] {
  const { selected, hidden, layout, links, language, theme, frame, badges } = state;
  const shown = [networkIn(state), shownIn(state), scenarioIn(state) !== undefined];
  return [...shown, selected, hidden, layout, links, language, theme, frame, badges];
}
