import { linkKinds, readings, statuses } from "../../model/words.js";
import type { ResolvedConditions } from "../schema.js";

/** The conditions that can be relaxed, in the order in which answers list them. */
export const relaxable = [
  "status",
  "readings",
  "at",
  "age",
  "area",
  "via",
  "maxHandoffs",
  "maxSteps",
] as const;
export type Relaxable = (typeof relaxable)[number];

/** The conditions that a question restricts anything by. */
export function listRestrictions(question: ResolvedConditions): Relaxable[] {
  const { client, via, status, readings: counted, at, maxHandoffs, maxSteps } = question;
  const restricts: Record<Relaxable, boolean> = {
    status: status.length < statuses.length,
    readings: counted.length < readings.length,
    at: at !== undefined,
    age: client.age !== undefined,
    area: client.area !== undefined,
    via: via.length < linkKinds.length,
    maxHandoffs: maxHandoffs !== undefined,
    maxSteps: maxSteps !== undefined,
  };
  return relaxable.filter((condition) => restricts[condition]);
}

/** The same conditions without some of them; of `status`, `readings` and `via`, with all words. */
export function relaxConditions(
  conditions: ResolvedConditions,
  dropped: readonly Relaxable[],
): ResolvedConditions {
  const relaxed: ResolvedConditions = { ...conditions, client: { ...conditions.client } };
  for (const condition of dropped) {
    if (condition === "via") relaxed.via = [...linkKinds];
    else if (condition === "status") relaxed.status = [...statuses];
    else if (condition === "readings") relaxed.readings = [...readings];
    else if (condition === "age" || condition === "area") delete relaxed.client[condition];
    else delete relaxed[condition];
  }
  return relaxed;
}

/** Every set of so many things but the empty one, as bits, the smallest first. */
export function setsBySize(count: number): number[] {
  const sizeOf = (set: number) => set.toString(2).replaceAll("0", "").length;
  return Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1).toSorted(
    (a, b) => sizeOf(a) - sizeOf(b) || reversedBits(b, count) - reversedBits(a, count),
  );
}

function reversedBits(set: number, count: number): number {
  let reversed = 0;
  for (let bit = 0; bit < count; bit++) if ((set >> bit) & 1) reversed += 2 ** (count - 1 - bit);
  return reversed;
}
