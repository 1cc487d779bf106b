import { formatters } from "../../text/formatter.js";

const { fi, sv, en } = formatters;

function sentence(...parts: (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join("; ")}.`;
}

/** The sentences on meeting places. */
export const meetingPlaces = {
  /**
   * In how many regions some ages have no place, and of how many no source gives ages; what is of none is left out, and
   * so is the number where it is of all.
   */
  summary: (regions: number, lacking: number, unknown: number) => ({
    fi: sentence(
      fi.count(regions, "maakunta tai alue", "maakuntaa tai aluetta"),
      lacking > 0 && `jollekin iälle lähteet eivät mainitse paikkaa: ${fi.number(lacking)}`,
      unknown > 0 && `lähteet eivät kerro ikiä${unknown === regions ? "" : `: ${fi.number(unknown)}`}`,
    ),
    sv: sentence(
      sv.count(regions, "landskap eller område", "landskap eller områden"),
      lacking > 0 && `i ${sv.number(lacking)} nämner källorna ingen plats för vissa åldrar`,
      unknown > 0 &&
        (unknown === regions
          ? "källorna anger inte åldrarna"
          : `i ${sv.number(unknown)} anger källorna inte åldrarna`),
    ),
    en: sentence(
      en.count(regions, "region", "regions"),
      lacking > 0 && `in ${en.number(lacking)} the sources name no place for some ages`,
      unknown > 0 && `${unknown === regions ? "" : `in ${en.number(unknown)} `}the sources give no ages`,
    ),
  }),
  sideBySide: { fi: "Maakunnat rinnakkain", sv: "Landskapen sida vid sida", en: "Regions side by side" },
  counted: (total: number) => ({
    fi: `laskettu ${fi.count(total, "paikka", "paikkaa")}`,
    sv: sv.count(total, "plats räknad", "platser räknade"),
    en: `${en.count(total, "place", "places")} counted`,
  }),
  noPlaceFor: (ages: string) => ({
    fi: `lähteet eivät mainitse paikkaa iälle ${ages}`,
    sv: `källorna nämner ingen plats för åldrarna ${ages}`,
    en: `the sources name no place for ages ${ages}`,
  }),
  unnamed: {
    fi: "Lähde ei nimeä eikä laske paikkoja. Tässä ovat palvelut, jotka se mainitsee.",
    sv: "Källan varken namnger eller räknar platser. Här är de tjänster som den nämner.",
    en: "The source neither names nor counts places. These are the services that it mentions.",
  },
  nothingComes: {
    fi: "ei mitään, mistä lähteet kertoisivat",
    sv: "inget som källorna nämner",
    en: "nothing that the sources mention",
  },
  comesAnywhere: {
    fi: "kuntaa ei kerrota: mukana on vain se, mikä pätee kaikkialla",
    sv: "kommunen anges inte: bara det som gäller överallt räknas",
    en: "the municipality is not given: only what holds everywhere is counted",
  },
  perMonth: (min: number, max: number) => ({
    fi: `${fi.number(min)}–${fi.number(max)} kuukaudessa`,
    sv: `${sv.number(min)}–${sv.number(max)} i månaden`,
    en: `${en.number(min)}–${en.number(max)} a month`,
  }),
  allAges: { fi: "kaikki 0–17-vuotiaat", sv: "alla från 0 till 17 år", en: "all from 0 to 17" },
  nothingFor: (ages: string) => ({
    fi: `lähteet eivät mainitse mitään iälle ${ages}`,
    sv: `källorna nämner inget för åldrarna ${ages}`,
    en: `the sources name nothing for ages ${ages}`,
  }),
  coordination: {
    fi: "Kuka koordinoi ja kartoittaa milläkin tasolla",
    sv: "Vem som samordnar och kartlägger på vilken nivå",
    en: "Who coordinates and maps, by tier",
  },
  noCoordination: {
    fi: "Lähteet eivät kerro koordinoinnista täällä.",
    sv: "Källorna nämner ingen samordning här.",
    en: "The sources mention no coordination here.",
  },
};
