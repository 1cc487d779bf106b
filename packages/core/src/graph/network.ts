import type { Area } from "../model/area.js";
import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import type { Place } from "../model/place.js";
import type { Service } from "../model/service.js";
import { linkIdsOf } from "./link-ids.js";
import { TermTable } from "./terms.js";

/**
 * For every service the ways on from it, in compressed rows: those of service `s` stand at
 * `first[s] … first[s + 1] - 1`, in the order of the service they lead to, then of the link.
 */
export interface Ways {
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly link: Int32Array;
  /** The number of the link's term. */
  readonly term: Int32Array;
}

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
}

/**
 * Compiles a valid model; costs about as much as copying it.
 *
 * @example
 * ```ts
 * const network = compileNetwork(model);
 * network.services.length; // 6
 * ```
 */
export function compileNetwork(model: Model): Network {
  const services = model.services.toSorted((a, b) => compareIds(a.id, b.id));
  const serviceNumbers = new Map(services.map(({ id }, number) => [id, number]));
  const numberOf = (id: Id) => serviceNumbers.get(id) ?? -1;

  const listed = model.links ?? [];
  const listedIds = linkIdsOf(listed);
  const order = listedIds
    .map((_, index) => index)
    .toSorted((a, b) => compareIds(listedIds[a] ?? "", listedIds[b] ?? ""));
  const links = order.map((index) => listed[index] as Link);
  const linkIds = order.map((index) => listedIds[index] as string);

  const terms = new TermTable();
  const serviceTerm = Int32Array.from(services, ({ status = "established", eligibility, since, until }) =>
    terms.add({ status, ages: eligibility?.ages, areas: eligibility?.areas, since, until }),
  );
  const linkTerm = new Int32Array(links.length);
  const goes: Way[] = [];
  const comes: Way[] = [];
  for (const [
    link,
    { kind, from, to, status = "established", ages, areas, since, until },
  ] of links.entries()) {
    const term = terms.add({ kind, status, ages, areas, since, until });
    linkTerm[link] = term;
    const start = numberOf(from);
    const end = numberOf(to);
    if (kind === "referral") goes.push({ at: start, to: end, link, term });
    if (kind === "consultation" || kind === "joint") comes.push({ at: start, to: end, link, term });
    if (kind === "outreach" || kind === "joint") comes.push({ at: end, to: start, link, term });
  }

  return {
    model,
    services,
    links,
    linkIds,
    serviceNumbers,
    linkNumbers: new Map(linkIds.map((id, number) => [id, number])),
    places: new Map((model.places ?? []).map((place) => [place.id, place])),
    areas: new Map((model.areas ?? []).map((area) => [area.id, area])),
    wider: Int32Array.from(services, ({ partOf }) => (partOf === undefined ? -1 : numberOf(partOf))),
    serviceTerm,
    linkTerm,
    terms,
    goes: toWays(goes, services.length),
    comes: toWays(comes, services.length),
  };
}

interface Way {
  at: number;
  to: number;
  link: number;
  term: number;
}

function toWays(ways: Way[], services: number): Ways {
  const sorted = ways.toSorted((a, b) => a.at - b.at || a.to - b.to || a.link - b.link);
  const first = new Int32Array(services + 1);
  for (const { at } of sorted) first[at + 1] = (first[at + 1] ?? 0) + 1;
  for (let service = 0; service < services; service++)
    first[service + 1] = (first[service + 1] ?? 0) + (first[service] ?? 0);
  return {
    first,
    to: Int32Array.from(sorted, ({ to }) => to),
    link: Int32Array.from(sorted, ({ link }) => link),
    term: Int32Array.from(sorted, ({ term }) => term),
  };
}

/** The order of ids everywhere: by code unit, the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An area and every area around it, nearest first. */
export function areasAround(network: Pick<Network, "areas">, id: Id | undefined): Set<Id> {
  const around = new Set<Id>();
  for (let area = id; area !== undefined && !around.has(area); area = network.areas.get(area)?.within)
    around.add(area);
  return around;
}
