import type { IssueTexts } from "./texts.js";
import { needsQuotes, wordFor, wordsFor } from "./word.js";

const elements: IssueTexts["elements"] = {
  level: "taso",
  source: "lähde",
  area: "alue",
  organisation: "toimija",
  need: "tarve",
  service: "palvelu",
  link: "yhteys",
  place: "paikka",
  role: "rooli",
  practice: "toimintamalli",
  group: "ryhmä",
  pilot: "pilotti",
  task: "tehtävä",
  story: "tarina",
};

const values: IssueTexts["values"] = {
  text: "teksti",
  "some-text": "teksti, joka ei ole tyhjä",
  "text-by-language": "teksti tai yksi teksti kieltä kohti (fi, sv, en)",
  number: "luku",
  integer: "kokonaisluku",
  boolean: "true tai false",
  list: "luettelo",
  "some-entries": "luettelo, jossa on ainakin yksi kohta",
  object: "joukko kenttiä",
  nothing: "tyhjä",
};

const problems: IssueTexts["problems"] = {
  empty: "siinä ei ole mitään",
  indent: "sisennys ei sovi yllä oleviin riveihin",
  tab: "rivi on sisennetty sarkaimella; YAML vaatii välilyönnit",
  quote: "lainausmerkki avataan mutta sitä ei suljeta",
  bracket: "sulje avataan mutta sitä ei suljeta, tai sulkeiden sisältö on sisennetty liian vähän",
  separator: "pilkku tai kaksoispiste puuttuu",
  space: "välilyönti puuttuu",
  "colon-in-text": "teksti, jossa on kaksoispiste ja välilyönti, tarvitsee lainausmerkit",
  "no-colon": "kentän nimen jäljestä puuttuu kaksoispiste",
  "needs-quotes": "tällä merkillä alkava teksti tarvitsee lainausmerkit",
  unexpected: "tässä on jotakin, mikä ei kuulu tähän",
  "after-end": "lopun jälkeen tulee vielä jotakin",
  documents: "siinä on useampi asiakirja (---), ja malli on yksi",
  "field-name": "kenttä tarvitsee nimen, joka on tekstiä, eikä sulkevan sulkeen edellä ole pilkkua",
  "long-field-name": "kentän nimi on liian pitkä; tavallisesti teksti tarvitsee lainausmerkit",
  "no-value": "arvo puuttuu tai pilkkuja on yksi liikaa",
  number: "lukua ei ole kirjoitettu luvuksi",
  escape: "kenoviivan jälkeinen merkki on väärä",
  "control-character": "lainausmerkkien sisällä on rivinvaihto, sarkain tai muu ohjausmerkki",
  comment: "JSONissa ei ole kommentteja",
  tag: "tässä on tunniste (!), jollaisia malleissa ei ole",
  alias: "ankkuri (&) tai viittaus (*) on väärin, tai sen edellä mikään ei kanna sitä nimeä",
  directive: "ohje (%) tai sen jälkeinen rivi on väärin",
  more: "lisää samaa",
  depth: "luetteloita ja kenttiä on sisäkkäin yli sata",
  repetition: "sen viittaukset (*) toistavat liikaa",
  size: "se on pidempi kuin mikään verkosto, joka mahtuu muistiin",
};

