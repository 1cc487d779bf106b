import type { GapsAnswer, Language, Network } from "@polku/core";
import type { GapCell, GapDifferenceKind, Outlook } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { showName, showText, type Shown } from "../ui/elements.js";
import type { RowKind } from "./words/row-kinds.js";
import { matrixWords, type MatrixWords } from "./words/words.js";
import type { Line } from "./group-rows.js";

/** The kind of rows that an answer has. */
export function rowKindOf({ question: { rows } }: GapsAnswer): RowKind {
  return "origins" in rows ? "origins" : "areas" in rows ? "areas" : "ages";
}

/** The names of the rows, columns and cells of an answer in a language. */
export class MatrixNames {
  readonly words: MatrixWords;
  readonly #order: Intl.Collator;
  readonly #rows: Shown[];
  readonly #columns: Shown[];

  constructor(
    readonly network: Network,
    readonly answer: GapsAnswer,
    readonly language: Language,
    /** Whether the matrix is of what changes. */
    readonly isOfChanges = false,
  ) {
    this.words = matrixWords[language];
    this.#order = new Intl.Collator(language, { numeric: true });
    const nameOf = (id: string | number) =>
      typeof id === "number" ? { text: this.words.age(id) } : showName(network, id, language);
    this.#rows = answer.rows.map(nameOf);
    this.#columns = answer.columns.map(nameOf);
  }

  row(row: number): Shown {
    return this.#rows[row] ?? { text: "" };
  }

  column(column: number): Shown {
    return this.#columns[column] ?? { text: "" };
  }

  level(level: number): Shown {
    const found = this.network.model.levels[level];
    return found ? showText(this.network, found.name, this.language) : { text: this.words.band.unknown };
  }

  /** The name of a line: of its row, of its span of ages, or how many rows are alike and which. */
  line({ rows }: Line): Shown {
    const [first = 0] = rows;
    if (rows.length === 1) return this.row(first);
    const ages = rows.map((row) => this.answer.rows[row]).filter((id) => typeof id === "number");
    if (ages.length > 0) return { text: this.words.ages(Math.min(...ages), Math.max(...ages)) };
    return { text: `${this.countOf(rows)}: ${this.members(rows)}` };
  }

  /** A short name of a line for the labels of its cells: its first row, and how many more. */
  shortLine(line: Line): string {
    const { rows } = line;
    if (rows.length === 1 || rowKindOf(this.answer) === "ages") return this.line(line).text;
    return `${this.row(rows[0] ?? 0).text} + ${rows.length - 1}`;
  }

  /** The names of rows as a list. */
  members(rows: readonly number[]): string {
    return rows.map((row) => this.row(row).text).join(", ");
  }

  /** "12 municipalities" */
  countOf(rows: readonly number[]): string {
    const areMunicipalities = rows.every(
      (row) => this.network.areas.get(String(this.answer.rows[row]))?.kind === "municipality",
    );
    return this.words.alike(rows.length, rowKindOf(this.answer), areMunicipalities);
  }

  /** How a cell is reached, in words; of one that is not, what is known of it. */
  state(cell: GapCell, outlook?: Outlook): string {
    const { arrivals, counts, outlookGroups, reachGroups } = texts[this.language];
    if (cell === null) return outlook ? outlookGroups[outlook] : this.words.notFound;
    if (cell.forNoClient) return reachGroups.noClient;
    return cell.steps === 0
      ? arrivals.here
      : `${arrivals[cell.arrival]}, ${counts(cell.handoffs, cell.steps)}`;
  }

  /** What becomes of a cell, in words. */
  change(kind: GapDifferenceKind, before: GapCell, after: GapCell): string {
    return `${texts[this.language].differences[kind]}: ${this.state(before)} → ${this.state(after)}`;
  }

  /** That a cell stays as it is; undefined where rows differ in how it is reached. */
  unchanged(cell: GapCell | undefined): string {
    const { stays } = this.words.changes;
    return cell === undefined ? stays : `${stays}: ${this.state(cell)}`;
  }

  /** How much of its columns a row reaches, or how much of it changes. */
  countOfRow(reached: number): string {
    const total = this.answer.columns.length;
    return this.isOfChanges ? this.words.changes.ofRow(reached) : this.words.reachedOf(reached, total);
  }

  compareRows = (a: number, b: number): number => this.#order.compare(this.row(a).text, this.row(b).text);

  /** The rank of each column by name; worked out once, since sorting by name is slow. */
  columnRanks(): Uint32Array {
    const ranks = new Uint32Array(this.answer.columns.length);
    const order = [...ranks.keys()].toSorted((a, b) =>
      this.#order.compare(this.column(a).text, this.column(b).text),
    );
    for (const [rank, column] of order.entries()) ranks[column] = rank;
    return ranks;
  }
}
