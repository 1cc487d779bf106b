import type { MoveKind } from "@polku/core/scenarios";
import { html, type TemplateResult } from "lit";
import { markStyles, platePaths } from "../map/scene/mark-styles.js";

/** The plate of what became of a service, as it stands on the map; `same` has a sign of its own. */
export function plateSign(kind: MoveKind | "same"): TemplateResult {
  if (kind === "same")
    return html`<svg class="plate-sign" data-tone="part" viewBox="-9 -9 18 18" aria-hidden="true">
      <path class="sign" d="M-4-2H4M-4 2H4" />
    </svg>`;
  const { tone, plate, solid, sign } = markStyles[kind];
  return html`<svg
    class="plate-sign"
    data-tone=${tone}
    data-solid=${solid}
    viewBox="-9 -9 18 18"
    aria-hidden="true"
  >
    <path class="plate" d=${platePaths[plate]} />
    <path class="sign" d=${sign} />
  </svg>`;
}
