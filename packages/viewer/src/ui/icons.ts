import { svg, html, type TemplateResult } from "lit";

const icon = (paths: TemplateResult<2>) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

/** Icons of buttons, whose labels name them. */
export const icons = {
  search: icon(svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>`),
  wall: icon(svg`<path d="M3 4.5h18v11H3zM12 15.5v4M8 19.5h8"/>`),
  open: icon(svg`<path d="M3 18.5v-13h6l2 2.5h10v10.5z"/>`),
  share: icon(svg`<path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12"/>`),
  moon: icon(svg`<path d="M19 14.5A8 8 0 0 1 9.5 5a8 8 0 1 0 9.5 9.5z"/>`),
  sun: icon(
    svg`<circle cx="12" cy="12" r="4"/><path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1"/>`,
  ),
  role: icon(svg`<circle cx="12" cy="7.5" r="4"/><path d="M4.5 21c.5-5 3.5-7 7.5-7s7 2 7.5 7"/>`),
  close: icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`),
  plus: icon(svg`<path d="M12 5v14M5 12h14"/>`),
  minus: icon(svg`<path d="M5 12h14"/>`),
  picture: icon(svg`<path d="M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4"/><circle cx="9" cy="9" r="1.4"/>`),
  fit: icon(svg`<path d="M3 4.5h18v15H3zM6.5 8.5h4.5v3H6.5zM13.5 13h4v3h-4zM11 10h4.5v3"/>`),
  links: icon(
    svg`<circle cx="5" cy="6" r="2.3"/><circle cx="19" cy="8" r="2.3"/><circle cx="10" cy="18.5" r="2.3"/><path d="M7.3 6.3 16.7 7.7M5.9 8.1l3.2 8.2M17.6 9.8l-6 6.9"/>`,
  ),
  legend: icon(
    svg`<circle cx="5.5" cy="6" r="2"/><rect x="3.5" y="10.2" width="4" height="3.6"/><path d="m5.5 16 2.2 4H3.3zM11 6h10M11 12h10M11 18h10"/>`,
  ),
  route: icon(
    svg`<circle cx="5.5" cy="18.5" r="2.5"/><circle cx="18.5" cy="5.5" r="2.5"/><path d="M8 18.5h6.5a3.3 3.3 0 0 0 0-6.5h-5a3.3 3.3 0 0 1 0-6.5H16"/>`,
  ),
  replay: icon(svg`<path d="M5 5v5h5M5.6 15a7 7 0 1 0 .5-7.5L5 10"/>`),
  whatIf: icon(
    svg`<circle cx="5.5" cy="12" r="2.5"/><circle cx="18.5" cy="5.5" r="2.5"/><path d="M8 12h3a4 4 0 0 0 4-4c0-1.5.5-2.5 1-2.5M11 12a4 4 0 0 1 4 4v1.5M12.5 17.5h5M15 15v5" />`,
  ),
  undo: icon(svg`<path d="M8 5 3.5 9.5 8 14M4 9.5h9a6 6 0 0 1 0 12h-3"/>`),
  redo: icon(svg`<path d="m16 5 4.5 4.5L16 14M20 9.5h-9a6 6 0 0 0 0 12h3"/>`),
  previous: icon(svg`<path d="m6 14 6-6 6 6"/>`),
  next: icon(svg`<path d="m6 10 6 6 6-6"/>`),
  play: icon(svg`<path d="M8 5.5v13l10-6.5z"/>`),
  eye: icon(
    svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
  ),
  eyeOff: icon(
    svg`<path d="M6 7.6A17 17 0 0 0 2.5 12S6 18.5 12 18.5c1.6 0 3-.4 4.2-1M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.3 3.1M4 4l16 16"/>`,
  ),
  several: icon(svg`<path d="M4 4h11v8H4zM9 16v4h11v-8h-3"/>`),
  pause: icon(svg`<path d="M8.5 5.5v13M15.5 5.5v13"/>`),
};
