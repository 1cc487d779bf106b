import type { Network } from "@polku/core";
import { boxesOf, type Boxes } from "./boxes.js";

/** What layouts need to know of a network, by the numbers of its services. */
export interface Plan {
  readonly size: number;
  /** The ids of the services. */
  readonly ids: readonly string[];
  readonly boxes: Boxes;
  /** The place of each service's level, 0 nearest to everyday life. */
  readonly level: Int32Array;
  /** How many levels there are. */
  readonly levels: number;
  /** Each service's linked services, wider service and parts; a service linked twice stands twice. */
  readonly neighbours: readonly (readonly number[])[];
  /** The services of each level, by families. */
  readonly families: readonly Family[];
}

/** Services of one level that are parts of the same widest service, or one service on its own. */
export interface Family {
  readonly level: number;
  /** The widest service. */
  readonly of: number;
  /** The widest service first, where it is of this level; the others by id. */
  readonly members: readonly number[];
}

/** Prepares a network for layouts. */
export function toPlan(network: Network): Plan {
  const { services, links, serviceNumbers, parent } = network;
  const order = new Map(network.model.levels.map(({ id }, index) => [id, index]));
  const level = Int32Array.from(services, (service) => order.get(service.level) ?? 0);
  const neighbours: number[][] = services.map(() => []);
  const join = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined || a === b) return;
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  };
  for (const { from, to } of links) join(serviceNumbers.get(from), serviceNumbers.get(to));
  for (const [part, whole] of parent.entries()) if (whole !== -1) join(part, whole);
  return {
    size: services.length,
    ids: services.map(({ id }) => id),
    boxes: boxesOf(network),
    level,
    levels: Math.max(1, network.model.levels.length),
    neighbours,
    families: familiesOf(level, parent),
  };
}

function familiesOf(level: Int32Array, wider: Int32Array): Family[] {
  const families = new Map<string, { level: number; of: number; members: number[] }>();
  for (const [number, own] of level.entries()) {
    const of = widestOf(number, wider);
    const key = `${own}:${of}`;
    const family = families.get(key);
    if (!family) families.set(key, { level: own, of, members: [number] });
    else if (number === of) family.members.unshift(number);
    else family.members.push(number);
  }
  return [...families.values()];
}

function widestOf(number: number, wider: Int32Array): number {
  let widest = number;
  // A valid model has no cycles; counting keeps an invalid one from hanging the page.
  for (let depth = 0; depth < wider.length; depth++) {
    const next = wider[widest] ?? -1;
    if (next === -1) break;
    widest = next;
  }
  return widest;
}
