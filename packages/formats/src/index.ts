export type {
  Format,
  FormatOptions,
  InputFile,
  Loss,
  OutputFile,
  ReadResult,
  WriteResult,
} from "./format.js";
