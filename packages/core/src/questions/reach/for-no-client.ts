import type { Network } from "../../network/network.js";
import type { SearchResult } from "../../search/labels.js";
import { everyone, isNobody, narrow, type Whom } from "../whom.js";
import type { ResolvedReach } from "./schema.js";

/** By label: 1 where the legs and services of its route accept no common age or no common area; undefined where all do. */
export function findForNoClient(
  network: Network,
  { from, client, at }: Pick<ResolvedReach, "from" | "client" | "at">,
  found: SearchResult,
): Uint8Array | undefined {
  const { serviceConstraint, linkConstraint, constraints } = network;
  const { list } = constraints;
  const isRestricted = Uint8Array.from(list, ({ ages, areas }) =>
    Number(ages !== undefined || areas !== undefined),
  );
  // A client of an age and an area is accepted by all that is on the route.
  if ((client.age !== undefined && client.area !== undefined) || !isRestricted.includes(1)) return undefined;
  const isPlace = network.places.has(from);
  const all: Whom[] = [everyone];
  const narrowed = new Map<number, number>();
  const narrowBy = (whom: number, constraint: number) => {
    if (isRestricted[constraint] === 0) return whom;
    const key = whom * list.length + constraint;
    let known = narrowed.get(key);
    if (known === undefined) {
      const next = narrow(network, all[whom] as Whom, list[constraint] as (typeof list)[number], at);
      narrowed.set(key, (known = all.push(next) - 1));
    }
    return known;
  };
  const { service, parent } = found;
  const whomOf = new Int32Array(found.length);
  const forNoClient = new Uint8Array(found.length);
  for (let label = 0; label < found.length; label++) {
    const own = serviceConstraint[service[label] as number] as number;
    const before = parent[label] as number;
    const whom =
      before === -1
        ? isPlace
          ? narrowBy(0, own)
          : 0
        : narrowBy(narrowBy(whomOf[before] as number, linkConstraint[found.linkOf(label)] as number), own);
    whomOf[label] = whom;
    forNoClient[label] = Number(whom > 0 && isNobody(all[whom] as Whom));
  }
  return forNoClient;
}
