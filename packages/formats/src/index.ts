export type {
  FileIssue,
  Format,
  FormatOptions,
  InputFile,
  LevelRule,
  Loss,
  OutputFile,
  ReadResult,
  WriteResult,
} from "./format.js";
export { formats } from "./formats.js";
export {
  areasOf,
  counties,
  municipalitySource,
  type County,
  type Municipality,
} from "./areas/municipalities.js";
export { newModel, type NewModel } from "./new-model.js";
export { usualLevels } from "./shared/usual-levels.js";
export { toLevelRule } from "./shared/levels.js";
export {
  groupLosses,
  lossCodes,
  lossLines,
  lossMessage,
  type LossCode,
  type LossGroup,
} from "./shared/losses.js";
export { readSpreadsheet, type SpreadsheetRead } from "./spreadsheet/read-spreadsheet.js";
export { fieldsOf, sheetNames, type Field, type RowKind } from "./tables/fields.js";
export { readCitation } from "./tables/cells.js";
export { issuePlace } from "./tables/issues.js";
export { parseMapping, type Mapping, type SheetMapping } from "./tables/mapping.js";
export type { Column, SheetPlan } from "./tables/plan-sheets.js";
export { readTables, type TablesRead } from "./tables/read-tables.js";
export type { TableOptions } from "./tables/reading.js";
export { withCell, type CellPlace, type Sheet, type Workbook } from "./tables/workbook.js";
export { updateModel, type ModelUpdate } from "./tables/update-model.js";
export { findPlace, placeNames, type OfficialPlace } from "./areas/find-place.js";
export { writeSpreadsheet, writeTemplate } from "./spreadsheet/write-spreadsheet.js";
export { writeSheets, type PlainSheet } from "./spreadsheet/write-sheets.js";
export { writeTables, type TablesWritten, type WrittenTable } from "./tables/write-tables.js";
export { wordsOf } from "./tables/closed-words.js";
export { contentId, fillOfflinePage, type OfflineContent } from "./page/offline-page.js";
