import { formatters } from "../../text/formatter.js";
import type { OverviewWords } from "./words.js";

const { count, number, plural } = formatters.fi;

/** What overviews say in Finnish. */
export const fi: OverviewWords = {
  about: {
    "meeting-places": [
      "Missä perheet tapaavat toisiaan, maakunnittain: kuka paikoista vastaa, mitä paikalle tulee ja kuka koordinoi.",
      "Pelkkä luku tarkoittaa, että lähde vain laskee paikat. Mitä lähde ei kerro, sitä ei kerrota tässäkään.",
    ],
    pilots: ["Mitä pilotoidaan missä, ja mistä kunnista lähteet eivät mainitse pilottia."],
    practices: [
      "Palvelujen yhteiset toimintamallit: kuka kutakin käyttää ja mitä yhteyksiä sen kautta on.",
      "Yhteys on olemassa toimintamallin kautta, kun lähde sanoo palvelujen tekevän työtä yhdessä sillä tavalla.",
    ],
    roles: ["Ihmisten roolit verkostossa: missä kussakin työskennellään ja mitä yhteyksiä sen kautta on."],
    steering: [
      "Kuka ohjaa milläkin tasolla: ryhmät, niiden tehtävät ja missä tehtävät kohtaavat.",
      "Ryhmät eivät ota vastaan asiakkaita, eivätkä niiden tehtävät ole asiakastyötä.",
    ],
    disputes: [
      "Mistä lähteet ovat eri mieltä tai minkä ne jättävät auki, esitetyt näkemykset ja missä kukin lukee.",
    ],
    timeline: ["Kaikki päivätty järjestyksessä, tai mikä on voimassa yhtenä päivänä."],
    areas: [
      "Kunkin alueen kunnat koodeineen, ja montako kuntaa kukin lähde nimeää tai laskee.",
      "Koodit ovat siitä rekisteristä, johon kunnan tiedoissa viitataan.",
    ],
  },
  nothing: {
    "meeting-places": "Verkostossa ei ole kohtaamispaikkoja.",
    pilots: "Verkostossa ei ole pilotteja.",
    practices: "Verkostossa ei ole toimintamalleja.",
    roles: "Verkostossa ei ole rooleja.",
    steering: "Verkostossa ei ole ryhmiä eikä tehtäviä.",
    disputes: "Verkostossa ei ole mitään kiistanalaista, eikä mistään ole esitetty näkemyksiä.",
    timeline: "Millään verkostossa ei ole päivää.",
    areas: "Verkostossa ei ole alueita, joilla on kuntia.",
  },
  notGiven: "lähteet eivät kerro",
  tiers: {
    region: "maakunta",
    municipality: "kunta",
    "family-centre": "perhekeskus",
    "meeting-place": "kohtaamispaikka",
  },
  labels: {
    usedBy: "käyttävät",
    linksThrough: "yhteydet sen kautta",
    loneLinks: "yhteydet vain sen kautta",
    triedIn: "kokeillaan",
    steeredBy: "ohjaavat",
    connects: "yhdistää",
    starts: "voi aloittaa",
    sitsIn: "jäsenenä",
    tasks: "tehtävät",
    touches: "liittyy",
    places: "paikat",
    comes: "paikalle tulee",
    wouldCome: "suunnitteilla tai auki",
    clients: "asiakkaita",
    dates: "päivät",
    groups: "ryhmät",
    views: "näkemykset",
    theme: "aihe",
    region: "maakunta",
    withoutAges: "iät, joille ei mitään",
    pilots: "pilotit",
    municipalities: "kunnat ja niiden koodit",
  },
  municipalities: (total) => count(total, "kunta", "kuntaa"),
  alone: (total) => `${number(total)} vain sen kautta`,
  levels: (services, levels) =>
    `Työskentelee ${number(services)} palvelussa ${number(levels)} ${plural(levels, "tasolla", "eri tasolla")}.`,
  gains: {
    lead: (from) =>
      `Lähtöpaikka: ${from}. Sama kysytään verkostosta, jossa kutakin näistä ei olisi eikä yhteyksiä, jotka ovat olemassa vain sen kautta.`,
    areaHint: "Kuntaa ei ole valittu, joten mukana on kaikki, mitä missä tahansa kokeillaan.",
    columns: { what: "ilman tätä", gained: "lisää", nearer: "tuo lähemmäs" },
    nothing: "ei lisää tavoitettavia palveluja",
    nothingDepends: "ei lisää tavoitettavia palveluja: mikään yhteys tai palvelu ei ole yksin sen varassa",
  },
  practices: {
    summary: (linked, all) =>
      `${number(linked)}/${count(all, "toimintamalli", "toimintamallia")} tuo yhteyksiä palvelujen välille.`,
    adds: "Mitä kukin toimintamalli lisää",
    used: "Palvelujen ja yhteyksien käytössä, kokeilussa tai suunnitelmissa",
    others: "Lähteet mainitsevat, mutta eivät kerro, kuka käyttää",
  },
  roles: {
    summary: (linked, all) =>
      `Palvelujen välisiä yhteyksiä on ${number(linked)} roolin kautta. Rooleja on ${number(all)}.`,
    adds: "Mitä kunkin roolin kautta tavoitetaan",
    used: "Roolit, joiden kautta on yhteyksiä",
    others: "Muut roolit",
  },
  pilots: {
    summary: (running, where) =>
      `Käynnissä on ${count(running, "pilotti", "pilottia")} ${number(where)} kunnassa.`,
    where: "Mitä pilotoidaan missä",
    links: "yhteydet palvelujen välillä",
    partly: (name, parts) => `${name} osittain: ${parts}`,
    whole: "koko kunta",
    part: "osassa",
    without: (total, all) =>
      `${number(total)}/${count(all, "kunta", "kuntaa")}: lähteet eivät mainitse pilottia`,
    withoutHint: "Niissä voidaan silti pilotoida jotakin.",
    together: "Mitä pilotit yhdessä lisäävät",
    togetherHint: (from) =>
      `Lähtöpaikka: ${from}. Kunkin kunnan kohdalla kysytään kahdesti: ilman pilotoitavaa ja niin, että se on mukana.`,
    livesIn: "asiakkaan kotikunta",
    each: "Mitä kukin pilotti lisää",
    all: "kaikki pilotit",
    anyArea: "mikä tahansa alue",
    undated: "Pilotit, joille lähteet eivät anna päiviä",
    conditions: "Mihin pilotoivat sitoutuvat",
    list: "Pilotit",
  },
  steering: {
    summary: (groups, tasks) =>
      `Reitit kulkevat vain palvelujen kautta: yksikään näistä ei voi olla reitillä (${count(groups, "ryhmä", "ryhmää")}, ${count(tasks, "tehtävä", "tehtävää")}).`,
    meetings: "Missä tehtävät kohtaavat: kuka ehdottaa, kuka päättää",
    meetingsHint:
      "Kukin tehtävä niiden toisten tehtävien rinnalla, joihin se vastaa, joita se jatkaa tai joiden kanssa se on päällekkäinen.",
    others: "Palvelujen ja toimijoiden tehtävät",
  },
  disputes: {
    summary: (open, settled) =>
      `Kiistanalaista tai auki jätettyä: ${number(open)}. Muuta, josta on esitetty näkemyksiä: ${number(settled)}.`,
    disputed: "Kiistanalaista tai auki jätettyä",
    settled: "Ei sinänsä kiistanalaista, mutta näkemyksiä on esitetty",
    settledHint: "Näiden tila on selvä. Tässä on, mitä joku sanoo niiden puolesta tai niitä vastaan.",
    noPositions: "Lähteet eivät mainitse näkemyksiä tästä.",
  },
  timeline: {
    summary: (total, days) => `${count(total, "päivätty merkintä", "päivättyä merkintää")}, ${days}`,
    meeting: "kokous",
    inForce: (day) => `Voimassa ${day}`,
    onDay: (day) => `Päivän ${day} kokoukset ja asiakirjat`,
    nothingInForce: (day) => `Mikään päivätty ei ole voimassa ${day}.`,
  },
  meetingPlaces: {
    summary: (regions, lacking, unknown) =>
      `${count(regions, "maakunta tai alue", "maakuntaa tai aluetta")}; jossakin iässä paikkaa ei ole: ${number(lacking)}; ikiä ei kerrota: ${number(unknown)}.`,
    sideBySide: "Maakunnat rinnakkain",
    counted: (total) => `laskettu ${count(total, "paikka", "paikkaa")}`,
    noPlaceFor: (ages) => `ei paikkaa iässä ${ages}`,
    unnamed: "Lähde ei nimeä eikä laske paikkoja. Tässä ovat palvelut, jotka se mainitsee.",
    nothingComes: "ei mitään, mistä lähteet kertoisivat",
    comesAnywhere: "kuntaa ei kerrota: mukana on vain se, mikä pätee kaikkialla",
    perMonth: (min, max) => `${number(min)}–${number(max)} kuukaudessa`,
    allAges: "kaikki 0–17-vuotiaat",
    nothingFor: (ages) => `ei mitään iässä ${ages}`,
    coordination: "Kuka koordinoi ja kartoittaa milläkin tasolla",
    noCoordination: "Lähteet eivät kerro koordinoinnista täällä.",
  },
  areas: {
    summary: (differing, all) =>
      differing === 0
        ? "Lähteet eivät anna minkään alueen kuntien määräksi eri lukuja."
        : all === 1
          ? "Lähteet antavat kuntien määräksi eri lukuja."
          : `Lähteiden luvut eroavat ${number(differing)} alueella (kaikkiaan ${number(all)}).`,
    differ: "lähteiden luvut eroavat",
    notCounted: "mikään lähde ei laske niitä",
    count: "kuntia",
    which: "mitkä",
    countsOnly: "laskee, ei nimeä",
    namesAll: "nimeää kaikki",
    doesNotName: "ei nimeä:",
    codes: (day) => `koodit ${day}`,
  },
};
