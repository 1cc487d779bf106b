export type {
  FileIssue,
  Format,
  FormatOptions,
  InputFile,
  Loss,
  OutputFile,
  ReadResult,
  WriteResult,
} from "./format.js";
export { formats } from "./formats.js";
