/**
 * How Finnish and Swedish names of services continue after the first part of a compound word: where to break them.
 * Other long words break between syllables.
 */
const parts = [
  ..."hoito huolto koti keskus kasvatus kodit konsultaatio kuntou neuvo nuoriso oikeu ohja paikka palvelu psykiatria psyk".split(
    " ",
  ),
  ..."puoli päihde ryhmä sairaan seuraamus sijais sosiaali suojelu suhteen suoje terapia terveyden terveys tiimit tuki".split(
    " ",
  ),
  ..."työ vammais varhais yksik yks pajat henkilö kylä muuttaj kasvatu toiminta vamma terap".split(" "),
  ..."tjänst vård psykiatri terapi arbete rådgivning skydd hälso klinik enhet grupp omsorg handledning team hem plats sjukvård styrning social station pedagogik hinder psych care".split(
    " ",
  ),
];

/** The places within a word at which it may break, each with its cost. */
export function breaksIn(word: string): Map<number, number> {
  const lower = word.toLocaleLowerCase("fi");
  const breaks = new Map<number, number>();
  // A syllable begins before a consonant that a vowel follows; "ps" and the like begin one together.
  for (const { index } of lower.matchAll(
    /(?<=\p{L}{3})(?:(?<=[^aeiouyåäö])(?:ps|kr|tr|pr|pl|kl)|[^aeiouyåäö\P{L}])(?=[aeiouyåäö]\p{L}{2})/gu,
  ))
    breaks.set(index, 2.6);
  for (const part of parts)
    for (let at = lower.indexOf(part, 3); at !== -1; at = lower.indexOf(part, at + 1))
      if (lower.length - at >= 3) breaks.set(at, 0.4);
  return breaks;
}
