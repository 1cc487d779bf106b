import type { Area } from "../model/area.js";
import { requireChecked, type CheckedModel } from "../model/checked.js";
import type { CalendarDate, Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Place } from "../model/place.js";
import { sectionNames, sections, type Element, type ElementKind } from "../model/sections.js";
import type { Service } from "../model/service.js";
import {
  countingSort,
  EdgeList,
  range,
  reverseAdjacency,
  toAdjacency,
  type Adjacency,
  type ReverseAdjacency,
} from "./adjacency.js";
import { ConstraintTable } from "./constraints.js";
import { idOfLink, orderLinks, sortedKinds, type LinkColumns } from "./link-order.js";
import { compareIds, sortIds } from "./sort-ids.js";

export { compareIds };

/** What is worked out of a model with some effort: the part of a network that a snapshot stores. */
export interface NetworkIndex {
  /** Services and links are numbered in the order of their ids: numbers compare as ids do. */
  readonly services: readonly Service[];
  readonly links: readonly Link[];
  /** By number: the mark in the made-up id of a link that is parallel to another. */
  readonly linkMarks: ReadonlyMap<number, number>;
  readonly serviceNumbers: ReadonlyMap<Id, number>;
  /** By service: the number of the service that it is part of, or -1. */
  readonly parent: Int32Array;
  /** The numbers of the constraints of each service and each link. */
  readonly serviceConstraint: Int32Array;
  readonly linkConstraint: Int32Array;
  readonly constraints: ConstraintTable;
  /** Referral: the client goes from one service to the next. */
  readonly referrals: Adjacency;
  /** Consultation, outreach and joint work: an edge leads from where the client is to the expertise that comes. */
  readonly expertise: Adjacency;
}

/** One link as one of its ends sees it. */
export interface LinkEnd {
  readonly id: string;
  readonly link: Link;
  /** The service at the other end. */
  readonly other: Id;
}

/** A model compiled for questions. No answer depends on the order of the file. */
export interface Network extends NetworkIndex {
  readonly model: CheckedModel;
  readonly places: ReadonlyMap<Id, Place>;
  readonly areas: ReadonlyMap<Id, Area>;
  /** The edges by their ends, and the parts of services; made when first needed, since reach does without. */
  readonly reverse: Reverse;
  /** The service with an id. */
  service(id: Id): Service | undefined;
  /** The link with an id, its own or the one that answers give it. */
  link(id: string): Link | undefined;
  /** The element of any kind, or of one kind, with an id; links also by the ids that answers give them. */
  element(id: string): Element | undefined;
  element<Kind extends ElementKind>(id: string, kind: Kind): Element<Kind> | undefined;
  /** The links that begin or end at a service itself, in the order of their ids. */
  linksOf(service: Id): LinkEnd[];
  /** The services that a service is part of, nearest first. */
  ancestorsOf(service: Id): Id[];
}

/** A network by the ends of its edges. */
export interface Reverse {
  readonly referrals: ReverseAdjacency;
  readonly expertise: ReverseAdjacency;
  /** The services that are part of service `s` are `parts[partOffsets[s]] … parts[partOffsets[s + 1] - 1]`. */
  readonly partOffsets: Int32Array;
  readonly parts: Int32Array;
}

/**
 * The network of a checked model; takes about as long as copying the model.
 *
 * @throws TypeError where this very object is not known to be checked
 *
 * @example
 * ```ts
 * const network = compileNetwork(model);
 * network.services.length; // 7
 * network.service("neuvola")?.level; // "basic"
 * network.linksOf("lastenpsykiatria").map(({ other }) => other); // ["ot-keskus", "perheneuvola"]
 * ```
 */
export function compileNetwork(model: CheckedModel): Network {
  requireChecked(model);
  const services = inOrderOf(model.services, sortIds(model.services.map(({ id }) => id)));
  const serviceIds = services.map(({ id }) => id);
  const serviceNumbers = new Map(serviceIds.map((id, number) => [id, number]));
  const numberOf = (id: Id) => serviceNumbers.get(id) ?? -1;

  const constraints = new ConstraintTable();
  const serviceConstraint = new Int32Array(services.length);
  const parent = new Int32Array(services.length).fill(-1);
  for (const [number, service] of services.entries()) {
    serviceConstraint[number] = constraints.addService(service);
    if (service.partOf !== undefined) parent[number] = numberOf(service.partOf);
  }

  const listed = model.links ?? [];
  const columns = readLinks(listed, numberOf, constraints);
  const { order, marks } = orderLinks(listed, columns, serviceIds);
  const linkConstraint = order.map((index) => columns.constraint[index] as number);
  const linkMarks = new Map<number, number>();
  const referrals = new EdgeList(listed.length);
  const expertise = new EdgeList(listed.length * 2);
  for (let number = 0; number < order.length; number++) {
    const index = order[number] as number;
    const mark = marks.size === 0 ? undefined : marks.get(index);
    if (mark !== undefined) linkMarks.set(number, mark);
    const kind = sortedKinds[columns.kind[index] as number];
    const from = columns.from[index] as number;
    const to = columns.to[index] as number;
    if (kind === "referral") referrals.add(from, to, number);
    if (kind === "consultation" || kind === "joint") expertise.add(from, to, number);
    if (kind === "outreach" || kind === "joint") expertise.add(to, from, number);
  }

  return toNetwork(model, {
    services,
    links: inOrderOf(listed, order),
    linkMarks,
    serviceNumbers,
    parent,
    serviceConstraint,
    linkConstraint,
    constraints,
    referrals: toAdjacency(referrals, services.length, linkConstraint),
    expertise: toAdjacency(expertise, services.length, linkConstraint),
  });
}

