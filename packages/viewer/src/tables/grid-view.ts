import type { GridEdit, Range } from "./ranges.js";

export interface GridColumn {
  readonly key: string;
  readonly name: string;
  /** In rem. */
  readonly width: number;
  /** Whether every row needs it. */
  readonly required?: string | undefined;
  /** How the rows are sorted by it. */
  readonly sorted?: "ascending" | "descending" | undefined;
}

export interface GridCell {
  readonly text: string;
  /** Why what it says could not be taken. */
  readonly wrong?: string | undefined;
  /** What is to be noticed. */
  readonly note?: string | undefined;
  /** What is read out, where it is not the text. */
  readonly spoken?: string | undefined;
  readonly fixed?: boolean;
}

/** What a grid shows, and what it can do with it. */
export interface GridView {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly lines: number;
  /** What heads a row, and what is read out in its place. */
  rowName(line: number): string;
  rowLabel(line: number): string;
  cell(line: number, column: number): GridCell;
  /** Texts that a cell may hold, for what is typed in it. */
  offer(line: number, column: number, typed: string): readonly string[];
  /** Writes cells: one step that can be undone. */
  write(edits: readonly GridEdit[]): void;
  /** Takes a key that is typed on a cell; false where it begins editing. */
  type?(range: Range, key: string): boolean;
  /** Gives a cell back what it said before something was written that can't be taken; false where there is nothing. */
  revert?(line: number, key: string): boolean;
  /** Chooses a heading. */
  chooseColumn?(column: number): void;
  /** The key of the column that a heading of pasted cells names. */
  findKey?(heading: string): string | undefined;
  /** Tells what a paste left out, and whether headings led it. */
  onPaste?(lost: number, byHeadings: boolean): void;
  /** Whether names of columns stand upright, in narrow columns that are all alike. */
  readonly upright?: boolean;
}
