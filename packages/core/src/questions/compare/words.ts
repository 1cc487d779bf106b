import type { Language } from "../../model/words.js";
import type { Speaker } from "../speaker.js";
import type { CompareQuestion } from "./schema.js";

interface CompareWords {
  question(a: string, b: string): string;
  /** What b leaves open that a does not. */
  any: Record<
    "age" | "area" | "needs" | "via" | "maxHandoffs" | "maxSteps" | "status" | "readings" | "at",
    string
  >;
}

export const compareWords: Record<Language, CompareWords> = {
  fi: {
    question: (a, b) =>
      `Miten eroavat palvelut, jotka tavoittavat asiakkaan, joka ${a}, verrattuna asiakkaaseen, joka ${b}?`,
    any: {
      age: "minkä ikäinen tahansa",
      area: "millä alueella tahansa",
      needs: "tarve mikä tahansa",
      via: "kaikki yhteydet",
      maxHandoffs: "siirtoja kuinka monta tahansa",
      maxSteps: "vaiheita kuinka monta tahansa",
      status: "tavalliset tilat",
      readings: "myös päätelty",
      at: "minä päivänä tahansa",
    },
  },
  sv: {
    question: (a, b) => `Hur skiljer sig tjänsterna för en klient som ${a}, jämfört med en klient som ${b}?`,
    any: {
      age: "oavsett ålder",
      area: "oavsett område",
      needs: "oavsett behov",
      via: "oavsett länkar",
      maxHandoffs: "oavsett antal hänvisningar",
      maxSteps: "oavsett antal steg",
      status: "vanlig status",
      readings: "även slutsatser",
      at: "oavsett dag",
    },
  },
  en: {
    question: (a, b) => `What is different for a client who ${a}, compared with a client who ${b}?`,
    any: {
      age: "of any age",
      area: "any area",
      needs: "any need",
      via: "any link",
      maxHandoffs: "any number of handoffs",
      maxSteps: "any number of steps",
      status: "the usual statuses",
      readings: "also what is concluded",
      at: "any day",
    },
  },
};

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