/**
 * Reads links in the order of the list, in which they are stored in memory: in any other order, waiting for
 * memory takes longer than all the rest where there are millions.
 */
function readLinks(
  links: readonly Link[],
  numberOf: (id: Id) => number,
  constraints: ConstraintTable,
): LinkColumns {
  const count = links.length;
  const columns = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    kind: new Int32Array(count),
    constraint: new Int32Array(count),
    own: [] as number[],
  };
  for (let index = 0; index < count; index++) {
    const link = links[index] as Link;
    columns.from[index] = numberOf(link.from);
    columns.to[index] = numberOf(link.to);
    columns.kind[index] = sortedKinds.indexOf(link.kind);
    columns.constraint[index] = constraints.addLink(link);
    if (link.id !== undefined) columns.own.push(index);
  }
  return columns;
}

function inOrderOf<Item>(list: readonly Item[], order: Int32Array): Item[] {
  const ordered: Item[] = [];
  for (let at = 0; at < order.length; at++) ordered.push(list[order[at] as number] as Item);
  return ordered;
}

/** The network of a model and its index. */
export function toNetwork(model: CheckedModel, index: NetworkIndex): Network {
  const { services, serviceNumbers, parent } = index;
  let reverse: Reverse | undefined;
  let elements: Map<string, { kind: ElementKind; element: Element }> | undefined;
  const network: Network = {
    ...index,
    model,
    places: new Map((model.places ?? []).map((place) => [place.id, place])),
    areas: new Map((model.areas ?? []).map((area) => [area.id, area])),
    get reverse() {
      return (reverse ??= toReverse(index));
    },
    service: (id) => services[serviceNumbers.get(id) ?? -1],
    link: (id) => index.links[linkNumberOf(index, id)],
    element<Kind extends ElementKind>(id: string, kind?: Kind) {
      const service = network.service(id);
      // Nearly always: a large network is not gone through for the name of one of its services.
      if (service && (kind ?? "service") === "service") return service as Element<Kind>;
      if (!elements) {
        elements = new Map();
        for (const section of sectionNames)
          for (const element of model[section] ?? [])
            if (element.id !== undefined) elements.set(element.id, { kind: sections[section], element });
      }
      const found = elements.get(id) ?? { kind: "link", element: network.link(id) };
      return (kind === undefined || found.kind === kind ? found.element : undefined) as
        | Element<Kind>
        | undefined;
    },
    linksOf(id) {
      const service = serviceNumbers.get(id);
      if (service === undefined) return [];
      return [...linkNumbersOf(network, service)]
        .toSorted((a, b) => a - b)
        .map((number) => {
          const link = index.links[number] as Link;
          return { id: linkIdOf(index, number), link, other: link.from === id ? link.to : link.from };
        });
    },
    ancestorsOf(id) {
      const ancestors: Id[] = [];
      let number = parent[serviceNumbers.get(id) ?? -1] ?? -1;
      for (; number !== -1; number = parent[number] as number)
        ancestors.push((services[number] as Service).id);
      return ancestors;
    },
  };
  return network;
}

function linkNumbersOf({ reverse, ...index }: Network, service: number): Set<number> {
  const numbers = new Set<number>();
  for (const kind of ["referrals", "expertise"] as const) {
    const { offsets, links } = index[kind];
    for (let edge = offsets[service] as number; edge < (offsets[service + 1] as number); edge++)
      numbers.add(links[edge] as number);
    const { offsets: reversed, edges } = reverse[kind];
    for (let at = reversed[service] as number; at < (reversed[service + 1] as number); at++)
      numbers.add(links[edges[at] as number] as number);
  }
  return numbers;
}

function toReverse({ referrals, expertise, parent }: NetworkIndex): Reverse {
  const isPart = range(parent.length).filter((service) => parent[service] !== -1);
  const { offsets, order } = countingSort(parent, isPart, parent.length);
  return {
    referrals: reverseAdjacency(referrals),
    expertise: reverseAdjacency(expertise),
    partOffsets: offsets,
    parts: order,
  };
}

/**
 * The id of a link by its number: its own, or the one that `linkIdsOf` makes up.
 *
 * @throws RangeError where no link has the number
 *
 * @example
 * ```ts
 * linkIdOf(network, 0); // "lastenpsykiatria-ot-keskus"
 * ```
 */
export function linkIdOf({ links, linkMarks }: Pick<Network, "links" | "linkMarks">, number: number): string {
  const link = links[number];
  if (!link) throw new RangeError(`no link has the number ${number}`);
  return idOfLink(link, linkMarks.get(number));
}

/**
 * The number of a link by its id, -1 where there is none.
 *
 * @example
 * ```ts
 * linkNumberOf(network, "lastenpsykiatria-ot-keskus"); // 0
 * linkNumberOf(network, "nothing"); // -1
 * ```
 */
export function linkNumberOf(network: Pick<Network, "links" | "linkMarks">, id: string): number {
  let low = 0;
  let high = network.links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (linkIdOf(network, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < network.links.length && linkIdOf(network, low) === id ? low : -1;
}

/**
 * The ids of an area and of every area around it, nearest first; empty without an id. On a day, an area is
 * within another only while its own dates hold.
 */
export function areasAround(
  network: Pick<Network, "areas">,
  id: Id | undefined,
  day?: CalendarDate,
): Set<Id> {
  const around = new Set<Id>();
  for (let area = id; area !== undefined && !around.has(area);) {
    around.add(area);
    const { within, since, until } = network.areas.get(area) ?? {};
    area = day !== undefined && ((since ?? day) > day || (until ?? day) < day) ? undefined : within;
  }
  return around;
}
