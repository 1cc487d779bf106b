import type { Model } from "../model/model.js";
import type { Language } from "../model/words.js";
import { nameOf } from "../text/name-of.js";
import type { Move } from "./find-moves.js";
import { tellFields } from "./tell-fields.js";

/**
 * What differs in an element that is in both models, field by field: what is, and what was, each by the
 * names of its own model. Nothing where the element came or went.
 *
 * @example
 * ```ts
 * const after = applyChanges(model, [{ op: "change", in: "services", id: "perhetyo", value: { level: "ot" } }]).model;
 * const [move] = findMoves(model, after);
 * describeMove(model, after, move, "en"); // ["level: OT level (was Basic level)"]
 * ```
 */
export function describeMove(before: Model, after: Model, move: Move, language: Language): string[] {
  if (!move.before || !move.after) return [];
  return tellFields({
    section: move.in,
    before: move.before,
    after: move.after,
    fields: move.fields,
    language,
    was: (id) => nameOf({ model: before }, id, language),
    is: (id) => nameOf({ model: after }, id, language),
  });
}
