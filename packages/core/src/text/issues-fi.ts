import { libraryWords } from "./library-words.js";
import type { IssueTexts } from "./texts.js";
import { issuePhrases, needsQuotes, wordFor } from "./word.js";

const { elements } = libraryWords.fi;

const values: IssueTexts["values"] = {
  text: "teksti",
  "some-text": "teksti, joka ei ole tyhjä",
  "text-by-language": "teksti tai yksi teksti kieltä kohti (fi, sv, en)",
  number: "luku",
  integer: "kokonaisluku",
  boolean: "true tai false",
  list: "luettelo",
  "some-entries": "luettelo, jossa on vähintään yksi kohta",
  object: "joukko kenttiä",
  "document-name": "tiedoston nimi ilman kansiota tai verkko-osoite",
  "web-address": "verkko-osoite",
  "date-time": "ajankohta UTC-aikana muodossa VVVV-KK-PPTtt:mm:ssZ",
  nothing: "tyhjä",
};

const problems: IssueTexts["problems"] = {
  empty: "tiedosto on tyhjä",
  indent: "sisennys ei sovi yllä oleviin riveihin",
  tab: "rivi on sisennetty sarkaimella; käytä välilyöntejä",
  quote: "lainausmerkki on avattu mutta sitä ei ole suljettu",
  bracket: "sulje on avattu mutta sitä ei ole suljettu, tai sulkeiden sisältö on sisennetty liian vähän",
  separator: "pilkku tai kaksoispiste puuttuu",
  space: "välilyönti puuttuu",
  "colon-in-text": "teksti, jossa on kaksoispiste ja välilyönti, tarvitsee lainausmerkit",
  "no-colon": "kentän nimen jäljestä puuttuu kaksoispiste",
  "needs-quotes": "tällä merkillä alkava teksti tarvitsee lainausmerkit",
  unexpected: "tässä on jotakin, mikä ei kuulu tähän",
  "after-end": "lopun jälkeen on vielä tekstiä",
  documents: "tiedostossa on useita asiakirjoja (---), mutta malli on yksi asiakirja",
  "field-name": "kentän nimi puuttuu tai ei ole tekstiä, tai sulkevan sulkeen edellä on pilkku",
  "long-field-name": "kentän nimi on liian pitkä; tavallisesti jokin teksti tarvitsee lainausmerkit",
  "no-value": "arvo puuttuu tai pilkkuja on yksi liikaa",
  number: "luku on kirjoitettu väärin",
  escape: "kenoviivan jälkeen on merkki, joka ei kelpaa",
  "control-character": "lainausmerkkien sisällä on rivinvaihto, sarkain tai muu ohjausmerkki",
  comment: "JSON-tiedostossa ei voi olla kommentteja",
  tag: "malleissa ei käytetä tunnisteita (!)",
  alias: "ankkuri (&) tai viittaus (*) on väärin, tai ankkuria ei ole määritelty",
  directive: "ohje (%) tai sen jälkeinen rivi on väärin",
  merge: "yhdistäviä kenttiä (<<) ei tueta; kirjoita kentät auki joka paikkaan",
  more: "virheitä on lisää; useimmat johtuvat ensimmäisistä",
  depth: "luetteloita ja kenttiä on sisäkkäin yli sata",
  repetition: "viittaukset (*) toistavat sisältöä liikaa",
  size: "teksti on liian pitkä; JSON saa olla pidempi kuin YAML",
};

