import { findPractices } from "@polku/core/overviews";
import { linksThroughCommand } from "./links-through.js";

/** `polku practices`: who uses each practice, and which links exist through it. */
export const practices = linksThroughCommand({
  overview: "practices",
  help: {
    fi: [
      "Kuka käyttää kutakin toimintamallia, mitkä yhteydet ovat sen kautta ja missä sitä kokeillaan.",
      "--from: mitä kukin toimintamalli lisää siihen, mikä tavoittaa asiakkaan.",
    ],
    sv: [
      "Vem som använder varje verksamhetsmodell, vilka länkar som finns genom den och var den prövas.",
      "Med --from: vad varje verksamhetsmodell tillför till det som är tillgängligt för klienten.",
    ],
    en: [
      "Who uses each practice, which links exist through it, and where it is tried.",
      "With --from: what each practice adds to what reaches the client.",
    ],
  },
  find: findPractices,
  element: ({ practice }) => practice,
  first: { title: ({ say }) => say.labels.usedBy, ids: ({ services }) => services },
  rest: [
    { title: ({ say }) => say.labels.triedIn, ids: ({ pilots }) => pilots },
    { title: ({ say }) => say.labels.steeredBy, ids: ({ steeredBy }) => steeredBy },
  ],
});
