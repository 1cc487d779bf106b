import type { Language } from "@polku/core";
import type { MapMark } from "../scene/map-marks.js";
import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of the map and its legend. */
export interface MapWords {
  /** On a route that would exist only under other conditions. */
  readonly if: string;
  readonly legend: string;
  readonly levels: string;
  readonly kinds: string;
  readonly statuses: string;
  readonly arrivals: string;
  readonly roles: string;
  readonly origin: string;
  readonly target: string;
  readonly route: string;
  readonly selected: string;
  readonly throughRole: string;
  readonly inherited: string;
  readonly derived: string;
  /** How many services an answer reaches, as a sentence. */
  readonly reached: (count: number) => string;
  readonly sources: string;
  readonly marks: string;
  readonly markNames: Readonly<Record<MapMark, string>>;
}

const words: Readonly<Record<Language, MapWords>> = { fi, sv, en };

/** The words of the map in a language. */
export function mapWordsIn(language: Language): MapWords {
  return words[language];
}
