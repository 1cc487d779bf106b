import { byLanguage } from "@polku/core/text";

/** The words around overviews, and of the list of them, by language: what overviews say is the library's. */
export const panelWords = byLanguage({
  workshop: { fi: "Työpaja…", sv: "Workshop…", en: "Workshop…" },
  edit: { fi: "Muokkaus", sv: "Redigering", en: "Editing" },
  overviews: { fi: "Yleiskuvat verkostosta", sv: "Översikter av nätverket", en: "Overviews of the network" },
  stories: { fi: "Tarinat kohta kohdalta", sv: "Berättelser steg för steg", en: "Stories, step by step" },
  record: { fi: "Kokoa oma tarina", sv: "Spela in en berättelse", en: "Record a story" },
  /** Of an element that the step of a story is about, or that was looked for. */
  highlighted: { fi: "korostettu", sv: "framhävd", en: "highlighted" },
  /** Before the command that tells an overview. */
  command: {
    fi: "Sama komentorivillä:",
    sv: "Samma sak på kommandoraden:",
    en: "The same on the command line:",
  },
  evidence: { fi: "Missä se lukee", sv: "Var det står", en: "Where it is written" },
  /** The heading of the column of questions, and what each kind of them is. */
  asQuestion: { fi: "kysymyksenä", sv: "som fråga", en: "as a question" },
  ask: {
    gaps: { fi: "Esitä tämä kysymyksenä", sv: "Ställ detta som fråga", en: "Ask this as a question" },
    compare: { fi: "Vertaa", sv: "Jämför", en: "Compare" },
    "what-if": { fi: "Jos tätä ei olisi", sv: "Om detta inte fanns", en: "If this did not exist" },
  },
  day: {
    label: { fi: "Päivä", sv: "Dag", en: "Day" },
    any: { fi: "Mikä tahansa päivä", sv: "Vilken dag som helst", en: "Any day" },
    hint: {
      fi: "Myös kysymys esitetään tälle päivälle.",
      sv: "Frågan gäller också den här dagen.",
      en: "The question is asked for this day, too.",
    },
    askAt: (day: string) => ({ fi: `Kysy päivälle ${day}`, sv: `Fråga för ${day}`, en: `Ask for ${day}` }),
  },
  matrix: {
    element: { fi: "Mitä pilotoidaan", sv: "Vad som prövas", en: "Element" },
    rows: {
      practice: { fi: "Toimintamallit", sv: "Verksamhetsmodeller", en: "Practices" },
      service: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
    },
    whole: { fi: "pilotoidaan", sv: "prövas", en: "piloted" },
    part: {
      fi: "pilotoidaan osassa kuntaa",
      sv: "prövas i en del av kommunen",
      en: "piloted in a part of it",
    },
    notPiloted: { fi: "pilottia ei mainita", sv: "inget pilotprojekt nämns", en: "no pilot named" },
  },
  timeline: {
    asked: (day: string) => ({
      fi: `Kysymys koskee päivää ${day}`,
      sv: `Frågan gäller ${day}`,
      en: `The question is asked for ${day}`,
    }),
    all: { fi: "Järjestyksessä", sv: "I ordning", en: "In order" },
  },
});

export type PanelWords = (typeof panelWords)["en"];
