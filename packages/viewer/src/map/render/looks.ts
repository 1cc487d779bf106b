import type { LineKind, Scene, SceneLink, SceneNode } from "../scene/scene.js";
import { linkStyles, type Theme } from "../scene/styles.js";
import { mixed, toPacked } from "./colour.js";

/**
 * How strongly a service is drawn: fully; pale, with its label; or off, an outline only, for what is
 * not on the route that is shown.
 */
export type Strength = "full" | "pale" | "off";

/** What the question makes of a scene. */
export type Focus = "everything" | "answer" | "route" | "marks";

/** Whether there is a route to show, so much that is marked, an answer, or only the network. */
export function focusOf(scene: Scene): Focus {
  if (scene.route.length > 0) return "route";
  if (scene.crowded) return "marks";
  const hasPart = ({ arrival, origin, marks }: SceneNode) => arrival !== undefined || origin || marks;
  return scene.nodes.some(hasPart) ? "answer" : "everything";
}

/** How strongly a service is drawn; with `only`, these alone in full. */
export function strengthOf(node: SceneNode, focus: Focus, only?: ReadonlySet<string>): Strength {
  if (only) return only.has(node.id) ? "full" : "off";
  if (focus === "everything" || node.selected || node.origin || node.marks) return "full";
  if (focus === "marks") return "pale";
  if (focus === "answer") return node.arrival === undefined ? "pale" : "full";
  return node.onRoute || node.target ? "full" : "off";
}

/** The ways a link may look while nothing points at it. */
export type LinkLook = "plain" | "answer" | "rest" | "off" | "none";

/** How a link looks under a question; with `only`, those between these services alone. */
export function lookOf(link: SceneLink, focus: Focus, only?: ReadonlySet<string>): LinkLook {
  if (only) return only.has(link.from) && only.has(link.to) ? "plain" : "off";
  if (focus === "everything") return "plain";
  if (focus === "route") return "off";
  // What comes and goes shows with the service that it belongs to; what stays is the ground.
  if (focus === "marks") return link.marks ? "none" : "rest";
  return link.inAnswer ? "answer" : "rest";
}

/** Width in CSS pixels and colour, packed for WebGL. */
export interface LinkPaint {
  size: number;
  packed: number;
}

/** The paints of links in every look, of those that are there and, paler, of those only planned. */
export type Paints = Record<LinkLook, Record<"there" | "planned", Record<LineKind, LinkPaint>>>;

/** How much of its colour a planned link keeps. */
const plannedShare = 0.62;

/** The paints of a theme; many links are drawn thinner and paler, so that boxes stay readable. */
export function toPaints(theme: Theme, links: number): Paints {
  const crowd = Math.min(1, Math.max(0, Math.log10(Math.max(1, links) / 60) / 1.5));
  const paints = (size: number, share: number, colour?: string) => {
    const paint = (kind: LineKind): LinkPaint => ({
      size: (size * linkStyles[kind].width) / 2,
      packed: toPacked(mixed(colour ?? theme.links[kind], theme.background, share)),
    });
    return {
      referral: paint("referral"),
      consultation: paint("consultation"),
      outreach: paint("outreach"),
      joint: paint("joint"),
      derived: paint("derived"),
    };
  };
  const both = (size: number, share: number, colour?: string) => ({
    there: paints(size, share, colour),
    planned: paints(size, share * plannedShare, colour),
  });
  return {
    plain: both(1.4 - 0.6 * crowd, 0.75 - 0.35 * crowd),
    answer: both(1.3 - 0.3 * crowd, 0.88 - 0.1 * crowd),
    rest: both(1 - 0.3 * crowd, 0.36 - 0.14 * crowd),
    off: both(0.9 - 0.3 * crowd, 0.5 - 0.2 * crowd, theme.faint),
    none: both(0, 0),
  };
}
