import { byLanguage, formatters, texts } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi, sv, en } = formatters;

const words = byLanguage({
  kind: {
    fi: "Mitä vaatisi, että asiakkaan tavoittaisi",
    sv: "Vad krävs för en väg till",
    en: "What would it take to reach",
  },
  sentence: {
    fi: `{ask}: {to}, ${clauses.fi.client}${clauses.fi.counting}?`,
    sv: `{ask} {to} för ${clauses.sv.client}${clauses.sv.counting}?`,
    en: `{ask} {to} for ${clauses.en.client}${clauses.en.counting}?`,
  },
  short: (to: string, about: string) => ({
    fi: `Mitä vaatisi: ${to} · ${about}`,
    sv: `Vad krävs för en väg till ${to} · ${about}`,
    en: `What it would take: ${to} · ${about}`,
  }),
  reachedAlready: (to: string) => ({
    fi: `${to} tavoittaa asiakkaan jo.`,
    sv: `${to} är redan tillgänglig för klienten.`,
    en: `${to} already reaches the client.`,
  }),
  /** The service, what is known of it, and how many proposals of what it would take follow. */
  outlook: (to: string, known: string, proposals: number) => ({
    fi: `${to}: ${known}${proposals === 0 ? "" : ` ${fi.plural(proposals, "Yksi ehdotus", `${proposals} ehdotusta`)} siitä, mitä se vaatisi.`}`,
    sv: `${to}: ${known}${proposals === 0 ? "" : ` ${sv.plural(proposals, "Ett förslag", `${proposals} förslag`)} om vad som skulle krävas.`}`,
    en: `${to}: ${known}${proposals === 0 ? "" : ` ${en.plural(proposals, "One proposal", `${proposals} proposals`)} of what it would take.`}`,
  }),
});

export const whyNotText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
  summary: ({ reached, repairs, outlook, question }, language, name) => {
    const said = words[language];
    const to = name(question.to);
    if (reached) return said.reachedAlready(to);
    const known = texts[language].outlooks[outlook ?? "not-known"];
    return said.outlook(to, `${known.charAt(0).toLowerCase()}${known.slice(1)}`, repairs.length);
  },
} satisfies KindText<"why-not">;
