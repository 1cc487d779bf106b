import { isChecked, type CheckedModel } from "../model/checked.js";
import type { Area } from "../model/area.js";
import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Place } from "../model/place.js";
import type { Service } from "../model/service.js";
import { linkKinds } from "../model/words.js";
import { idOfLink, orderLinks, type NotedLinks } from "./order-links.js";
import { toReverse, type Reverse } from "./reverse.js";
import { compareIds, sortIds } from "./sort-ids.js";
import { TermTable } from "./terms.js";
import { layOut, WayList, type Ways } from "./ways.js";

export { compareIds };

/**
 * A model compiled for questions. Services and links are numbered in the order of their ids, so that
 * numbers compare as ids do and no answer depends on the order of a file.
 */
export interface Network {
  readonly model: CheckedModel;
  readonly services: readonly Service[];
  readonly links: readonly Link[];
  /** By number: of links without an id that say the same as another, the number at its end, from 2 on. */
  readonly linkRanks: ReadonlyMap<number, number>;
  readonly serviceNumbers: ReadonlyMap<Id, number>;
  readonly places: ReadonlyMap<Id, Place>;
  readonly areas: ReadonlyMap<Id, Area>;
  /** The number of the service that each is part of, or -1. */
  readonly wider: Int32Array;
  /** The number of the term of each service and each link. */
  readonly serviceTerm: Int32Array;
  readonly linkTerm: Int32Array;
  readonly terms: TermTable;
  /** Referral: the client goes on. */
  readonly goes: Ways;
  /** Consultation, outreach, joint work: expertise comes to where the client is. */
  readonly comes: Ways;
  /** The same read backwards; made when it is first asked for, since reach does without. */
  readonly reverse: Reverse;
}

/**
 * Compiles a checked model; costs about as much as copying it. Throws a TypeError where the model is not known
 * to be checked.
 *
 * @example
 * ```ts
 * compileNetwork(model).services.length; // 7
 * ```
 */
export function compileNetwork(model: CheckedModel): Network {
  if (!isChecked(model))
    throw new TypeError(
      "compileNetwork takes a model that parseModel, checkModel or applyChanges gave; this object has not been checked. Copies from a worker or a store: assumeChecked.",
    );
  const services = inOrderOf(model.services, sortIds(model.services.map(({ id }) => id)));
  const serviceIds = services.map(({ id }) => id);
  const serviceNumbers = new Map(serviceIds.map((id, number) => [id, number]));
  const numberOf = (id: Id) => serviceNumbers.get(id) ?? -1;

  const terms = new TermTable();
  const serviceTerm = new Int32Array(services.length);
  const wider = new Int32Array(services.length).fill(-1);
  for (const [number, service] of services.entries()) {
    serviceTerm[number] = terms.addService(service);
    if (service.partOf !== undefined) wider[number] = numberOf(service.partOf);
  }

  const listed = model.links ?? [];
  const noted = noteLinks(listed, numberOf, terms);
  const { order, ranks } = orderLinks(listed, noted, serviceIds);
  const linkTerm = order.map((index) => noted.term[index] as number);
  const linkRanks = new Map<number, number>();
  const goes = new WayList(listed.length);
  const comes = new WayList(listed.length * 2);
  for (let number = 0; number < order.length; number++) {
    const index = order[number] as number;
    const rank = ranks.size === 0 ? undefined : ranks.get(index);
    if (rank !== undefined) linkRanks.set(number, rank);
    const kind = linkKinds[noted.kind[index] as number];
    const from = noted.from[index] as number;
    const to = noted.to[index] as number;
    if (kind === "referral") goes.add(from, to, number);
    if (kind === "consultation" || kind === "joint") comes.add(from, to, number);
    if (kind === "outreach" || kind === "joint") comes.add(to, from, number);
  }

  return toNetwork(model, {
    services,
    links: inOrderOf(listed, order),
    linkRanks,
    serviceNumbers,
    wider,
    serviceTerm,
    linkTerm,
    terms,
    goes: layOut(goes, services.length, linkTerm),
    comes: layOut(comes, services.length, linkTerm),
  });
}

/**
 * What has to be known of each link, by its index. Links are read in the order of the list, in which they
 * lie in memory: in any other, waiting for millions of them takes longer than all that is done with them.
 */
function noteLinks(links: readonly Link[], numberOf: (id: Id) => number, terms: TermTable): NotedLinks {
  const count = links.length;
  const noted = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    kind: new Int32Array(count),
    term: new Int32Array(count),
    hasId: new Uint8Array(count),
  };
  for (let index = 0; index < count; index++) {
    const link = links[index] as Link;
    noted.from[index] = numberOf(link.from);
    noted.to[index] = numberOf(link.to);
    noted.kind[index] = linkKinds.indexOf(link.kind);
    noted.term[index] = terms.addLink(link);
    if (link.id !== undefined) noted.hasId[index] = 1;
  }
  return noted;
}

/** The elements of a list in another order. */
function inOrderOf<Element>(list: readonly Element[], order: Int32Array): Element[] {
  const ordered: Element[] = [];
  for (let at = 0; at < order.length; at++) ordered.push(list[order[at] as number] as Element);
  return ordered;
}

/**
 * The id of a link by its number: its own, or the one that `linkIdsOf` makes up.
 *
 * @example
 * ```ts
 * linkIdOf(network, 0); // "lastenpsykiatria-ot-keskus"
 * ```
 */
export function linkIdOf({ links, linkRanks }: Pick<Network, "links" | "linkRanks">, number: number): string {
  const link = links[number];
  if (!link) throw new RangeError(`no link has the number ${number}`);
  return idOfLink(link, linkRanks.get(number));
}

/**
 * The number of a link by its id, -1 where there is none. Links stand in the order of their ids.
 *
 * @example
 * ```ts
 * linkNumberOf(network, "lastenpsykiatria-ot-keskus"); // 0
 * linkNumberOf(network, "nothing"); // -1
 * ```
 */
export function linkNumberOf(network: Pick<Network, "links" | "linkRanks">, id: string): number {
  let low = 0;
  let high = network.links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (linkIdOf(network, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < network.links.length && linkIdOf(network, low) === id ? low : -1;
}

/** What of a network is worked out from its model with some effort. */
export type Index = Omit<Network, "model" | "reverse" | "places" | "areas">;

/** The network of a model and its index. */
export function toNetwork(model: CheckedModel, index: Index): Network {
  let reverse: Reverse | undefined;
  return {
    ...index,
    model,
    get reverse() {
      return (reverse ??= toReverse(index));
    },
    places: new Map((model.places ?? []).map((place) => [place.id, place])),
    areas: new Map((model.areas ?? []).map((area) => [area.id, area])),
  };
}

/** An area and every area around it, nearest first. */
export function areasAround(network: Pick<Network, "areas">, id: Id | undefined): Set<Id> {
  const around = new Set<Id>();
  for (let area = id; area !== undefined && !around.has(area); area = network.areas.get(area)?.within)
    around.add(area);
  return around;
}
