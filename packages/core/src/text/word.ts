/** The word for a key of a fact, or the fact itself where it is no key: a name, a number, a quoted text. */
export function wordFor(table: Readonly<Record<string, string>>, fact: string | undefined): string {
  if (fact === undefined) return "";
  return Object.hasOwn(table, fact) ? (table[fact] ?? fact) : fact;
}

/** The words for a fact that lists keys: `role, service`. */
export function wordsFor(table: Readonly<Record<string, string>>, fact: string | undefined): string[] {
  return (fact ?? "").split(", ").map((key) => wordFor(table, key));
}

/** Whether a number or a true/false stands where a text was expected: YAML takes it so without quotes. */
export function needsQuotes(found: string | undefined, expected: string | undefined): boolean {
  return expected?.startsWith("text") === true && /^(?:true|false|-?\d[\d.e+]*)$/.test(found ?? "");
}
