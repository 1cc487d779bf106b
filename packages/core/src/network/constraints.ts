import type { Ages, CalendarDate, Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Service } from "../model/service.js";
import { readingOf } from "../model/reading-of.js";
import { linkKinds, readings, statuses, type LinkKind, type Reading, type Status } from "../model/words.js";

/** What a service or a link demands of a question before it takes part in an answer. */
export interface Constraint {
  /** Absent for services. */
  kind?: LinkKind | undefined;
  status: Status;
  reading: Reading;
  ages?: Ages | undefined;
  areas?: readonly Id[] | undefined;
  since?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
}

/** The conditions of a question that constraints are checked against. */
export interface Conditions {
  via: readonly LinkKind[];
  status: readonly Status[];
  readings: readonly Reading[];
  client: { age?: number | undefined; area?: Id | undefined };
  at?: CalendarDate | undefined;
}

/**
 * The distinct constraints of a network, numbered. A network has many links and few distinct constraints:
 * a question is checked against each of these once, and a search only looks a number up.
 */
export class ConstraintTable {
  readonly list: Constraint[];
  /** By kind, status and reading: a tree of the other demands. */
  readonly #trees: ConstraintTree[] = [];
  /** The latest results of `accept`, by conditions. */
  readonly #accepted = new Map<string, Uint8Array>();

  /** With constraints that another table numbered; nothing may be added to it then. */
  constructor(constraints: Constraint[] = []) {
    this.list = constraints;
  }

  /** The number of a service's constraint. */
  addService(service: Service): number {
    const { status, eligibility, since, until } = service;
    return this.#add(
      undefined,
      status,
      readingOf(service),
      eligibility?.ages,
      eligibility?.areas,
      since,
      until,
    );
  }

  /** The number of a link's constraint. */
  addLink(link: Link): number {
    const { kind, status, ages, areas, since, until } = link;
    return this.#add(kind, status, readingOf(link), ages, areas, since, until);
  }

  // Positional arguments: an object for each of millions of links would cost more than the rest.
  #add(
    kind: LinkKind | undefined,
    status: Status = "established",
    reading: Reading,
    ages: Ages | undefined,
    areas: readonly Id[] | undefined,
    since: CalendarDate | undefined,
    until: CalendarDate | undefined,
  ): number {
    // A service, which has no kind, is before the first one.
    const kindAndStatus =
      (1 + linkKinds.indexOf(kind as LinkKind)) * statuses.length + statuses.indexOf(status);
    const root = kindAndStatus * readings.length + readings.indexOf(reading);
    let node = (this.#trees[root] ??= new ConstraintTree());
    if (ages) node = node.branch(((ages.min ?? -1) + 1) * 256 + (ages.max ?? -1) + 1);
    // Named first, since an area may have the same text as a date.
    if (areas)
      node = node.branch("areas").branch(areas.length === 1 ? (areas[0] as string) : areas.toSorted().join());
    if (since !== undefined) node = node.branch("since").branch(since);
    if (until !== undefined) node = node.branch("until").branch(until);
    if (node.number === -1)
      node.number = this.list.push({ kind, status, reading, ages, areas, since, until }) - 1;
    return node.number;
  }

  /**
   * By constraint: 1 where the conditions meet it, else 0; not to be written to. `clientAreas` are the
   * client's area and the areas around it. The latest results are cached: the next question often has the
   * same conditions.
   */
  accept(conditions: Conditions, clientAreas: ReadonlySet<Id>): Uint8Array {
    const { via, status, readings: counted, client, at } = conditions;
    const key = JSON.stringify([via, status, counted, client.age, client.area, at]);
    const cached = this.#accepted.get(key);
    if (cached) return cached;
    const accepted = new Uint8Array(this.list.length);
    for (const [number, constraint] of this.list.entries())
      accepted[number] = Number(isMet(constraint, conditions, clientAreas));
    if (this.#accepted.size >= cacheSize) this.#accepted.delete(this.#accepted.keys().next().value ?? "");
    this.#accepted.set(key, accepted);
    return accepted;
  }
}

const cacheSize = 64;

/**
 * Finds a constraint by one demand after another. A text of all demands as a key would take longer to make
 * for each of millions of links than most of them take to find here.
 */
class ConstraintTree {
  /** The number of the constraint that demands no more than the path here; -1 where there is none yet. */
  number = -1;
  readonly #branches = new Map<string | number, ConstraintTree>();

  branch(demand: string | number): ConstraintTree {
    let branch = this.#branches.get(demand);
    if (!branch) this.#branches.set(demand, (branch = new ConstraintTree()));
    return branch;
  }
}

/**
 * By service: 1 where the conditions accept it; not to be written to. Cached as long as the result of
 * `accept` is.
 */
export function acceptServices(serviceConstraint: Int32Array, accepted: Uint8Array): Uint8Array {
  let result = acceptedServices.get(accepted);
  if (result?.length === serviceConstraint.length) return result;
  result = new Uint8Array(serviceConstraint.length);
  for (let number = 0; number < serviceConstraint.length; number++)
    result[number] = accepted[serviceConstraint[number] as number] as number;
  acceptedServices.set(accepted, result);
  return result;
}

const acceptedServices = new WeakMap<Uint8Array, Uint8Array>();

/** Whether a question's conditions meet a constraint; what the question leaves out restricts nothing. */
export function isMet(
  { kind, status, reading, ages, areas, since, until }: Constraint,
  conditions: Conditions,
  clientAreas: ReadonlySet<Id>,
): boolean {
  const { client, at } = conditions;
  if (kind !== undefined && !conditions.via.includes(kind)) return false;
  if (!conditions.status.includes(status) || !conditions.readings.includes(reading)) return false;
  if (at !== undefined && ((since ?? at) > at || (until ?? at) < at)) return false;
  if (client.age !== undefined && ((ages?.min ?? 0) > client.age || (ages?.max ?? Infinity) < client.age))
    return false;
  return client.area === undefined || !areas || areas.some((area) => clientAreas.has(area));
}
