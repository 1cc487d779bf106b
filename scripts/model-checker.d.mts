/** The code of the checker, from the schema, the lists of a model and the fields that name elements. */
export function modelChecker(from: {
  schema: object;
  sections: Readonly<Record<string, string>>;
  references: readonly { in: string; field: readonly string[]; to: readonly string[] }[];
  /** The kinds of element that have to cite a source. */
  claims: ReadonlySet<string>;
}): string;
