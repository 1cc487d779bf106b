/** The kinds of rows that a table of gaps can have. */
export const rowKinds = ["origins", "areas", "ages"] as const;
export type RowKind = (typeof rowKinds)[number];

/** Every visible word of the table of gaps, in one language. */
export interface MatrixWords {
  heading: Record<RowKind, string>;
  summary(rows: number, columns: number, nowhere: number): string;
  tools: string;
  /** Opens the orders and filters. */
  more: string;
  rows: { label: string } & Record<RowKind, string>;
  form: { label: string; table: string; list: string };
  rowOrder: { label: string; asked: string; name: string; reached: string; column(name: string): string };
  columnOrder: { label: string; level: string; name: string; reached: string };
  group: string;
  onlyDifferences: string;
  /** Services left out, since they are the same for all rows. */
  hidden(count: number): string;
  showHidden: string;
  save: string;
  /** The first part of a saved file's name. */
  fileName: string;
  saved(name: string): string;
  table: string;
  hint: string;
  band: { all: string; nowhere: string; unknown: string };
  age(years: number): string;
  ages(first: number, last: number): string;
  /** Rows that are alike, before their names. */
  alike(count: number, kind: RowKind, municipalities: boolean): string;
  notReached: string;
  cell(row: string, service: string, state: string): string;
  reachedOf(reached: number, all: number): string;
  row(name: string, reached: string): string;
  open: { row(name: string): string; column(name: string): string; group: string };
  orderBy(service: string): string;
  legend: {
    heading: string;
    steps(count: number, more: boolean): string;
    darker: string;
    handoffs: string;
  };
  list: { others: string; members: string; more(count: number): string };
  /** Only so many cells are printed. */
  printCut(shown: number, all: number): string;
}
