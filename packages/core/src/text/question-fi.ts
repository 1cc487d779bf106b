import type { QuestionTexts } from "./question-texts.js";

export const questionFi: QuestionTexts = {
  reach: (client) => `Mitkä palvelut tavoittavat asiakkaan, joka ${client}?`,
  routes: (to, client, best) =>
    `Mitkä reitit${best === undefined ? "" : ` (${best} parasta)`} johtavat palveluun ${to} asiakkaalla, joka ${client}?`,
  whyNot: (to, client) => `Miksi palvelu ${to} ei tavoita asiakasta, joka ${client}?`,
  gatekeepers: (to, client) =>
    `Mitkä ovat portinvartijat${to === undefined ? "" : ` palveluun ${to}`} asiakkaalla, joka ${client}?`,
  gaps: (rows, targets, client) =>
    `Mitä aukkoja on ${rows}${targets === "" ? "" : `, sarakkeina palvelut ${targets}`}${client === undefined ? "" : `, kun asiakas ${client}`}?`,
  compare: (a, b) =>
    `Miten eroavat palvelut, jotka tavoittavat asiakkaan, joka ${a}, verrattuna asiakkaaseen, joka ${b}?`,
  whatIf: (changes, client) =>
    `Mitä jos ${changes}: mitkä palvelut tavoittavat silloin asiakkaan, joka ${client}?`,
  client: {
    at: (name, kind) => `on ${kind === "place" ? "paikassa" : "palvelussa"} ${name}`,
    age: (years) => `on ${years}-vuotias`,
    area: (name) => `asuu alueella ${name}`,
    needs: (names) => `tarpeet: ${names}`,
    via: (kinds) => `yhteydet vain: ${kinds}`,
    maxHandoffs: (count) => `enintään ${count} ${count === 1 ? "siirto" : "siirtoa"}`,
    maxSteps: (count) => `enintään ${count} ${count === 1 ? "askel" : "askelta"}`,
    status: (words) => `tila vain: ${words}`,
    on: (day) => `päivänä ${day}`,
  },
  rows: {
    origins: (names) => `lähtöpaikoittain: ${names}`,
    areas: (names) => `alueittain: ${names}`,
    municipalities: "kunnittain",
    ages: (first, last) => `ikävuosittain ${first}–${last}`,
  },
  changes: {
    removed: (name) => `palvelu ${name} poistettaisiin`,
    linkRemoved: (id) => `yhteys ${id} poistettaisiin`,
    status: (name, status) => `palvelu ${name} olisi ${status}`,
    linkStatus: (id, status) => `yhteys ${id} olisi ${status}`,
    added: {
      referral: (from, to) => `palvelu ${from} ohjaisi palveluun ${to}`,
      consultation: (from, to) => `palvelu ${from} konsultoisi palvelua ${to}`,
      outreach: (from, to) => `palvelu ${from} jalkautuisi palveluun ${to}`,
      joint: (from, to) => `palvelu ${from} tekisi yhteistä työtä palvelun ${to} kanssa`,
    },
    others: (count) => `lisäksi tehtäisiin ${count} ${count === 1 ? "muu muutos" : "muuta muutosta"}`,
  },
  any: {
    age: "minkä ikäinen tahansa",
    area: "millä alueella tahansa",
    needs: "tarve mikä tahansa",
    via: "kaikki yhteydet",
    maxHandoffs: "siirtoja miten monta tahansa",
    maxSteps: "askelia miten monta tahansa",
    status: "tila tavallinen",
    at: "minä päivänä tahansa",
  },
};
