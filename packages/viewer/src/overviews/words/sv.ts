import type { en } from "./en.js";

export const sv: typeof en = {
  overviews: "Översikter av nätverket",
  stories: "Berättelser steg för steg",
  highlighted: "framhävd",
  command: "Samma sak på kommandoraden:",
  evidence: "Var det står",
  asQuestion: "som fråga",
  ask: { gaps: "Ställ detta som fråga", compare: "Jämför", "what-if": "Pröva utan" },
  day: {
    label: "Dag",
    any: "Vilken dag som helst",
    hint: "Frågan gäller också den här dagen.",
    askAt: (day) => `Fråga för ${day}`,
  },
  matrix: {
    element: "Vad som prövas",
    rows: { practice: "Verksamhetsmodeller", service: "Tjänster" },
    whole: "prövas",
    part: "prövas i en del av kommunen",
    notPiloted: "inget pilotprojekt nämns",
  },
  timeline: {
    asked: (day) => `Frågan gäller ${day}`,
    all: "I ordning",
  },
};
