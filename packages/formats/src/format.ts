import type { Language, Model, Text } from "@polku/core";

/** A file as it was opened: its name, or its path in a package of several, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file to be saved. Text is UTF-8. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * What a conversion could not keep. Nothing is lost silently: whatever of the input has no place in the output is told
 * once, with the element and the field it was in.
 */
export interface Loss {
  /** What kind of thing it is: a word of `lossCodes`. */
  readonly code: string;
  /** Where it was: the names of fields and the indices in lists, of the model that is written or the data that is read. */
  readonly path: readonly (string | number)[];
  /** The element's name, where it has one. */
  readonly name?: Text;
  /** What the sentence is made of. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Something wrong or doubtful in a foreign file. Every issue of the library is one; those of foreign files also say what
 * is wrong in three languages, and name a cell of a sheet where there is one.
 */
export interface FileIssue {
  /** What kind of thing is wrong: a code of the library, or one of the format. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** In English, one line of at most 500 characters. */
  readonly message: string;
  /** The same in each language; left out where the library words it (`issueMessage`). */
  readonly texts?: Readonly<Record<Language, string>>;
  /** What the message is made of. */
  readonly facts: Readonly<Record<string, string>>;
  /** Where it is in the model that is read: the names of fields and the indices in lists. */
  readonly path?: readonly (string | number)[];
  /** The name of the file. */
  readonly file?: string;
  /** The sheet of a spreadsheet. */
  readonly sheet?: string;
  /** The row of a sheet, from 1, as the spreadsheet numbers it. */
  readonly row?: number;
  /** The line of a text, from 1. */
  readonly line?: number;
  /** The column of a sheet or of a line, from 1. */
  readonly column?: number;
}

/**
 * What is read of foreign files: a raw value that `checkModel` turns into a model, or the issues that keep it from being
 * one. The reader finds nothing wrong that `checkModel` finds: there is one border.
 */
export type ReadResult =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly losses: readonly Loss[];
      readonly issues: readonly FileIssue[];
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** The files that a model is written as, and what they could not hold. */
export interface WriteResult {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

/**
 * What gives services of a register their levels, since no register tells them: the levels in their order, and the level
 * of each class of the register, by its code, its address or its name; the first of the list that a service has decides.
 */
export interface LevelRule {
  /** The name of its file: levels that it gives cite it. */
  readonly file: string;
  /** Levels as a model has them, nearest to everyday life first. */
  readonly levels: readonly unknown[];
  readonly classes: ReadonlyMap<string, string>;
  /** The level of services that no class decides; left out, theirs is not known. */
  readonly otherwise?: string | undefined;
}

/** What a reader or a writer is told besides the files. */
export interface FormatOptions {
  /** The language of names that have none, and of headings and notes that are written; `fi` unless told. */
  readonly language?: Language;
  /** What gives the services of a register their levels; without it no level is known. */
  readonly levels?: LevelRule | undefined;
}

/** A format of files: one that is read has `read`, one that is written has `write`. */
export interface Format {
  /** A word for the command line: `xlsx`, `hsds`. */
  readonly id: string;
  /** The name in three languages. */
  readonly names: Readonly<Record<Language, string>>;
  /** How the names of its files end, without the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** It is written as several files, so a name stands for a folder of them. */
  readonly folder?: true;
  /** Whether the files are in this format, by what is in them; asked in the order of the table. */
  recognizes?(files: readonly InputFile[]): boolean;
  read?(files: readonly InputFile[], options?: FormatOptions): ReadResult | Promise<ReadResult>;
  write?(model: Model, options?: FormatOptions): WriteResult | Promise<WriteResult>;
}
