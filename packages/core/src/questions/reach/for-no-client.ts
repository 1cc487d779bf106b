import type { Id } from "../../model/fields.js";
import type { Network } from "../../network/network.js";
import type { Routes } from "../../search/labels.js";
import { everyone, narrow } from "../whom.js";
import type { ResolvedReach } from "./schema.js";

/** By label: 1 where the legs and services of its route accept no common age or no common area; undefined where all do. */
export function findForNoClient(
  network: Network,
  { from, client, at }: Pick<ResolvedReach, "from" | "client" | "at">,
  found: Routes,
): Uint8Array | undefined {
  const { serviceConstraint, linkConstraint, constraints, places } = network;
  const { list } = constraints;
  // A client of an age and an area is accepted by all that is on the route.
  if (client.age !== undefined && client.area !== undefined) return undefined;
  if (!list.some(({ ages, areas }) => ages ?? areas)) return undefined;

  // Lists of areas by number, since a network has few of them: 0 is for any area, -1 for none.
  const lists: (readonly Id[])[] = [[]];
  const numbers = new Map([["", -1]]);
  const numberOf = (areas: readonly Id[]) => {
    const key = areas.join(" ");
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = lists.push(areas) - 1));
    return number;
  };
  const areasOf = list.map(({ areas }) => (areas && client.area === undefined ? numberOf(areas) : 0));
  const firstOf = list.map(({ ages }) => ages?.min ?? 0);
  const lastOf = list.map(({ ages }) => ages?.max ?? Infinity);
  const shared: number[][] = [];
  /** What the areas of a route and those of a constraint have in common. */
  const share = (some: number, constraint: number) => {
    const areas = areasOf[constraint] as number;
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
