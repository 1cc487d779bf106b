import type { Ask } from "@polku/core/questions";
import { compare } from "./compare/text.js";
import { gaps } from "./gaps/text.js";
import { gatekeepers } from "./gatekeepers/text.js";
import type { KindText } from "./kind-text.js";
import { reach } from "./reach/text.js";
import { routes } from "./routes/text.js";
import { whatIf } from "./what-if/text.js";
import { whyNot } from "./why-not/text.js";

const texts: { [A in Ask]: KindText<A> } = {
  reach,
  routes,
  "why-not": whyNot,
  gatekeepers,
  gaps,
  compare,
  "what-if": whatIf,
};

/** What is said of a kind of question and of its answer. */
export function textOf<A extends Ask>(ask: A): KindText<A> {
  return texts[ask];
}
