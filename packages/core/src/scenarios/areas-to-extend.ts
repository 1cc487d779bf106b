import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import { linkIdsOf } from "../network/link-ids.js";
import { municipalitiesOf } from "../network/municipalities.js";
import { areasAround, type Network } from "../network/network.js";

/**
 * The municipalities (of a network without any, the areas) that something which can be extended does not cover wholly:
 * where it could be extended to. Empty for what nothing limits, and for what can't be extended.
 *
 * @example
 * ```ts
 * areasToExtend(network, "perhetyo-neuvola"); // ["esimerkkila"]
 * ```
 */
export function areasToExtend(network: Network, id: Id): Id[] {
  const limits = linksThrough(network, id).flatMap(([, { areas }]) => (areas ? [areas] : []));
  return municipalitiesOf(network).filter((area) => {
    const around = areasAround(network, area);
    return limits.some((areas) => !areas.some((one) => around.has(one)));
  });
}

/** The links that a pilot tries, that are there through a practice, or the one of that id, each with its id. */
export function linksThrough(network: Network, id: Id): [Id, Link][] {
  const itself = network.link(id);
  if (itself) return [[id, itself]];
  const { model } = network;
  const links = model.links ?? [];
  const ids = linkIdsOf(links);
  const tries = model.pilots?.find((one) => one.id === id)?.tries ?? [];
  return links.flatMap((link, index): [Id, Link][] => {
    const own = ids[index] ?? "";
    const isOf = tries.includes(own) || [id, ...tries].some((practice) => link.practices?.includes(practice));
    return isOf ? [[own, link]] : [];
  });
}
