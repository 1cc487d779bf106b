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
    fi: `${to} ei tavoita asiakasta, eikä ehtojen poistaminen auta. Yksi uusi yhteys ${fi.plural(total, "yhteen palveluun", `johonkin ${total} palvelusta`)} riittäisi.`,
    sv: `${to} är inte tillgänglig för klienten, och det hjälper inte att slopa villkor. En ny länk till ${sv.plural(total, "en tjänst", `någon av ${total} tjänster`)} skulle räcka.`,
    en: `${to} does not reach the client, and dropping conditions does not help. One new link to ${en.plural(total, "one service", `any of ${total} services`)} would be enough.`,
  }),
  nothingHelps: (to: string) => ({
    fi: `${to} ei tavoita asiakasta, eikä mikään kysymyksen ehdoista muuttaisi sitä.`,
    sv: `${to} är inte tillgänglig för klienten, och inget av frågans villkor skulle ändra på det.`,
    en: `${to} does not reach the client, and no condition of the question would change that.`,
  }),
});

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
