import type { Network } from "@polku/core";
import { linkIdOf } from "@polku/core/network";
import type { SceneLink } from "./scene.js";

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
export function combineLinks(links: readonly SceneLink[], box: (service: string) => string): SceneLink[] {
  const combined = new Map<string, SceneLink>();
  for (const link of links) {
    const [from, to] = [box(link.from), box(link.to)];
    if (from === to && link.from !== link.to) continue;
    const isOwn = from === link.from && to === link.to;
    const key = isOwn ? link.id : `${from}:${link.kind}:${to}`;
    const before = combined.get(key);
    combined.set(
      key,
      before
        ? { ...before, count: (before.count ?? 1) + 1, inAnswer: before.inAnswer || link.inAnswer }
        : { ...link, id: key, from, to },
    );
  }
  return [...combined.values()];
}
