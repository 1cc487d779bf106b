import type { MapShape, SceneTrunk } from "@polku/map";
import type { At } from "./find-at.js";

/** What the map tells the page. */
export interface StageOptions {
  /** A service was clicked, or nothing was; additive with ctrl, command or shift. */
  onSelect(id: string | undefined, additive: boolean): void;
  /** A service was double-clicked. */
  onOpen(id: string): void;
  /** Lines that links share were clicked. */
  onTrunk(trunk: SceneTrunk): void;
  /** The pointer is at a service, at lines, or at nothing. */
  onHover(at: At | undefined): void;
  /** Whether the wheel zooms without ctrl: not while a page is scrolled past the map. */
  wheels(): boolean;
  /** The wheel was turned over the map and left to the page. */
  onWheelLeft(): void;
  /** The map's area has taken another shape: a scene is wanted that fills it. */
  onShape(shape: MapShape): void;
  /** How much of the map's right end other things stand on, in CSS pixels. */
  covered(): number;
}
