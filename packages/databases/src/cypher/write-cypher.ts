import type { CypherStatement, CypherValue } from "./to-cypher.js";

/**
 * A statement with the values of its parameters in its text, for shells and scripts that pass none.
 *
 * @example
 * ```ts
 * const text = "UNWIND $rows AS row\nCREATE (:PolkuNeed {id: row.id})";
 * writeCypher({ text, parameters: { rows: [{ id: "a", name: "It's" }] } }).split("\n")[0]; // 'UNWIND [{id: "a", name: "It\'s"}] AS row'
 * ```
 */
export function writeCypher({ text, parameters }: CypherStatement): string {
  return text.replaceAll(/\$(\w+)/g, (_, name: string) => toLiteral(parameters[name] ?? null));
}

/** A value as Cypher writes it: strings as JSON does, and the names in a map, which are ours, without quotes. */
function toLiteral(value: CypherValue): string {
  if (isList(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => `${name}: ${toLiteral(inner)}`);
  return `{${entries.join(", ")}}`;
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
