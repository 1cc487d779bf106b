import type { Channel, LinkKind } from "@polku/core";
import { byLanguage } from "@polku/core/text";

/** The words of services and their links, by language. */
export const networkWords = byLanguage({
  linksOut: { fi: "Yhteydet täältä", sv: "Länkar härifrån", en: "Links from here" },
  linksIn: { fi: "Yhteydet tänne", sv: "Länkar hit", en: "Links to here" },
  linksInherited: (wider: string) => ({
    fi: `Yhteydet täältä osana: ${wider}`,
    sv: `Länkar härifrån som del av: ${wider}`,
    en: `Links from here as part of: ${wider}`,
  }),
  linksNone: { fi: "Yhteyksiä ei ole tiedossa.", sv: "Inga kända länkar.", en: "No links are known." },
  link: {
    referral: {
      out: { fi: "Ohjaa asiakkaan palveluun", sv: "Hänvisar klienten till", en: "Refers the client to" },
      in: { fi: "Asiakkaita ohjaa tänne", sv: "Tar emot klienter från", en: "Receives clients from" },
    },
    consultation: {
      out: { fi: "Pyytää konsultaatiota palvelulta", sv: "Konsulterar", en: "Consults" },
      in: { fi: "Antaa konsultaatiota palvelulle", sv: "Konsulteras av", en: "Is consulted by" },
    },
    outreach: {
      out: { fi: "Jalkautuu palveluun", sv: "Kommer ut till", en: "Goes out to" },
      in: { fi: "Tänne jalkautuu", sv: "Får besök av", en: "Is visited by" },
    },
    joint: {
      out: { fi: "Tekee työtä yhdessä", sv: "Arbetar tillsammans med", en: "Works together with" },
      in: { fi: "Tekee työtä yhdessä", sv: "Arbetar tillsammans med", en: "Works together with" },
    },
  } satisfies Record<LinkKind, unknown>,
  channels: {
    onsite: { fi: "toimipisteessä", sv: "på plats", en: "on site" },
    home: { fi: "kotona", sv: "hemma", en: "at home" },
    phone: { fi: "puhelimessa", sv: "per telefon", en: "by phone" },
    digital: { fi: "verkossa", sv: "på nätet", en: "online" },
  } satisfies Record<Channel, unknown>,
  networks: {
    groups: {
      together: { fi: "Kokonaiset verkostot", sv: "Hela nätverk", en: "Whole networks" },
      region: {
        fi: "Kohtaamispaikat maakunnittain",
        sv: "Mötesplatser per landskap",
        en: "Meeting places, region by region",
      },
      picture: {
        fi: "OT-keskus kahtena kuvana",
        sv: "OT-centret i två bilder",
        en: "The OT centre in two pictures",
      },
    },
    pictures: {
      fi: "Mikä muuttui kuvasta toiseen",
      sv: "Vad som ändrades mellan bilderna",
      en: "What changed between the two pictures",
    },
  },
});
