import { parseData } from "@polku/core/formats";
import { isRaw, put, type Raw } from "./raw.js";

/**
 * Attributes that every file format of graphs can hold. A nested field has its path for a name (`eligibility.ages.min`);
 * what is neither text nor number nor truth value is JSON, and its name ends with `.json`.
 */
export type Flat = Record<string, string | number | boolean>;

const mark = ".json";

/** Characters that XML can't hold, and halves of characters. */
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;

/** The fields of an element as attributes, from which `unflatten` makes the same again. */
export function flatten(fields: object): Flat {
  const flat: Flat = {};
  const visit = (path: string, value: unknown, own: boolean): void => {
    if (typeof value === "string" && value !== "" && !unwritable.test(value)) put(flat, path, value);
    else if (!own && (typeof value === "boolean" || typeof value === "number")) put(flat, path, value);
    else if (!own && isRaw(value) && Object.keys(value).length > 0)
      for (const [key, inner] of Object.entries(value))
        visit(`${path}.${escapeKey(key)}`, inner, key.startsWith("x-"));
    else if (value !== undefined) put(flat, path + mark, writeJson(value));
  };
  for (const [key, value] of Object.entries(fields)) visit(escapeKey(key), value, key.startsWith("x-"));
  return flat;
}

/** The fields that attributes stand for; JSON that can't be read stays as it is written. */
export function unflatten(flat: Readonly<Record<string, unknown>>): Raw {
  const fields: Raw = {};
  for (const [name, value] of Object.entries(flat)) {
    const isJson = name.endsWith(mark) && typeof value === "string";
    const steps = (isJson ? name.slice(0, -mark.length) : name).split(".");
    const last = steps.pop() ?? name;
    let holder = fields;
    for (const step of steps.slice(0, maxSteps)) {
      const key = unescapeKey(step);
      const inner = Object.hasOwn(holder, key) ? holder[key] : undefined;
      const next: Raw = isRaw(inner) ? inner : {};
      if (next !== inner) put(holder, key, next);
      holder = next;
    }
    put(holder, unescapeKey(last), isJson ? readJson(value) : value);
  }
  return fields;
}

/** The value of an attribute that was written as text: only counts and ages are numbers. */
export function valueOf(name: string, text: string): string | number {
  return /(?:^|\.)(?:count|min|max)$/.test(name) && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Fields are nested four deep; a name with more dots is not one of ours. */
const maxSteps = 6;

function readJson(text: string): unknown {
  const parsed = parseData(text, { file: "a.json" });
  return parsed.ok ? parsed.value : text;
}

function writeJson(value: unknown): string {
  // JSON leaves these two as they are, and XML refuses them.
  return JSON.stringify(value).replace(
    /[\uFFFE\uFFFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16)}`,
  );
}

const escapeKey = (key: string) => key.replaceAll("~", "~0").replaceAll(".", "~1");
const unescapeKey = (key: string) => key.replaceAll("~1", ".").replaceAll("~0", "~");
