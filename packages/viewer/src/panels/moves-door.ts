import { html } from "lit";
import type { Session } from "./session.js";
import { whenDefined } from "./when-defined.js";

/** What moved, above the map; it comes with a script of its own, since few questions change so much. */
export function movesBar(session: Session): unknown {
  return whenDefined(
    "polku-moves-bar",
    () => import("./moves/moves-bar.js"),
    html`<polku-moves-bar
      role="group"
      aria-label=${session.words.map.moves}
      .session=${session}
    ></polku-moves-bar>`,
    session.words,
  );
}
