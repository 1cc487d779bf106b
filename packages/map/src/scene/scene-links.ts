import type { Network } from "@polku/core";
import { linkIdOf } from "@polku/core/network";
import type { SceneLink } from "./scene.js";

/** The links between boxes, and for each link of a list the position of the one that it is in; -1 within a box. */
export interface CombinedLinks {
  readonly links: readonly SceneLink[];
  readonly positions: Int32Array;
}

/** The links of a network before any question, in the order of their numbers. */
export function linksOf(network: Network): SceneLink[] {
  const levels = new Map(network.services.map(({ id, level }) => [id, level]));
  return network.links.map(({ kind, from, to, status = "established" }, number): SceneLink => ({
    id: linkIdOf(network, number),
    kind,
    from,
    to,
    status,
    integration: levels.get(from) === levels.get(to) ? "horizontal" : "vertical",
    inAnswer: false,
  }));
}

/** Links between boxes: those within one box go, and those of a kind between the same two become one. */
export function combineLinks(links: readonly SceneLink[], box: (service: string) => string): CombinedLinks {
  const combined: SceneLink[] = [];
  const positions = new Int32Array(links.length).fill(-1);
  const known = new Map<string, number>();
  for (const [index, link] of links.entries()) {
    const [from, to] = [box(link.from), box(link.to)];
    if (from === to && link.from !== link.to) continue;
    const isOwn = from === link.from && to === link.to;
    const id = isOwn ? link.id : `${from}:${link.kind}:${to}`;
    const position = known.get(id) ?? combined.length;
    known.set(id, (positions[index] = position));
    const before = combined[position];
    combined[position] = before
      ? { ...before, count: (before.count ?? 1) + 1, inAnswer: before.inAnswer || link.inAnswer }
      : { ...link, id, from, to };
  }
  return { links: combined, positions };
}

const lastOf = new WeakMap<Network, { open: string; combined: CombinedLinks }>();

/** The links between the boxes of a network before any question; kept until other groups are open. */
export function linksBetweenBoxes(
  network: Network,
  open: ReadonlySet<string>,
  box: (service: string) => string,
): CombinedLinks {
  const key = [...open].toSorted().join(" ");
  const last = lastOf.get(network);
  if (last?.open === key) return last.combined;
  const combined = combineLinks(linksOf(network), box);
  lastOf.set(network, { open: key, combined });
  return combined;
}
