import { isObject, isSame } from "../model/plain-data.js";

/** JSON Merge Patch (RFC 7396): fields replace fields, null removes, objects merge, lists are replaced. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch))
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  return Object.fromEntries(merged);
}

/**
 * The patch (JSON Merge Patch, RFC 7396) that makes one value of another, or undefined where they say the same: the
 * `value` of a change.
 *
 * @example
 * ```ts
 * patchBetween({ level: "basic", since: "2018-01-01" }, { level: "special" }); // { since: null, level: "special" }
 * ```
 */
export function patchBetween(from: object, to: object): Record<string, unknown> | undefined {
  const patch = new Map<string, unknown>();
  const before = new Map<string, unknown>(Object.entries(from));
  const after = new Map<string, unknown>(Object.entries(to));
  for (const key of before.keys()) if (!after.has(key)) patch.set(key, null);
  for (const [key, value] of after) {
    const old = before.get(key);
    if (isSame(old, value)) continue;
    patch.set(key, isObject(old) && isObject(value) ? patchBetween(old, value) : value);
  }
  return patch.size === 0 ? undefined : Object.fromEntries(patch);
}
