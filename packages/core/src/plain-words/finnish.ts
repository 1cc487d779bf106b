/**
 * Finnish words as people inflect them, for words that are known: no analysis of Finnish, only the stems
 * that a name can have, to which a written word without its case ending is compared. Everything is folded,
 * so that vowel harmony (ssa, ssä) has gone. More stems are made than a word really has: what nobody
 * writes does no harm, since it is compared to nothing.
 *
 * Stems stand on the classes of nominals: the vowel stem in both grades (Nokia, Hervanta: Hervanna),
 * -i as in joki: joe and risti, -si as in Orivesi: Orivede, -nen: -se, -e: -ee, -us: -kse or -ude, -as: -aa,
 * -un and -in: -ume and -ime, plural names (Virrat, palvelut), and from each of these the plural stem.
 */

/** What a case tells of a name: where somebody comes from, goes to or is. */
export type CaseRole = "from" | "to" | "in";

/** The case endings; those that tell no role are the empty word's and the rest. */
const endings: Record<string, CaseRole | undefined> = {
  sta: "from",
  lta: "from",
  lle: "to",
  seen: "to",
  siin: "to",
  hin: "to",
  hon: "to",
  hun: "to",
  ssa: "in",
  lla: "in",
  na: "in",
  "": undefined,
  n: undefined,
  t: undefined,
  a: undefined,
  ta: undefined,
  tta: undefined,
  ja: undefined,
  jen: undefined,
  en: undefined,
  den: undefined,
  iden: undefined,
  tten: undefined,
  ksi: undefined,
};

/** What may come after the ending: Orivedelläkin, neuvolastako. */
const clitics = ["", "kin", "ko"];

/** A word without an ending that it may have. */
export interface Reading {
  stem: string;
  role: CaseRole | undefined;
}

/** Every way to take a written word apart into a stem and an ending, the longest stem first. */
export function finnishReadings(written: string): Reading[] {
  return clitics
    .filter((clitic) => written.endsWith(clitic))
    .map((clitic) => written.slice(0, written.length - clitic.length))
    .flatMap((word): Reading[] => [
      // The illative lengthens the last vowel: Nokiaan, kouluun, keskukseen.
      ...(/([aeiouy])\1n$/.test(word) ? [{ stem: word.slice(0, -2), role: "to" as const }] : []),
      ...Object.entries(endings)
        .filter(([ending]) => word.endsWith(ending))
        .map(([ending, role]) => ({ stem: word.slice(0, word.length - ending.length), role })),
    ])
    .filter(({ stem }) => stem.length > 1 || stem === written)
    .toSorted((a, b) => b.stem.length - a.stem.length);
}

/** The stems that a folded word may have before its endings: `orivesi` has `orivede`, for Orivede-llä. */
export function finnishStems(word: string): Set<string> {
  const singular = new Set([word]);
  for (const stem of vowelStems(word)) for (const graded of grades(stem)) singular.add(graded);
  const stems = new Set(singular);
  for (const stem of singular) for (const plural of plurals(stem)) stems.add(plural);
  return stems;
}

function vowelStems(word: string): string[] {
  const cut = (count: number) => word.slice(0, word.length - count);
  // Kangasala: Kangasalla, Kangasalta.
  if (word.endsWith("sala")) return [word, cut(2)];
  if (word.length < 3) return [word, `${word}i`];
  if (word.endsWith("nen")) return [`${cut(3)}se`, `${cut(3)}s`];
  if (word.endsWith("si")) return [word, `${cut(2)}de`, `${cut(2)}te`, `${cut(2)}t`, `${cut(1)}e`];
  if (/(?:uu|yy)s$/.test(word)) return [`${cut(1)}de`, `${cut(1)}te`, `${cut(1)}t`, `${cut(1)}kse`];
  if (/[aeiouy]s$/.test(word)) return [`${cut(1)}kse`, `${cut(1)}${word.at(-2)}`];
  if (/[iu]n$/.test(word)) return [`${cut(1)}me`, `${strengthen(cut(2))}${word.at(-2)}me`, `${word}i`];
  if (word.endsWith("e")) return [word, `${word}e`, `${strengthen(cut(1))}ee`];
  if (word.endsWith("i")) return [word, `${cut(1)}e`];
  if (word.endsWith("set")) return [cut(1), cut(2)];
  if (word.endsWith("t")) return [cut(1), `${cut(2)}i`];
  return /[aeiouy]$/.test(word) ? [word] : [`${word}i`];
}

function plurals(stem: string): string[] {
  const before = stem.slice(0, -1);
  if (stem.endsWith("a")) return [`${before}i`, `${before}oi`];
  if (stem.endsWith("e")) return [`${before}i`];
  if (stem.endsWith("i")) return [`${before}ei`];
  return /[ouy]$/.test(stem) ? [`${stem}i`] : [];
}

const weaker: Record<string, string> = {
  kk: "k",
  pp: "p",
  tt: "t",
  nk: "ng",
  mp: "mm",
  lt: "ll",
  nt: "nn",
  rt: "rr",
  k: "",
  p: "v",
  t: "d",
};
const stronger: Record<string, string> = {
  ng: "nk",
  mm: "mp",
  ll: "lt",
  nn: "nt",
  rr: "rt",
  k: "kk",
  p: "pp",
  t: "tt",
  v: "p",
  d: "t",
};

/** A vowel stem in the grade it has, the weaker and the stronger one. */
function grades(stem: string): string[] {
  const vowels = /[aeiouy]{1,2}$/.exec(stem)?.[0] ?? "";
  const before = stem.slice(0, stem.length - vowels.length);
  return [stem, `${weaken(before)}${vowels}`, `${strengthen(before)}${vowels}`];
}

function weaken(before: string): string {
  return before.replace(/(?:kk|pp|tt|nk|mp|lt|nt|rt|k|p|t)$/, (found) => weaker[found] ?? found);
}

function strengthen(before: string): string {
  return before.replace(/(?:ng|mm|ll|nn|rr|k|p|t|v|d)$/, (found) => stronger[found] ?? found);
}
