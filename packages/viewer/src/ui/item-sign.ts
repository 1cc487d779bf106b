import { badgeSigns, type BadgeKind } from "@polku/map";
import { html, svg, type TemplateResult } from "lit";

/** The sign of a kind of item, as the map has it. */
export function itemSign(kind: BadgeKind): TemplateResult {
  const { fill, line } = badgeSigns[kind];
  return html`<svg class="item-sign" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
    ${fill === undefined ? "" : svg`<path d=${fill} fill="currentColor"/>`}
    ${line === undefined ? "" : svg`<path d=${line} fill="none" stroke="currentColor" stroke-width="1.8"/>`}
  </svg>`;
}
