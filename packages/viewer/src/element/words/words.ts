import { byLanguage } from "@polku/core/text";

/** The words of the elements that other pages embed, by language. */
export const elementWords = byLanguage({
  /** Nothing has been given to be shown. */
  empty: {
    fi: "Näytettävää verkostoa ei ole.",
    sv: "Det finns inget nätverk att visa.",
    en: "There is no network to show.",
  },
  notJson: (problem: string) => ({
    fi: `Kysymys ei ole JSON-muodossa: ${problem}`,
    sv: `Frågan är inte JSON: ${problem}`,
    en: `The question is not JSON: ${problem}`,
  }),
  notPlain: (problem: string) => ({
    fi: `Verkostoa ei voi lukea oliosta: ${problem}`,
    sv: `Nätverket kan inte läsas av objektet: ${problem}`,
    en: `The network can’t be read from the object: ${problem}`,
  }),
});
