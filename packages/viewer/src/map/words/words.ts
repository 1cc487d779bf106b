import type { Sector } from "@polku/core";
import type { MapMark } from "../scene/map-marks.js";

/** The words of hiding on the screen, and of what the map says of hidden, derived and marked things. */
export interface HideWords {
  heading: string;
  /** On the button, where something is hidden. */
  count(services: number): string;
  note: string;
  levels: string;
  kinds: string;
  statuses: string;
  sectors: string;
  sectorNames: Record<Sector, string>;
  only: string;
  area: string;
  anyArea: string;
  need: string;
  anyNeed: string;
  text: string;
  showAll: string;
  resetView: string;
  hidden: string;
  onRoute(services: number): string;
  inAnswer(services: number): string;
  selected(services: number): string;
  show(services: number): string;
  derived: string;
  derivedCut: string;
  marks: string;
  markNames: Record<MapMark, string>;
  /** A link that the keyboard is at, as one of so many of its service's. */
  link(kind: string, from: string, to: string, at: number, total: number): string;
  /** A derived link: the services on its way, in order. */
  chain(services: string): string;
  source(written: string): string;
  noSource: string;
  noLinks: string;
  addToSelection: string;
  wheel: string;
}
