import type { Language, Reading } from "../model/words.js";
import { formatters } from "../text/formatter.js";

const { fi, sv, en } = formatters;

/** Who is asked about: clauses that follow "a client who". Names are ready to print and stay as they are. */
interface ClientWords {
  at(name: string, kind: "service" | "place"): string;
  age(years: number): string;
  area(name: string): string;
  needs(names: string): string;
  via(kinds: string): string;
  maxHandoffs(most: number): string;
  maxSteps(most: number): string;
  status(words: string): string;
  reading: Record<Reading, string>;
  on(day: string): string;
}

export const clientWords: Record<Language, ClientWords> = {
  fi: {
    at: (name, kind) => `on ${kind === "place" ? "paikassa" : "palvelussa"} ${name}`,
    age: (years) => `on ${years}-vuotias`,
    area: (name) => `asuu alueella ${name}`,
    needs: (names) => `tarpeet: ${names}`,
    via: (kinds) => `yhteydet vain: ${kinds}`,
    maxHandoffs: (most) => `enintään ${fi.count(most, "siirto", "siirtoa")}`,
    maxSteps: (most) => `enintään ${fi.count(most, "vaihe", "vaihetta")}`,
    status: (words) => `tila vain: ${words}`,
    reading: { stated: "vain se, mitä lähteissä sanotaan", inferred: "vain se, mikä on päätelty" },
    on: (day) => `päivänä ${day}`,
  },
  sv: {
    at: (name, kind) => (kind === "place" ? `är på platsen ${name}` : `är hos ${name}`),
    age: (years) => `är ${years} år`,
    area: (name) => `bor i området ${name}`,
    needs: (names) => `har behoven ${names}`,
    via: (kinds) => `endast genom ${kinds}`,
    maxHandoffs: (most) => `högst ${sv.count(most, "hänvisning", "hänvisningar")}`,
    maxSteps: (most) => `högst ${sv.count(most, "steg", "steg")}`,
    status: (words) => `endast status ${words}`,
    reading: { stated: "endast det som källorna säger", inferred: "endast det som är slutsatser" },
    on: (day) => `dagen ${day}`,
  },
  en: {
    at: (name) => `is at ${name}`,
    age: (years) => `is ${years} years old`,
    area: (name) => `lives in ${name}`,
    needs: (names) => `needs ${names}`,
    via: (kinds) => `only by ${kinds}`,
    maxHandoffs: (most) => `with at most ${en.count(most, "handoff", "handoffs")}`,
    maxSteps: (most) => `in at most ${en.count(most, "step", "steps")}`,
    status: (words) => `counting only what is ${words}`,
    reading: { stated: "counting only what is written", inferred: "counting only what is concluded" },
    on: (day) => `on ${day}`,
  },
};
