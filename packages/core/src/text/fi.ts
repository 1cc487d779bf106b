import type { Texts } from "./en.js";
import { formatters } from "./formatter.js";
import { issuesFi } from "./issues-fi.js";
import { span } from "./span.js";

const { and, count } = formatters.fi;
const handoffs = (most: number) => count(most, "siirto", "siirtoa");
const steps = (most: number) => count(most, "vaihe", "vaihetta");

export const fi: Texts = {
  ...issuesFi,
  kinds: {
    referral: "ohjaus tai lähete",
    consultation: "konsultaatio",
    outreach: "jalkautuva työ",
    joint: "yhteinen työ",
  },
  statuses: {
    established: "vakiintunut",
    piloted: "pilotoitava",
    planned: "suunniteltu",
    disputed: "kiistanalainen",
  },
  readings: { stated: "mitä lähteissä sanotaan", inferred: "mikä on päätelty" },
  arrivals: { here: "Jo täällä", comes: "Tulee asiakkaan luo", goes: "Asiakas siirtyy" },
  reachGroups: {
    here: "Jo täällä",
    comes: "Tulee suoraan asiakkaan luo",
    through: "Tulee toisen palvelun kautta",
    goes: "Asiakas siirtyy",
  },
  through: (names) => `kautta: ${names}`,
  reached: ({ here, comes, through, goes }) => {
    const parts = [
      here > 0 && `${here} on jo täällä`,
      comes > 0 && `${comes} tulee suoraan`,
      through > 0 && `${through} tulee toisen palvelun kautta`,
      goes > 0 && `${goes} palveluun asiakas siirtyy`,
    ];
    return `${count(here + comes + through + goes, "palvelu", "palvelua")} tavoittaa asiakkaan: ${and(parts)}.`;
  },
  sources: "Lähteet",
  integration: { horizontal: "horisontaalinen", vertical: "vertikaalinen" },
  leg: {
    referral: (from, to) => `Asiakas ohjataan: ${from} → ${to}`,
    consultation: (from, to) => `Asiantuntemus tulee konsultaationa: ${to} → ${from}`,
    outreach: (from, to) => `Työntekijät jalkautuvat: ${from} → ${to}`,
    joint: (from, to) => `Yhteinen työ: ${from} ja ${to}`,
  },
  legAbout: {
    inheritedFrom: (name) => `osana: ${name}`,
    areas: (names) => `alue: ${names}`,
    practices: (names) => `toimintamalli: ${names}`,
    roles: (names) => `kautta: ${names}`,
    initiatedBy: (names) => `aloittaja: ${names}`,
  },
  counts: (handoffCount, stepCount) =>
    `${handoffCount === 0 ? "asiakas ei siirry" : handoffs(handoffCount)} · ${steps(stepCount)}`,
  inferred: "päätelty lähteestä",
  source: "Lähde",
  table: { id: "tunnus", name: "nimi" },
  nothing: "Mikään palvelu ei tavoita asiakasta.",
  relaxations: {
    status: (words) => `mukaan laskettaisiin myös ${words}`,
    readings: "mukaan laskettaisiin myös se, mikä on vain päätelty",
    at: (since, until) => `päivä olisi ${span(since, until)}`,
    age: (min, max) => `asiakkaan ikä olisi ${span(min, max)}`,
    noDay: (since, until) =>
      `reitin kaikki vaiheet olisivat voimassa samana päivänä (yksi alkaa ${since}, toinen päättyy ${until})`,
    noAge: (min, max) =>
      `reitin kaikki vaiheet olisivat samanikäisille (yksi alkaen ${min} vuotta, toinen enintään ${max} vuotta)`,
    noArea: "reitin kaikki vaiheet palvelisivat samaa aluetta (nyt mikään alue ei sovi kaikille vaiheille)",
    area: (areas) => `asiakkaan asuinalue olisi ${areas}`,
    via: (kinds) => `mukaan laskettaisiin myös ${kinds}`,
    maxHandoffs: (most) => `sallittaisiin ${handoffs(most)}`,
    maxSteps: (most) => `sallittaisiin ${steps(most)}`,
  },
};
