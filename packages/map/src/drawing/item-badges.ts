import { estimateWidth } from "../layout/wrap-label.js";
import type { BadgeKind } from "../scene/item-badges.js";
import type { Scene, SceneBadge } from "../scene/scene.js";
import { circlePath, placePath, rectPath, textAt, type Shape } from "./shapes.js";
import type { Theme } from "./styles.js";

/** The sign of each kind, told apart by its form: a disc, a sheet, an unequal sign, a tick, a plus. */
export const badgeSigns: Readonly<Record<BadgeKind, { readonly fill?: string; readonly line?: string }>> = {
  dot: { fill: "M-4.2 0A4.2 4.2 0 1 0 4.2 0A4.2 4.2 0 1 0 -4.2 0z" },
  note: { line: "M-4 -4.5H4V4.5H-4zM-1.8 -1.5H1.8M-1.8 1.5H1.8" },
  disagreement: { line: "M-4 -1.8H4M-4 1.8H4M2.4 -4.5L-2.4 4.5" },
  correction: { line: "M-4.2 0.4L-1.2 3.6L4.2 -3.6" },
  proposal: { line: "M-4.2 0H4.2M0 -4.2V4.2" },
};

const height = 17;
const font = 13;
const room = { sign: 13, pad: 5, gap: 4 };

/** The badges of what people added, over everything else: a sign and a number for each kind. */
export function drawItemBadges({ badges }: Pick<Scene, "badges">, theme: Theme): Shape[] {
  return badges.flatMap((badge) => drawBadge(badge, theme));
}

/** The sign of a kind alone, for a legend. */
export function badgeSign(kind: BadgeKind, theme: Theme): Shape[] {
  return [
    {
      kind: "path",
      d: circlePath(0, 0, height / 2),
      fill: theme.text,
      stroke: theme.background,
      width: 1.6,
    },
    ...signShapes(kind, 0, 0, theme),
  ];
}

function signShapes(kind: BadgeKind, x: number, y: number, theme: Theme): Shape[] {
  const { fill, line } = badgeSigns[kind];
  const place = (d: string) => placePath(d, x, y);
  return [
    ...(fill === undefined ? [] : [{ kind: "path", d: place(fill), fill: theme.background } as const]),
    ...(line === undefined
      ? []
      : [{ kind: "path", d: place(line), stroke: theme.background, width: 1.6 } as const]),
  ];
}

function drawBadge({ at, anchor, parts }: SceneBadge, theme: Theme): Shape[] {
  const widths = parts.map(({ count }) => room.sign + estimateWidth(String(count)) * font + room.gap);
  const width = widths.reduce((sum, one) => sum + one, 2 * room.pad - room.gap);
  const x = anchor === "end" ? at.x - width / 2 : at.x;
  const shapes: Shape[] = [
    {
      kind: "path",
      d: rectPath({ x, y: at.y, width, height }, height / 2),
      fill: theme.text,
      stroke: theme.background,
      width: 1.6,
    },
  ];
  let left = x - width / 2 + room.pad;
  for (const [index, { kind, count }] of parts.entries()) {
    shapes.push(
      ...signShapes(kind, left + room.sign / 2 - 1, at.y, theme),
      textAt(String(count), left + room.sign, at.y, font, 700, theme.background, { anchor: "start" }),
    );
    left += widths[index] ?? 0;
  }
  return shapes;
}
