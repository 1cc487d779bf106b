import type { Sector } from "@polku/core";
import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");
const svHidden = (total: number) => sv.plural(total, "är dold", "är dolda");
const enHidden = (services: number, where: string) =>
  `${en.count(services, "service", "services")} ${where} ${en.plural(services, "is", "are")} hidden`;

/** The words of the map, its legend and what is hidden on it, by language. */
export const mapWords = byLanguage({
  map: {
    label: {
      fi: "Palveluverkoston kartta",
      sv: "Karta över servicenätverket",
      en: "Map of the service network",
    },
    role: { fi: "verkostokartta", sv: "nätverkskarta", en: "network map" },
    summary: (services: number, links: number, levels: string) => ({
      fi: `${fiServices(services)} ja ${fi.count(links, "yhteys", "yhteyttä")}, tasot: ${levels}. Siirry palvelusta toiseen nuolinäppäimillä, avaa Enterillä. Tekstinäkymässä on sama sisältö.`,
      sv: `${svServices(services)} och ${sv.count(links, "länk", "länkar")} på nivåerna ${levels}. Gå mellan tjänsterna med piltangenterna, öppna med Enter. Textvyn har samma innehåll.`,
      en: `${en.count(services, "service", "services")} and ${en.count(links, "link", "links")} on the levels ${levels}. Arrow keys move between services, Enter opens one. The text view has the same content.`,
    }),
    toolbar: { fi: "Kartan työkalut", sv: "Kartverktyg", en: "Map tools" },
    moves: { fi: "Mikä muuttui", sv: "Vad som ändrades", en: "What changed" },
    layout: { fi: "Asettelu", sv: "Layout", en: "Layout" },
    layouts: {
      bands: { fi: "Tasot", sv: "Nivåer", en: "Bands" },
      free: { fi: "Vapaa", sv: "Fri", en: "Free" },
    },
    picture: { fi: "Tallenna kartta kuvana", sv: "Spara kartan som bild", en: "Save the map as a picture" },
    allLinks: { fi: "Näytä kaikki yhteydet", sv: "Visa alla länkar", en: "Show all links" },
    addToSelection: { fi: "Valitse useita", sv: "Välj flera", en: "Select several" },
    zoomIn: { fi: "Lähennä", sv: "Zooma in", en: "Zoom in" },
    zoomOut: { fi: "Loitonna", sv: "Zooma ut", en: "Zoom out" },
    fit: { fi: "Näytä kaikki", sv: "Visa allt", en: "Show everything" },
    fitRoute: { fi: "Näytä koko reitti", sv: "Visa hela vägen", en: "Show the whole route" },
    replay: { fi: "Piirrä reitti uudelleen", sv: "Rita vägen på nytt", en: "Draw the route again" },
    startFree: { fi: "Jatka asettelua", sv: "Fortsätt ordna", en: "Start arranging" },
    stopFree: { fi: "Pysäytä asettelu", sv: "Sluta ordna", en: "Stop arranging" },
    loading: { fi: "Karttaa piirretään…", sv: "Kartan ritas…", en: "Drawing the map…" },
    failed: {
      fi: "Karttaa ei voi piirtää täällä. Tekstinäkymässä on sama sisältö.",
      sv: "Kartan kan inte ritas här. Textvyn har samma innehåll.",
      en: "The map can’t be drawn here. The text view has the same content.",
    },
    toText: { fi: "Avaa tekstinäkymä", sv: "Öppna textvyn", en: "Open the text view" },
    focused: (name: string, level: string, status: string, part: string) => ({
      fi: `${name}, ${level}, ${status}, ${part}`,
      sv: `${name}, ${level}, ${status}, ${part}`,
      en: `${name}, ${level}, ${status}, ${part}`,
    }),
  },
  statusPlaces: {
    fi: "Palvelun kulmassa, yhteyden keskellä",
    sv: "I tjänstens hörn, mitt på länken",
    en: "At the corner of a service, in the middle of a link",
  },
  hide: {
    heading: { fi: "Piilota näytöltä", sv: "Dölj på skärmen", en: "Hide on screen" },
    /** On the button, where something is hidden. */
    count: (services: number) => ({
      fi: `${fi.number(services)} piilossa`,
      sv: `${sv.number(services)} ${sv.plural(services, "dold", "dolda")}`,
      en: `${en.number(services)} hidden`,
    }),
    note: {
      fi: "Tämä muuttaa vain sitä, mitä näet. Kysymys ja vastaus pysyvät samoina.",
      sv: "Det här ändrar bara det du ser. Frågan och svaret förblir desamma.",
      en: "This changes only what you see. The question and the answer stay the same.",
    },
    levels: { fi: "Tasot", sv: "Nivåer", en: "Levels" },
    kinds: { fi: "Yhteyksien lajit", sv: "Slag av länkar", en: "Link types" },
    sectors: { fi: "Toiminnasta vastaa", sv: "Drivs av", en: "Run by" },
    sectorNames: {
      public: { fi: "julkinen sektori", sv: "den offentliga sektorn", en: "the public sector" },
      parish: { fi: "seurakunnat", sv: "församlingar", en: "parishes" },
      ngo: { fi: "järjestöt", sv: "organisationer", en: "organisations" },
      private: { fi: "yritykset", sv: "företag", en: "companies" },
      state: { fi: "valtio", sv: "staten", en: "the state" },
    } satisfies Record<Sector, unknown>,
    only: { fi: "Näytä vain palvelut,", sv: "Visa bara tjänster", en: "Show only services" },
    area: { fi: "joita saa alueella", sv: "för dem som bor i", en: "for people in" },
    anyArea: { fi: "mikä tahansa alue", sv: "vilket område som helst", en: "any area" },
    need: { fi: "jotka vastaavat tarpeeseen", sv: "som svarar mot behovet", en: "that meet the need" },
    anyNeed: { fi: "mikä tahansa tarve", sv: "vilket behov som helst", en: "any need" },
    text: { fi: "joiden nimessä on", sv: "vars namn innehåller", en: "whose name contains" },
    resetView: { fi: "Palauta näkymä", sv: "Återställ vyn", en: "Reset the view" },
    hidden: { fi: "Piilossa", sv: "Dolt", en: "Hidden" },
    onRoute: (services: number) => ({
      fi: `Tältä reitiltä on piilossa ${fiServices(services)}`,
      sv: `${svServices(services)} på den här vägen ${svHidden(services)}`,
      en: enHidden(services, "of this route"),
    }),
    inAnswer: (services: number) => ({
      fi: `Tästä vastauksesta on piilossa ${fiServices(services)}`,
      sv: `${svServices(services)} i det här svaret ${svHidden(services)}`,
      en: enHidden(services, "of this answer"),
    }),
    selected: (services: number) => ({
      fi: `Valituista on piilossa ${fiServices(services)}`,
      sv: `${svServices(services)} bland de valda ${svHidden(services)}`,
      en: enHidden(services, "of the selection"),
    }),
    show: (services: number) => ({
      fi: fi.plural(services, "Näytä se", "Näytä ne"),
      sv: sv.plural(services, "Visa den", "Visa dem"),
      en: en.plural(services, "Show it", "Show them"),
    }),
    derivedCut: {
      fi: "Piilotettujen palvelujen kautta on enemmän yhteyksiä kuin kartalle on piirretty.",
      sv: "Det finns fler länkar via dolda tjänster än de som ritas.",
      en: "There are more links through hidden services than are drawn.",
    },
    /** A link that the keyboard is at, as one of so many of its service’s. */
    link: (kind: string, from: string, to: string, at: number, total: number) => ({
      fi: `Yhteys ${at}/${total}: ${kind}, ${from} – ${to}`,
      sv: `Länk ${at} av ${total}: ${kind}, från ${from} till ${to}`,
      en: `Link ${at} of ${total}: ${kind}, from ${from} to ${to}`,
    }),
    /** A derived link: the services on its way, in order. */
    chain: (services: string) => ({
      fi: `Piilotettujen palvelujen kautta: ${services}`,
      sv: `Via dolda tjänster: ${services}`,
      en: `Through hidden services: ${services}`,
    }),
    source: (written: string) => ({
      fi: `Lähde: ${written}`,
      sv: `Källa: ${written}`,
      en: `Source: ${written}`,
    }),
    /** Lines that so many links share. */
    shared: (links: number) => ({
      fi: fi.count(links, "yhteys tällä viivalla", "yhteyttä tällä viivalla"),
      sv: sv.count(links, "länk på den här linjen", "länkar på den här linjen"),
      en: en.count(links, "link on this line", "links on this line"),
    }),
    more: (links: number) => ({
      fi: `ja ${fi.number(links)} muuta`,
      sv: `och ${sv.number(links)} till`,
      en: `and ${en.number(links)} more`,
    }),
    open: {
      fi: "Valitse yhteys napsauttamalla",
      sv: "Klicka för att välja en länk",
      en: "Click to choose one",
    },
    noLinks: {
      fi: "Mikään kartan yhteys ei ala tai pääty tähän.",
      sv: "Ingen länk på kartan börjar eller slutar här.",
      en: "No link on the map begins or ends here.",
    },
    wheel: {
      fi: "Lähennä: Ctrl + vieritys. Kun olet napsauttanut karttaa, pelkkä vieritys riittää.",
      sv: "Zooma med Ctrl + rullning. Efter ett klick på kartan räcker det att rulla.",
      en: "Ctrl + scroll to zoom. After a click on the map, scrolling alone zooms.",
    },
  },
});
