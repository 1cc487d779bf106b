import type { Language, Overview, Tier } from "@polku/core";
import { overviewsEn } from "./overview-words/en.js";
import { overviewsFi } from "./overview-words/fi.js";
import { overviewsSv } from "./overview-words/sv.js";

/** What the command line says of what a network tells beside its answers. */
export interface OverviewWords {
  /** What the sources leave open. */
  notGiven: string;
  /** An overview in which nothing stands; disputes are counted instead. */
  nothing: Record<Exclude<Overview, "disputes">, string>;
  tiers: Record<Tier, string>;
  /** Before what stands in relation to an element; what is a field of it has the field's name. */
  labels: Record<
    | "usedBy"
    | "linksThrough"
    | "triedIn"
    | "steeredBy"
    | "connects"
    | "starts"
    | "sitsIn"
    | "tasks"
    | "touches"
    | "comes"
    | "wouldCome"
    | "days"
    | "groups"
    | "views"
    | "theme"
    | "region"
    | "withoutAges"
    | "pilots"
    | "loneLinks"
    | "municipalities",
    string
  >;
  municipalities(count: number): string;
  /** How many of the links go with this one practice or role. */
  alone(count: number): string;
  gains: {
    gained(count: number): string;
    nearer(count: number): string;
    nothing: string;
    /** No link or service hangs on it alone, so that taking it away changes no answer. */
    hangsNothing: string;
    columns: Record<"gained" | "nearer", string>;
  };
  pilots: {
    where: string;
    partly(parts: string): string;
    /** The cells of a table: piloted in all of a municipality, or in a part of it. */
    whole: string;
    part: string;
    without(count: number, all: number): string;
    conditions: string;
    list: string;
    each: string;
    together: string;
    all: string;
    anyArea: string;
    undated(count: number): string;
    summary(running: number, municipalities: number): string;
  };
  practices(all: number, linked: number): string;
  roles(all: number, linked: number): string;
  steering: {
    meetings: string;
    others: string;
    bodies(count: number): string;
    summary(groups: number, tasks: number): string;
  };
  timeline: {
    meeting: string;
    inForce(day: string): string;
    onDay(day: string): string;
    nothingInForce(day: string): string;
    summary(count: number, days: string): string;
  };
  meetingPlaces: {
    counted(count: number): string;
    unnamed: string;
    noPlaceFor(ages: string): string;
    nothingFor(ages: string): string;
    allAges: string;
    comesNothing: string;
    coordination: string;
    noCoordination: string;
    /** In how many regions some ages have no place, and of how many no source gives ages. */
    summary(regions: number, lacking: number, unknown: number): string;
  };
  areas: {
    differ: string;
    countsOnly: string;
    namesAll: string;
    misses(names: string): string;
    notCounted: string;
    summary(all: number, differing: number): string;
  };
}

export const overviewWords: Record<Language, OverviewWords> = {
  fi: overviewsFi,
  sv: overviewsSv,
  en: overviewsEn,
};
