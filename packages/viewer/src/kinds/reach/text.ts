import { byLanguage, formatters, texts } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi, sv, en } = formatters;
const enServices = (total: number) => en.count(total, "service", "services");
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svAvailable = (total: number) => sv.plural(total, "tillgänglig", "tillgängliga");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");

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
  reach: (here: number, comes: number, goes: number) => ({
    fi: `${fiServices(here + comes + goes)} tavoittaa asiakkaan: ${fi.and([
      here > 0 && `${here} on jo täällä`,
      comes > 0 && `${comes} tulee asiakkaan luo`,
      goes > 0 && `${goes} palveluun asiakas siirtyy`,
    ])}.`,
    sv: `${svServices(here + comes + goes)} är ${svAvailable(here + comes + goes)} för klienten: ${sv.and([
      here > 0 && `${here} finns redan här`,
      comes > 0 && `${comes} kommer till klienten`,
      goes > 0 && `till ${goes} hänvisas klienten vidare`,
    ])}.`,
    en: `${enServices(here + comes + goes)} ${en.plural(here + comes + goes, "reaches", "reach")} the client: ${en.and(
      [
        here > 0 && `${here} ${en.plural(here, "is", "are")} already here`,
        comes > 0 && `${comes} ${en.plural(comes, "comes", "come")} to the client`,
        goes > 0 && `the client is referred to ${goes}`,
      ],
    )}.`,
  }),
});

export const reachText = {
  words,
  short: (_question, _language, { about }) => about,
  summary: ({ reached }, language) => {
    if (reached.length === 0) return texts[language].nothing;
    const count = (wanted: string) => reached.filter(({ arrival }) => arrival === wanted).length;
    return words[language].reach(count("here"), count("comes"), count("goes"));
  },
} satisfies KindText<"reach">;
