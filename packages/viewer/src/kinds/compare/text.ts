import { differencesSummary } from "../../question/differences-summary.js";
import type { KindText } from "../../state/kind.js";

const en = {
  kind: "What differs",
  sentence: "{ask} between what reaches client a and client b?",
  short: (a: string, b: string) => `${a} compared with ${b}`,
};

const fi: typeof en = {
  kind: "Mitä eroa on",
  sentence: "{ask} palveluissa, jotka tavoittavat asiakkaan a ja asiakkaan b?",
  short: (a, b) => `Vertailu: ${a} – ${b}`,
};

const sv: typeof en = {
  kind: "Vad är skillnaden",
  sentence: "{ask} mellan det som är tillgängligt för klient a och klient b?",
  short: (a, b) => `${a} jämfört med ${b}`,
};

const words = { fi, sv, en };

export const compareText = {
  words,
  short: ({ b }, language, { about, aboutOther }) => words[language].short(about, aboutOther(b)),
  summary: differencesSummary,
} satisfies KindText<"compare">;
