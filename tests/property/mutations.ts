import * as fc from "fast-check";

/** Pieces of text that parsers stumble over. */
export const oddPieces = [
  "__proto__: {a: 1}\n",
  '"__proto__": {"a": 1},',
  "constructor: 1\n",
  "&a ",
  "*a",
  "<<: *a\n",
  "!!binary ",
  "!thing ",
  "---\n",
  "...\n",
  "%YAML 1.1\n---\n",
  "\t",
  "\r",
  "\r\n",
  "\0",
  "\uFEFF",
  "\uD800",
  "\u2028",
  "\u202E",
  "e\u0301",
  "😀",
  "[[[[[[[[[[",
  "{".repeat(150),
  "- ".repeat(150),
  "]}",
  '"',
  "'",
  "|\n",
  ">-\n  a\n",
  "? ",
  ": ",
  ",",
  "#",
  "~",
  "1e400",
  "-0",
  "9".repeat(400),
  "0x1F",
  ".inf",
  "2018-02-30",
  "x-a: ",
  "\\u0000",
  "null",
  "true",
];

const textChange = fc.record({
  kind: fc.constantFrom(
    "delete",
    "repeat",
    "insert",
    "insert",
    "splice",
    "swap-lines",
    "drop-line",
    "repeat-line",
    "indent",
    "replace",
  ),
  at: fc.nat(),
  length: fc.oneof(fc.nat(8), fc.nat(400)),
  other: fc.nat(),
  piece: fc.oneof(fc.constantFrom(...oddPieces), fc.string({ unit: "binary", maxLength: 6 })),
});
type TextChange = typeof textChange extends fc.Arbitrary<infer T> ? T : never;

/** A few changes of a text, made one after the other. */
export const textChanges = fc.array(textChange, { minLength: 1, maxLength: 6 });

export function changeText(text: string, changes: readonly TextChange[]): string {
  let changed = text;
  for (const { kind, at, length, other, piece } of changes) {
    const from = at % (changed.length + 1);
    const before = changed.slice(0, from);
    const after = changed.slice(from);
    const lines = changed.split("\n");
    const line = at % lines.length;
    if (kind === "delete") changed = before + after.slice(length);
    else if (kind === "repeat") changed = before + after.slice(0, length) + after;
    else if (kind === "insert") changed = before + piece + after;
    else if (kind === "replace") changed = before + piece + after.slice(piece.length);
    else if (kind === "splice") {
      const start = other % (text.length + 1);
      changed = before + text.slice(start, start + length) + after;
    } else {
      if (kind === "drop-line") lines.splice(line, 1);
      else if (kind === "repeat-line") lines.splice(line, 0, lines[line] ?? "");
      else if (kind === "indent") lines[line] = " ".repeat(other % 5) + (lines[line] ?? "").trimStart();
      else {
        const second = other % lines.length;
        [lines[line], lines[second]] = [lines[second] ?? "", lines[line] ?? ""];
      }
      changed = lines.join("\n");
    }
  }
  return changed;
}

const valueChange = fc.record({
  kind: fc.constantFrom("delete", "replace", "replace", "repeat", "rename", "move"),
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  other: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  key: fc.constantFrom("id", "from", "partOf", "x-own", "__proto__", "toString", "naem", "", "sources", "0"),
  value: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      "neuvola",
      0,
      -1,
      1.5,
      1e300,
      true,
      [],
      {},
      [[]],
      { fi: "A" },
      "2018-02-30",
    ),
    fc.jsonValue({ maxDepth: 3 }),
  ),
});
type ValueChange = typeof valueChange extends fc.Arbitrary<infer T> ? T : never;

/** A few changes of a plain value: what a program that writes models could get wrong. */
export const valueChanges = fc.array(valueChange, { minLength: 1, maxLength: 5 });

export function changeValue(value: unknown, changes: readonly ValueChange[]): unknown {
  const changed = structuredClone(value);
  for (const { kind, steps, other, key: newKey, value: newValue } of changes) {
    const place = findPlace(changed, steps);
    if (!place) continue;
    const { holder, key } = place;
    if (kind === "replace") put(holder, key, structuredClone(newValue));
    else if (kind === "delete") {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    } else if (kind === "repeat") {
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
      else put(holder, `${key}s`, structuredClone(holder[key]));
    } else if (kind === "rename") {
      if (Array.isArray(holder)) continue;
      const inner = holder[key];
      Reflect.deleteProperty(holder, key);
      put(holder, newKey, inner);
    } else {
      const second = findPlace(changed, other);
      if (second) put(holder, key, structuredClone(read(second.holder, second.key)));
    }
  }
  return changed;
}

type Holder = unknown[] | Record<string, unknown>;

/** The field or entry that a random walk comes to; the walk ends at the first plain value. */
function findPlace(root: unknown, steps: readonly number[]): { holder: Holder; key: string } | undefined {
  let place: { holder: Holder; key: string } | undefined;
  let value = root;
  for (const step of steps) {
    if (typeof value !== "object" || value === null) break;
    const keys = Object.keys(value);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) break;
    place = { holder: value as Holder, key };
    value = read(place.holder, key);
  }
  return place;
}

function read(holder: Holder, key: string): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

/** Sets a field as JSON would: one named __proto__ is a field like others. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

const byteChange = fc.record({
  at: fc.nat(),
  length: fc.nat(12),
  bytes: fc.uint8Array({ maxLength: 8 }),
});

/** A few changes of bytes, made one after the other. */
export const byteChanges = fc.array(byteChange, { maxLength: 4 });

export function changeBytes(
  bytes: Uint8Array,
  changes: readonly { at: number; length: number; bytes: Uint8Array }[],
) {
  let changed = bytes;
  for (const { at, length, bytes: inserted } of changes) {
    const from = at % (changed.length + 1);
    changed = Uint8Array.from([
      ...changed.subarray(0, from),
      ...inserted,
      ...changed.subarray(from + length),
    ]);
  }
  return changed;
}

/** Whether a message is too long to be read, or shows a value that was not meant to be shown. */
export function isNonsense(message: string): boolean {
  return message.length > 500 || /undefined|NaN|\[object|[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(message);
}
