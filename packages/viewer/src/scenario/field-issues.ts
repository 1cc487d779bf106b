import { issueMessage, type Issue, type Language } from "@polku/core";
import type { FieldSpec } from "./element-fields.js";
import { scenarioWords } from "./words/words.js";

/** Whether an issue of a change is about a field; an issue of a missing field names it. */
export function isAbout({ path, code, facts }: Issue, { path: own }: FieldSpec): boolean {
  const at = path.slice(3).map(String);
  const full = code === "missing-field" && facts["field"] !== undefined ? [...at, facts["field"]] : at;
  const isWithin = own.every((key, index) => full[index] === key);
  // Ages in the wrong order are reported at the first of the two fields.
  return isWithin || (full.at(-1) === "ages" && own.at(-1) === "min" && own.includes("ages"));
}

/** An issue as it is told beside its field. */
export function issueText(issue: Issue, language: Language): string {
  return issue.code === "missing-field"
    ? scenarioWords[language].form.missing
    : issueMessage(issue, language);
}
