import list from "./matrix-list.css?inline";
import media from "./matrix-media.css?inline";
import table from "./matrix-table.css?inline";
import matrix from "./matrix.css?inline";

/** The styles of a table of gaps, in the order in which they apply. */
export const matrixStyles: readonly string[] = [matrix, table, list, media];
