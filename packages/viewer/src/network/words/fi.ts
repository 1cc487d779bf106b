import type { en } from "./en.js";

export const fi: typeof en = {
  linksOut: "Yhteydet täältä",
  linksIn: "Yhteydet tänne",
  linksInherited: (wider) => `Yhteydet täältä osana: ${wider}`,
  linksNone: "Yhteyksiä ei ole tiedossa.",
  link: {
    referral: { out: "Ohjaa asiakkaan palveluun", in: "Asiakkaita ohjaa tänne" },
    consultation: { out: "Pyytää konsultaatiota palvelulta", in: "Antaa konsultaatiota palvelulle" },
    outreach: { out: "Jalkautuu palveluun", in: "Tänne jalkautuu" },
    joint: { out: "Tekee työtä yhdessä", in: "Tekee työtä yhdessä" },
  },
  channels: { onsite: "toimipisteessä", home: "kotona", phone: "puhelimessa", digital: "verkossa" },
  networks: {
    groups: {
      together: "Kokonaiset verkostot",
      region: "Kohtaamispaikat maakunnittain",
      picture: "OT-keskus kahtena kuvana",
    },
    pictures: "Mikä muuttui kuvasta toiseen",
  },
};
