export { ageText } from "../text/age-text.js";
export { byLanguage, type Words } from "../text/by-language.js";
export { changeTexts } from "../text/change-texts.js";
export { csvText, type Separator, type Table } from "../text/csv.js";
export { escapeForTerminal, escapeText } from "../text/escape.js";
export { issueMessage } from "../text/issue-message.js";
export { textIn, texts, type Texts } from "../text/languages.js";
export { nameOf, shortOf } from "../text/name-of.js";
export { formatters, type Formatter } from "../text/formatter.js";
