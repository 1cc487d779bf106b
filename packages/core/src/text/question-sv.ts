import { formatters } from "./formatter.js";
import type { QuestionTexts } from "./question-en.js";

const { count } = formatters.sv;

export const questionSv: QuestionTexts = {
  reach: (client) => `Vilka tjänster är tillgängliga för en klient som ${client}?`,
  routes: (to, client, best) =>
    `Vilka vägar${best === undefined ? "" : ` (${best} bästa)`} leder till tjänsten ${to} för en klient som ${client}?`,
  whyNot: (to, client) => `Varför är tjänsten ${to} inte tillgänglig för en klient som ${client}?`,
  gatekeepers: (to, client) =>
    `Vad avgör tillgången till ${to === undefined ? "tjänster" : `tjänsten ${to}`} för en klient som ${client}?`,
  gaps: (rows, targets, client) =>
    `Vilka luckor finns ${rows}${targets === "" ? "" : `, till tjänsterna ${targets}`}${client === undefined ? "" : `, för en klient som ${client}`}?`,
  compare: (a, b) => `Hur skiljer sig tjänsterna för en klient som ${a}, jämfört med en klient som ${b}?`,
  whatIf: (changes, client) =>
    `Tänk om ${changes}: vilka tjänster skulle då vara tillgängliga för en klient som ${client}?`,
  client: {
    at: (name, kind) => (kind === "place" ? `är på platsen ${name}` : `är hos ${name}`),
    age: (years) => `är ${years} år`,
    area: (name) => `bor i området ${name}`,
    needs: (names) => `har behoven ${names}`,
    via: (kinds) => `endast genom ${kinds}`,
    maxHandoffs: (most) => `högst ${count(most, "hänvisning", "hänvisningar")}`,
    maxSteps: (most) => `högst ${count(most, "steg", "steg")}`,
    status: (words) => `endast status ${words}`,
    on: (day) => `dagen ${day}`,
  },
  rows: {
    origins: (names) => `per utgångspunkt: ${names}`,
    areas: (names) => `per område: ${names}`,
    municipalities: "per kommun",
    ages: (first, last) => `per ålder ${first}–${last}`,
  },
  changes: {
    removed: (name) => `tjänsten ${name} togs bort`,
    linkRemoved: (id) => `länken ${id} togs bort`,
    status: (name, status) => `tjänsten ${name} vore ${status}`,
    linkStatus: (id, status) => `länken ${id} vore ${status}`,
    added: {
      referral: (from, to) => `tjänsten ${from} hänvisade till ${to}`,
      consultation: (from, to) => `tjänsten ${from} konsulterade ${to}`,
      outreach: (from, to) => `tjänsten ${from} gick ut till ${to}`,
      joint: (from, to) => `tjänsten ${from} samarbetade med ${to}`,
    },
    others: (number) => `${count(number, "annan ändring", "andra ändringar")} gjordes`,
  },
  any: {
    age: "oavsett ålder",
    area: "oavsett område",
    needs: "oavsett behov",
    via: "oavsett länkar",
    maxHandoffs: "oavsett antal hänvisningar",
    maxSteps: "oavsett antal steg",
    status: "vanlig status",
    at: "oavsett dag",
  },
};
