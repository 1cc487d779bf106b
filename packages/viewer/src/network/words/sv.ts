import type { en } from "./en.js";

export const sv: typeof en = {
  linksOut: "Länkar härifrån",
  linksIn: "Länkar hit",
  linksInherited: (wider) => `Länkar härifrån som del av: ${wider}`,
  linksNone: "Inga kända länkar.",
  link: {
    referral: { out: "Hänvisar klienten till", in: "Tar emot klienter från" },
    consultation: { out: "Konsulterar", in: "Konsulteras av" },
    outreach: { out: "Kommer ut till", in: "Får besök av" },
    joint: { out: "Arbetar tillsammans med", in: "Arbetar tillsammans med" },
  },
  channels: { onsite: "på plats", home: "hemma", phone: "per telefon", digital: "på nätet" },
  networks: {
    groups: {
      together: "Hela nätverk",
      region: "Mötesplatser per landskap",
      picture: "OT-centret i två bilder",
    },
    pictures: "Vad som ändrades mellan bilderna",
  },
};