const { q, value, problem, kinds } = issuePhrases("fi", { values, problems });
const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Tarkoititko ${q(nearest)}?`);
const subject = (field: string | undefined) => (field ? q(field) : "Tiedosto");
const personal = (what: string) => `Tämä näyttää ${what}. Poista se: mallissa ei saa olla henkilötietoja.`;

/** What issues say in Finnish, and the words that they are made of. */
export const issuesFi: IssueTexts = {
  values,
  problems,
  issues: {
    "not-utf8": () =>
      "Tästä eteenpäin tiedosto ei ole UTF-8-tekstiä. Tallenna se UTF-8-merkistöllä ja yritä uudelleen.",
    syntax: (facts) => `Tekstiä ei voi lukea: ${problem(facts["problem"] ?? facts["found"])}.`,
    "duplicate-field": ({ field }) => `Kenttä ${q(field)} on tässä kahdesti. Poista toinen.`,
    "too-large": (facts) => `Tiedostoa ei voi avata: ${problem(facts["problem"])}.`,
    "wrong-version": ({ found, expected }) =>
      `Tiedoston muoto on ${value(found)}; odotettiin muotoa ${expected}.`,
    "unknown-field": ({ field, known, nearest }) =>
      `Tässä ei ole kenttää ${q(field)}.${nearest === undefined && known ? ` Tunnetut kentät: ${known}.` : mean(nearest)} Omien kenttien alussa on ${q("x-")}.`,
    "missing-field": ({ field }) => `Kenttä ${q(field)} puuttuu. Lisää se.`,
    "wrong-type": ({ field, found, expected }) =>
      `${subject(field)} on ${value(found)}; odotettiin: ${value(expected)}.${
        needsQuotes(found, expected)
          ? " Tekstiksi tarkoitettu luku tai true/false tarvitsee lainausmerkit."
          : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `${subject(field)} on ${value(found)}; odotettiin: ${value(expected)}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${value(found)} ei ole tunnus: tunnuksessa on merkkejä a–z ja 0–9 sekä yksittäisiä yhdysmerkkejä.${mean(nearest)}`,
    "wrong-date": ({ field, found, nearest }) =>
      `${q(field)} on ${value(found)}; odotettiin kalenterin päivää muodossa VVVV-KK-PP.${mean(nearest)}`,
    "empty-list": ({ field }) =>
      `Luettelo ${q(field)} on tyhjä, joten mikään ei vastaa sitä. Jätä kenttä pois, jos rajausta ei ole, tai lisää kohta.`,
    "duplicate-id": ({ id, found }) =>
      `Tunnus ${q(id)} on jo käytössä (${kinds(found)}). Jokaisen tunnuksen on oltava tiedostossa eri.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Tiedostossa ei ole tunnusta ${q(id)}; odotettu laji: ${kinds(expected)}.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected, nearest }) =>
      `${q(id)} on ${kinds(found)}; odotettu laji: ${kinds(expected)}.${mean(nearest)}`,
    "undeclared-level": ({ id, known, nearest }) =>
      `${q(id)} ei ole tiedoston tasojen joukossa (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `Palvelu ei voi olla itsensä osa: ${chain}.`,
    "within-cycle": ({ chain }) => `Alue ei voi olla itsensä sisällä: ${chain}.`,
    "ages-reversed": ({ min, max }) => `Iät ovat väärin päin: min ${min} on suurempi kuin max ${max}.`,
    "dates-reversed": ({ since, until }) =>
      `Päivät ovat väärin päin: since ${since} on myöhempi kuin until ${until}.`,
    "same-ends": ({ id }) => `Yhteys kulkee palvelusta toiseen; sen molemmat päät ovat ${q(id)}.`,
    "no-source": ({ kind, id }) =>
      `Kohteella ${q(id)} (${wordFor(elements, kind)}) ei ole lähdettä. Lisää lähde ja sen kohta.`,
    "control-character": ({ found }) =>
      `Tekstissä on näkymätön merkki ${found}, joka voi muuttaa tekstin näyttämistä. Poista se.`,
    "phone-number": ({ found }) => personal(`puhelinnumerolta (${found})`),
    "email-address": ({ found }) => personal(`sähköpostiosoitteelta (${found})`),
    "identity-code": () => personal("henkilötunnukselta"),
    "not-a-scenario": () =>
      `Tämä on palveluverkoston malli, ei skenaario. Skenaariossa on kentät ${q("scenario")}, ${q("of")} ja ${q("changes")}.`,
    "not-a-workshop": () =>
      `Tämä ei ole työpajan tiedosto. Siinä on kentät ${q("workshop")}, ${q("of")} ja ${q("items")}.`,
    "conflicting-element": ({ id, fields, first, second }) =>
      `${q(id)} on kuvattu kahdella tavalla: ${first} ja ${second} eroavat kentissä ${fields}.`,
    "ambiguous-link": ({ id, known }) =>
      `Usealla yhteydellä on samat päät ja sama laji kuin tunnuksessa ${q(id)}: ${known}. Valitse niistä yksi tai anna yhteydelle oma tunnus.`,
    "other-model": ({ expected, found }) =>
      `Skenaario muuttaa mallia ${q(expected)}, mutta tämä on ${q(found)}: muutokset voivat tarkoittaa tässä muuta.`,
  },
};
