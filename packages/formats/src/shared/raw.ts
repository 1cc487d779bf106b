/** Raw values of foreign files: nothing is known of them before it is asked. */

export type Raw = Record<string, unknown>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of an object that is its own; undefined of anything else. */
export function fieldOf(value: unknown, field: string): unknown {
  return isRaw(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}

/** The entries of a list; of anything else none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something in it. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Sets a field as JSON would: one named `__proto__` is a field like others. */
export function put(holder: Raw, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  else holder[key] = value;
}

/** An object without the fields that are undefined, empty lists or empty objects. */
export function filled(fields: Raw): Raw {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !(isRaw(value) && Object.keys(value).length === 0),
    ),
  );
}

/** Adds to the list of a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
