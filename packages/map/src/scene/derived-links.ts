import { statuses, type Status } from "@polku/core";
import type { HiddenParts } from "./hidden-parts.js";
import type { SceneLink } from "./scene.js";

/** No chain has more links than this: a connection over many hidden services says little. */
export const longestChain = 3;
/** More derived links than this are not drawn, nor more beginnings of chains looked at. */
export const mostDerived = 1500;
const mostLooked = 200_000;

/** What stands on the map in the place of what is hidden. */
export interface Derived {
  readonly links: SceneLink[];
  /** False where there would have been more than are drawn; the shortest are. */
  readonly complete: boolean;
}

/** A chain on its way: where it began, where it is, and the links so far. */
interface Chain {
  readonly from: string;
  readonly at: string;
  readonly links: readonly SceneLink[];
}

/**
 * The connections that hiding would take from the map, as links of their own. One stands from a shown
 * service to another where
 *
 * - no shown link joins the two, in either direction;
 * - a chain of one to `longestChain` links leads from the first to the second, each link walked the way
 *   it points (joint work both ways), and every service between is hidden;
 * - nothing in that chain is hidden for its status: who hides what is only planned is not to see it
 *   again as a connection.
 *
 * Of several chains the shortest is cited, then the one whose links come first. A derived link is as
 * settled as the least settled link of its chain, and in the answer where all of them are.
 */
export function deriveLinks(links: readonly SceneLink[], hidden: HiddenParts): Derived {
  const isShown = (id: string) => !hidden.services.has(id);
  const joined = new Set<string>();
  const ways = new Map<string, { to: string; link: SceneLink }[]>();
  const add = (from: string, to: string, link: SceneLink) => {
    const known = ways.get(from);
    if (known) known.push({ to, link });
    else ways.set(from, [{ to, link }]);
  };
  for (const link of links) {
    const { id, from, to, kind } = link;
    if (from === to) continue;
    if (isShown(from) && isShown(to) && !hidden.links.has(id)) joined.add(pairOf(from, to));
    else if (!hidden.unsettled.has(id)) {
      add(from, to, link);
      if (kind === "joint") add(to, from, link);
    }
  }

  const found = new Map<string, SceneLink>();
  const seen = new Set<string>();
  let chains = [...ways.keys()].filter(isShown).map((id): Chain => ({ from: id, at: id, links: [] }));
  let complete = true;
  for (let length = 1; length <= longestChain && complete; length++) {
    const next: Chain[] = [];
    for (const { from, at, links: before } of chains)
      for (const { to, link } of ways.get(at) ?? []) {
        const way = `${from} ${to}`;
        if (to === from || seen.has(way) || joined.has(pairOf(from, to))) continue;
        if (found.size === mostDerived || seen.size === mostLooked) {
          complete = false;
          continue;
        }
        seen.add(way);
        const chain = [...before, link];
        if (isShown(to)) found.set(way, toDerived(from, to, chain));
        else if (!hidden.unsettled.has(to)) next.push({ from, at: to, links: chain });
      }
    chains = next;
  }
  return { links: [...found.values()], complete };
}

function toDerived(from: string, to: string, chain: readonly SceneLink[]): SceneLink {
  return {
    id: `derived:${from}:${to}`,
    kind: "derived",
    from,
    to,
    status: leastSettled(chain),
    integration: chain.some(({ integration }) => integration === "vertical") ? "vertical" : "horizontal",
    inAnswer: chain.every(({ inAnswer }) => inAnswer),
    chain: chain.map(({ id }) => id),
  };
}

function leastSettled(chain: readonly SceneLink[]): Status {
  return statuses.findLast((word) => chain.some(({ status }) => status === word)) ?? "established";
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
