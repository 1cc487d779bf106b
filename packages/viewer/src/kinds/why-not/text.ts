import { byLanguage, formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi, sv, en } = formatters;

const words = byLanguage({
  kind: {
    fi: "Miksi asiakasta ei tavoita palvelu",
    sv: "Varför finns det ingen väg till",
    en: "Why is there no route to",
  },
  sentence: {
    fi: `{ask}: {to}, ${clauses.fi.client}${clauses.fi.counting}?`,
    sv: `{ask} {to} för ${clauses.sv.client}${clauses.sv.counting}?`,
    en: `{ask} {to} for ${clauses.en.client}${clauses.en.counting}?`,
  },
  short: (to: string, about: string) => ({
    fi: `Miksi ei: ${to} · ${about}`,
    sv: `Varför inte ${to} · ${about}`,
    en: `Why not ${to} · ${about}`,
  }),
  reachedAlready: (to: string) => ({
    fi: `${to} tavoittaa asiakkaan jo.`,
    sv: `${to} är redan tillgänglig för klienten.`,
    en: `${to} already reaches the client.`,
  }),
  relax: (ways: number, to: string) => ({
    fi: `${to} ei tavoita asiakasta. ${fi.plural(ways, "Yksi muutos", `Jokin ${ways} muutoksesta`)} riittäisi.`,
    sv: `${to} är inte tillgänglig för klienten. ${sv.plural(ways, "En ändring", `Någon av ${ways} ändringar`)} skulle räcka.`,
    en: `${to} does not reach the client. ${en.plural(ways, "One change", `Any of ${ways} changes`)} would be enough.`,
  }),
  doors: (total: number, to: string) => ({
    fi: `Mikään lähde ei kerro yhteydestä: ${to}. Yksi uusi yhteys ${fi.plural(total, "yhteen palveluun", `johonkin ${total} palvelusta`)} riittäisi.`,
    sv: `Ingen källa berättar om en väg till ${to}. En ny länk till ${sv.plural(total, "en tjänst", `någon av ${total} tjänster`)} skulle räcka.`,
    en: `No source tells of a way to ${to}. One new link to ${en.plural(total, "one service", `any of ${total} services`)} would be enough.`,
  }),
  nothingHelps: (to: string) => ({
    fi: `Mikään lähde ei kerro yhteydestä: ${to}.`,
    sv: `Ingen källa berättar om en väg till ${to}.`,
    en: `No source tells of a way to ${to}.`,
  }),
});

export const whyNotText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
  summary: ({ reached, relax, doors, repairs, question }, language, name) => {
    const said = words[language];
    const to = name(question.to);
    if (reached) return said.reachedAlready(to);
    // What would be done counts, not that it would reach other clients.
    if (relax.length > 0) return said.relax(repairs.length || relax.length, to);
    return doors.length > 0 ? said.doors(doors.length, to) : said.nothingHelps(to);
  },
} satisfies KindText<"why-not">;
