import type { Path } from "./issue.js";

/** The value at a path of a raw value, or undefined. */
export function valueAt(raw: unknown, path: Readonly<Path>): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
