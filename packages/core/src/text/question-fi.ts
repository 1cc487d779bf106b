import { formatters } from "./formatter.js";
import type { QuestionTexts } from "./question-en.js";

const { count } = formatters.fi;

export const questionFi: QuestionTexts = {
  reach: (client) => `Mitkä palvelut tavoittavat asiakkaan, joka ${client}?`,
  routes: (to, client, best) =>
    `Mitkä reitit${best === undefined ? "" : ` (${best} parasta)`} johtavat palveluun ${to} asiakkaalla, joka ${client}?`,
  whyNot: (to, client) => `Miksi palvelu ${to} ei tavoita asiakasta, joka ${client}?`,
  gatekeepers: (to, client) =>
    `Mistä pääsy ${to === undefined ? "palveluihin" : `palveluun ${to}`} riippuu asiakkaalla, joka ${client}?`,
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
    maxHandoffs: (most) => `enintään ${count(most, "siirto", "siirtoa")}`,
    maxSteps: (most) => `enintään ${count(most, "vaihe", "vaihetta")}`,
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
    others: (number) => `lisäksi tehtäisiin ${count(number, "muu muutos", "muuta muutosta")}`,
  },
  any: {
    age: "minkä ikäinen tahansa",
    area: "millä alueella tahansa",
    needs: "tarve mikä tahansa",
    via: "kaikki yhteydet",
    maxHandoffs: "siirtoja kuinka monta tahansa",
    maxSteps: "vaiheita kuinka monta tahansa",
    status: "tavalliset tilat",
    at: "minä päivänä tahansa",
  },
};
