/** Everything that can be wrong with a model or a question, each with a file in fixtures/invalid. */
export const issueCodes = [
  // the text
  "not-utf8",
  "syntax",
  "duplicate-field",
  "too-large",
  // the shape
  "wrong-version",
  "unknown-field",
  "missing-field",
  "wrong-type",
  "wrong-value",
  "wrong-id",
  "wrong-date",
  "empty-list",
  // what a shape can't say
  "duplicate-id",
  "unknown-reference",
  "wrong-reference",
  "undeclared-level",
  "part-of-cycle",
  "within-cycle",
  "ages-reversed",
  "dates-reversed",
  "same-ends",
  "no-source",
  "control-character",
  "phone-number",
  "email-address",
  "identity-code",
] as const;

/** What can be wrong with a scenario beyond that, each with a file in fixtures/scenarios/invalid. */
export const scenarioIssueCodes = ["not-a-scenario", "other-model", "ambiguous-link"] as const;

/** What can be wrong with the file of a workshop beyond that. */
export const workshopIssueCodes = ["not-a-workshop"] as const;

/** What can be wrong with models that are merged. */
export const mergeIssueCodes = ["conflicting-element"] as const;

export type IssueCode = (
  | typeof issueCodes
  | typeof scenarioIssueCodes
  | typeof workshopIssueCodes
  | typeof mergeIssueCodes
)[number];

/** The path to a value inside a model: field names and list indices. */
export type Path = (string | number)[];

/** A place in a text; both count from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** What a rule finds: the code, where in the model, and the facts that the message is made of. */
export interface Finding {
  code: IssueCode;
  path: Path;
  /** The facts of the message, such as `id`, `found`, `expected`, `nearest`; every value is text. */
  facts: Record<string, string>;
  /** The place of the issue is the field's name rather than its value. */
  onKey?: true;
}

/** Something wrong, or doubtful, in a file or in a question. */
export interface Issue {
  /** What kind of thing is wrong. */
  code: IssueCode;
  /** A model with errors is refused; one with warnings is not. */
  severity: "error" | "warning";
  /** Where it is: the names of fields and the indices in lists. */
  path: Path;
  /** In English: what was found, what was expected and the likely cause. */
  message: string;
  /** What the message is made of, such as `id`, `found`, `expected`, `nearest`. */
  facts: Record<string, string>;
  /** The file, where it is known. */
  file?: string;
  /** The line from 1, where the value was read from text. */
  line?: number;
  /** The column from 1, where the value was read from text. */
  column?: number;
}
