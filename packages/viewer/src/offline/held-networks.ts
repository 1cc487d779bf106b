import { type BundledNetwork } from "virtual:polku-networks";
import { assumeChecked } from "@polku/core/model";
import { content } from "./content.js";

/** The networks of an offline file: its own, and of those that are built in the ones that it does not hold itself. */
export function withHeld(builtIn: readonly BundledNetwork[]): BundledNetwork[] {
  const { model, others = [] } = content;
  const held = [{ id: model.id, model }, ...others].map((one, index) => ({
    id: one.id,
    name: one.model.name,
    group: "together" as const,
    first: index === 0,
    load: () => Promise.resolve(assumeChecked(one.model)),
  }));
  return [...held, ...builtIn.filter(({ id }) => !held.some((one) => one.id === id))];
}
