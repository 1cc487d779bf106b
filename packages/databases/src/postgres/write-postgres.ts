import type { PostgresStatement } from "./postgres-reach.js";
import { quoteValue } from "./quote.js";

const name = "polku_reach";

/**
 * A statement with its values as text for `psql` and other programs that take no parameters: it is prepared, run with
 * the values, and forgotten, so that the text can be run again.
 *
 * @example
 * ```ts
 * const text = writePostgres(postgresReach({ ask: "reach", from: "neuvola", maxSteps: 2 }));
 * text.split("\n")[0]; // "PREPARE polku_reach AS"
 * text.includes("\n  'neuvola', -- $1\n  NULL, -- $2\n"); // true
 * ```
 */
export function writePostgres({ text, values }: PostgresStatement): string {
  const written = values.map((value, at) => {
    const comma = at === values.length - 1 ? "" : ",";
    return `  ${writeValue(value)}${comma} -- $${at + 1}`;
  });
  return `PREPARE ${name} AS\n${text};\n\nEXECUTE ${name} (\n${written.join("\n")}\n);\nDEALLOCATE ${name};`;
}

function writeValue(value: PostgresStatement["values"][number]): string {
  return Array.isArray(value) ? `ARRAY[${value.map(quoteValue).join(", ")}]::text[]` : quoteValue(value);
}
