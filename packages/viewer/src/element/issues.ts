import { issueMessage, type Issue } from "@polku/core";
import { listNearest } from "@polku/core/model";

/** A field that is not one of the known ones. */
export function unknownField(field: string, known: readonly string[]): Issue {
  return toIssue("unknown-field", field, { field, known: known.join(", ") }, listNearest(field, known));
}

/** A value that is not one of the known ones. */
export function wrongValue(field: string, found: string, known: readonly string[]): Issue {
  return toIssue(
    "wrong-value",
    field,
    { field, found, expected: known.join(", ") },
    listNearest(found, known),
  );
}

function toIssue(
  code: Issue["code"],
  field: string,
  about: Record<string, string>,
  [nearest]: readonly string[],
): Issue {
  const facts = nearest === undefined ? about : { ...about, nearest };
  return { code, severity: "error", path: [field], facts, message: issueMessage({ code, facts }, "en") };
}
