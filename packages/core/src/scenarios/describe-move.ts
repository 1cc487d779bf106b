import type { Model } from "../model/model.js";
import type { Language } from "../model/words.js";
import { nameOf } from "../text/name-of.js";
import type { Move } from "./find-moves.js";
import { describeFields } from "./describe-fields.js";

/**
 * The fields that differ in an element that is in both models, with their values after and before, each in the
 * names of its own model. Empty for an element that was added or removed.
 *
 * @example
 * ```ts
 * const change = { op: "change", in: "services", id: "perhetyo", value: { level: "ot" } } as const;
 * const after = applyChanges(model, [change]);
 * if (!after.ok) throw new Error(after.issues[0].message);
 * const [move] = findMoves(model, after.model);
 * describeMove(model, after.model, move, "en"); // ["level: OT level (was Basic level)"]
 * ```
 */
export function describeMove(before: Model, after: Model, move: Move, language: Language): string[] {
  if (!move.before || !move.after) return [];
  return describeFields({
    section: move.in,
    before: move.before,
    after: move.after,
    fields: move.fields,
    language,
    nameBefore: (id) => nameOf({ model: before }, id, language),
    nameAfter: (id) => nameOf({ model: after }, id, language),
  });
}
