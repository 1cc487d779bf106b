import type { Model } from "./model.js";

/** Exists for the compiler alone. Its member is private, so that neither a copy by spread nor a literal has it. */
declare class Checked {
  private readonly checked: true;
}

/**
 * A model that was found valid: what `parseModel`, `checkModel`, `applyChanges`, `mergeModels` and
 * `selectModel` give and `compileNetwork` takes. Do not change it afterwards: make a changed one with
 * `applyChanges`, or check your own.
 */
export interface CheckedModel extends Model, Checked {}

const checkedModels = new WeakSet<Model>();

/**
 * Calls a model checked without checking it: for an exact copy of a checked one, which a worker has sent or
 * which a store of the program's own has kept. A copy by `structuredClone` is not known to be checked.
 *
 * @example
 * ```ts
 * const copy = structuredClone(model);
 * isChecked(copy); // false
 * isChecked(assumeChecked(copy)); // true
 * ```
 */
export function assumeChecked(model: Model): CheckedModel {
  checkedModels.add(model);
  return model as CheckedModel;
}

/** Throws a TypeError where this very object was not found valid. */
export function requireChecked(model: Model): void {
  if (!checkedModels.has(model))
    throw new TypeError("the model is not checked: use checkModel, or assumeChecked for a copy");
}

/** Whether this very object was found valid, or assumed to be. */
export function isChecked(model: Model): model is CheckedModel {
  return checkedModels.has(model);
}
