import { nearestFinder } from "../model/nearest.js";
import type { ElementKind } from "../model/sections.js";
import type { Declaration } from "./entry.js";

/**
 * A function that finds the declared id most like an unknown one, among ids of the kinds asked for.
 * Equal questions are answered once.
 */
export function nearestKnown(
  declarations: readonly Declaration[],
): (id: string, kinds: readonly ElementKind[]) => string | undefined {
  const idsByKinds = new Map<string, string[]>();
  const answers = new Map<string, string | undefined>();
  const find = nearestFinder();
  return (id, kinds) => {
    const asked = kinds.join();
    const key = `${asked} ${id}`;
    if (answers.has(key)) return answers.get(key);
    let ids = idsByKinds.get(asked);
    if (!ids) {
      ids = declarations.flatMap((one) => (kinds.includes(one.kind) ? [one.id] : []));
      idsByKinds.set(asked, ids);
    }
    const nearest = find(id, ids);
    answers.set(key, nearest);
    return nearest;
  };
}
