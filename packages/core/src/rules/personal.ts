import type { Finding, IssueCode } from "../model/issue.js";
import type { SuspectText } from "./survey.js";

/** How many of the things found in one string a message names. */
const maxNamed = 5;

/** One finding for each string in which a search finds anything. */
export function findPersonal(
  suspects: readonly SuspectText[],
  code: IssueCode,
  search: (text: string) => string[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { text, path } of suspects) {
    const found = search(text);
    if (found.length > 0)
      findings.push({ code, path: [...path], facts: { found: found.slice(0, maxNamed).join(", ") } });
  }
  return findings;
}
