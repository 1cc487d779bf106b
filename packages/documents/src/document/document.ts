import type { Language } from "@polku/core";

/** A cell of a table: a text, or a sign with what it means in words. */
export type Cell = string | number | { readonly sign: string; readonly means: string };

/** A column of a table; columns of the same group belong together. */
export interface Column {
  readonly title: string;
  readonly group?: string | undefined;
}

/** A drawing, which is an SVG document of its own. */
export interface Picture {
  readonly svg: string;
  /** The same for a sheet that is broader than high, where that is drawn in another way. */
  readonly across?: string | undefined;
  /** What it shows, for those who don't see it. */
  readonly description: string;
  /** Whether it is a part of a page, or takes a sheet of its own. */
  readonly room: "part" | "sheet";
  /** The same as a PNG, for programs that draw no SVG. */
  readonly png?: Uint8Array | undefined;
}

/** A part of a document. */
export type Block =
  | { readonly is: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string; readonly look?: "lead" | "hint" }
  | { readonly is: "list"; readonly items: readonly Item[]; readonly look?: "numbered" | "columns" }
  | { readonly is: "facts"; readonly facts: readonly (readonly [name: string, text: string])[] }
  | Table
  | { readonly is: "picture"; readonly picture: Picture };

/** An entry of a list, with what is listed below it. */
export type Item = string | { readonly text: string; readonly items: readonly string[] };

/** A table whose first column names its rows. */
export interface Table {
  readonly is: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether its columns are narrow, with their titles written upwards. */
  readonly isMatrix?: boolean;
}

/** Something to read, to print or to keep in a file: what it is called, of which network, when, and its parts. */
export interface Document {
  readonly language: Language;
  /** The question as a sentence, or the name of the view. */
  readonly title: string;
  /** The network that it speaks of, and the scenario that changes it where there is one. */
  readonly of: string;
  /** The day on which it was made, as the reader writes it. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ is: "heading", level, text });
export const paragraph = (text: string, look?: "lead" | "hint"): Block => ({
  is: "paragraph",
  text,
  ...(look ? { look } : {}),
});
/** A list; no block where there is nothing in it. */
export function list(items: readonly Item[], look?: "numbered" | "columns"): Block[] {
  return items.length === 0 ? [] : [{ is: "list", items, ...(look ? { look } : {}) }];
}
