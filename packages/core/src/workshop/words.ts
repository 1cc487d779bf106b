import type { WorkshopItem } from "../model/workshop.js";
import { byLanguage } from "../text/by-language.js";
import { formatters } from "../text/formatter.js";
import type { WorkshopConflict } from "./conflicts.js";

const { fi, sv, en } = formatters;

/** The words of workshops: kinds of items, conflicts, and the minutes. */
export const workshopWords = byLanguage({
  kinds: {
    note: { fi: "muistiinpano", sv: "anteckning", en: "note" },
    dot: { fi: "ääni", sv: "röst", en: "vote" },
    disagreement: { fi: "eri mieltä", sv: "oenighet", en: "disagreement" },
    correction: { fi: "korjaus", sv: "rättelse", en: "correction" },
    proposal: { fi: "ehdotus", sv: "förslag", en: "proposal" },
    question: { fi: "kysymys", sv: "fråga", en: "question" },
    review: { fi: "päätös", sv: "beslut", en: "decision" },
    "taken-back": { fi: "peruttu", sv: "återtaget", en: "taken back" },
  } satisfies Record<WorkshopItem["kind"], unknown>,
  verdicts: {
    accepted: { fi: "hyväksytty", sv: "godkänt", en: "accepted" },
    rejected: { fi: "hylätty", sv: "avslaget", en: "rejected" },
    open: { fi: "päättämättä", sv: "obeslutat", en: "not decided" },
  },
  /** Where a correction is from, without a place in it. */
  placeNotGiven: (group: string) => ({
    fi: `kohtaa ei mainittu (kertoi ${group})`,
    sv: `stället angavs inte (enligt ${group})`,
    en: `place not given (as told by ${group})`,
  }),
  conflicts: {
    versions: (ids: string) => ({
      fi: `Kohdasta ${ids} on kaksi eri versiota. Molemmat ovat tallessa.`,
      sv: `Det finns två olika versioner av ${ids}. Båda är kvar.`,
      en: `There are two versions of ${ids}. Both are kept.`,
    }),
    verdicts: (ids: string) => ({
      fi: `Kohta ${ids} on sekä hyväksytty että hylätty. Viimeisin päätös on voimassa.`,
      sv: `${ids} har både godkänts och avslagits. Det senaste beslutet gäller.`,
      en: `${ids} was both accepted and rejected. The last decision holds.`,
    }),
    additions: (ids: string, about: string) => ({
      fi: `Ehdotukset ${ids} lisäävät eri asian samalla tunnuksella ${fi.quote(about)}. Vain toinen voidaan hyväksyä.`,
      sv: `Förslagen ${ids} lägger till olika saker med samma id ${sv.quote(about)}. Bara ett av dem kan godkännas.`,
      en: `The proposals ${ids} add different things under the id ${en.quote(about)}. Only one of them can be accepted.`,
    }),
    dots: (ids: string, about: string) => ({
      fi: `Ryhmällä ${ids} on ${fi.count(Number(about), "ääni", "ääntä")} enemmän kuin sille kuuluu.`,
      sv: `Gruppen ${ids} har gett ${sv.count(Number(about), "röst", "röster")} för mycket.`,
      en: `The group ${ids} has given ${en.count(Number(about), "vote", "votes")} too many.`,
    }),
    names: (ids: string) => ({
      fi: `Ryhmällä ${ids} on eri tiedostoissa eri nimi.`,
      sv: `Gruppen ${ids} har olika namn i olika filer.`,
      en: `The group ${ids} has different names in different files.`,
    }),
  } satisfies Record<WorkshopConflict["kind"], unknown>,
  minutes: {
    heading: (title: string) => ({
      fi: `Muistio: ${title}`,
      sv: `Minnesanteckningar: ${title}`,
      en: `Minutes: ${title}`,
    }),
    about: (network: string, day: string) => ({
      fi: `Verkosto: ${network}. Työpajan päivä: ${day}.`,
      sv: `Nätverk: ${network}. Workshoppens dag: ${day}.`,
      en: `Network: ${network}. Day of the workshop: ${day}.`,
    }),
    groups: (names: string) => ({
      fi: `Ryhmät: ${names}.`,
      sv: `Grupper: ${names}.`,
      en: `Groups: ${names}.`,
    }),
    joined: (titles: string) => ({
      fi: `Mukana on myös: ${titles}.`,
      sv: `Också detta ingår: ${titles}.`,
      en: `Also included: ${titles}.`,
    }),
    stillOpen: {
      fi: "Työpaja on vielä auki.",
      sv: "Workshoppen pågår ännu.",
      en: "The workshop is still open.",
    },
    nothing: { fi: "Mitään ei ole kirjattu.", sv: "Ingenting har antecknats.", en: "Nothing was recorded." },
    questions: { fi: "Kysymykset ja vastaukset", sv: "Frågor och svar", en: "Questions and answers" },
    votes: { fi: "Äänet", sv: "Röster", en: "Votes" },
    disagreements: {
      fi: "Mistä ollaan eri mieltä",
      sv: "Det man inte är enig om",
      en: "What is not agreed on",
    },
    ofGroup: (name: string) => ({
      fi: `Kirjaukset: ${name}`,
      sv: `Antecknat: ${name}`,
      en: `Recorded: ${name}`,
    }),
    whole: { fi: "koko työpaja", sv: "hela workshoppen", en: "the whole workshop" },
    accepted: { fi: "Hyväksytyt muutokset", sv: "Godkända ändringar", en: "Accepted changes" },
    refused: {
      fi: "Hyväksytty, mutta ei voi tehdä tähän verkostoon",
      sv: "Godkänt, men kan inte göras i det här nätverket",
      en: "Accepted, but can’t be made in this network",
    },
    rejected: { fi: "Hylätyt", sv: "Avslaget", en: "Rejected" },
    conflicts: { fi: "Ristiriidat", sv: "Motstridigheter", en: "Conflicts" },
    sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
    toldHere: { fi: "kerrottu työpajassa", sv: "sagt i workshoppen", en: "told in the workshop" },
    unknown: {
      fi: "ei ole tässä verkostossa",
      sv: "finns inte i det här nätverket",
      en: "not in this network",
    },
    columns: {
      time: { fi: "Aika", sv: "Tid", en: "Time" },
      kind: { fi: "Laji", sv: "Slag", en: "Kind" },
      about: { fi: "Kohde", sv: "Gäller", en: "About" },
      text: { fi: "Sisältö", sv: "Innehåll", en: "Content" },
      decision: { fi: "Päätös", sv: "Beslut", en: "Decision" },
      question: { fi: "Kysymys", sv: "Fråga", en: "Question" },
      answer: { fi: "Vastaus", sv: "Svar", en: "Answer" },
      votes: { fi: "Ääniä", sv: "Röster", en: "Votes" },
      groups: { fi: "Ryhmittäin", sv: "Per grupp", en: "By group" },
      group: { fi: "Ryhmä", sv: "Grupp", en: "Group" },
    },
  },
});
