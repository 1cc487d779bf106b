import { byLanguage } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

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
});

export const whyNotText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
} satisfies KindText<"why-not">;
