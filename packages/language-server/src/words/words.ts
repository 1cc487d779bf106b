import { byLanguage } from "@polku/core/text";

/** What only editors show, in fi, sv, en. */
export const editorWords = byLanguage({
  source: { fi: "Lähteet", sv: "Källor", en: "Sources" },
  notKnown: (id: string) => ({
    fi: `Mikään avoin tai viereinen tiedosto ei määrittele tunnusta ${id}.`,
    sv: `Ingen öppen eller närliggande fil definierar id:t ${id}.`,
    en: `No open file, and none beside it, declares ${id}.`,
  }),
  changeTo: (nearest: string) => ({
    fi: `Vaihda: ${nearest}`,
    sv: `Ändra till ${nearest}`,
    en: `Change to ${nearest}`,
  }),
  wrongId: (id: string) => ({
    fi: `”${id}” ei kelpaa tunnukseksi: pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.`,
    sv: `”${id}” duger inte som id: små bokstäver a–z, siffror och enstaka bindestreck.`,
    en: `“${id}” cannot be an id: use lower-case letters a to z, digits and single hyphens.`,
  }),
  takenId: (id: string) => ({
    fi: `Tunnus ${id} on jo käytössä.`,
    sv: `Id:t ${id} används redan.`,
    en: `The id ${id} is already in use.`,
  }),
  nothingToRename: {
    fi: "Tässä ei ole tunnusta, jonka voi nimetä uudelleen.",
    sv: "Här finns inget id som kan byta namn.",
    en: "There is no id to rename here.",
  },
});
