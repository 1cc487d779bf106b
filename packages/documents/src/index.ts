export { composeAnswer, type AnswerInput } from "./compose/compose-answer.js";
export type { WhatIfPart } from "./compose/compose-differences.js";
export { composeOverview, type OverviewInput } from "./compose/compose-overview.js";
export { composeTables, type TablesInput } from "./compose/compose-tables.js";
export { composeText, type TextInput } from "./compose/compose-text.js";
export {
  drawAnswer,
  drawQuestion,
  findShown,
  isMapQuestion,
  type MapQuestion,
  type PictureOptions,
  type ShownAnswer,
} from "./compose/draw-answer.js";
export { drawOnSheet, drawPart } from "./compose/draw-pictures.js";
export type { DocumentInput, ScenarioPart } from "./compose/context.js";
export type { Block, Cell, Column, Document, Item, Picture, Table } from "./document/document.js";
export type { Sheets } from "./write/sheets.js";
export { toCards, writeCards, type CardsInput } from "./write/write-cards.js";
export { writeDocx } from "./write/write-docx.js";
export { toSheets, writeHtml } from "./write/write-html.js";
export { whatIfPart } from "./compose/what-if-part.js";
export { dayText } from "./words/day-text.js";
export { writeText } from "./write/write-text.js";
export { writeWorkbook } from "./write/write-workbook.js";
