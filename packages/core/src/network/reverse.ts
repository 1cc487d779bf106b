import { sortBy, type Ways } from "./ways.js";

/** For every service the ways that lead to it: those to `s` stand at `first[s] … first[s + 1] - 1`. */
export interface WaysBack {
  readonly first: Int32Array;
  /** The service whose way it is. */
  readonly from: Int32Array;
  /** The number of the way in the ways that lead on. */
  readonly way: Int32Array;
  /** The number of its link's term. */
  readonly term: Int32Array;
}

/** A network read backwards: what leads to a service, and which parts inherit from it. */
export interface Reverse {
  readonly goes: WaysBack;
  readonly comes: WaysBack;
  /** The services that are part of each, at `firstPart[s] … firstPart[s + 1] - 1`. */
  readonly firstPart: Int32Array;
  readonly part: Int32Array;
}

/** Ways, and who is part of whom, read backwards. */
export function toReverse({ goes, comes, wider }: { goes: Ways; comes: Ways; wider: Int32Array }): Reverse {
  const parts = Int32Array.from(wider.keys()).filter((service) => wider[service] !== -1);
  const { first, order } = sortBy(wider, parts, wider.length);
  return { goes: turn(goes), comes: turn(comes), firstPart: first, part: order };
}

function turn(ways: Ways): WaysBack {
  const services = ways.first.length - 1;
  const inOrder = new Int32Array(ways.to.length);
  const owner = new Int32Array(ways.to.length);
  for (let service = 0; service < services; service++)
    for (let way = ways.first[service] as number; way < (ways.first[service + 1] as number); way++) {
      inOrder[way] = way;
      owner[way] = service;
    }
  const { first, order } = sortBy(ways.to, inOrder, services);
  const from = order.map((way) => owner[way] as number);
  return { first, from, way: order, term: order.map((way) => ways.term[way] as number) };
}
