export { ageText } from "../text/age-text.js";
export { changeTexts } from "../text/change-texts.js";
export { csvLines, type Table } from "../text/csv.js";
export { escapeForTerminal, escapeText } from "../text/escape.js";
export { issueMessage } from "../text/issue-message.js";
export { textIn, texts } from "../text/languages.js";
export { nameOf, shortOf } from "../text/name-of.js";
export type { Texts } from "../text/en.js";
export { formatters, type Formatter } from "../text/formatter.js";
