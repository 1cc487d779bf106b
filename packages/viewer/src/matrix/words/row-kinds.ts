/** The kinds of rows that a table of gaps can have. */
export const rowKinds = ["origins", "areas", "ages"] as const;
export type RowKind = (typeof rowKinds)[number];
