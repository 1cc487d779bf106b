import type { Network } from "@polku/core";
import type { Positions } from "./layout/apart.js";
import type { SceneInput } from "./scene/build-scene.js";
import type { Arranging } from "./layout/layout.js";
import type { Shape } from "./layout/shape.js";
import { hiddenParts, withAbsent } from "../state/hidden.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";

/** Where forces have put the services of networks: there they stay, whatever is shown in between. */
const freely = new WeakMap<Network, Positions>();

/** Where forces have put what is shown; undefined where they have not been let. */
export function freePositions(shown: Shown): Positions | undefined {
  return freely.get(shown.base);
}

/** Keeps where forces have put what is shown. */
export function keepFreePositions(shown: Shown, positions: Positions): void {
  freely.set(shown.base, positions);
}

/** What decides where the services that a state shows stand; before forces have been let, or after. */
export function arrangingOf(state: State, shown: Shown, shape: Shape, isBefore: boolean): Arranging {
  const positions = isBefore ? undefined : freePositions(shown);
  const arranging = { network: shown.network, as: shown.base, layout: state.layout, shape };
  return positions === undefined ? arranging : { ...arranging, positions };
}

/** What the scene of a state is made from; with `all`, what is hidden on the screen too. */
export function sceneInputOf(state: State, shown: Shown, arranging: Arranging, all: boolean): SceneInput {
  const { selected, hidden, language } = state;
  const { network, answer, target, marks, absent, crowded, moves, joined } = shown;
  return {
    ...arranging,
    answer,
    ...(target === undefined ? {} : { chosen: target }),
    selected,
    marks,
    crowded,
    ...(joined === undefined ? {} : { within: joined }),
    ...(crowded && moves ? { levelsBefore: moves.before.levels } : {}),
    language,
    ...(all ? {} : { hidden: withAbsent(hiddenParts(network, hidden), absent) }),
  };
}
