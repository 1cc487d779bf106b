import { byLanguage, formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi, sv, en } = formatters;
const enChanges = (number: number) => en.count(number, "change", "changes");
const fiChanges = (number: number) => fi.count(number, "muutos", "muutosta");
const svChanges = (number: number) => sv.count(number, "ändring", "ändringar");

const words = byLanguage({
  kind: { fi: "Mikä muuttuisi, jos", sv: "Vad skulle ändras om", en: "What would change if" },
  sentence: {
    fi: `{ask} {changes}, ${clauses.fi.client}[, tarve: {needs}]${clauses.fi.counting}?`,
    sv: `{ask} {changes}, för ${clauses.sv.client}[, behov: {needs}]${clauses.sv.counting}?`,
    en: `{ask} {changes}, for ${clauses.en.client}[ and needs {needs}]${clauses.en.counting}?`,
  },
  short: (number: number, about: string) => ({
    fi: `Entä jos: ${fiChanges(number)} · ${about}`,
    sv: `Tänk om: ${svChanges(number)} · ${about}`,
    en: `What if: ${enChanges(number)} · ${about}`,
  }),
});

export const whatIfText = {
  words,
  short: ({ changes }, language, { about }) => words[language].short(changes.length, about),
} satisfies KindText<"what-if">;
