import { formatters } from "../../text/formatter.js";

const { fi, sv, en } = formatters;

/** The sentences on how the sources count the municipalities of areas. */
export const areas = {
  /** In how many areas the sources count differently. */
  summary: (differing: number, all: number) => ({
    fi:
      differing === 0
        ? "Lähteet eivät anna minkään alueen kuntien määräksi eri lukuja."
        : all === 1
          ? "Lähteet antavat kuntien määräksi eri lukuja."
          : `Lähteiden luvut eroavat ${fi.number(differing)} alueella (kaikkiaan ${fi.number(all)}).`,
    sv:
      differing === 0
        ? "Källorna ger inte olika antal kommuner för något område."
        : all === 1
          ? "Källorna ger olika antal kommuner."
          : `I ${sv.number(differing)} av ${sv.number(all)} områden ger källorna olika antal.`,
    en:
      differing === 0
        ? "The sources do not differ on how many municipalities an area has."
        : all === 1
          ? "The sources count its municipalities differently."
          : `In ${en.number(differing)} of ${en.number(all)} areas the sources count differently.`,
  }),
  differ: {
    fi: "lähteiden luvut eroavat",
    sv: "källorna räknar olika",
    en: "the sources count differently",
  },
  notCounted: {
    fi: "mikään lähde ei laske niitä",
    sv: "ingen källa räknar dem",
    en: "no source counts them",
  },
  count: { fi: "kuntia", sv: "kommuner", en: "municipalities" },
  which: { fi: "mitkä", sv: "vilka", en: "which" },
  countsOnly: { fi: "laskee, ei nimeä", sv: "räknar dem, namnger ingen", en: "counts them, names none" },
  namesAll: { fi: "nimeää kaikki", sv: "namnger alla", en: "names them all" },
  doesNotName: { fi: "ei nimeä:", sv: "namnger inte:", en: "does not name:" },
  /** Before the register that the codes are from. */
  codes: (day: string) => ({ fi: `koodit ${day}`, sv: `koder per ${day}`, en: `codes as of ${day}` }),
};
