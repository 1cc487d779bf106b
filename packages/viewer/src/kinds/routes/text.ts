import { formatters } from "@polku/core/text";
import { clauses } from "../clauses.js";
import type { KindText } from "../../state/kind.js";

const { fi: fiFormat, sv: svFormat, en: enFormat } = formatters;

const en = {
  kind: "Which routes lead to",
  sentence: `{ask} {to} for ${clauses.en.client}${clauses.en.counting}?`,
  short: (to: string, about: string) => `Routes to ${to} · ${about}`,
  routes: (total: number, complete: boolean, to: string): string =>
    total === 0
      ? `No route leads to ${to}.`
      : `${complete ? "" : "The first "}${enFormat.count(total, "route", "routes")} to ${to}. ${complete ? "There are no more." : "There are more."}`,
};

const fi: typeof en = {
  kind: "Mitkä reitit johtavat palveluun",
  sentence: `{ask}: {to}, ${clauses.fi.client}${clauses.fi.counting}?`,
  short: (to, about) => `Reitit: ${to} · ${about}`,
  routes: (total, complete, to) =>
    total === 0
      ? `Mikään reitti ei johda palveluun ${to}.`
      : `${complete ? "" : "Ensimmäiset "}${fiFormat.count(total, "reitti", "reittiä")}: ${to}. ${complete ? "Muita ei ole." : "Reittejä on lisää."}`,
};

const sv: typeof en = {
  kind: "Vilka vägar leder till",
  sentence: `{ask} {to} för ${clauses.sv.client}${clauses.sv.counting}?`,
  short: (to, about) => `Vägar till ${to} · ${about}`,
  routes: (total, complete, to) =>
    total === 0
      ? `Ingen väg leder till ${to}.`
      : `${complete ? "" : "De första "}${svFormat.count(total, "väg", "vägar")} till ${to}. ${complete ? "Det finns inga fler." : "Det finns fler."}`,
};

const words = { fi, sv, en };

export const routesText = {
  words,
  short: ({ to }, language, { name, about }) => words[language].short(name(to), about),
  summary: ({ routes, complete, question }, language, name) =>
    words[language].routes(routes.length, complete, name(question.to)),
} satisfies KindText<"routes">;
