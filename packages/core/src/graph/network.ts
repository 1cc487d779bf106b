import type { Area } from "../model/area.js";
import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import type { Place } from "../model/place.js";
import type { Service } from "../model/service.js";
import { linkIdsOf } from "./link-ids.js";
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
  readonly model: Model;
  readonly services: readonly Service[];
  readonly links: readonly Link[];
  /** The id of every link, its own or made up (see `linkIdsOf`). */
  readonly linkIds: readonly string[];
  readonly serviceNumbers: ReadonlyMap<Id, number>;
  readonly linkNumbers: ReadonlyMap<string, number>;
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
 * Compiles a valid model; costs about as much as copying it.
 *
 * @example
 * ```ts
 * compileNetwork(model).services.length; // 7
 * ```
 */
export function compileNetwork(model: Model): Network {
  const listed = model.services;
  const services = Array.from(sortIds(listed.map(({ id }) => id)), (index) => listed[index] as Service);
  const serviceNumbers = new Map(services.map(({ id }, number) => [id, number]));
  const numberOf = (id: Id) => serviceNumbers.get(id) ?? -1;

  const listedLinks = model.links ?? [];
  const listedIds = linkIdsOf(listedLinks);
  const order = sortIds(listedIds);
  const links = Array.from(order, (index) => listedLinks[index] as Link);
  const linkIds = Array.from(order, (index) => listedIds[index] as string);

  const terms = new TermTable();
  const serviceTerm = new Int32Array(services.length);
  const wider = new Int32Array(services.length).fill(-1);
  for (const [number, service] of services.entries()) {
    serviceTerm[number] = terms.addService(service);
    if (service.partOf !== undefined) wider[number] = numberOf(service.partOf);
  }

  const linkTerm = new Int32Array(links.length);
  const goes = new WayList(links.length);
  const comes = new WayList(links.length * 2);
  for (const [number, link] of links.entries()) {
    linkTerm[number] = terms.addLink(link);
    const { kind } = link;
    const from = numberOf(link.from);
    const to = numberOf(link.to);
    if (kind === "referral") goes.add(from, to, number);
    if (kind === "consultation" || kind === "joint") comes.add(from, to, number);
    if (kind === "outreach" || kind === "joint") comes.add(to, from, number);
  }

  return toNetwork(model, {
    services,
    links,
    linkIds,
    serviceNumbers,
    wider,
    serviceTerm,
    linkTerm,
    terms,
    goes: layOut(goes, services.length, linkTerm),
    comes: layOut(comes, services.length, linkTerm),
  });
}

/** What of a network is worked out from its model with some effort. */
export type Index = Omit<Network, "model" | "linkNumbers" | "reverse" | "places" | "areas">;

/** The network of a model and its index. */
export function toNetwork(model: Model, index: Index): Network {
  let linkNumbers: Map<string, number> | undefined;
  let reverse: Reverse | undefined;
  return {
    ...index,
    model,
    // Only explanations ask for it, and for millions of links it is most of the work.
    get linkNumbers() {
      return (linkNumbers ??= new Map(index.linkIds.map((id, number) => [id, number])));
    },
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
