import type { Model } from "../model/model.js";
import type { Change } from "../model/change.js";
import { applyKnown } from "./apply-changes.js";
import { diffModels } from "./diff-models.js";

/**
 * The changes that take changes of a model back: applied to the changed model they give the model again,
 * but for the order of elements, which says nothing but of levels. What a removal took along comes back too. Throws a
 * RangeError where the changes can't be applied.
 *
 * @example
 * ```ts
 * const change = { op: "change", in: "links", id: "perhetyo-neuvola", value: { status: "planned" } } as const;
 * undoOf(model, [change])[0].value; // { status: "piloted" }
 * ```
 */
export function undoOf(model: Model, changes: readonly Change[]): Change[] {
  return diffModels(applyKnown(model, changes), model);
}
