import type { Reading } from "../model/words.js";
import { byLanguage } from "../text/by-language.js";
import { formatters } from "../text/formatter.js";

const { fi, sv, en } = formatters;

/** Who is asked about: clauses that follow "a client who". Names are ready to print and stay as they are. */
export const clientWords = byLanguage({
  at: (name: string, kind: "service" | "place") => ({
    fi: `on ${kind === "place" ? "paikassa" : "palvelussa"} ${name}`,
    sv: kind === "place" ? `är på platsen ${name}` : `är hos ${name}`,
    en: `is at ${name}`,
  }),
  age: (years: number) => ({ fi: `on ${years}-vuotias`, sv: `är ${years} år`, en: `is ${years} years old` }),
  area: (name: string) => ({
    fi: `asuu alueella ${name}`,
    sv: `bor i området ${name}`,
    en: `lives in ${name}`,
  }),
  needs: (names: string) => ({ fi: `tarpeet: ${names}`, sv: `har behoven ${names}`, en: `needs ${names}` }),
  via: (kinds: string) => ({
    fi: `yhteydet vain: ${kinds}`,
    sv: `endast genom ${kinds}`,
    en: `only by ${kinds}`,
  }),
  maxHandoffs: (most: number) => ({
    fi: most === 0 ? "ilman siirtoja" : `enintään ${fi.count(most, "siirto", "siirtoa")}`,
    sv: most === 0 ? "utan hänvisningar" : `högst ${sv.count(most, "hänvisning", "hänvisningar")}`,
    en: most === 0 ? "without handoffs" : `with at most ${en.count(most, "handoff", "handoffs")}`,
  }),
  maxSteps: (most: number) => ({
    fi: most === 0 ? "ilman vaiheita" : `enintään ${fi.count(most, "vaihe", "vaihetta")}`,
    sv: most === 0 ? "utan steg" : `högst ${sv.count(most, "steg", "steg")}`,
    en: most === 0 ? "without steps" : `in at most ${en.count(most, "step", "steps")}`,
  }),
  status: (words: string) => ({
    fi: `tila vain: ${words}`,
    sv: `endast status ${words}`,
    en: `counting only what is ${words}`,
  }),
  reading: {
    stated: {
      fi: "vain se, mitä lähteissä sanotaan",
      sv: "endast det som källorna säger",
      en: "counting only what is written",
    },
    inferred: {
      fi: "vain se, mikä on päätelty",
      sv: "endast det som är slutsatser",
      en: "counting only what is concluded",
    },
  } satisfies Record<Reading, unknown>,
  on: (day: string) => ({ fi: `päivänä ${day}`, sv: `dagen ${day}`, en: `on ${day}` }),
});
