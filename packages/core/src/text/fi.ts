import { changesFi } from "./changes-fi.js";
import { span } from "./span.js";
import { issuesFi } from "./issues-fi.js";
import type { Texts } from "./texts.js";

export const fi: Texts = {
  ...issuesFi,
  change: changesFi,
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
  arrivals: { here: "Täällä", comes: "Tulee asiakkaan luo", goes: "Asiakas siirtyy" },
  integration: { horizontal: "horisontaalinen", vertical: "vertikaalinen" },
  leg({ kind, from, to, inheritedFrom, status, areas, initiatedBy, practices, roles }) {
    const what = {
      referral: `Asiakas ohjataan: ${from} → ${to}`,
      consultation: `Asiantuntemus tulee konsultaationa: ${to} → ${from}`,
      outreach: `Työntekijät jalkautuvat: ${from} → ${to}`,
      joint: `Yhteinen työ: ${from} ja ${to}`,
    }[kind];
    const extra = [
      inheritedFrom === undefined ? "" : `osana: ${inheritedFrom}`,
      status === "established" ? "" : fi.statuses[status],
      areas.length === 0 ? "" : `alue: ${areas.join(", ")}`,
      practices.length === 0 ? "" : `toimintamalli: ${practices.join(" tai ")}`,
      roles.length === 0 ? "" : `kautta: ${roles.join(" tai ")}`,
      initiatedBy.length === 0 ? "" : `aloittaja: ${initiatedBy.join(" tai ")}`,
    ].filter((part) => part !== "");
    return `${what}${extra.length === 0 ? "" : ` (${extra.join("; ")})`}.`;
  },
  counts: (handoffs, steps) =>
    `${handoffs} ${handoffs === 1 ? "siirto" : "siirtoa"}, ${steps} ${steps === 1 ? "askel" : "askelta"}`,
  inferred: "päätelty lähteestä",
  source: "Lähde",
  table: { id: "tunnus", name: "nimi" },
  nothing: "Yhtään palvelua ei tavoiteta.",
  relaxations: {
    status: (words) => `mukaan luettaisiin myös ${words}`,
    at: (since, until) => `päivä olisi ${span(since, until)}`,
    age: (min, max) => `asiakkaan ikä olisi ${span(min, max)}`,
    area: (areas) => `asiakkaan asuinalue olisi ${areas}`,
    via: (kinds) => `mukaan luettaisiin myös ${kinds}`,
    maxHandoffs: (handoffs) => `siirtoja saisi olla ${handoffs}`,
    maxSteps: (steps) => `askelia saisi olla ${steps}`,
  },
  and: "ja",
  or: "tai",
};
