import { byLanguage, formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";
import { rowsSummary } from "../../question/rows-summary.js";

const { fi, sv, en } = formatters;
const enServices = (total: number) => en.count(total, "service", "services");
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");

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
  gaps: (rows: number, columns: number, nowhere: number) => ({
    fi: `${fi.count(rows, "rivi", "riviä")} ja ${fiServices(columns)}: ${
      nowhere === 0
        ? "jokainen palvelu tavoittaa asiakkaan vähintään yhdellä rivillä"
        : `${fi.count(nowhere, "palveluun", "palveluun")} ei löytynyt reittiä yhdelläkään rivillä`
    }.`,
    sv: `${sv.count(rows, "rad", "rader")} och ${svServices(columns)}: ${
      nowhere === 0
        ? "varje tjänst är tillgänglig på minst en rad"
        : `till ${svServices(nowhere)} hittades ingen väg på någon rad`
    }.`,
    en: `${en.count(rows, "row", "rows")} and ${enServices(columns)}: ${
      nowhere === 0
        ? "every service is reached in at least one row"
        : `no route was found to ${enServices(nowhere)} in any row`
    }.`,
  }),
});

export const gapsText = {
  words,
  short: ({ rows }, language, { about }) => words[language].short(rowsSummary(rows, language), about),
  summary: ({ rows, columns, nowhere }, language) =>
    words[language].gaps(rows.length, columns.length, nowhere.length),
} satisfies KindText<"gaps">;
