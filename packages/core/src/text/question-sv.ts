import type { QuestionTexts } from "./question-texts.js";

export const questionSv: QuestionTexts = {
  reach: (client) => `Vilka tjänster når en klient som ${client}?`,
  routes: (to, client, best) =>
    `Vilka vägar${best === undefined ? "" : ` (${best} bästa)`} leder till tjänsten ${to} för en klient som ${client}?`,
  whyNot: (to, client) => `Varför når tjänsten ${to} inte en klient som ${client}?`,
  gatekeepers: (to, client) =>
    `Vilka är grindvakterna${to === undefined ? "" : ` till tjänsten ${to}`} för en klient som ${client}?`,
  gaps: (rows, targets, client) =>
    `Vilka luckor finns ${rows}${targets === "" ? "" : `, till tjänsterna ${targets}`}${client === undefined ? "" : `, för en klient som ${client}`}?`,
  compare: (a, b) => `Hur skiljer sig tjänsterna för en klient som ${a}, jämfört med en klient som ${b}?`,
  whatIf: (changes, client) => `Tänk om ${changes}: vilka tjänster når då en klient som ${client}?`,
  client: {
    at: (name, kind) => `finns ${kind === "place" ? "på platsen" : "i tjänsten"} ${name}`,
    age: (years) => `är ${years} år`,
    area: (name) => `bor i området ${name}`,
    needs: (names) => `har behoven ${names}`,
    via: (kinds) => `endast genom ${kinds}`,
    maxHandoffs: (count) => `högst ${count} ${count === 1 ? "överföring" : "överföringar"}`,
    maxSteps: (count) => `högst ${count} steg`,
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
    others: (count) => `${count} ${count === 1 ? "annan ändring" : "andra ändringar"} gjordes`,
  },
  any: {
    age: "oavsett ålder",
    area: "oavsett område",
    needs: "oavsett behov",
    via: "oavsett länkar",
    maxHandoffs: "oavsett överföringar",
    maxSteps: "oavsett steg",
    status: "vanlig status",
    at: "oavsett dag",
  },
};
