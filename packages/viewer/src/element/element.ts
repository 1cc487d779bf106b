import type { PolkuElement } from "./api.js";
import type { Frame } from "../app/explorer-base.js";
import { EmbeddedExplorer } from "./polku-element.js";
import type { Word } from "./properties.js";

export type * from "./api.js";

class Explorer extends EmbeddedExplorer {
  protected override readonly usualChrome: Word<"chrome"> = "full";
}

class MapAndAnswer extends EmbeddedExplorer {
  protected override readonly usualChrome: Word<"chrome"> = "none";

  protected override get frame(): Frame {
    return { ...super.frame, details: false };
  }
}

/** The class of `<polku-explorer>`: one network to ask and to look at. `@polku/viewer` registers it, `@polku/viewer/element` does not. */
export const PolkuExplorer: new () => PolkuElement = Explorer;

/** The class of `<polku-map>`: an answer and its map. `@polku/viewer` registers it, `@polku/viewer/element` does not. */
export const PolkuMap: new () => PolkuElement = MapAndAnswer;
