import type { Language } from "@polku/core";
import type { Field } from "@polku/core/plain-words";

/** What the command line says of a question in plain words. */
export interface UnderstandingWords {
  /** Words that take no part in the question. */
  left(pieces: string): string;
  /** A piece of the text was taken as a name that it only resembles or is a part of. */
  takenAs(piece: string, name: string): string;
  /** What else it could be; follows `takenAs`. */
  others(names: string): string;
  notUnderstood: string;
  missing(fields: string): string;
  fields: Partial<Record<Field, string>>;
}

export const understandingWords: Record<Language, UnderstandingWords> = {
  fi: {
    left: (pieces) => `Ei ymmärretty: ${pieces}`,
    takenAs: (piece, name) => `“${piece}” luettiin nimenä ${name}`,
    others: (names) => `voisi olla myös ${names}`,
    notUnderstood: "Kysymystä ei ymmärretty.",
    missing: (fields) => `Puuttuu: ${fields}`,
    fields: {
      from: "missä asiakas on",
      to: "mihin palveluun",
      rows: "mistä taulukon rivit ovat",
      b: "mihin verrataan",
      changes: "mikä muuttuisi",
    },
  },
  sv: {
    left: (pieces) => `Förstods inte: ${pieces}`,
    takenAs: (piece, name) => `”${piece}” lästes som ${name}`,
    others: (names) => `kan också vara ${names}`,
    notUnderstood: "Frågan förstods inte.",
    missing: (fields) => `Saknas: ${fields}`,
    fields: {
      from: "var klienten är",
      to: "till vilken tjänst",
      rows: "vad raderna är",
      b: "vad det jämförs med",
      changes: "vad som skulle ändras",
    },
  },
  en: {
    left: (pieces) => `Not understood: ${pieces}`,
    takenAs: (piece, name) => `“${piece}” was read as ${name}`,
    others: (names) => `it could also be ${names}`,
    notUnderstood: "The question was not understood.",
    missing: (fields) => `Missing: ${fields}`,
    fields: {
      from: "where the client is",
      to: "to which service",
      rows: "what the rows of the table are",
      b: "what to compare with",
      changes: "what would change",
    },
  },
};
