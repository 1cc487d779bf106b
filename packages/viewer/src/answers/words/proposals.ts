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
  /** Shows what changes in every municipality as a table. */
  gain: { fi: "Ketkä hyötyisivät …", sv: "Vem som skulle få mer …", en: "Who would gain …" },
  nothing: {
    fi: "Tällä kysymyksellä mikään ei muutu.",
    sv: "Med den här frågan ändras inget.",
    en: "With this question nothing changes.",
  },
});
