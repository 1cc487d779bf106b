import { byLanguage, formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi, sv, en } = formatters;

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
  routes: (total: number, complete: boolean, to: string) => ({
    fi:
      total === 0
        ? `Näillä ehdoilla lähteet eivät kerro reitistä: ${to}.`
        : `${complete ? "" : "Ensimmäiset "}${fi.count(total, "reitti", "reittiä")}: ${to}. ${complete ? "Muista lähteet eivät kerro." : "Reittejä on lisää."}`,
    sv:
      total === 0
        ? `På dessa villkor berättar källorna inte om någon väg till ${to}.`
        : `${complete ? "" : "De första "}${sv.count(total, "väg", "vägar")} till ${to}. ${complete ? "Källorna berättar inte om fler." : "Det finns fler."}`,
    en:
      total === 0
        ? `Under these conditions the sources tell of no route to ${to}.`
        : `${complete ? "" : "The first "}${en.count(total, "route", "routes")} to ${to}. ${complete ? "The sources tell of no more." : "There are more."}`,
  }),
});

export const routesText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
  summary: ({ routes, complete, question }, language, name) =>
    words[language].routes(routes.length, complete, name(question.to)),
} satisfies KindText<"routes">;
