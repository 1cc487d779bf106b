import type { ErrorCode } from "yaml";
import type { TextProblem } from "../model/issue-words.js";

/** What the yaml library says of a text, in words of ours; undefined where there are none. */
export function toTextProblem(code: ErrorCode, message: string): TextProblem | undefined {
  if (code === "MISSING_CHAR" || code === "BAD_INDENT" || code === "BLOCK_AS_IMPLICIT_KEY")
    return byMessage.find(({ says }) => says.test(message))?.problem ?? byCode[code];
  return byCode[code];
}

/** Codes that stand for several mistakes. */
const byMessage: readonly { says: RegExp; problem: TextProblem }[] = [
  { says: /end with a [\]}]/, problem: "bracket" },
  { says: /closing ['"]/, problem: "quote" },
  { says: /followed by map values/, problem: "no-colon" },
  { says: /^Missing ,/, problem: "separator" },
  { says: /white ?space|Missing space/, problem: "space" },
  { says: /without - indicator/, problem: "indent" },
  { says: /directives-end/, problem: "directive" },
  { says: /compact mappings/, problem: "colon-in-text" },
];

const byCode: Readonly<Partial<Record<ErrorCode, TextProblem>>> = {
  ALIAS_PROPS: "alias",
  BAD_ALIAS: "alias",
  BAD_COLLECTION_TYPE: "tag",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "alias",
  BAD_SCALAR_START: "needs-quotes",
  BLOCK_AS_IMPLICIT_KEY: "indent",
  BLOCK_IN_FLOW: "bracket",
  KEY_OVER_1024_CHARS: "long-field-name",
  MULTILINE_IMPLICIT_KEY: "no-colon",
  MULTIPLE_ANCHORS: "alias",
  MULTIPLE_TAGS: "tag",
  NON_STRING_KEY: "field-name",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
  UNEXPECTED_TOKEN: "unexpected",
};
