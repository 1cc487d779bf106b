import { html } from "lit";
import type { Session } from "../app/session.js";
import { whenDefined } from "../ui/when-defined.js";

/** What moved, above the map; it comes with a script of its own, since few questions change so much. */
export function movesBar(session: Session): unknown {
  return whenDefined(
    "polku-moves-bar",
    () => import("./moves-bar.js"),
    html`<polku-moves-bar
      role="group"
      aria-label=${session.words.map.moves}
      .session=${session}
    ></polku-moves-bar>`,
    session.words,
  );
}
