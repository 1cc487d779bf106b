import { byLanguage } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const words = byLanguage({
  kind: { fi: "Mitkä reitit johtavat palveluun", sv: "Vilka vägar leder till", en: "Which routes lead to" },
  sentence: {
    fi: `{ask}: {to}, ${clauses.fi.client}${clauses.fi.counting}?`,
    sv: `{ask} {to} för ${clauses.sv.client}${clauses.sv.counting}?`,
    en: `{ask} {to} for ${clauses.en.client}${clauses.en.counting}?`,
  },
  short: (to: string, about: string) => ({
    fi: `Reitit: ${to} · ${about}`,
    sv: `Vägar till ${to} · ${about}`,
    en: `Routes to ${to} · ${about}`,
  }),
});

export const routesText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
} satisfies KindText<"routes">;
