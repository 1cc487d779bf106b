import { byLanguage } from "@polku/core/text";
import type { KindText } from "../../state/kind.js";

const words = byLanguage({
  kind: { fi: "Mitä eroa on", sv: "Vad är skillnaden", en: "What differs" },
  sentence: {
    fi: "{ask} palveluissa, jotka tavoittavat asiakkaan a ja asiakkaan b?",
    sv: "{ask} mellan det som är tillgängligt för klient a och klient b?",
    en: "{ask} between what reaches client a and client b?",
  },
  short: (a: string, b: string) => ({
    fi: `Vertailu: ${a} – ${b}`,
    sv: `${a} jämfört med ${b}`,
    en: `${a} compared with ${b}`,
  }),
});

export const compareText = {
  words,
  short: ({ b }, language, { about, aboutOther }) => words[language].short(about, aboutOther(b)),
} satisfies KindText<"compare">;
