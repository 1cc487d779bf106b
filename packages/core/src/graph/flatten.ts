import type { Text } from "../model/fields.js";
import type { Language } from "../model/words.js";
import { textIn } from "../text/languages.js";
import type { FlatAttributes } from "./graph.js";

/** The fields of an object as plain values: texts in one language, lists joined, nested fields under their path. */
export function flatten(fields: object, language: Language): FlatAttributes {
  const flat: FlatAttributes = {};
  const add = (path: string, value: unknown): void => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      flat[path] = value;
    else if (Array.isArray(value))
      flat[path] = value.some((entry) => typeof entry === "object")
        ? JSON.stringify(value)
        : value.join(", ");
    else if (typeof value === "object" && value !== null)
      if ("fi" in value || "sv" in value || "en" in value) flat[path] = textIn(value as Text, language);
      else for (const [field, inner] of Object.entries(value)) add(`${path}.${field}`, inner);
  };
  for (const [field, value] of Object.entries(fields)) add(field, value);
  return flat;
}
