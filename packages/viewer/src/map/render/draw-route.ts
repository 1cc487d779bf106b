import type { LinkKind } from "@polku/core";
import { pointAt, stretchOf } from "../scene/curve.js";
import type { SceneLeg } from "../scene/scene.js";
import { linkStyles, statusMarks, type Theme } from "../scene/styles.js";
import { drawLine, traceCurve, visibleOnScreen, type LineLook } from "./draw-link.js";
import { drawRole } from "./draw-role.js";
import { drawDisc, drawStatus } from "./draw-status.js";
import type { SceneIndex } from "./scene-index.js";
import { largestFit, type View } from "./view.js";

/** How far a route has been drawn: whole legs, and the share of the one that is growing. */
export interface Progress {
  legs: number;
  share: number;
}

/**
 * Arrowheads of a route show what moves: filled for the client who goes on, open for expertise that
 * comes, at both ends where both partners bring theirs.
 */
const moving: Readonly<Record<LinkKind, Pick<LineLook, "from" | "to">>> = {
  referral: { from: "none", to: "arrow" },
  consultation: { from: "open", to: "none" },
  outreach: { from: "none", to: "open" },
  joint: { from: "open", to: "open" },
};

/** Routes grow with the text that is read beside them, as on a wall. */
function unitOf({ scale }: View): number {
  return Math.min(3, Math.max(1, scale / largestFit));
}

/** Draws the legs of the route, as far as they are to be shown. */
export function drawRoute(
  context: CanvasRenderingContext2D,
  index: SceneIndex,
  view: View,
  theme: Theme,
  progress: Progress,
): void {
  const drawn = index.scene.route.flatMap((leg, rank) => {
    const share = rank < progress.legs ? 1 : rank === progress.legs ? progress.share : 0;
    const curve = share > 0 ? index.curveOf(leg) : undefined;
    if (!curve) return [];
    const whole = visibleOnScreen(curve, view);
    const forwards = isWalkedForwards(index.scene.route, rank);
    const part = forwards ? stretchOf(whole, 0, share) : stretchOf(whole, 1 - share, 1);
    return [{ leg, part, whole: share === 1 }];
  });
  const unit = unitOf(view);
  context.lineCap = "round";
  for (const { part } of drawn) {
    traceCurve(context, part);
    context.lineWidth = 10 * unit;
    context.strokeStyle = theme.routeHalo;
    context.stroke();
  }
  for (const { leg, part, whole } of drawn) {
    const { dash, lines } = linkStyles[leg.kind];
    drawLine(context, part, {
      colour: theme.route,
      fill: theme.background,
      width: (lines === 2 ? 2 : 3.4) * unit,
      dash: dash.map((length) => length * 1.5 * unit),
      lines,
      ...(whole ? moving[leg.kind] : { from: "none", to: "none" }),
    });
  }
}

/**
 * Draws the number of every leg that stands, in the middle of its line, with the badge of its status and, where it
 * works through a role, the sign of that.
 */
export function drawLegNumbers(
  context: CanvasRenderingContext2D,
  index: SceneIndex,
  view: View,
  theme: Theme,
  family: string,
  progress: Progress,
): void {
  const unit = unitOf(view);
  for (const leg of index.scene.route.slice(0, progress.legs)) {
    const curve = index.curveOf(leg);
    if (!curve) continue;
    const { x, y } = pointAt(visibleOnScreen(curve, view), 0.5);
    context.font = `700 ${12 * unit}px ${family}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.beginPath();
    context.arc(x, y, 10 * unit, 0, Math.PI * 2);
    context.fillStyle = theme.route;
    context.fill();
    context.lineWidth = 2 * unit;
    context.strokeStyle = theme.routeHalo;
    context.stroke();
    context.fillStyle = theme.background;
    context.fillText(String(leg.number), x, y + 0.5);
    const { badge } = statusMarks[leg.status];
    const off = 10 * unit;
    if (badge) {
      drawDisc(context, x + off, y - off, 7.5 * unit, theme.background, theme.background);
      drawStatus(context, badge, { x: x + off, y: y - off }, 6 * unit, { theme, family });
    }
    if (leg.throughRole) {
      // Clear of the number, which two signs at its corners would hide.
      const place = { x: x - 1.3 * off, y: y - 1.2 * off };
      drawDisc(context, place.x, place.y, 8 * unit, theme.background, theme.background);
      drawRole(context, place, 6.5 * unit, theme);
    }
  }
}

/** Whether a leg is walked from its `from` to its `to`: its first service is where the last leg ended. */
export function isWalkedForwards(route: readonly SceneLeg[], rank: number): boolean {
  const leg = route[rank];
  const next = route[rank + 1];
  const before = route[rank - 1];
  if (!leg || leg.kind === "referral" || leg.kind === "consultation") return true;
  if (leg.kind === "outreach") return false;
  // Joint work has no direction of its own: it begins where the leg before it ended.
  if (before) return before.from === leg.from || before.to === leg.from;
  if (next) return next.from === leg.to || next.to === leg.to;
  return true;
}
