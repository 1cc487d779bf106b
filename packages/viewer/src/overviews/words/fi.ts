import type { en } from "./en.js";

export const fi: typeof en = {
  overviews: "Yleiskuvat verkostosta",
  stories: "Tarinat kohta kohdalta",
  highlighted: "korostettu",
  command: "Sama komentorivillä:",
  evidence: "Missä se lukee",
  asQuestion: "kysymyksenä",
  ask: { gaps: "Esitä tämä kysymyksenä", compare: "Vertaa", "what-if": "Kokeile ilman" },
  day: {
    label: "Päivä",
    any: "Mikä tahansa päivä",
    hint: "Myös kysymys esitetään tälle päivälle.",
    askAt: (day) => `Kysy päivälle ${day}`,
  },
  matrix: {
    element: "Mitä pilotoidaan",
    rows: { practice: "Toimintamallit", service: "Palvelut" },
    whole: "pilotoidaan",
    part: "pilotoidaan osassa kuntaa",
    notPiloted: "pilottia ei mainita",
  },
  timeline: {
    asked: (day) => `Kysymys koskee päivää ${day}`,
    all: "Järjestyksessä",
  },
};
