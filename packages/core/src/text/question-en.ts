import type { QuestionTexts } from "./question-texts.js";

export const questionEn: QuestionTexts = {
  reach: (client) => `Which services reach a client who ${client}?`,
  routes: (to, client, best) =>
    `Which routes${best === undefined ? "" : ` (${best} best)`} lead to ${to} for a client who ${client}?`,
  whyNot: (to, client) => `Why does ${to} not reach a client who ${client}?`,
  gatekeepers: (to, client) =>
    `Which gatekeepers stand on the way${to === undefined ? "" : ` to ${to}`} of a client who ${client}?`,
  gaps: (rows, targets, client) =>
    `Which gaps are there ${rows}${targets === "" ? "" : `, to the services ${targets}`}${client === undefined ? "" : `, for a client who ${client}`}?`,
  compare: (a, b) => `What changes in the services for a client who ${a}, compared with a client who ${b}?`,
  whatIf: (changes, client) => `What if ${changes}: which services would then reach a client who ${client}?`,
  client: {
    at: (name) => `is at ${name}`,
    age: (years) => `is ${years} years old`,
    area: (name) => `lives in ${name}`,
    needs: (names) => `needs ${names}`,
    via: (kinds) => `only by ${kinds}`,
    maxHandoffs: (count) => `with at most ${count} ${count === 1 ? "handoff" : "handoffs"}`,
    maxSteps: (count) => `in at most ${count} ${count === 1 ? "step" : "steps"}`,
    status: (words) => `counting only what is ${words}`,
    on: (day) => `on ${day}`,
  },
  rows: {
    origins: (names) => `by origin: ${names}`,
    areas: (names) => `by area: ${names}`,
    municipalities: "by municipality",
    ages: (first, last) => `by age ${first}–${last}`,
  },
  changes: {
    removed: (name) => `${name} were removed`,
    linkRemoved: (id) => `the link ${id} were removed`,
    status: (name, status) => `${name} were ${status}`,
    linkStatus: (id, status) => `the link ${id} were ${status}`,
    added: {
      referral: (from, to) => `${from} referred clients to ${to}`,
      consultation: (from, to) => `${from} consulted ${to}`,
      outreach: (from, to) => `${from} went out to ${to}`,
      joint: (from, to) => `${from} worked together with ${to}`,
    },
    others: (count) => `${count} other ${count === 1 ? "change" : "changes"} were made`,
  },
  any: {
    age: "of any age",
    area: "any area",
    needs: "any need",
    via: "any link",
    maxHandoffs: "any number of handoffs",
    maxSteps: "any number of steps",
    status: "the usual statuses",
    at: "any day",
  },
};
