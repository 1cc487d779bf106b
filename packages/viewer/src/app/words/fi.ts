import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number, quote } = formatters.fi;

export const fi: typeof en = {
  language: "suomi",
  product: "Polku",
  skip: {
    question: "Siirry kysymykseen",
    answers: "Siirry vastauksiin",
    map: "Siirry karttaan",
    text: "Siirry tekstinäkymään",
    details: "Siirry tietoihin",
  },
  header: {
    more: "Näkymät",
    network: "Verkosto",
    story: "Tarina",
    overviews: {
      "meeting-places": "Kohtaamispaikat",
      pilots: "Pilotit",
      practices: "Toimintamallit",
      roles: "Roolit",
      steering: "Ohjaus",
      disputes: "Avoimet kysymykset",
      timeline: "Aikajana",
      areas: "Alueet",
    },
    languages: "Kieli",
    view: "Näkymä",
    map: "Kartta",
    matrix: "Taulukko",
    text: "Teksti",
    answers: "Vastaukset",
    open: "Avaa tiedosto",
    openHint: "Verkosto YAML- tai JSON-tiedostona. Tiedosto pysyy tällä laitteella.",
    whatIf: "Entä jos …",
    whatIfHint: "Kokeile muutoksia verkostoon ja katso, miten vastaus muuttuu.",
    help: "Ohje",
    statement: "Saavutettavuusseloste",
    tour: "Esittelykierros",
    dark: "Tummat värit",
    light: "Vaaleat värit",
    back: (network) => `Takaisin: ${network}`,
  },
  file: {
    reading: (name) => `Luetaan: ${name}`,
    drop: "Avaa tiedosto pudottamalla se tähän",
    refused: (name) => `Tiedostoa ei voi avata: ${name}`,
    issues: (errors) => count(errors, "virhe", "virhettä"),
    untouched: "Näytöllä oleva verkosto on ennallaan.",
    place: (line, column) => `rivi ${line}, sarake ${column}`,
    more: (rest) => `ja vielä ${number(rest)}`,
    tooBig: (name, megabytes, most) =>
      `Tiedoston ${name} koko on ${number(megabytes)} Mt. Avattavan tiedoston koko voi olla enintään ${number(most)} Mt.`,
    unreadable: (name) => `Tiedostoa ei voi lukea: ${name}. Se on ehkä siirretty, tai se ei ole tekstiä.`,
    noServices: "Verkostossa ei ole vielä palveluja. Lisää siihen vähintään yksi taso ja yksi palvelu.",
    notLoaded: "Verkostoa ei saatu ladattua. Tarkista yhteys ja lataa sivu uudelleen tai avaa tiedosto.",
    noNetwork: "Näytettävää verkostoa ei ole. Aloita avaamalla tiedosto.",
    another: "Avaa toinen tiedosto",
    warnings: (warnings) => count(warnings, "varoitus", "varoitusta"),
    opened: (name) => `Avattu: ${name}`,
    loading: "Verkostoa ladataan…",
  },
  notice: {
    partLoading: "Entä jos -työkaluja ladataan… Kysymykseen vastataan, kun ne ovat valmiina.",
    partFailed:
      "Entä jos -työkaluja ei saatu ladattua. Tarkista yhteys ja yritä uudelleen. Kysymys on tallessa.",
    heading: "Linkissä on jotakin, mitä tässä verkostossa ei ole",
    unknown: (field, value) => `${field}: ${quote(value)} ei ole tässä verkostossa.`,
    unknownField: (field) => `${quote(field)} ei ole linkin kenttä.`,
    didYouMean: "Tarkoititko",
    showing: "Linkin muu sisältö näytetään.",
    showingFirst: "Sen sijaan näytetään verkoston oma ensimmäinen kysymys.",
    needed: {
      network: (name) => `Linkki koskee verkostoa ${quote(name)}, joka on avattu tiedostosta. Avaa tiedosto.`,
      scenario: (name) =>
        `Linkki koskee skenaariota ${quote(name)}, joka on liian pitkä linkkiin. Avaa sen tiedosto.`,
    },
    otherContent: "Tiedosto on muuttunut linkin tekemisen jälkeen, joten vastaus voi olla toinen.",
    dismiss: "Sulje viesti",
  },
};
