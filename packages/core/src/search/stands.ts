import type { Network } from "../network/network.js";
import { inOrder, sortBy } from "../network/ways.js";
import type { Found } from "./labels.js";

/** Lists in ascending order, by number: that of `s` stands at `first[s] … first[s + 1] - 1`. */
export interface Lists {
  readonly first: Int32Array;
  readonly list: Int32Array;
}

/**
 * What a search without limits found, as a tree of stands: the client standing at a service, or its
 * expertise coming to where the client is. Whoever stands at a service can be asked too; so a service is
 * reached where it has a stand of the second sort, which hangs on the first where no leg brings it.
 *
 * Stands are numbered so that all that hang on one follow it: those on `s` are `s + 1 … end[s] - 1`.
 */
export interface Stands {
  readonly service: Int32Array;
  readonly end: Int32Array;
  /** The service whose way led to a stand and that walked it; -1 where no leg led there or it was inherited. */
  readonly walker: Int32Array;
  /** The link of the leg to a stand, -1 where no leg led there. */
  readonly link: Int32Array;
  /** The stands of each service, -1 where there is none. */
  readonly gone: Int32Array;
  readonly come: Int32Array;
  /** By service: the stands that hang on a leg from it, or on one inherited through it. */
  readonly along: Lists;
}

/** The stands of a search's labels. */
export function toStands(network: Network, found: Found): Stands {
  const services = network.services.length;
  const { service, parent, label } = noteStands(services, found);
  const count = service.length;

  // How many hang on each tells where each has its place: parents come before what hangs on them.
  const size = new Int32Array(count).fill(1);
  for (let noted = count - 1; noted >= 0; noted--) {
    const on = parent[noted] as number;
    if (on !== -1) size[on] = (size[on] as number) + (size[noted] as number);
  }
  const number = new Int32Array(count);
  const free = new Int32Array(count);
  let roots = 0;
  for (let noted = 0; noted < count; noted++) {
    const on = parent[noted] as number;
    const own = on === -1 ? roots : (free[on] as number);
    if (on === -1) roots += size[noted] as number;
    else free[on] = own + (size[noted] as number);
    number[noted] = own;
    free[noted] = own + 1;
  }

  const stands = {
    service: new Int32Array(count),
    end: new Int32Array(count),
    walker: new Int32Array(count).fill(-1),
    link: new Int32Array(count).fill(-1),
    gone: new Int32Array(services).fill(-1),
    come: new Int32Array(services).fill(-1),
  };
  const notedAs = new Int32Array(count);
  for (let noted = 0; noted < count; noted++) notedAs[number[noted] as number] = noted;
  const along: Pairs = { key: [], stand: [] };
  for (let stand = 0; stand < count; stand++) {
    const noted = notedAs[stand] as number;
    const at = service[noted] as number;
    const from = label[noted] as number;
    stands.service[stand] = at;
    stands.end[stand] = stand + (size[noted] as number);
    const isGone = from !== -1 && found.handoffs[from] === found.steps[from];
    (isGone ? stands.gone : stands.come)[at] = stand;
    if (from === -1 || parent[noted] === -1) continue;
    stands.link[stand] = found.linkOf(from);
    const ways = isGone ? network.goes : network.comes;
    const way = found.way[from] as number;
    let owner = service[parent[noted] as number] as number;
    stands.walker[stand] = owner;
    note(along, owner, stand);
    while (way < (ways.first[owner] as number) || way >= (ways.first[owner + 1] as number)) {
      owner = network.wider[owner] as number;
      stands.walker[stand] = -1;
      note(along, owner, stand);
    }
  }
  return { ...stands, along: toLists(along, services) };
}

/** A stand for every label, then one for expertise at every service where the client alone came. */
function noteStands(
  services: number,
  found: Found,
): { service: Int32Array; parent: Int32Array; label: Int32Array } {
  const hasCome = new Uint8Array(services);
  const gone: number[] = [];
  for (let label = 0; label < found.length; label++)
    if (found.handoffs[label] === found.steps[label]) gone.push(label);
    else hasCome[found.service[label] as number] = 1;
  const more = gone.filter((label) => hasCome[found.service[label] as number] === 0);
  const count = found.length + more.length;
  const service = new Int32Array(count);
  const parent = new Int32Array(count);
  const labelOf = new Int32Array(count).fill(-1);
  for (let label = 0; label < found.length; label++) {
    service[label] = found.service[label] as number;
    parent[label] = found.parent[label] as number;
    labelOf[label] = label;
  }
  for (const [index, label] of more.entries()) {
    service[found.length + index] = found.service[label] as number;
    parent[found.length + index] = label;
  }
  return { service, parent, label: labelOf };
}

interface Pairs {
  key: number[];
  stand: number[];
}

function note({ key, stand }: Pairs, under: number, what: number): void {
  key.push(under);
  stand.push(what);
}

function toLists({ key, stand }: Pairs, keys: number): Lists {
  const { first, order } = sortBy(new Int32Array(key), inOrder(key.length), keys);
  return { first, list: order.map((pair) => stand[pair] as number) };
}
