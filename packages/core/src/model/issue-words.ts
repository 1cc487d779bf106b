/**
 * Words that the facts of issues are made of where a name, a number or a quoted text is not enough.
 * Facts hold the key; every language has the word for it.
 */

/** What a file has, or should have: the facts `found` and `expected`. */
export const valueWords = [
  "text",
  "some-text",
  "text-by-language",
  "number",
  "integer",
  "boolean",
  "list",
  "some-entries",
  "object",
  "nothing",
  "document-name",
  "web-address",
  "date-time",
] as const;
export type ValueWord = (typeof valueWords)[number];

/** What keeps a text from being read: the fact `problem` of `syntax` and `too-large`. */
export const textProblems = [
  "empty",
  "indent",
  "tab",
  "quote",
  "bracket",
  "separator",
  "space",
  "colon-in-text",
  "no-colon",
  "needs-quotes",
  "unexpected",
  "after-end",
  "documents",
  "field-name",
  "long-field-name",
  "no-value",
  "number",
  "escape",
  "control-character",
  "comment",
  "tag",
  "alias",
  "directive",
  "merge",
  "more",
  "depth",
  "repetition",
  "size",
] as const;
export type TextProblem = (typeof textProblems)[number];
