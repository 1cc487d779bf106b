import { byLanguage } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";
import { rowsSummary } from "../../question/rows-summary.js";

const words = byLanguage({
  kind: { fi: "Missä on aukkoja", sv: "Var finns det luckor", en: "Where are the gaps" },
  sentence: {
    fi: `{ask}, kun vertaillaan: {rows}[, asiakas on täällä: {from}][, ikä: {age}][, kotikunta: {area}], palvelut: {targets}${clauses.fi.counting}?`,
    sv: `{ask} när {rows} jämförs[, klienten är hos: {from}][, ålder: {age}][, hemkommun: {area}], tjänster: {targets}${clauses.sv.counting}?`,
    en: `{ask} across {rows} in what reaches a client[ at {from}][, aged {age}][, living in {area}], looking at {targets}${clauses.en.counting}?`,
  },
  short: (rows: string, about: string) => ({
    fi: `Aukot: ${rows} · ${about}`,
    sv: `Luckor: ${rows} · ${about}`,
    en: `Gaps: ${rows} · ${about}`,
  }),
});

export const gapsText = {
  words,
  short: ({ rows }, language, { about }) => words[language].short(rowsSummary(rows, language), about),
} satisfies KindText<"gaps">;
