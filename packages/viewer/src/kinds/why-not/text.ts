import { formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi: fiFormat, sv: svFormat, en: enFormat } = formatters;

const en = {
  kind: "Why is there no route to",
  sentence: `{ask} {to} for ${clauses.en.client}${clauses.en.counting}?`,
  short: (to: string, about: string) => `Why not ${to} · ${about}`,
  reachedAlready: (to: string) => `${to} already reaches the client.`,
  relax: (ways: number, to: string) =>
    `${to} does not reach the client. ${enFormat.plural(ways, "One change", `Any of ${ways} changes`)} would be enough.`,
  doors: (total: number, to: string) =>
    `${to} does not reach the client, and dropping conditions does not help. One new link to ${enFormat.plural(total, "one service", `any of ${total} services`)} would be enough.`,
  nothingHelps: (to: string) =>
    `${to} does not reach the client, and no condition of the question would change that.`,
};

const fi: typeof en = {
  kind: "Miksi asiakasta ei tavoita palvelu",
  sentence: `{ask}: {to}, ${clauses.fi.client}${clauses.fi.counting}?`,
  short: (to, about) => `Miksi ei: ${to} · ${about}`,
  reachedAlready: (to) => `${to} tavoittaa asiakkaan jo.`,
  relax: (ways, to) =>
    `${to} ei tavoita asiakasta. ${fiFormat.plural(ways, "Yksi muutos", `Jokin ${ways} muutoksesta`)} riittäisi.`,
  doors: (total, to) =>
    `${to} ei tavoita asiakasta, eikä ehtojen poistaminen auta. Yksi uusi yhteys ${fiFormat.plural(total, "yhteen palveluun", `johonkin ${total} palvelusta`)} riittäisi.`,
  nothingHelps: (to) => `${to} ei tavoita asiakasta, eikä mikään kysymyksen ehdoista muuttaisi sitä.`,
};

const sv: typeof en = {
  kind: "Varför finns det ingen väg till",
  sentence: `{ask} {to} för ${clauses.sv.client}${clauses.sv.counting}?`,
  short: (to, about) => `Varför inte ${to} · ${about}`,
  reachedAlready: (to) => `${to} är redan tillgänglig för klienten.`,
  relax: (ways, to) =>
    `${to} är inte tillgänglig för klienten. ${svFormat.plural(ways, "En ändring", `Någon av ${ways} ändringar`)} skulle räcka.`,
  doors: (total, to) =>
    `${to} är inte tillgänglig för klienten, och det hjälper inte att slopa villkor. En ny länk till ${svFormat.plural(total, "en tjänst", `någon av ${total} tjänster`)} skulle räcka.`,
  nothingHelps: (to) =>
    `${to} är inte tillgänglig för klienten, och inget av frågans villkor skulle ändra på det.`,
};

const words = { fi, sv, en };

export const whyNotText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
  summary: ({ reached, relax, doors, question }, language, name) => {
    const said = words[language];
    const to = name(question.to);
    if (reached) return said.reachedAlready(to);
    if (relax.length > 0) return said.relax(relax.length, to);
    return doors.length > 0 ? said.doors(doors.length, to) : said.nothingHelps(to);
  },
} satisfies KindText<"why-not">;