const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Tarkoititko "${nearest}"?`);
const subject = (field: string | undefined) => (field ? `"${field}"` : "Tiedosto");
const value = (fact: string | undefined) => wordFor(values, fact);
const kinds = (fact: string | undefined) => wordsFor(elements, fact).join(" tai ");

/** What issues say in Finnish, and the words that they are made of. */
export const issuesFi: IssueTexts = {
  elements,
  values,
  problems,
  issues: {
    "not-utf8": () =>
      `Tästä eteenpäin tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-merkistöllä ja yritä uudelleen.`,
    syntax: ({ problem, found }) =>
      problem === "more"
        ? `Lukukelvottomia kohtia on vielä ${found}; useimmat seuraavat ensimmäisistä.`
        : `Tekstiä ei voi lukea: ${problem === undefined ? found : wordFor(problems, problem)}.`,
    "duplicate-field": ({ field }) =>
      `Kenttä "${field}" on kirjoitettu samaan paikkaan kahdesti. Vain toinen voisi jäädä.`,
    "too-deep": ({ problem }) => `Tekstiä ei voi ottaa vastaan: ${wordFor(problems, problem)}.`,
    "wrong-version": ({ found, expected }) =>
      `Tämä kirjasto lukee muotoa ${expected}, ja tiedoston muoto on ${value(found)}.`,
    "unknown-field": ({ field, known, nearest }) =>
      `Tässä ei ole kenttää "${field}".${nearest === undefined && known ? ` Tunnetut kentät: ${known}.` : mean(nearest)} Omat kentät alkavat "x-".`,
    "missing-field": ({ field }) => `Pakollinen kenttä "${field}" puuttuu.`,
    "wrong-type": ({ field, found, expected }) =>
      `${subject(field)} on ${value(found)}; odotettiin: ${value(expected)}.${
        needsQuotes(found, expected)
          ? " Tekstiksi tarkoitettu luku tai true/false tarvitsee lainausmerkit."
          : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `${subject(field)} on ${value(found)}; odotettiin: ${value(expected)}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${found} ei ole tunnus: tunnuksessa on a–z, 0–9 ja yksittäisiä yhdysmerkkejä.${mean(nearest)}`,
    "wrong-date": ({ field, found }) =>
      `"${field}" on ${found}, joka ei ole kalenterin päivä muodossa VVVV-KK-PP.`,
    "duplicate-id": ({ id, found }) =>
      `Tunnus "${id}" on jo käytössä (${kinds(found)}): tunnukset ovat yksilöllisiä koko tiedostossa.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Tiedostossa ei ole tunnusta "${id}"; odotettu laji: ${kinds(expected)}.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected, nearest }) =>
      `"${id}" on ${kinds(found)}; odotettu laji: ${kinds(expected)}.${mean(nearest)}`,
    "undeclared-level": ({ id, known, nearest }) =>
      `Tasoa "${id}" ei ole tiedoston tasoissa (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `Palvelu ei voi olla itsensä osa: ${chain}.`,
    "within-cycle": ({ chain }) => `Alue ei voi olla itsensä sisällä: ${chain}.`,
    "ages-reversed": ({ min, max }) => `Iät ovat väärin päin: min ${min} on suurempi kuin max ${max}.`,
    "dates-reversed": ({ since, until }) =>
      `Päivät ovat väärin päin: since ${since} on myöhempi kuin until ${until}.`,
    "same-ends": ({ id }) => `Yhteys kulkee palvelusta toiseen; sen molemmat päät ovat "${id}".`,
    "no-source": ({ kind, id }) =>
      `Kohteelle "${id}" (${wordFor(elements, kind)}) ei ole merkitty lähdettä ja sen kohtaa.`,
    "phone-number": ({ found }) =>
      `Tämä näyttää puhelinnumerolta (${found}). Mallissa ei ole henkilötietoja.`,
    "email-address": ({ found }) =>
      `Tämä näyttää sähköpostiosoitteelta (${found}). Mallissa ei ole henkilötietoja.`,
    "identity-code": () => `Tämä näyttää henkilötunnukselta. Mallissa ei ole henkilötietoja.`,
    "not-a-scenario": () =>
      `Tämä on palveluverkoston malli, ei skenaario: skenaariossa on kentät "scenario", "of" ja "changes".`,
    "other-model": ({ expected, found }) =>
      `Skenaario muuttaa mallia "${expected}", ja tämä on "${found}": muutokset eivät ehkä tarkoita tässä samaa kuin siinä.`,
  },
};
