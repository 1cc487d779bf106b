import list from "../../styles/matrix-list.css?inline";
import media from "../../styles/matrix-media.css?inline";
import table from "../../styles/matrix-table.css?inline";
import matrix from "../../styles/matrix.css?inline";

/** The styles of a table of gaps, in the order in which they apply. */
export const matrixStyles: readonly string[] = [matrix, table, list, media];
