import type { MapShape } from "@polku/map";

/** What the map tells the page. */
export interface StageOptions {
  /** A service was clicked, or nothing was; additive with ctrl, command or shift. */
  onSelect(id: string | undefined, additive: boolean): void;
  /** A service was double-clicked. */
  onOpen(id: string): void;
  onHover(id: string | undefined): void;
  /** Whether the wheel zooms without ctrl: not while a page is scrolled past the map. */
  wheels(): boolean;
  /** The wheel was turned over the map and left to the page. */
  onWheelLeft(): void;
  /** The map's area has taken another shape: a scene is wanted that fills it. */
  onShape(shape: MapShape): void;
  /** The browser took WebGL away, or gave it back. */
  onContext(state: "lost" | "restored"): void;
}
