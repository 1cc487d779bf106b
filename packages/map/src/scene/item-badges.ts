import type { Network } from "@polku/core";
import type { Routes } from "../routing/route-links.js";
import { badgePlace } from "./route-legs.js";
import type { SceneBadge, SceneNode } from "./scene.js";

/** What people add to elements in a workshop, in the order in which badges have it. */
export const badgeKinds = ["dot", "note", "disagreement", "correction", "proposal"] as const;
/** One of `badgeKinds`. */
export type BadgeKind = (typeof badgeKinds)[number];

/** How much there is of a kind. */
export interface BadgePart {
  readonly kind: BadgeKind;
  readonly count: number;
}

/** What people added, by the id of the service, the link or the place. */
export type ItemBadges = ReadonlyMap<string, { readonly parts: readonly BadgePart[] }>;

/**
 * The badges of what is shown: of a service at its box, with what was added to its places; of a link on its line; of what
 * is in a closed group of services at the group's box.
 */
export function placeBadges(
  items: ItemBadges,
  network: Network,
  box: (service: string) => string,
  nodes: readonly SceneNode[],
  { lineOf }: Routes,
): SceneBadge[] {
  if (items.size === 0) return [];
  const atBoxes = new Map<string, BadgePart[]>();
  const onLines: SceneBadge[] = [];
  const add = (id: string, parts: readonly BadgePart[]) =>
    atBoxes.set(box(id), sumOf([...(atBoxes.get(box(id)) ?? []), ...parts]));
  for (const [id, { parts }] of items) {
    const link = network.link(id);
    const points = link && (lineOf.get(id) ?? lineOf.get(`${box(link.from)}:${link.kind}:${box(link.to)}`));
    if (points)
      onLines.push({
        at: badgePlace(
          points,
          onLines.map(({ at }) => at),
        ),
        anchor: "middle",
        parts,
      });
    else if (link && box(link.from) === box(link.to)) add(link.from, parts);
    else if (network.serviceNumbers.has(id)) add(id, parts);
    else for (const service of network.places.get(id)?.offers ?? []) add(service, parts);
  }
  const atCorners = nodes.flatMap(({ id, x, y, width, height }): SceneBadge[] => {
    const parts = atBoxes.get(id);
    return parts ? [{ at: { x: x + width / 2 + 6, y: y + height / 2 + 4.5 }, anchor: "end", parts }] : [];
  });
  return [...onLines, ...atCorners];
}

function sumOf(parts: readonly BadgePart[]): BadgePart[] {
  return badgeKinds.flatMap((kind) => {
    const count = parts.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
    return count > 0 ? [{ kind, count }] : [];
  });
}
