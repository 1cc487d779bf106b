import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count } = formatters.fi;

export const fi: typeof en = {
  heading: "Palvelu",
  close: "Sulje tiedot",
  otherLanguages: "Muilla kielillä",
  aliases: "Muita nimiä",
  parts: "Osat",
  access: "Miten pääsee",
  channels: "Asiointitapa",
  ages: "Iät",
  capacity: "Tilaa uusille asiakkaille",
  groups: "Ohjaava ryhmä",
  askFrom: "Aloita kysymys täältä",
  askTo: "Kysy reitit tänne",
  showRoute: "Näytä reitti",
  focus: "Näytä kartalla",
  notReached: "Ei tavoita asiakasta tällä kysymyksellä.",
  origin: "Asiakas on täällä.",
  selected: (services) => `Valittuna ${count(services, "palvelu", "palvelua")}`,
  facts: "Perustiedot",
  accesses: { open: "avoin", booking: "ajanvarauksella", referral: "lähetteellä", decision: "päätöksellä" },
  capacities: {
    capacity: "on tilaa",
    "no-capacity": "ei tilaa",
    waitlist: "on jono",
    "additional-assessment-required": "vaatii ensin arvioinnin",
  },
};
