import type { IssueCode } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { acceptsModel } from "./accepts-model.generated.js";
import { Notes } from "./notes.js";
import { survey, type Survey } from "./survey.js";

/** What is known of a value before the schema looks at it. */
export interface Look extends Survey {
  /** The value itself, where the compiled checker accepts its shape, and the rules that may find something. */
  readonly accepted?: { readonly model: Model; readonly doubts: ReadonlySet<IssueCode> };
}

/** Looks at a value by the compiled checker; only where that says no, or can't say all, a survey is made. */
export function look(value: unknown, maxValues = 50_000_000): Look {
  const notes = new Notes(value, maxValues);
  if (!acceptsModel(value, notes) || notes.values > maxValues) return survey(value, maxValues);
  const accepted = { model: value as Model, doubts: notes.doubts };
  if (!notes.unseen) return { fields: notes.fields, hidden: [], suspects: [], accepted };
  const seen = survey(value, maxValues);
  if (seen.excess || seen.hidden.length > 0) return seen;
  if (seen.suspects.length > 0) for (const code of personalCodes) notes.doubts.add(code);
  return { ...seen, accepted };
}

const personalCodes = ["phone-number", "email-address", "identity-code"] as const;
