import { mentionsIn, type Reference } from "../model/references.js";
import { isObject } from "../model/plain-data.js";

/** What stands for an element that can't be without what it named. */
export const removed = Symbol("removed");

/**
 * Fields that an element does without when what they name is gone; any other takes its element along.
 * A client's area stays with its question: without it, that would be another question.
 */
const optional = new Set(["within", "partOf", "area"]);

/** An element without the mention of an id in one of its fields: itself where there is none, or `removed`. */
export function withoutMention(
  element: object,
  { field, through }: Pick<Reference, "field" | "through">,
  id: string,
): unknown {
  const dispensable = !field.includes("client") && optional.has(field.at(-1) ?? "");
  const left = without(element, field, id, dispensable);
  const goes = through && left !== element && mentionsIn(left as object, field).length === 0;
  return goes ? removed : left;
}

function without(value: unknown, field: readonly string[], id: string, dispensable: boolean): unknown {
  const [step, ...rest] = field;
  if (step === undefined) return value === id ? removed : value;
  if (step === "*") {
    if (!Array.isArray(value)) return value;
    const left = value.map((entry) => without(entry, rest, id, dispensable));
    return left.includes(removed) || left.some((entry, index) => entry !== value[index])
      ? left.filter((entry) => entry !== removed)
      : value;
  }
  if (!isObject(value)) return value;
  const inner = (value as Record<string, unknown>)[step];
  if (inner === undefined) return value;
  const left = without(inner, rest, id, dispensable);
  if (left === inner) return value;
  if (left !== removed) return { ...value, [step]: left };
  if (!dispensable) return removed;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}
