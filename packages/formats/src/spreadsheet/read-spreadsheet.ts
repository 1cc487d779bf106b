import type { InputFile } from "../format.js";
import { readTables, type TablesRead } from "../tables/read-tables.js";
import type { TableOptions } from "../tables/reading.js";
import type { Workbook } from "../tables/workbook.js";
import { readWorkbook } from "./read-workbook.js";

/** What files of tables say, with the rows to derive it anew from (`readTables`) when a cell or the mapping changes. */
export interface SpreadsheetRead extends TablesRead {
  readonly workbook: Workbook;
}

/**
 * The network that spreadsheets say: what every sheet and column was taken for, all that is wrong or doubtful with its
 * cell, and the model of the rest. To try another mapping or a mended cell, call `readTables` with the workbook: it is
 * pure and quick.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode("Palvelu;Taso;Ohjaa palveluun\nNeuvola;Perustaso;Perhetyö\nPerhetyö;Perustaso;\n");
 * const { model, workbook } = await readSpreadsheet([{ name: "omat.csv", bytes }]);
 * model?.services.length; // 2
 * const mended = withCell(workbook, { sheet: 0, row: 3, column: 2 }, "Erityistaso");
 * readTables(mended).model?.services[1].level; // "special"
 * ```
 */
export async function readSpreadsheet(
  files: readonly InputFile[],
  options: TableOptions = {},
): Promise<SpreadsheetRead> {
  const { workbook, issues } = await readWorkbook(files);
  const read = readTables(workbook, options);
  // Where a file could not be read, that it has no table is no news.
  const others = workbook.sheets.length === 0 ? [] : read.issues;
  return { ...read, workbook, issues: [...issues, ...others] };
}
