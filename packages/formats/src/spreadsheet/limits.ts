/** How much a file may hold. A network of a county has some thousands of rows. */
export const limits = {
  /** Bytes of a file. */
  bytes: 50_000_000,
  /** Bytes of a file that is unpacked. */
  unpacked: 300_000_000,
  /** Parts of a packed file. */
  parts: 5000,
  /** Sheets of a file. */
  sheets: 100,
  rows: 20_000,
  columns: 200,
  /** Characters of a cell: as many as a spreadsheet takes. */
  cell: 32_767,
} as const;

/** Bytes as people say them. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} Mt/MB`;
}
