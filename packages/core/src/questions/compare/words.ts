import { byLanguage } from "../../text/by-language.js";
import type { Speaker } from "../speaker.js";
import type { CompareQuestion } from "./schema.js";

export const compareWords = byLanguage({
  question: (a: string, b: string) => ({
    fi: `Miten eroavat palvelut, jotka tavoittavat asiakkaan, joka ${a}, verrattuna asiakkaaseen, joka ${b}?`,
    sv: `Hur skiljer sig tjänsterna för en klient som ${a}, jämfört med en klient som ${b}?`,
    en: `What is different for a client who ${a}, compared with a client who ${b}?`,
  }),
  /** What b leaves open that a does not. */
  any: {
    age: { fi: "minkä ikäinen tahansa", sv: "oavsett ålder", en: "of any age" },
    area: { fi: "millä alueella tahansa", sv: "oavsett område", en: "any area" },
    needs: { fi: "tarve mikä tahansa", sv: "oavsett behov", en: "any need" },
    via: { fi: "kaikki yhteydet", sv: "oavsett länkar", en: "any link" },
    maxHandoffs: {
      fi: "siirtoja kuinka monta tahansa",
      sv: "oavsett antal hänvisningar",
      en: "any number of handoffs",
    },
    maxSteps: { fi: "vaiheita kuinka monta tahansa", sv: "oavsett antal steg", en: "any number of steps" },
    status: { fi: "tavalliset tilat", sv: "vanlig status", en: "the usual statuses" },
    readings: { fi: "myös päätelty", sv: "även slutsatser", en: "also what is concluded" },
    at: { fi: "minä päivänä tahansa", sv: "oavsett dag", en: "any day" },
  },
});

export function sayCompare({ a, b }: CompareQuestion, speaker: Speaker): string {
  const { question, any } = compareWords[speaker.language];
  const open = [
    ...(["age", "area"] as const).filter(
      (field) => a.client?.[field] !== undefined && b.client?.[field] === undefined,
    ),
    ...(["needs", "via", "maxHandoffs", "maxSteps", "status", "readings", "at"] as const).filter(
      (field) => a[field] !== undefined && b[field] === undefined,
    ),
  ].map((field) => any[field]);
  return question(speaker.client(a), [...speaker.clauses(b), ...open].join(", "));
}
