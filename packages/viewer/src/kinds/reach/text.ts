import { formatters, texts } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi: fiFormat, sv: svFormat, en: enFormat } = formatters;
const enServices = (total: number) => enFormat.count(total, "service", "services");
const fiServices = (total: number) => fiFormat.count(total, "palvelu", "palvelua");
const svAvailable = (total: number) => svFormat.plural(total, "tillgänglig", "tillgängliga");
const svServices = (total: number) => svFormat.count(total, "tjänst", "tjänster");

const en = {
  kind: "Which services reach",
  sentence: `{ask} ${clauses.en.client}[ and needs {needs}]${clauses.en.counting}?`,
  reach: (here: number, comes: number, goes: number) =>
    `${enServices(here + comes + goes)} ${enFormat.plural(here + comes + goes, "reaches", "reach")} the client: ${enFormat.and(
      [
        here > 0 && `${here} ${enFormat.plural(here, "is", "are")} already here`,
        comes > 0 && `${comes} ${enFormat.plural(comes, "comes", "come")} to the client`,
        goes > 0 && `the client is referred to ${goes}`,
      ],
    )}.`,
};

const fi: typeof en = {
  kind: "Mitkä palvelut tavoittavat",
  sentence: `{ask} asiakkaan, joka on täällä: {from}[, ikä: {age}][, kotikunta: {area}][, tarve: {needs}]${clauses.fi.counting}?`,
  reach: (here, comes, goes) =>
    `${fiServices(here + comes + goes)} tavoittaa asiakkaan: ${fiFormat.and([
      here > 0 && `${here} on jo täällä`,
      comes > 0 && `${comes} tulee asiakkaan luo`,
      goes > 0 && `${goes} palveluun asiakas siirtyy`,
    ])}.`,
};

const sv: typeof en = {
  kind: "Vilka tjänster är tillgängliga för",
  sentence: `{ask} ${clauses.sv.client}[, behov: {needs}]${clauses.sv.counting}?`,
  reach: (here, comes, goes) =>
    `${svServices(here + comes + goes)} är ${svAvailable(here + comes + goes)} för klienten: ${svFormat.and([
      here > 0 && `${here} finns redan här`,
      comes > 0 && `${comes} kommer till klienten`,
      goes > 0 && `till ${goes} hänvisas klienten vidare`,
    ])}.`,
};

const words = { fi, sv, en };

export const reachText = {
  words,
  short: (_question, _language, { about }) => about,
  summary: ({ reached }, language) => {
    if (reached.length === 0) return texts[language].nothing;
    const count = (wanted: string) => reached.filter(({ arrival }) => arrival === wanted).length;
    return words[language].reach(count("here"), count("comes"), count("goes"));
  },
} satisfies KindText<"reach">;
