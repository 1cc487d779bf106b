import { isObject } from "../model/plain-data.js";
import { matchEntries } from "./match-entries.js";

/** A value as JSON with the indentation of a text, and with the fields in the order that they have in it. */
export function writeJsonOnto(text: string, value: unknown): string {
  const indent = /^[[{]\s*?\n([ \t]+)/.exec(text)?.[1] ?? (text.trimEnd().includes("\n") ? 2 : 0);
  const end = text.endsWith("\n") ? "\n" : "";
  return `${JSON.stringify(inOrderOf(JSON.parse(text), value), null, indent)}${end}`;
}

function inOrderOf(before: unknown, now: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(now)) {
    const matches = matchEntries(before, now);
    return now.map((entry, index) => {
      const match = matches[index];
      return match === undefined ? (entry as unknown) : inOrderOf(before[match], entry);
    });
  }
  if (!isObject(before) || !isObject(now)) return now;
  const fields = new Map<string, unknown>(Object.entries(now));
  const known = Object.entries(before).filter(([field]) => fields.has(field));
  const ordered = known.map(([field, old]) => [field, inOrderOf(old, fields.get(field))] as const);
  return Object.fromEntries([...ordered, ...[...fields].filter(([field]) => !Object.hasOwn(before, field))]);
}
