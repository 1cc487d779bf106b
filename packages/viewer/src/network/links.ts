import { linkKinds, type Link, type LinkKind, type Network } from "@polku/core";
import { linkIdOf } from "@polku/core/network";

/** A link as one of its ends sees it. */
export interface End {
  /** The link's id. */
  id: string;
  link: Link;
  /** The service at the other end. */
  other: string;
}

/** The links of a service by kind; joint work has no direction and stands with those that go out. */
export interface LinksOf {
  out: { kind: LinkKind; ends: End[] }[];
  in: { kind: LinkKind; ends: End[] }[];
}

const indexes = new WeakMap<Network, Map<string, { out: End[]; in: End[] }>>();

/** The links that begin or end at a service itself, each kind in the order of the format's words. */
export function linksOf(network: Network, service: string): LinksOf {
  let index = indexes.get(network);
  if (!index) indexes.set(network, (index = build(network)));
  const own = index.get(service);
  const group = (ends: readonly End[] = []) =>
    linkKinds
      .map((kind) => ({ kind, ends: ends.filter(({ link }) => link.kind === kind) }))
      .filter(({ ends: found }) => found.length > 0);
  return { out: group(own?.out), in: group(own?.in) };
}

function build(network: Network): Map<string, { out: End[]; in: End[] }> {
  const index = new Map<string, { out: End[]; in: End[] }>();
  const at = (service: string) => {
    let ends = index.get(service);
    if (!ends) index.set(service, (ends = { out: [], in: [] }));
    return ends;
  };
  for (const [number, link] of network.links.entries()) {
    const id = linkIdOf(network, number);
    at(link.from).out.push({ id, link, other: link.to });
    const end = { id, link, other: link.from };
    if (link.kind === "joint") at(link.to).out.push(end);
    else at(link.to).in.push(end);
  }
  return index;
}

/** The services that a service is a part of, nearest first. */
export function widerOf(network: Network, service: string): string[] {
  const wider: string[] = [];
  let number = network.wider[network.serviceNumbers.get(service) ?? -1] ?? -1;
  while (number !== -1) {
    const id = network.services[number]?.id;
    if (id === undefined || wider.includes(id)) break;
    wider.push(id);
    number = network.wider[number] ?? -1;
  }
  return wider;
}
