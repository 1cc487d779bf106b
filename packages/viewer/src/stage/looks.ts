import type { LinkKind } from "@polku/core";
import type { Scene, SceneLink, SceneNode } from "../scene/scene.js";
import { linkStyles, type Theme } from "../scene/styles.js";
import { mixed, toPacked } from "./colour.js";

/**
 * How strongly a service is drawn: fully; pale, with its label; or off, an outline only, for what is
 * not on the route that is shown.
 */
export type Strength = "full" | "pale" | "off";

/** What the question makes of a scene. */
export type Focus = "everything" | "answer" | "route";

/** Whether there is a route to show, an answer, or only the network. */
export function focusOf(scene: Scene): Focus {
  if (scene.route.length > 0) return "route";
  return scene.nodes.some(({ arrival, origin }) => arrival !== undefined || origin) ? "answer" : "everything";
}

/** How strongly a service is drawn. */
export function strengthOf(node: SceneNode, focus: Focus): Strength {
  if (focus === "everything" || node.selected || node.origin) return "full";
  if (focus === "answer") return node.arrival === undefined ? "pale" : "full";
  return node.onRoute || node.target ? "full" : "off";
}

/** The ways a link may look while nothing points at it. */
export type LinkLook = "plain" | "answer" | "rest" | "off";

/** How a link looks under a question. */
export function lookOf(link: SceneLink, focus: Focus): LinkLook {
  if (focus === "everything") return "plain";
  if (focus === "route") return "off";
  return link.inAnswer ? "answer" : "rest";
}

/** Width in CSS pixels and colour, packed for WebGL. */
export interface LinkPaint {
  size: number;
  packed: number;
}

/** The paints of links in every look, of those that are there and, paler, of those only planned. */
export type Paints = Record<LinkLook, Record<"there" | "planned", Record<LinkKind, LinkPaint>>>;

/** How much of its colour a planned link keeps. */
const plannedShare = 0.62;

/** The paints of a theme; many links are drawn thinner and paler, so that boxes stay readable. */
export function toPaints(theme: Theme, links: number): Paints {
  const crowd = Math.min(1, Math.max(0, Math.log10(Math.max(1, links) / 60) / 1.5));
  const paints = (size: number, share: number, colour?: string) => {
    const paint = (kind: LinkKind): LinkPaint => ({
      size: (size * linkStyles[kind].width) / 2,
      packed: toPacked(mixed(colour ?? theme.links[kind], theme.background, share)),
    });
    return {
      referral: paint("referral"),
      consultation: paint("consultation"),
      outreach: paint("outreach"),
      joint: paint("joint"),
    };
  };
  const both = (size: number, share: number, colour?: string) => ({
    there: paints(size, share, colour),
    planned: paints(size, share * plannedShare, colour),
  });
  return {
    plain: both(1.6 - 0.8 * crowd, 0.85 - 0.45 * crowd),
    answer: both(1.7 - 0.5 * crowd, 0.92 - 0.12 * crowd),
    rest: both(1.1 - 0.4 * crowd, 0.4 - 0.18 * crowd),
    off: both(0.9 - 0.3 * crowd, 0.5 - 0.2 * crowd, theme.faint),
  };
}
