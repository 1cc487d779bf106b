export * from "./model/words.js";
export * from "./model/issue.js";
export { findNearest } from "./model/nearest.js";
export { textIn, texts } from "./text/languages.js";
export { issueMessage } from "./text/issue-message.js";
export { checkModel, parseModel, type Checked, type CheckOptions } from "./formats/parse-model.js";
