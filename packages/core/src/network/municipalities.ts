import type { Id } from "../model/fields.js";
import type { Network } from "./network.js";

/**
 * The municipalities of a network, or where it has none all its areas; in the order of the model.
 *
 * @example
 * ```ts
 * municipalitiesOf(network); // ["mallila", "esimerkkila"]
 * ```
 */
export function municipalitiesOf({ areas }: Network): Id[] {
  const all = [...areas.values()];
  const municipalities = all.filter(({ kind }) => kind === "municipality");
  return (municipalities.length > 0 ? municipalities : all).map(({ id }) => id);
}
