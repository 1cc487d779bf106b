/** A value of a row, as text of SQL is made of it. */
export type Value = string | number | boolean | null | object;

/** A name as SQL takes it: `"polku"`. */
export function quoteName(name: string): string {
  return `"${withoutUnstorable(name).replaceAll('"', '""')}"`;
}

/** A value as SQL takes it; objects are JSON. */
export function quoteValue(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? withoutUnstorable(value) : toJson(value);
  return `'${text.includes("'") ? text.replaceAll("'", "''") : text}'`;
}

/** A day as PostgreSQL takes it, which has no year 0: the year before 1 is 1 BC. */
export function toDay<Day extends string | null | undefined>(day: Day): Day | string {
  return day?.startsWith("0000-") ? `0001${day.slice(4)} BC` : day;
}

/** A text of PostgreSQL has no NUL and no half of a surrogate pair: each becomes the replacement character. */
function withoutUnstorable(text: string): string {
  if (!/[\0\uD800-\uDFFF]/.test(text)) return text;
  return text.replaceAll("\0", "\uFFFD").replaceAll(/[\uD800-\uDFFF]/gu, "\uFFFD");
}

/** The same for JSON, in which such characters are escaped; an escaped backslash before a `u` is something else. */
function toJson(value: object): string {
  const json = JSON.stringify(value);
  if (!json.includes("\\")) return json;
  return json.replaceAll(/\\(?:u0000|ud[89a-f][0-9a-f]{2}|.)/gs, (escape) =>
    /^\\u(?:0000|d)/.test(escape) ? "\uFFFD" : escape,
  );
}
