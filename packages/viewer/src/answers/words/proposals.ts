import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

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
  deciders: (number: number) => ({
    fi: `Kuka vastaa ja ohjaa: ${fi.count(number, "taho", "tahoa")}`,
    sv: `Vem som ansvarar och styr: ${sv.count(number, "aktör", "aktörer")}`,
    en: `Who runs and steers it: ${en.count(number, "party", "parties")}`,
  }),
  nothing: {
    fi: "Tällä kysymyksellä mikään ei muutu.",
    sv: "Med den här frågan ändras inget.",
    en: "With this question nothing changes.",
  },
});
