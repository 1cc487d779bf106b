import type { Network } from "@polku/core";
import { linkIdOf } from "@polku/core/network";
import type { SceneLink } from "./scene.js";

/** How far a lone link bends, and how much more each parallel one. */
export const firstBend = 0.09;
const nextBend = 0.13;

const known = new WeakMap<Network, readonly SceneLink[]>();

/** The links of a network as no question has marked them yet, in the order of their numbers. */
export function linksOf(network: Network): readonly SceneLink[] {
  const before = known.get(network);
  if (before) return before;
  const levels = new Map(network.services.map(({ id, level }) => [id, level]));
  const parallel = new Map<string, number>();
  const links = network.links.map(({ kind, from, to, status = "established" }, number): SceneLink => {
    // Bends turn to a link's own left, so that links there and back part by themselves.
    const pair = `${from} ${to}`;
    const rank = parallel.get(pair) ?? 0;
    parallel.set(pair, rank + 1);
    return {
      id: linkIdOf(network, number),
      kind,
      from,
      to,
      status,
      integration: levels.get(from) === levels.get(to) ? "horizontal" : "vertical",
      inAnswer: false,
      bend: firstBend + rank * nextBend,
    };
  });
  known.set(network, links);
  return links;
}
