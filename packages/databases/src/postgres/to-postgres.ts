import type { CheckedModel } from "@polku/core";
import { toNetworkRows } from "../network-rows.js";
import { quoteName, quoteValue } from "./quote.js";
import { tables, type Table } from "./tables.js";

/** Where the tables are. */
export interface PostgresOptions {
  /** The schema of the tables; by default `polku`. */
  readonly schema?: string | undefined;
}

export interface PostgresLoadOptions extends PostgresOptions {
  /**
   * Whether all is loaded in one transaction, so that nobody sees half a network: by default. CockroachDB truncates
   * tables outside of transactions only.
   */
  readonly transaction?: boolean | undefined;
}

/** Rows of one INSERT: enough that the time is not that of the statements, few enough for a message. */
const rowsEach = 1000;

/**
 * A network as statements of SQL for PostgreSQL, one after another: a schema with its tables (made where they are
 * not there yet) and all that the model holds. What the tables held before is replaced, so that
 * loading the same again changes nothing; last come statistics for the planner. `element` has each element whole.
 *
 * @example
 * ```ts
 * const statements = [...toPostgres(model)];
 * statements[0]; // "BEGIN;"
 * statements[1]; // 'CREATE SCHEMA IF NOT EXISTS "polku";'
 * statements.at(-1); // 'ANALYZE "polku".other_elements;'
 * ```
 */
export function* toPostgres(model: CheckedModel, options: PostgresLoadOptions = {}): Generator<string, void> {
  const schema = schemaOf(options);
  const { transaction = true } = options;
  const rows = toNetworkRows(model);
  if (transaction) yield "BEGIN;";
  yield `CREATE SCHEMA IF NOT EXISTS ${schema};`;
  for (const { name, columns, constraints } of tables) {
    const parts = [...Object.entries(columns).map(([column, type]) => `${column} ${type}`), ...constraints];
    yield `CREATE TABLE IF NOT EXISTS ${schema}.${name} (\n  ${parts.join(",\n  ")}\n);`;
  }
  // Checked row by row, references would take longer than all the rest.
  for (const { table, name } of listReferences())
    yield `ALTER TABLE ${schema}.${table} DROP CONSTRAINT IF EXISTS ${name};`;
  yield `TRUNCATE ${tables.map(({ name }) => `${schema}.${name}`).join(", ")};`;
  for (const table of tables) yield* insertsOf(table, schema, table.rows(rows));
  for (const { table, name, column, to } of listReferences())
    yield `ALTER TABLE ${schema}.${table} ADD CONSTRAINT ${name} FOREIGN KEY (${column}) REFERENCES ${schema}.${to.join(" (")});`;
  if (transaction) yield "COMMIT;";
  for (const { name } of tables) yield `ANALYZE ${schema}.${name};`;
}

function listReferences() {
  return tables.flatMap(({ name: table, references = {} }) =>
    Object.entries(references).map(([column, to]) => ({
      table,
      name: `${table}_${column}_fkey`,
      column,
      to,
    })),
  );
}

function* insertsOf(
  { name, columns }: Table,
  schema: string,
  rows: ReturnType<Table["rows"]>,
): Generator<string> {
  const start = `INSERT INTO ${schema}.${name} (${Object.keys(columns).join(", ")}) VALUES\n`;
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`(${row.map(quoteValue).join(", ")})`);
    if (lines.length < rowsEach) continue;
    yield `${start}${lines.join(",\n")};`;
    lines = [];
  }
  if (lines.length > 0) yield `${start}${lines.join(",\n")};`;
}

export function schemaOf({ schema = "polku" }: PostgresOptions): string {
  return quoteName(schema);
}
