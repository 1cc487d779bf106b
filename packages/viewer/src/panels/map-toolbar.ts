import { html, nothing, type TemplateResult } from "lit";
import { layouts } from "../scene/scene.js";
import { setLayout } from "../state/actions.js";
import { icons } from "./icons.js";
import type { MapKey } from "./map-keys.js";
import { segments } from "./segments.js";
import type { Session } from "./session.js";

/** The map's buttons: one for every gesture. */
export function mapToolbar(
  session: Session,
  {
    hidden,
    arranging,
    arrange,
    act,
  }: { hidden: boolean; arranging: boolean; arrange: () => void; act: (key: MapKey) => void },
): TemplateResult {
  const { layout, chosen } = session.state;
  const words = session.words.map;
  const tool = (label: string, icon: unknown, does: () => void) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${does}>
      ${icon}
    </button>`;
  const key = (label: string, icon: unknown, name: MapKey) => tool(label, icon, () => act(name));
  return html`<div class="toolbar" role="group" aria-label=${words.toolbar} ?hidden=${hidden}>
    ${segments({
      name: "layout",
      label: words.layout,
      words: layouts,
      chosen: layout,
      show: (word) => words.layouts[word],
      choose: (word) => session.update((state) => setLayout(state, word)),
    })}
    ${
      layout === "free"
        ? tool(arranging ? words.stopFree : words.startFree, arranging ? icons.pause : icons.play, arrange)
        : nothing
    }
    <span class="gap"></span>
    ${
      chosen === undefined
        ? nothing
        : [key(words.replay, icons.replay, "replay"), key(words.fitRoute, icons.route, "fit-route")]
    }
    ${key(words.fit, icons.fit, "fit")} ${key(words.zoomOut, icons.minus, "zoom-out")}
    ${key(words.zoomIn, icons.plus, "zoom-in")}
  </div>`;
}
