import { linkKinds, type Network } from "@polku/core";
import type { Link } from "@polku/core/model";
import { linkIdOf } from "@polku/core/network";
import { groupingOf, keyOf } from "../layout/network-items.js";
import type { SceneLink } from "./scene.js";

/** The links between boxes, and for each link of a list the position of the one that it is in; -1 within a box. */
export interface CombinedLinks {
  readonly links: readonly SceneLink[];
  readonly positions: Int32Array;
}

/** The links of a network before any question, in the order of their numbers. */
export function linksOf(network: Network): SceneLink[] {
  return network.links.map((_, number) => toSceneLink(network, number));
}

function toSceneLink(network: Network, number: number): SceneLink {
  const { kind, from, to, status = "established" } = network.links[number] as Link;
  const isLevel = network.service(from)?.level === network.service(to)?.level;
  return {
    id: linkIdOf(network, number),
    kind,
    from,
    to,
    status,
    integration: isLevel ? "horizontal" : "vertical",
    inAnswer: false,
  };
}

/** Links between boxes: those within one box go, and those of a kind between the same two become one. */
export function combineLinks(links: readonly SceneLink[], box: (service: string) => string): CombinedLinks {
  const combined: SceneLink[] = [];
  const positions = new Int32Array(links.length).fill(-1);
  const known = new Map<string, number>();
  for (const [index, link] of links.entries()) {
    const [from, to] = [box(link.from), box(link.to)];
    if (from === to && link.from !== link.to) continue;
    const isOwn = from === link.from && to === link.to;
    const id = isOwn ? link.id : `${from}:${link.kind}:${to}`;
    const position = known.get(id) ?? combined.length;
    known.set(id, (positions[index] = position));
    const before = combined[position];
    combined[position] = before
      ? { ...before, count: (before.count ?? 1) + 1, inAnswer: before.inAnswer || link.inAnswer }
      : { ...link, id, from, to };
  }
  return { links: combined, positions };
}

const lastOf = new WeakMap<Network, { open: string; combined: CombinedLinks }>();

/**
 * The links between the boxes of a network before any question; kept until other groups are open. It yields where the
 * page may have a turn.
 */
export function* linksBetweenBoxes(
  network: Network,
  open: ReadonlySet<string>,
  box: (service: string) => string,
): Generator<void, CombinedLinks> {
  const key = keyOf(open);
  const last = lastOf.get(network);
  if (last?.open === key) return last.combined;
  const combined = groupingOf(network)
    ? yield* combineInTurns(network, box)
    : combineLinks(linksOf(network), box);
  lastOf.set(network, { open: key, combined });
  return combined;
}

/** The links of a large network by the numbers of their ends and kinds. */
interface LinkColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
}

const columnsOf = new WeakMap<Network, LinkColumns>();

function toColumns(network: Network): LinkColumns {
  const before = columnsOf.get(network);
  if (before) return before;
  const { links, services } = network;
  const columns = {
    from: new Int32Array(links.length),
    to: new Int32Array(links.length),
    kind: new Uint8Array(links.length),
  };
  for (let number = 0; number < links.length; number++)
    columns.kind[number] = linkKinds.indexOf((links[number] as Link).kind);
  // The ends have numbers where the links are edges: to look up each id again takes many times as long.
  for (const of of ["referrals", "expertise"] as const) {
    const { offsets, targets, links: numbers } = network[of];
    for (const [service, { id }] of services.entries())
      for (let edge = offsets[service] as number; edge < (offsets[service + 1] as number); edge++) {
        const number = numbers[edge] as number;
        const isOwn = (links[number] as Link).from === id;
        columns.from[number] = isOwn ? service : (targets[edge] as number);
        columns.to[number] = isOwn ? (targets[edge] as number) : service;
      }
  }
  columnsOf.set(network, columns);
  return columns;
}

/** Positions by a number: in a list where there are not too many numbers, which is many times as quick as a map. */
class Positions {
  readonly #few: Int32Array | undefined;
  readonly #many = new Map<number, number>();

  constructor(numbers: number) {
    if (numbers <= 4_000_000) this.#few = new Int32Array(numbers).fill(-1);
  }

  /** The position that was set; -1 where none was. */
  get(number: number): number {
    return this.#few ? (this.#few[number] as number) : (this.#many.get(number) ?? -1);
  }

  set(number: number, position: number): void {
    if (this.#few) this.#few[number] = position;
    else this.#many.set(number, position);
  }
}

/** How many links, and services, are looked at before the page may have a turn. */
const linksInTurn = 20_000;
const servicesInTurn = 4000;

/** `combineLinks` for a large network, by numbers alone; parallel links become one as well. */
function* combineInTurns(network: Network, box: (service: string) => string): Generator<void, CombinedLinks> {
  const { from, to, kind } = toColumns(network);
  const { services } = network;
  const boxes = new Map<string, number>();
  const boxNumbers = new Int32Array(services.length);
  for (const [service, { id }] of services.entries()) {
    if (service % servicesInTurn === 0) yield;
    const own = box(id);
    const number = boxes.get(own) ?? boxes.size;
    if (number === boxes.size) boxes.set(own, number);
    boxNumbers[service] = number;
  }
  const positions = new Int32Array(kind.length).fill(-1);
  const known = new Positions(boxes.size ** 2 * linkKinds.length);
  const first: number[] = [];
  const counts: number[] = [];
  for (let number = 0; number < kind.length; number++) {
    if (number % linksInTurn === 0) yield;
    const start = boxNumbers[from[number] as number] as number;
    const end = boxNumbers[to[number] as number] as number;
    if (start === end) continue;
    const key = (start * boxes.size + end) * linkKinds.length + (kind[number] as number);
    let position = known.get(key);
    if (position === -1) {
      known.set(key, (position = first.length));
      first.push(number);
      counts.push(0);
    }
    positions[number] = position;
    counts[position] = (counts[position] as number) + 1;
  }
  const boxIds = [...boxes.keys()];
  const boxIdOf = (service: number) => boxIds[boxNumbers[service] as number] as string;
  const links: SceneLink[] = [];
  for (const [position, number] of first.entries()) {
    if (position % servicesInTurn === 0) yield;
    const { kind: word, status = "established" } = network.links[number] as Link;
    const [start, end] = [from[number] as number, to[number] as number];
    const [a, b] = [boxIdOf(start), boxIdOf(end)];
    const count = counts[position] as number;
    links.push({
      id: count === 1 ? linkIdOf(network, number) : `${a}:${word}:${b}`,
      kind: word,
      from: a,
      to: b,
      status,
      integration: services[start]?.level === services[end]?.level ? "horizontal" : "vertical",
      inAnswer: false,
      ...(count === 1 ? {} : { count }),
    });
  }
  return { links, positions };
}
