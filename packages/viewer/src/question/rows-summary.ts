import type { Language } from "@polku/core";
import type { ResolvedRows } from "@polku/core/questions";
import { questionWords } from "./words/words.js";

/** The rows of a table of gaps in a few words. */
export function rowsSummary(rows: ResolvedRows, language: Language): string {
  const words = questionWords[language].questions;
  if ("ages" in rows) return words.agesFrom(...rows.ages);
  return "areas" in rows
    ? words.rowCounts.areas(rows.areas.length)
    : words.rowCounts.origins(rows.origins.length);
}
