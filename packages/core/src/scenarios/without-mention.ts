import { mentionsIn, type Reference } from "../model/references.js";
import { isObject } from "../model/plain-data.js";

/** Takes the place of an element that can't be without what it named. */
export const removed = Symbol("removed");

/**
 * Fields that an element does without when what they name is gone; any other takes its element along.
 * A client's area stays with its question: without it, that would be another question.
 */
const optional = new Set(["within", "partOf", "area", "need"]);

/**
 * Whether a list may not be empty: without areas an element would be for everyone, and without targets a
 * question would be about all services. What has it goes with the last of its entries.
 */
function isNeeded(field: readonly string[]): boolean {
  return field.at(-1) === "*" && (field.includes("question") || field.at(-2) === "areas");
}

/** An element without the mention of an id in one of its fields: itself where there is none, or `removed`. */
export function withoutMention(
  element: object,
  { field, through }: Pick<Reference, "field" | "through">,
  id: string,
): unknown {
  const dispensable = !field.includes("client") && optional.has(field.at(-1) ?? "");
  const left = without(element, field, id, { dispensable, needed: isNeeded(field) });
  const goes = through && left !== element && mentionsIn(left as object, field).length === 0;
  return goes ? removed : left;
}

function without(
  value: unknown,
  field: readonly string[],
  id: string,
  mention: { dispensable: boolean; needed: boolean },
): unknown {
  const [step, ...rest] = field;
  if (step === undefined) return value === id ? removed : value;
  if (step === "*") {
    if (!Array.isArray(value)) return value;
    const left = value.map((entry) => without(entry, rest, id, mention));
    if (left.every((entry, index) => entry === value[index])) return value;
    const others = left.filter((entry) => entry !== removed);
    return others.length === 0 && mention.needed && rest.length === 0 ? removed : others;
  }
  if (!isObject(value)) return value;
  const inner = value[step];
  if (inner === undefined) return value;
  const left = without(inner, rest, id, mention);
  if (left === inner) return value;
  if (left !== removed) return { ...value, [step]: left };
  if (!mention.dispensable) return removed;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}
