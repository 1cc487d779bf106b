import { html, nothing, type TemplateResult } from "lit";
import { layouts } from "@polku/map";
import { adjust } from "../state/actions.js";
import "./hide-panel.js";
import { icons } from "../ui/icons.js";
import type { MapKey } from "./map-keys.js";
import type { PictureFormat } from "./save-picture.js";
import "../ui/popover.js";
import { segments } from "../ui/segments.js";
import type { Session } from "../ui/session.js";
import { mapWords } from "./words/words.js";

/** What the toolbar shows, and what its buttons do. */
export interface MapTools {
  /** While there is no map. */
  hidden: boolean;
  /** Whether there is a route to show. */
  route: boolean;
  arranging: boolean;
  arrange: () => void;
  /** Whether a click adds to the selection. */
  several: boolean;
  setSeveral: (several: boolean) => void;
  resetView: () => void;
  savePicture: (format: PictureFormat) => void;
  act: (key: MapKey) => void;
}

/** The map's buttons: one for every gesture. */
export function mapToolbar(session: Session, tools: MapTools): TemplateResult {
  const { layout, links } = session.state;
  const words = mapWords[session.state.language].map;
  const { hidden, route, arranging, arrange, several, setSeveral, resetView, savePicture, act } = tools;
  const tool = (label: string, icon: unknown, does: () => void, on?: boolean) =>
    html`<button
      type="button"
      class="tool"
      aria-label=${label}
      title=${label}
      aria-pressed=${on === undefined ? nothing : on ? "true" : "false"}
      @click=${does}
    >
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
      choose: (word) => session.update((state) => adjust(state, { layout: word })),
    })}
    ${
      layout === "free"
        ? tool(arranging ? words.stopFree : words.startFree, arranging ? icons.pause : icons.play, arrange)
        : nothing
    }
    ${tool(
      words.allLinks,
      icons.links,
      () => session.update((state) => adjust(state, { links: links === "all" ? "answer" : "all" })),
      links === "all",
    )}
    <polku-hide .session=${session} .resetView=${resetView}></polku-hide>
    ${
      route
        ? [key(words.replay, icons.replay, "replay"), key(words.fitRoute, icons.route, "fit-route")]
        : nothing
    }
    <div class="corner">
      ${tool(words.addToSelection, icons.several, () => setSeveral(!several), several)}
      <polku-popover
        .look=${"tool"}
        .label=${words.picture}
        .text=${""}
        .icon=${icons.picture}
        .content=${() =>
          html`<div class="formats">
            ${(["svg", "png"] as const).map(
              (format) =>
                html`<button type="button" @click=${() => savePicture(format)}>
                  ${format.toUpperCase()}
                </button>`,
            )}
          </div>`}
      ></polku-popover>
      ${key(words.fit, icons.fit, "fit")} ${key(words.zoomOut, icons.minus, "zoom-out")}
      ${key(words.zoomIn, icons.plus, "zoom-in")}
    </div>
  </div>`;
}

/** How much of the map's right end its tools stand on, in CSS pixels. */
export function coveredByTools(panel: ParentNode): number {
  const [canvas, tools] = [".canvas", ".toolbar"].map((part) =>
    panel.querySelector(part)?.getBoundingClientRect(),
  );
  return canvas && tools && tools.bottom > canvas.top ? tools.width + 4 : 0;
}
