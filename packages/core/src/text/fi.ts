import type { Texts } from "./texts.js";

const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Tarkoititko "${nearest}"?`);

export const fi: Texts = {
  issues: {
    syntax: ({ found }) =>
      `Tekstiä ei voi lukea: ${found}. Tavallisesti lainausmerkki, sulje tai sisennys on väärin.`,
    "duplicate-field": ({ found }) => `Kenttä on kirjoitettu kahdesti (${found}). Vain toinen voisi jäädä.`,
    "too-deep": ({ found }) => `Tekstissä on liikaa sisäkkäisyyttä tai loputonta toistoa (${found}).`,
    "wrong-version": ({ found, expected }) =>
      `Tämä kirjasto lukee muotoa ${expected}, ja tiedostossa on ${found}.`,
    "unknown-field": ({ field, known, nearest }) =>
      nearest === undefined
        ? `Tässä ei ole kenttää "${field}". Tunnetut kentät: ${known}. Omat kentät alkavat "x-".`
        : `Tässä ei ole kenttää "${field}".${mean(nearest)} Omat kentät alkavat "x-".`,
    "missing-field": ({ field }) => `Pakollinen kenttä "${field}" puuttuu.`,
    "wrong-type": ({ field, found, expected }) =>
      `"${field}" on ${found}; odotettiin: ${expected}.${
        expected === "string" ? " Tekstiksi tarkoitettu luku tai kyllä/ei tarvitsee lainausmerkit." : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `"${field}" on ${found}; odotettiin: ${expected}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${found} ei ole tunnus: tunnuksessa on a–z, 0–9 ja yksittäisiä väliviivoja.${mean(nearest || undefined)}`,
    "wrong-date": ({ field, found }) =>
      `"${field}" on ${found}, joka ei ole kalenterin päivä muodossa VVVV-KK-PP.`,
    "duplicate-id": ({ id }) =>
      `Tunnus "${id}" on jo käytössä: tunnukset ovat yksilöllisiä koko tiedostossa.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Tiedostossa ei ole tunnusta "${id}"; odotettu laji: ${expected}.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected }) => `"${id}" on lajia ${found}; odotettu laji: ${expected}.`,
    "undeclared-level": ({ id, known, nearest }) =>
      `Tasoa "${id}" ei ole tiedoston tasoissa (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `Palvelu ei voi olla itsensä osa: ${chain}.`,
    "within-cycle": ({ chain }) => `Alue ei voi olla itsensä sisällä: ${chain}.`,
    "ages-reversed": ({ min, max }) => `Iät ovat väärin päin: min ${min} on suurempi kuin max ${max}.`,
    "dates-reversed": ({ since, until }) =>
      `Päivät ovat väärin päin: since ${since} on myöhempi kuin until ${until}.`,
    "same-ends": ({ id }) => `Yhteys kulkee palvelusta toiseen; sen molemmat päät ovat "${id}".`,
    "no-source": ({ kind, id }) => `Elementille "${id}" (${kind}) ei ole merkitty lähdettä ja kohtaa.`,
    "phone-number": ({ found }) =>
      `Tämä näyttää puhelinnumerolta (${found}). Mallissa ei ole henkilötietoja.`,
    "email-address": ({ found }) =>
      `Tämä näyttää sähköpostiosoitteelta (${found}). Mallissa ei ole henkilötietoja.`,
    "identity-code": () => `Tämä näyttää henkilötunnukselta. Mallissa ei ole henkilötietoja.`,
  },
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
  leg({ kind, from, to, inheritedFrom, status, areas, initiatedBy }) {
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
      initiatedBy.length === 0 ? "" : `aloittaja: ${initiatedBy.join(" tai ")}`,
    ].filter((part) => part !== "");
    return `${what}${extra.length === 0 ? "" : ` (${extra.join("; ")})`}.`;
  },
  counts: (handoffs, steps) =>
    `${handoffs} ${handoffs === 1 ? "siirto" : "siirtoa"}, ${steps} ${steps === 1 ? "askel" : "askelta"}`,
  inferred: "päätelty lähteestä",
  source: "Lähde",
  nothing: "Yhtään palvelua ei tavoiteta.",
};
