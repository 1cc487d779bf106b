import { html } from "lit";
import type { Session } from "../ui/session.js";
import { lazy } from "../platform/lazy.js";
import { lazyElement } from "../ui/lazy-element.js";
import { mapWords } from "../map/words/words.js";

const part = lazy(() => import("./moves-bar.js"));

/** The bar of changes above the map. */
export function movesBar(session: Session): unknown {
  return lazyElement(
    session,
    part,
    html`<polku-moves-bar
      role="group"
      aria-label=${mapWords[session.state.language].map.moves}
      .session=${session}
    ></polku-moves-bar>`,
  );
}
