import type { Text } from "@polku/core";
import type { InputFile } from "../../format.js";
import { textFrom } from "../../shared/levels.js";
import { fieldOf, isRaw, listOf, textOf, type Raw } from "../../shared/raw.js";
import type { Localized, Place } from "../builder.js";

export type Kind = "Service" | "ServiceChannel" | "Organization" | "GeneralDescription";

/** A record and where it is. */
export interface PtvRecord {
  readonly kind: Kind;
  readonly value: Raw;
  readonly file: InputFile;
  readonly path: (string | number)[];
}

/** What tells the kind of a record; general descriptions are named as none of the others. */
const namesOf: readonly [Kind, string][] = [
  ["Service", "serviceNames"],
  ["ServiceChannel", "serviceChannelNames"],
  ["Organization", "organizationNames"],
  ["GeneralDescription", "names"],
  ["GeneralDescription", "name"],
];

/** The records of a payload, wherever its lists are: a page has them in `itemList`. */
export function recordsIn(root: unknown, file: InputFile, labels: Map<string, Raw>): PtvRecord[] {
  const found: PtvRecord[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) visit(entry, [...path, index]);
    if (!isRaw(value)) return;
    const kind = namesOf.find(([, field]) => Array.isArray(value[field]) || isRaw(value[field]))?.[0];
    const isClass = isRaw(value["label"]) && (textOf(value["uri"]) ?? textOf(value["code"])) !== undefined;
    if (isClass)
      for (const word of [value["uri"], value["code"], fieldOf(value["label"], "fi")])
        labels.set(String(word), value["label"] as Raw);
    else if (kind !== undefined && (kind !== "GeneralDescription" || Array.isArray(value["serviceClasses"])))
      found.push({ kind, value, file, path });
    else if (path.length < 4)
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === "object") visit(inner, [...path, key]);
  };
  visit(root, []);
  return found;
}

/** Texts of PTV: a list of values with their language and type, or one value a language. */
export function localized(value: unknown, type?: string): Localized[] {
  if (isRaw(value)) return Object.entries(value).map(([language, text]) => ({ language, value: text }));
  return listOf(value).flatMap((entry) => {
    const told = fieldOf(entry, "type");
    if (type !== undefined && told !== undefined && told !== null && told !== type) return [];
    return { language: textOf(fieldOf(entry, "language")), value: fieldOf(entry, "value") };
  });
}

export function nameOf(value: Raw, kind: Kind): Text | undefined {
  const field = namesOf.find(([of, name]) => of === kind && value[name] !== undefined)?.[1] ?? "";
  const texts = localized(value[field], "Name").map(({ language, value: text }) => [language ?? "fi", text]);
  return textFrom(Object.fromEntries(texts.toReversed()));
}

/** Where a record is, for what is told of it. */
export function placeOf({ kind, value, path }: PtvRecord): Place {
  return { record: kind, path, name: nameOf(value, kind) };
}

/** The texts of a record that has a field for each language. */
export function languageFields(entry: Raw): Localized[] {
  return ["fi", "sv", "en"].map((language) => ({ language, value: entry[language] }));
}
