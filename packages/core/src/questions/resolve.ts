import { present } from "../model/plain-data.js";
import { linkKinds, readings, statuses, type Status } from "../model/words.js";
import type { Conditions, ResolvedConditions } from "./schema.js";

/** The statuses that count when a question names none: what is in use. */
export const defaultStatus: readonly Status[] = ["established", "piloted"];

/** Conditions with their defaults, and with words in the order of the format. */
export function resolveConditions({
  client = {},
  via,
  maxHandoffs,
  maxSteps,
  status,
  readings: counted,
  at,
}: Conditions): ResolvedConditions {
  return {
    client: present({ age: client.age, area: client.area }),
    via: linkKinds.filter((kind) => via?.includes(kind) ?? true),
    ...present({ maxHandoffs, maxSteps }),
    status: statuses.filter((word) => (status ?? defaultStatus).includes(word)),
    readings: readings.filter((word) => counted?.includes(word) ?? true),
    ...present({ at }),
  };
}

/** Ids in order, each once. */
export function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
