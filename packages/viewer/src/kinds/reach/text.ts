import { byLanguage } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const words = byLanguage({
  kind: {
    fi: "Mitkä palvelut tavoittavat",
    sv: "Vilka tjänster är tillgängliga för",
    en: "Which services reach",
  },
  sentence: {
    fi: `{ask} asiakkaan, joka on täällä: {from}[, ikä: {age}][, kotikunta: {area}][, tarve: {needs}]${clauses.fi.counting}?`,
    sv: `{ask} ${clauses.sv.client}[, behov: {needs}]${clauses.sv.counting}?`,
    en: `{ask} ${clauses.en.client}[ and needs {needs}]${clauses.en.counting}?`,
  },
});

export const reachText = {
  words,
  short: (_question, _language, { about }) => about,
} satisfies KindText<"reach">;
