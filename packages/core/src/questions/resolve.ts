import { linkKinds, statuses, type Status } from "../model/words.js";
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
  at,
}: Conditions): ResolvedConditions {
  const { age, area } = client;
  return {
    client: { ...present({ age }), ...present({ area }) },
    via: linkKinds.filter((kind) => via?.includes(kind) ?? true),
    ...present({ maxHandoffs }),
    ...present({ maxSteps }),
    status: statuses.filter((word) => (status ?? defaultStatus).includes(word)),
    ...present({ at }),
  };
}

/** An object of one field, or without it where its value is undefined. */
export function present<Key extends string, Value>(
  field: Record<Key, Value | undefined>,
): { [K in Key]?: Value } {
  return Object.values(field).includes(undefined) ? {} : field;
}

/** Ids in order, each once. */
export function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
