import type { Model } from "../../model/model.js";
import type { Language } from "../../model/words.js";
import type { Table } from "../../text/csv.js";
import { texts } from "../../text/languages.js";
import { nameOf } from "../../text/name-of.js";
import { listGapDifferences } from "./list-gap-differences.js";
import type { GapDifferences } from "./schema.js";

/**
 * What changes in a table of gaps as a table of text: a row for each of its rows, a column for each service that
 * changes for some of them, and in a cell what becomes of it, or nothing where it stays as it is.
 *
 * @example
 * ```ts
 * const found = { rows: ["mallila"], columns: ["perhetyo"], gained: [], lost: [], nearer: [], farther: [] };
 * gapDifferencesTable(network, { ...found, lost: [["mallila", "perhetyo"]] }, "en").rows; // [["mallila", "Mallila", "Lost"]]
 * ```
 */
export function gapDifferencesTable(
  network: { readonly model: Model },
  differences: GapDifferences,
  language: Language,
): Table {
  const { table, differences: words, reachGroups } = texts[language];
  const became = new Map<string, Map<string | number, string>>();
  for (const { kind, services } of listGapDifferences(differences))
    for (const { service, rows } of services) {
      const cells = became.get(service) ?? new Map<string | number, string>();
      became.set(service, cells);
      for (const row of rows) {
        const isForNoClient = differences.forNoClient?.some(
          ([one, other]) => one === row && other === service,
        );
        cells.set(row, `${words[kind]}${isForNoClient ? ` – ${reachGroups.noClient}` : ""}`);
      }
    }
  const columns = differences.columns.filter((id) => became.has(id));
  return {
    columns: [table.id, table.name, ...columns.map((id) => `${nameOf(network, id, language)} [${id}]`)],
    rows: differences.rows.map((row) => [
      row,
      typeof row === "number" ? row : nameOf(network, row, language),
      ...columns.map((id) => became.get(id)?.get(row) ?? ""),
    ]),
  };
}
