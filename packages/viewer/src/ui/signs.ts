import type { Arrival, Language, Network, Status } from "@polku/core";
import { differenceSigns } from "@polku/core/text";
import type { MoveKind } from "@polku/core/scenarios";
import { html, nothing, svg, type TemplateResult } from "lit";
import {
  type LineKind,
  lettersOf,
  type MapMark,
  markStyles,
  platePaths,
  arrivalMarks,
  linkStyles,
  shapeOfLevel,
  statusMarks,
  type LinkEnd,
} from "@polku/map";
import type { Difference } from "../state/differences.js";

/** The same outlines of levels as on the map, in a box of 26 by 18. */
const outlines = {
  rounded: svg`<rect x="1" y="1" width="24" height="16" rx="8"/>`,
  square: svg`<rect x="1" y="1" width="24" height="16"/>`,
  cut: svg`<path d="M6 1h14l5 5v6l-5 5H6l-5-5V6z"/>`,
  double: svg`<rect x="1" y="1" width="24" height="16" rx="2"/><rect class="inner" x="3" y="3" width="20" height="12" rx="1"/>`,
};

/** A level's outline with its letter in it, in its colour. */
export function levelSign(network: Network, index: number, language: Language): TemplateResult {
  return html`<svg
    class="shape"
    .style="--colour: var(--level-${index % 4})"
    viewBox="0 0 26 18"
    aria-hidden="true"
  >
    ${outlines[shapeOfLevel(index)]}
    <text x="13" y="13">${lettersOf(network, language)[index]}</text>
  </svg>`;
}

/** The badges of statuses, around (20, 6). */
const badges = {
  none: nothing,
  half: svg`<circle class="paper" cx="20" cy="6" r="5"/><path class="full" d="M20 1a5 5 0 0 0 0 10z"/>`,
  ring: svg`<circle class="paper" cx="20" cy="6" r="5"/><circle cx="20" cy="6" r="2.2"/>`,
  question: svg`<circle class="paper" cx="20" cy="6" r="5"/><path d="M18.3 4.6c0-2.4 3.5-2.4 3.5-.2 0 1.5-1.8 1.4-1.8 3M20 8.6v.9"/>`,
};

/** How a status shows: the outline of its boxes, and the badge. */
export function statusSign(status: Status): TemplateResult {
  const { dash, badge } = statusMarks[status];
  return html`<svg class="sign" data-status=${status} viewBox="0 0 26 18" aria-hidden="true">
    <rect x="1" y="3" width="20" height="14" rx="3" stroke-dasharray=${dash.join(" ") || nothing} />
    ${badges[badge ?? "none"]}
  </svg>`;
}

/** How a status shows on a link: the same badge in the middle of its line. */
export function linkStatusSign(status: Status): TemplateResult {
  return html`<svg class="line" data-status=${status} viewBox="0 0 44 14" aria-hidden="true">
    <path d="M3 7H41" />
    <g class="sign" transform="translate(2 1)">${badges[statusMarks[status].badge ?? "none"]}</g>
  </svg>`;
}

/** How a kind of link is drawn, as a short line. */
export function linkSign(kind: LineKind): TemplateResult {
  const { dash, lines, width, from, to } = linkStyles[kind];
  const start = from === "arrow" ? 8 : 3;
  const end = to === "arrow" ? 35 : 41;
  const rows = lines === 1 ? [7] : [5, 9];
  return html`<svg class="line" .style="color: var(--link-${kind})" viewBox="0 0 44 14" aria-hidden="true">
    <g stroke-width=${width} stroke-dasharray=${dash.join(" ") || nothing}>
      ${rows.map((y) => svg`<path d="M${start} ${y}H${end}"/>`)}
    </g>
    ${endSign(from, true)}${endSign(to, false)}
  </svg>`;
}

function endSign(end: LinkEnd, left: boolean): unknown {
  if (end === "arrow")
    return left ? svg`<path class="full" d="M1 7l9-5v10z"/>` : svg`<path class="full" d="M43 7l-9-5v10z"/>`;
  if (end === "bar") return left ? svg`<path d="M3 2v10"/>` : svg`<path d="M41 2v10"/>`;
  return nothing;
}

/** How the client is reached, by the same mark as on the map. */
export function arrivalSign(arrival: Arrival): TemplateResult {
  return html`<span class="arrival" data-arrival=${arrival} aria-hidden="true"
    >${arrivalMarks[arrival]}</span
  >`;
}

/** How an answer differs from another, as a sign that does not rest on colour. */
export function differenceSign(difference: Difference): TemplateResult {
  return html`<span class="difference" data-difference=${difference} aria-hidden="true"
    >${differenceSigns[difference]}</span
  >`;
}

/** The part that a service or a link plays in the question, as on the map. */
export function partSign(part: "origin" | "target" | "route" | "concluded" | "selected"): TemplateResult {
  return html`<svg class="part" data-part=${part} viewBox="0 0 44 18" aria-hidden="true">
    ${
      part === "route" || part === "concluded"
        ? svg`<path class="halo" d="M3 9h38"/><path class="core" d="M3 9h38"/>`
        : svg`<rect x="7" y="3" width="32" height="13" rx="3"/>`
    }
  </svg>`;
}

/** A mark as on the map: a box with its line around it, and its plate; or the plate alone. */
export function markSign(mark: MapMark, plateOnly = false): TemplateResult {
  const { tone, plate, solid, sign, dash } = markStyles[mark];
  return html`<svg
    class="mark ${plateOnly ? "plate-only" : ""}"
    .style="--tone: var(--tone-${tone})"
    data-solid=${solid}
    viewBox=${plateOnly ? "-9 -9 18 18" : "-22 -15 44 24"}
    aria-hidden="true"
  >
    ${plateOnly ? nothing : svg`<rect x="-19" y="-13" width="38" height="14" stroke-dasharray=${dash.join(" ") || nothing} />`}
    <path class="plate" d=${platePaths[plate]} />
    <path class="sign" d=${sign} />
  </svg>`;
}

/** What became of a service, as the plate of its mark; `same` has a sign of its own. */
export function plateSign(kind: MoveKind | "same"): TemplateResult {
  if (kind !== "same") return markSign(kind, true);
  return html`<svg
    class="mark plate-only"
    .style=${"--tone: var(--tone-part)"}
    viewBox="-9 -9 18 18"
    aria-hidden="true"
  >
    <path class="sign" d="M-4-2H4M-4 2H4" />
  </svg>`;
}
