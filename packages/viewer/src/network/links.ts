import { linkKinds, type LinkKind, type Network } from "@polku/core";
import type { LinkEnd } from "@polku/core/network";

/** The links of a service by kind; joint work has no direction and is listed with the outgoing links. */
export interface LinksOf {
  out: { kind: LinkKind; ends: LinkEnd[] }[];
  in: { kind: LinkKind; ends: LinkEnd[] }[];
}

/** The links that begin or end at a service itself, each kind in the order of the format's words. */
export function linksOf(network: Network, service: string): LinksOf {
  const ends = network.linksOf(service);
  const group = (isOut: boolean) =>
    linkKinds
      .map((kind) => ({
        kind,
        ends: ends.filter(
          ({ link }) => link.kind === kind && (kind === "joint" || link.from === service) === isOut,
        ),
      }))
      .filter(({ ends: found }) => found.length > 0);
  return { out: group(true), in: group(false) };
}
