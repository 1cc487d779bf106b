export { complete, type Proposal } from "./features/complete.js";
export { diagnose, type Diagnostic } from "./features/diagnose.js";
export { outline, type OutlineEntry } from "./features/outline.js";
export {
  findDefinitions,
  findReferences,
  findRenamable,
  hover,
  renameId,
  type Place,
  type Renaming,
} from "./features/names.js";
export {
  kindOf,
  readPolkuFile,
  type Declaration,
  type Mention,
  type PolkuFile,
} from "./network/polku-file.js";
export type { FileKind, Scope } from "./network/reference-at.js";
export type { Span } from "./text/text-tree.js";
