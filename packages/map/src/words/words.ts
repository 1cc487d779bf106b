import type { BadgeKind } from "../scene/item-badges.js";
import type { MapMark } from "../scene/map-marks.js";
import { byLanguage, formatters } from "@polku/core/text";

/** The words of the map and its legend, by language. */
export const legendWords = byLanguage({
  /** On a route that would exist only under other conditions. */
  if: { fi: "jos", sv: "om", en: "if" },
  legend: { fi: "Selitteet", sv: "Teckenförklaring", en: "Legend" },
  levels: { fi: "Tasot", sv: "Nivåer", en: "Levels" },
  kinds: { fi: "Palvelujen väliset yhteydet", sv: "Länkar mellan tjänster", en: "Links between services" },
  statuses: { fi: "Tila", sv: "Status", en: "Status" },
  arrivals: {
    fi: "Miten asiakas tavoitetaan",
    sv: "Hur tjänsten blir tillgänglig",
    en: "How the client is reached",
  },
  roles: { fi: "Kysymyksessä", sv: "I frågan", en: "In the question" },
  origin: { fi: "Asiakas on täällä", sv: "Klienten är här", en: "The client is here" },
  target: { fi: "Reitin pää", sv: "Vägens slut", en: "End of the route" },
  route: { fi: "Reitti", sv: "Väg", en: "Route" },
  selected: { fi: "Valittu", sv: "Vald", en: "Selected" },
  throughRole: {
    fi: "Roolin, kuten avainhenkilön, kautta",
    sv: "Genom en roll, till exempel en nyckelperson",
    en: "Through a role, such as a key person",
  },
  concluded: {
    fi: "Päätelty: mikään lähde ei sano tätä suoraan",
    sv: "Slutsats: ingen källa säger detta direkt",
    en: "Concluded: no source says it as such",
  },
  inherited: {
    fi: "Osana laajempaa palvelua",
    sv: "Som en del av en större tjänst",
    en: "As part of a wider service",
  },
  derived: {
    fi: "Yhteys piilotettujen palvelujen kautta",
    sv: "Länk via dolda tjänster",
    en: "Link through hidden services",
  },
  /** How many services an answer reaches, as a sentence. */
  reached: (services: number) => ({
    fi: `${formatters.fi.count(services, "palvelu tavoittaa asiakkaan", "palvelua tavoittaa asiakkaan")}.`,
    sv: `${formatters.sv.count(services, "tjänst är tillgänglig", "tjänster är tillgängliga")} för klienten.`,
    en: `${formatters.en.count(services, "service reaches the client", "services reach the client")}.`,
  }),
  sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
  badges: { fi: "Työpajan kirjaukset", sv: "Workshoppens anteckningar", en: "From the workshop" },
  badgeNames: {
    dot: { fi: "Ääniä", sv: "Röster", en: "Votes" },
    note: { fi: "Muistiinpanoja", sv: "Anteckningar", en: "Notes" },
    disagreement: { fi: "Ei olla samaa mieltä", sv: "Man är inte överens", en: "Not agreed on" },
    correction: { fi: "Korjauksia", sv: "Rättelser", en: "Corrections" },
    proposal: { fi: "Ehdotuksia", sv: "Förslag", en: "Proposals" },
  } satisfies Record<BadgeKind, unknown>,
  marks: { fi: "Merkinnät", sv: "Markeringar", en: "Marks" },
  markNames: {
    gained: { fi: "Tavoittaa nyt", sv: "Nu tillgänglig", en: "Now reached" },
    lost: { fi: "Ei enää tavoita", sv: "Inte längre tillgänglig", en: "No longer reached" },
    nearer: { fi: "Lähempänä kuin ennen", sv: "Närmare än förut", en: "Nearer than before" },
    farther: { fi: "Kauempana kuin ennen", sv: "Längre bort än förut", en: "Farther than before" },
    otherRoute: {
      fi: "Yhtä lähellä toista reittiä",
      sv: "Lika nära via en annan väg",
      en: "As near by another route",
    },
    added: { fi: "Lisätty", sv: "Tillagd", en: "Added" },
    removed: { fi: "Poistettu", sv: "Borttagen", en: "Removed" },
    moved: {
      fi: "Siirtynyt toiselle tasolle tai toiseen palveluun",
      sv: "Flyttad till en annan nivå eller tjänst",
      en: "Moved to another level or service",
    },
    renamed: { fi: "Uusi nimi", sv: "Nytt namn", en: "Renamed" },
    changed: { fi: "Muutettu", sv: "Ändrad", en: "Changed" },
    gatekeeper: {
      fi: "Välttämätön: ilman tätä ei ole reittiä",
      sv: "Nödvändig: utan den finns ingen väg",
      en: "Essential: no route without it",
    },
    door: {
      fi: "Yksi uusi yhteys tänne sulkisi aukon",
      sv: "En ny länk hit skulle fylla luckan",
      en: "One new link here would close the gap",
    },
    target: {
      fi: "Palvelu, jota kysymys koskee",
      sv: "Tjänsten som frågan gäller",
      en: "The service asked about",
    },
    via: { fi: "Reitin varrella", sv: "Längs vägen", en: "On the route" },
  } satisfies Record<MapMark, unknown>,
});

/** The words of the map and its legend in one language. */
export type LegendWords = (typeof legendWords)["en"];
