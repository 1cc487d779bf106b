import type { Format, InputFile, ReadResult } from "../format.js";
import type { TableOptions } from "../tables/reading.js";
import { readSpreadsheet } from "./read-spreadsheet.js";
import { kindOf } from "./read-workbook.js";
import { writeSpreadsheet } from "./write-spreadsheet.js";

async function read(files: readonly InputFile[], options: TableOptions = {}): Promise<ReadResult> {
  const { model, issues } = await readSpreadsheet(files, options);
  if (model) return { ok: true, value: model, losses: [], issues };
  return { ok: false, issues };
}

const isKind = (kind: string) => (files: readonly InputFile[]) =>
  files.length > 0 && files.every(({ bytes }) => kindOf(bytes) === kind);

/** The formats of spreadsheets. */
export const spreadsheetFormats: readonly Format[] = [
  {
    id: "xlsx",
    names: { fi: "Excel-taulukko", sv: "Excel-tabell", en: "Excel spreadsheet" },
    extensions: ["xlsx"],
    recognizes: isKind("xlsx"),
    read,
    write: (model, { language } = {}) =>
      writeSpreadsheet(model, { kind: "xlsx", ...(language ? { language } : {}) }),
  },
  {
    id: "ods",
    names: { fi: "OpenDocument-taulukko", sv: "OpenDocument-tabell", en: "OpenDocument spreadsheet" },
    extensions: ["ods"],
    recognizes: isKind("ods"),
    read,
    write: (model, { language } = {}) =>
      writeSpreadsheet(model, { kind: "ods", ...(language ? { language } : {}) }),
  },
  {
    id: "csv",
    names: { fi: "CSV-taulukko", sv: "CSV-tabell", en: "CSV table" },
    extensions: ["csv", "tsv", "txt"],
    read,
  },
];
