import type { Id } from "../../model/fields.js";
import type { ConstraintTable } from "../../network/constraints.js";
import type { Network } from "../../network/network.js";
import type { SearchResult } from "../../search/labels.js";
import { everyone, narrow } from "../whom.js";
import type { ResolvedReach } from "./schema.js";

/** By label: 1 where the legs and services of its route accept no common age or no common area; undefined where all do. */
export function findForNoClient(
  network: Network,
  { from, client, at }: Pick<ResolvedReach, "from" | "client" | "at">,
  found: SearchResult,
): Uint8Array | undefined {
  const { serviceConstraint, linkConstraint, constraints, places } = network;
  // A client of an age and an area is accepted by all that is on the route.
  if (client.age !== undefined && client.area !== undefined) return undefined;
  const { lists, numberOf, areasOf, firstOf, lastOf, asks, asksAges } = askedBy(constraints);
  const isForAll = client.area === undefined ? !asks.includes(1) : !asksAges;
  if (isForAll) return undefined;
  const shared: number[][] = [];
  /** What the areas of a route and those of a constraint have in common. */
  const share = (some: number, constraint: number) => {
    const areas = client.area === undefined ? (areasOf[constraint] as number) : 0;
    if (areas === 0 || some === areas || some === -1) return some;
    if (some === 0) return areas;
    const known = (shared[some] ??= []);
    if (known[areas] === undefined) {
      const whom = { ...everyone, areas: lists[some] };
      const both = narrow(network, whom, { areas: lists[areas] }, at).areas as Id[];
      known[areas] = numberOf(both.toSorted());
    }
    return known[areas];
  };

  const { service, parent, length } = found;
  const min = new Float64Array(length);
  const max = new Float64Array(length).fill(Infinity);
  const areas = new Int32Array(length);
  const forNoClient = new Uint8Array(length);
  const take = (label: number, constraint: number) => {
    if (asks[constraint] === 0) return;
    min[label] = Math.max(min[label] as number, firstOf[constraint] as number);
    max[label] = Math.min(max[label] as number, lastOf[constraint] as number);
    areas[label] = share(areas[label] as number, constraint);
  };
  for (let label = 0; label < length; label++) {
    const before = parent[label] as number;
    if (before !== -1) {
      min[label] = min[before] as number;
      max[label] = max[before] as number;
      areas[label] = areas[before] as number;
      take(label, linkConstraint[found.linkOf(label)] as number);
    }
    // At a service the client is already, whoever it takes.
    if (before !== -1 || places.has(from)) take(label, serviceConstraint[service[label] as number] as number);
    if ((min[label] as number) > (max[label] as number) || areas[label] === -1) forNoClient[label] = 1;
  }
  return forNoClient;
}

/** What the constraints of a network ask of clients, by their numbers. */
interface Asked {
  /** Lists of areas, since a network has few of them: number 0 is for any area, -1 for none. */
  readonly lists: (readonly Id[])[];
  readonly numberOf: (areas: readonly Id[]) => number;
  readonly areasOf: Int32Array;
  /** The first and the last age. */
  readonly firstOf: Float64Array;
  readonly lastOf: Float64Array;
  /** 1 where one asks for an age or an area; most ask for neither. */
  readonly asks: Uint8Array;
  readonly asksAges: boolean;
}

const askedOf = new WeakMap<ConstraintTable, Asked>();

function askedBy(constraints: ConstraintTable): Asked {
  const before = askedOf.get(constraints);
  if (before) return before;
  const { list } = constraints;
  const lists: (readonly Id[])[] = [[]];
  const numbers = new Map([["", -1]]);
  const asked = {
    lists,
    numberOf: (areas: readonly Id[]) => {
      const key = areas.join(" ");
      const number = numbers.get(key) ?? lists.length;
      if (number === lists.length) numbers.set(key, lists.push(areas) - 1);
      return number;
    },
    areasOf: new Int32Array(list.length),
    firstOf: new Float64Array(list.length),
    lastOf: new Float64Array(list.length).fill(Infinity),
    asks: new Uint8Array(list.length),
    asksAges: list.some(({ ages }) => ages !== undefined),
  };
  for (const [number, { ages, areas }] of list.entries()) {
    asked.areasOf[number] = areas ? asked.numberOf(areas) : 0;
    asked.firstOf[number] = ages?.min ?? 0;
    asked.lastOf[number] = ages?.max ?? Infinity;
    asked.asks[number] = Number(ages !== undefined || areas !== undefined);
  }
  askedOf.set(constraints, asked);
  return asked;
}
