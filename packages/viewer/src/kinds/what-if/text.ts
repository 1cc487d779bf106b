import { formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import { differencesSummary } from "../../question/differences-summary.js";
import type { KindText } from "../../state/kind.js";

const { fi: fiFormat, sv: svFormat, en: enFormat } = formatters;
const enChanges = (number: number) => enFormat.count(number, "change", "changes");
const enErrors = (total: number) => enFormat.count(total, "error", "errors");
const fiChanges = (number: number) => fiFormat.count(number, "muutos", "muutosta");
const svChanges = (number: number) => svFormat.count(number, "ändring", "ändringar");

const en = {
  kind: "What would change if",
  sentence: `{ask} {changes}, for ${clauses.en.client}[ and needs {needs}]${clauses.en.counting}?`,
  short: (number: number, about: string) => `What if: ${enChanges(number)} · ${about}`,
  invalid: (total: number) => `The changed network would not be valid: ${enErrors(total)}.`,
};

const fi: typeof en = {
  kind: "Mikä muuttuisi, jos",
  sentence: `{ask} {changes}, ${clauses.fi.client}[, tarve: {needs}]${clauses.fi.counting}?`,
  short: (number, about) => `Entä jos: ${fiChanges(number)} · ${about}`,
  invalid: (total) =>
    `Muutettu verkosto ei olisi kelvollinen: ${fiFormat.count(total, "virhe", "virhettä")}.`,
};

const sv: typeof en = {
  kind: "Vad skulle ändras om",
  sentence: `{ask} {changes}, för ${clauses.sv.client}[, behov: {needs}]${clauses.sv.counting}?`,
  short: (number, about) => `Tänk om: ${svChanges(number)} · ${about}`,
  invalid: (total) => `Det ändrade nätverket vore inte giltigt: ${svFormat.count(total, "fel", "fel")}.`,
};

const words = { fi, sv, en };

export const whatIfText = {
  words,
  short: ({ changes }, language, { about }) => words[language].short(changes.length, about),
  summary: (answer, language) =>
    answer.ok ? differencesSummary(answer, language) : words[language].invalid(answer.issues.length),
} satisfies KindText<"what-if">;
