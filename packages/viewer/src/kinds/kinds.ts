import type { StateKind } from "../state/kind.js";
import type { Ask } from "../state/question.js";
import { compare } from "./compare/state.js";
import { gaps } from "./gaps/state.js";
import { gatekeepers } from "./gatekeepers/state.js";
import { reach } from "./reach/state.js";
import { routes } from "./routes/state.js";
import { whatIf } from "./what-if/state.js";
import { whyNot } from "./why-not/state.js";

/** What the state has to know of each kind of question, in the order in which they are offered. */
const kinds: { [A in Ask]: StateKind<A> } = {
  reach,
  routes,
  "why-not": whyNot,
  gatekeepers,
  gaps,
  compare,
  "what-if": whatIf,
};

export const asks = Object.keys(kinds) as Ask[];

export function kindOf<A extends Ask>(ask: A): StateKind<A> {
  return kinds[ask];
}
