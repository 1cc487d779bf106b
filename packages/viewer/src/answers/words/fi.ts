import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { and, count, number, plural } = formatters.fi;
const services = (total: number) => count(total, "palvelu", "palvelua");
const links = (total: number) => count(total, "yhteys", "yhteyttä");

export const fi: typeof en = {
  list: {
    heading: "Vastaukset",
    groups: { here: "Jo täällä", comes: "Tulee asiakkaan luo", goes: "Asiakas siirtyy" },
    summary: (here, comes, goes) =>
      `${services(here + comes + goes)} tavoittaa asiakkaan: ${and([
        here > 0 && `${here} on jo täällä`,
        comes > 0 && `${comes} tulee asiakkaan luo`,
        goes > 0 && `${goes} palveluun asiakas siirtyy`,
      ])}.`,
    notReached: (total) => `Ei tavoita: ${number(total)}`,
    notReachedHint: "Nämä palvelut ovat verkostossa, mutta mikään kysymyksen sallima yhteys ei johda niihin.",
    at: "paikka",
    through: "Roolin kautta",
    details: "Tietoa palvelusta",
    onlyHere: "Mikään muu palvelu ei tavoita asiakasta tällä kysymyksellä.",
    whyHeading: "Mikä muuttaisi vastausta",
    noLinks: "Täältä ei johda yhteyksiä eteenpäin.",
    without: {
      age: "Jätä ikä pois",
      area: "Jätä kunta pois",
      needs: "Jätä tarve pois",
      via: "Salli kaikki yhteydet",
      maxHandoffs: "Salli kuinka monta siirtoa tahansa",
      maxSteps: "Salli kuinka monta vaihetta tahansa",
      status: "Laske mukaan myös suunniteltu ja kiistanalainen",
      at: "Jätä päivä pois",
    },
    gain: (gained) => `+ ${services(gained)}`,
    nothingHelps: "Minkään yksittäisen ehdon poistaminen ei muuta vastausta.",
    previous: "Edellinen reitti",
    next: "Seuraava reitti",
    position: (index, total) => `${index} / ${total}`,
  },
  route: {
    leg: (index) => `Vaihe ${index}`,
    summary: (name, counts, at) => `Reitti: ${name}; ${counts}. Asiakkaan paikka: ${at}.`,
    kind: "Yhteyden laji",
    integration: "Integraatio",
    area: "Alue",
    initiatedBy: "Aloittaja",
    practices: "Toimintamallit",
    inheritedFrom: "Peritty palvelulta",
    mode: "Miten",
    dates: "Voimassa",
    note: "Huomautus",
    positions: "Näkemykset",
    sources: "Lähteet",
    noSources: "Lähdettä ei ole merkitty.",
    everywhere: "ei rajattu",
    here: "Asiakas on jo täällä. Vaiheita ei tarvita.",
  },
  whyNot: {
    heading: "Mikä toisi palvelun asiakkaan ulottuville",
    doors: "Ehtojen poistaminen ei auta. Yksi uusi yhteys johonkin näistä sulkisi aukon:",
    nothing: "Ehtojen poistaminen ei auta, eikä palveluun johda yhteyttä mistään verkoston palvelusta.",
  },
  text: {
    heading: "Verkosto tekstinä",
    intro: "Sama sisältö kuin kartalla: ensin vastaus, sitten jokainen palvelu tasoittain yhteyksineen.",
    answer: "Vastaus",
    results: "Vastaus taulukkona",
    resultsCaption: (total) => `Asiakkaan tavoittavat palvelut ja reitit: ${number(total)}`,
    columns: {
      service: "Palvelu",
      arrival: "Miten tavoittaa",
      at: "Asiakkaan paikka",
      handoffs: "Siirrot",
      steps: "Vaiheet",
      route: "Reitti ja lähteet",
    },
    services: (level, total) => `${level}: ${services(total)}`,
    contents: "Tällä sivulla",
  },
  summary: {
    routes: (total, complete, to) =>
      total === 0
        ? `Mikään reitti ei johda palveluun ${to}.`
        : `${complete ? "" : "Ensimmäiset "}${count(total, "reitti", "reittiä")}: ${to}. ${complete ? "Muita ei ole." : "Reittejä on lisää."}`,
    reachedAlready: (to) => `${to} tavoittaa asiakkaan jo.`,
    relax: (ways, to) =>
      `${to} ei tavoita asiakasta. ${plural(ways, "Yksi muutos", `Jokin ${ways} muutoksesta`)} riittäisi.`,
    doors: (total, to) =>
      `${to} ei tavoita asiakasta, eikä ehtojen poistaminen auta. Yksi uusi yhteys ${plural(total, "yhteen palveluun", `johonkin ${total} palvelusta`)} riittäisi.`,
    nothingHelps: (to) => `${to} ei tavoita asiakasta, eikä mikään kysymyksen ehdoista muuttaisi sitä.`,
    gatekeepers: (serviceCount, linkCount, to) =>
      serviceCount + linkCount === 0
        ? `Palveluun on useita reittejä: ${to}. Mikään yksittäinen palvelu tai yhteys ei ole välttämätön.`
        : `${to}: palveluun ei pääse, jos ${plural(serviceCount + linkCount, "tämä puuttuu", "yksikin näistä puuttuu")}: ${and([serviceCount > 0 && services(serviceCount), linkCount > 0 && links(linkCount)])}.`,
    notReached: (to) => `${to} ei tavoita asiakasta, joten pääsyä ei voi menettää.`,
    gatekeepersOfAll: (serviceCount, linkCount) =>
      serviceCount + linkCount === 0
        ? "Pääsy mihinkään palveluun ei riipu yksittäisestä palvelusta tai yhteydestä."
        : `Pääsy muihin palveluihin riippuu näistä: ${services(serviceCount)} ja ${links(linkCount)}. Ensin ne, joiden puuttuessa menetetään eniten.`,
    gaps: (rows, columns, nowhere) =>
      `${count(rows, "rivi", "riviä")} ja ${services(columns)}: ${
        nowhere === 0
          ? "jokainen palvelu tavoittaa asiakkaan vähintään yhdellä rivillä"
          : `${services(nowhere)} ei tavoita asiakasta yhdelläkään rivillä`
      }.`,
    differences: (counts) =>
      `${and([
        `${counts.gained} lisää`,
        `${counts.lost} pois`,
        counts.nearer > 0 && `${counts.nearer} lähempänä`,
        counts.farther > 0 && `${counts.farther} kauempana`,
        counts.otherRoute > 0 && `${counts.otherRoute} eri reittiä`,
        `${counts.same} ennallaan`,
      ])}.`,
    invalid: (total) => `Muutettu verkosto ei olisi kelvollinen: ${count(total, "virhe", "virhettä")}.`,
  },
  answer: {
    route: (index) => `Reitti ${index}`,
    complete: "Muita reittejä ei ole.",
    cutOff: "Reittejä on näitä enemmän.",
    showMore: "Luettele lisää reittejä",
    ifSo: (condition) => `Palvelu tavoittaisi asiakkaan, jos ${condition}.`,
    preview: (gained, lost) => `${services(gained)} lisää${lost === 0 ? "" : `, ${number(lost)} pois`}`,
    doors: "Missä yksi uusi yhteys sulkisi aukon",
    doorsHint: "Ehtojen poistaminen ei auta. Näistä jokaisesta palvelu tavoitetaan:",
    askRoutes: "Kysy kaikki reitit",
    askWhyNot: "Kysy, miksi ei",
    whyNot: "Miksi ei?",
    askGatekeepers: "Kysy, mistä pääsy riippuu",
    askReach: "Kysy, mikä tavoittaa asiakkaan",
    offered: "Saatavilla siellä",
    others: "Muut reitit",
    otherNone: "Muita reittejä ei ole.",
    onlyBest: "Paras reitti",
    needed: "Mistä pääsy riippuu",
    neededNone: "Ei yhdestäkään yksittäisestä palvelusta tai yhteydestä: aina jää toinen reitti.",
    neededServices: "Palvelut",
    neededLinks: "Yhteydet",
    loses: (total) => `ilman sitä menetetään ${services(total)}`,
    lost: "Ilman sitä menetetään",
    reachedIn: (reached, total) => `${reached} / ${services(total)}`,
    nowhere: "Ei tavoita yhdelläkään rivillä",
    nowhereNone: "Jokainen palvelu tavoittaa asiakkaan vähintään yhdellä rivillä.",
    reachedByRow: "Asiakkaan tavoittavat palvelut, vähiten ensin",
    missing: "Ei tavoita",
    missingNone: "Kaikki, jotka jollakin rivillä tavoittavat asiakkaan.",
    ages: (age) => `${age} v`,
    differences: {
      gained: "Saadaan lisää",
      lost: "Menetetään",
      nearer: "Lähempänä",
      farther: "Kauempana",
      otherRoute: "Eri reittiä",
    },
    same: (total) => `Ennallaan: ${number(total)}`,
    nothingDiffers: "Eroja ei ole.",
    notReached: "ei tavoita",
    onMap: "Kartalla",
    noChanges: "Muutoksia ei vielä ole, joten vastaus on sama ennen ja jälkeen.",
    invalid: "Muutosten jälkeen verkosto ei olisi kelvollinen, joten vastausta ei ole:",
  },
};
