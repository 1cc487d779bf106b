import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number, plural } = formatters.fi;
const services = (total: number) => count(total, "palvelu", "palvelua");

export const fi: typeof en = {
  map: {
    label: "Palveluverkoston kartta",
    role: "verkostokartta",
    summary: (total, links, levels) =>
      `${services(total)} ja ${count(links, "yhteys", "yhteyttä")}, tasot: ${levels}. Siirry palvelusta toiseen nuolinäppäimillä, avaa Enterillä. Tekstinäkymässä on sama sisältö.`,
    toolbar: "Kartan työkalut",
    moves: "Mikä muuttui",
    layout: "Asettelu",
    layouts: { bands: "Tasot", free: "Vapaa" },
    picture: "Tallenna kartta kuvana",
    zoomIn: "Lähennä",
    zoomOut: "Loitonna",
    fit: "Näytä kaikki",
    fitRoute: "Näytä koko reitti",
    replay: "Piirrä reitti uudelleen",
    startFree: "Jatka asettelua",
    stopFree: "Pysäytä asettelu",
    loading: "Karttaa piirretään…",
    lost: "Piirtäminen keskeytyi. Kartta palautuu hetken kuluttua.",
    noWebgl:
      "Tämä selain ei pysty piirtämään karttaa (WebGL ei ole käytössä). Tekstinäkymässä on sama sisältö.",
    failed: "Karttaa ei voi piirtää täällä. Tekstinäkymässä on sama sisältö.",
    toText: "Avaa tekstinäkymä",
    focused: (name, level, status, part) => `${name}, ${level}, ${status}, ${part}`,
    notReached: "ei tavoita asiakasta",
  },
  statusPlaces: "Palvelun kulmassa, yhteyden keskellä",
  hide: {
    heading: "Piilota näytöltä",
    count: (total) => `${number(total)} piilossa`,
    note: "Tämä muuttaa vain sitä, mitä näet. Kysymys ja vastaus pysyvät samoina.",
    levels: "Tasot",
    kinds: "Yhteyksien lajit",
    sectors: "Toiminnasta vastaa",
    sectorNames: {
      public: "julkinen sektori",
      parish: "seurakunnat",
      ngo: "järjestöt",
      private: "yritykset",
      state: "valtio",
    },
    only: "Näytä vain palvelut,",
    area: "joita saa alueella",
    anyArea: "mikä tahansa alue",
    need: "jotka vastaavat tarpeeseen",
    anyNeed: "mikä tahansa tarve",
    text: "joiden nimessä on",
    resetView: "Palauta näkymä",
    hidden: "Piilossa",
    onRoute: (total) => `Tältä reitiltä on piilossa ${services(total)}`,
    inAnswer: (total) => `Tästä vastauksesta on piilossa ${services(total)}`,
    selected: (total) => `Valituista on piilossa ${services(total)}`,
    show: (total) => plural(total, "Näytä se", "Näytä ne"),
    derivedCut: "Piilotettujen palvelujen kautta on enemmän yhteyksiä kuin kartalle on piirretty.",
    link: (kind, from, to, at, total) => `Yhteys ${at}/${total}: ${kind}, ${from} – ${to}`,
    chain: (names) => `Piilotettujen palvelujen kautta: ${names}`,
    source: (written) => `Lähde: ${written}`,
    noLinks: "Mikään kartan yhteys ei ala tai pääty tähän.",
    addToSelection: "Valitse useita",
    wheel: "Lähennä: Ctrl + vieritys. Kun olet napsauttanut karttaa, pelkkä vieritys riittää.",
  },
};
