import { formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";
import { rowsSummary } from "../../question/rows-summary.js";

const { fi: fiFormat, sv: svFormat, en: enFormat } = formatters;
const enServices = (total: number) => enFormat.count(total, "service", "services");
const fiServices = (total: number) => fiFormat.count(total, "palvelu", "palvelua");
const svAvailable = (total: number) => svFormat.plural(total, "tillgänglig", "tillgängliga");
const svServices = (total: number) => svFormat.count(total, "tjänst", "tjänster");

const en = {
  kind: "Where are the gaps",
  sentence: `{ask} across {rows} in what reaches a client[ at {from}][, aged {age}][, living in {area}], looking at {targets}${clauses.en.counting}?`,
  short: (rows: string, about: string) => `Gaps: ${rows} · ${about}`,
  gaps: (rows: number, columns: number, nowhere: number) =>
    `${enFormat.count(rows, "row", "rows")} and ${enServices(columns)}: ${
      nowhere === 0
        ? "every service is reached in at least one row"
        : `${enServices(nowhere)} ${enFormat.plural(nowhere, "is", "are")} reached in no row`
    }.`,
};

const fi: typeof en = {
  kind: "Missä on aukkoja",
  sentence: `{ask}, kun vertaillaan: {rows}[, asiakas on täällä: {from}][, ikä: {age}][, kotikunta: {area}], palvelut: {targets}${clauses.fi.counting}?`,
  short: (rows, about) => `Aukot: ${rows} · ${about}`,
  gaps: (rows, columns, nowhere) =>
    `${fiFormat.count(rows, "rivi", "riviä")} ja ${fiServices(columns)}: ${
      nowhere === 0
        ? "jokainen palvelu tavoittaa asiakkaan vähintään yhdellä rivillä"
        : `${fiServices(nowhere)} ei tavoita asiakasta yhdelläkään rivillä`
    }.`,
};

const sv: typeof en = {
  kind: "Var finns det luckor",
  sentence: `{ask} när {rows} jämförs[, klienten är hos: {from}][, ålder: {age}][, hemkommun: {area}], tjänster: {targets}${clauses.sv.counting}?`,
  short: (rows, about) => `Luckor: ${rows} · ${about}`,
  gaps: (rows, columns, nowhere) =>
    `${svFormat.count(rows, "rad", "rader")} och ${svServices(columns)}: ${
      nowhere === 0
        ? "varje tjänst är tillgänglig på minst en rad"
        : `${svServices(nowhere)} är inte ${svAvailable(nowhere)} på någon rad`
    }.`,
};

const words = { fi, sv, en };

export const gapsText = {
  words,
  short: ({ rows }, language, { about }) => words[language].short(rowsSummary(rows, language), about),
  summary: ({ rows, columns, nowhere }, language) =>
    words[language].gaps(rows.length, columns.length, nowhere.length),
} satisfies KindText<"gaps">;
