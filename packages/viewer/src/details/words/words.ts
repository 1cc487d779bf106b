import type { Access } from "@polku/core";
import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of the details of a service, by language. */
export const detailsWords = byLanguage({
  heading: { fi: "Palvelu", sv: "Tjänst", en: "Service" },
  close: { fi: "Sulje tiedot", sv: "Stäng uppgifterna", en: "Close the details" },
  otherLanguages: { fi: "Muilla kielillä", sv: "På andra språk", en: "In other languages" },
  aliases: { fi: "Muita nimiä", sv: "Andra namn", en: "Also called" },
  parts: { fi: "Osat", sv: "Delar", en: "Parts" },
  access: { fi: "Miten pääsee", sv: "Så får man tjänsten", en: "Access" },
  channels: { fi: "Asiointitapa", sv: "Kontaktsätt", en: "Contact" },
  ages: { fi: "Iät", sv: "Åldrar", en: "Ages" },
  capacity: { fi: "Tilaa uusille asiakkaille", sv: "Plats för nya klienter", en: "Room for new clients" },
  groups: { fi: "Ohjaava ryhmä", sv: "Styrs av", en: "Steered by" },
  askFrom: { fi: "Aloita kysymys täältä", sv: "Börja frågan härifrån", en: "Start the question here" },
  askTo: { fi: "Kysy reitit tänne", sv: "Fråga efter vägar hit", en: "Ask for routes to here" },
  showRoute: { fi: "Näytä reitti", sv: "Visa vägen", en: "Show the route" },
  focus: { fi: "Näytä kartalla", sv: "Visa på kartan", en: "Show on the map" },
  notReached: {
    fi: "Tällä kysymyksellä ei löytynyt reittiä.",
    sv: "Ingen väg hittades med den här frågan.",
    en: "No route found with this question.",
  },
  origin: { fi: "Asiakas on täällä.", sv: "Klienten är här.", en: "The client is here." },
  selected: (services: number) => ({
    fi: `Valittuna ${fi.count(services, "palvelu", "palvelua")}`,
    sv: `${sv.count(services, "tjänst", "tjänster")} ${sv.plural(services, "vald", "valda")}`,
    en: `${en.count(services, "service", "services")} selected`,
  }),
  facts: { fi: "Perustiedot", sv: "Uppgifter", en: "Facts" },
  accesses: {
    open: { fi: "avoin", sv: "öppen för alla", en: "open to all" },
    booking: { fi: "ajanvarauksella", sv: "med tidsbokning", en: "by booking" },
    referral: { fi: "lähetteellä", sv: "med remiss", en: "by referral" },
    decision: { fi: "päätöksellä", sv: "genom beslut", en: "by decision" },
  } satisfies Record<Access, unknown>,
});
