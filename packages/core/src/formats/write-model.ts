import type { Model } from "../model/model.js";
import { isSame, isObject } from "../model/plain-data.js";
import type { Format } from "./format.js";
import { formatOf, formats } from "./formats.js";
import { writeYamlOnto } from "./write-yaml-onto.js";
import { matchEntries } from "./match-entries.js";

export interface WriteOptions {
  /** The format; left out, that of `onto`, else YAML. */
  format?: Format["id"];
  /**
   * The text that the model was read from, before it was changed: what stayed as it was stays as it is written
   * there, comments and all. It is not used where it is of another format or can't be read.
   */
  onto?: string;
}

/**
 * A model as a text that `parseModel` reads as the same model.
 *
 * @example
 * ```ts
 * writeModel(model, { format: "json" }).startsWith("{"); // true
 * const text = "# made by hand\npolku: 1\nid: a # short\nname: A\nlevels: []\nservices: []\n";
 * const read = parseModel(text);
 * if (!read.ok) throw new Error("not valid");
 * writeModel({ ...read.model, name: "B" }, { onto: text }); // text.replace("A", "B")
 * ```
 */
export function writeModel(model: Model, { format, onto = "" }: WriteOptions = {}): string {
  const own = formatOf(undefined, onto);
  const chosen = formats.find(({ id }) => id === format) ?? own;
  if (chosen === own && own.read(onto).ok) {
    // What is undefined is not written.
    const value = JSON.parse(JSON.stringify(model)) as Model;
    const text = own.id === "json" ? writeJsonOnto(onto, value) : writeYamlOnto(onto, value);
    const read = text === undefined ? undefined : own.read(text);
    if (text !== undefined && read?.ok && isSame(read.value, value)) return text;
  }
  return chosen.write(model);
}

/** A value as JSON with the indentation of a text, and with the fields in the order that they have in it. */
function writeJsonOnto(text: string, value: unknown): string {
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
