import { byLanguage } from "@polku/core/text";

/** The words of proposals, which load with them. */
export const proposalWords = byLanguage({
  counting: {
    fi: "Lasketaan, mitä muuttuisi kaikissa kunnissa",
    sv: "Räknar vad som skulle ändras i alla kommuner",
    en: "Counting what would change in every municipality",
  },
  stop: { fi: "Keskeytä", sv: "Avbryt", en: "Stop" },
  count: {
    fi: "Laske, mitä muuttuisi kaikissa kunnissa",
    sv: "Räkna vad som skulle ändras i alla kommuner",
    en: "Count what would change in every municipality",
  },
  nothing: {
    fi: "Tällä kysymyksellä mikään ei muutu.",
    sv: "Med den här frågan ändras inget.",
    en: "With this question nothing changes.",
  },
});
