import { partsOf, type Sort } from "./before.js";
import { findOtherWays } from "./other-ways.js";
import { search } from "./search.js";
import { toStands, type Stands } from "./stands.js";
import type { Task } from "./task.js";

/** By the number of a service or link, for all that lose anything: the services lost without it. */
export type Losses = Map<number, number[]>;

/**
 * What is lost without each service but one, and without each link, where there are no limits: then all
 * that hangs elsewhere in the tree of a search stays, and only what hangs on the removed one is looked
 * at. Most of that is saved at once with all that hangs on it, since another leg leads there.
 */
export function findLosses(task: Task, spared: number): { services: Losses; links: Losses } {
  const { network } = task;
  const stands = toStands(network, search(task));
  const hasOther = findOtherWays(task, stands);
  const salvage = new Salvage(stands);
  const services: Losses = new Map();
  const links: Losses = new Map();
  const within: Task = { ...task };
  /** By stand, where nothing but the link removed leads there: what is lost with it. */
  const lostWith = new Map<number, number[]>();
  for (let link = 0; link < network.links.length; link++) {
    const cut = cutBy(stands, link, hasOther);
    if (cut.length === 0) continue;
    within.withoutLink = link;
    const { lost, isAllLost } = salvage.lostWithout(within, cut);
    if (lost.length > 0) links.set(link, lost);
    if (cut.length === 1 && isAllLost) lostWith.set(cut[0] as number, lost);
  }
  within.withoutLink = undefined;
  for (let service = 0; service < network.services.length; service++) {
    const cut = service === spared ? [] : cutAlong(stands, service, hasOther);
    if (cut.length === 0) continue;
    within.withoutService = service;
    const [only] = cut.length === 1 ? cut : [];
    const isPlain = only !== undefined && stands.walker[only] === service;
    const known = isPlain ? lostWith.get(only) : undefined;
    const lost = known ?? salvage.lostWithout(within, cut).lost;
    if (lost.length > 0) services.set(service, lost);
  }
  return { services, links };
}

/** The stands to look at when a service is removed: all that hang on legs along it, where one has to be. */
function cutAlong({ along, walker }: Stands, service: number, hasOther: Uint8Array): readonly number[] {
  const end = along.first[service + 1] as number;
  let isOpen = false;
  for (let at = along.first[service] as number; at < end; at++)
    if (hasOther[along.list[at] as number] === 0) isOpen = true;
  if (!isOpen) return nothing;
  const all = [...along.list.subarray(along.first[service], end)];
  // Where parts inherit through it more is cut off than those stands knew that were found apart from it.
  const isPlain = all.every((stand) => walker[stand] === service);
  return isPlain ? all.filter((stand) => hasOther[stand] === 0) : all;
}

/** The same when a link is removed. */
function cutBy({ by }: Stands, link: number, hasOther: Uint8Array): readonly number[] {
  const start = by.first[link] as number;
  const end = by.first[link + 1] as number;
  if (end === start || (end - start === 1 && hasOther[by.list[start] as number] === 1)) return nothing;
  return [...by.list.subarray(start, end)];
}

const nothing: readonly number[] = [];

/** Finds out what is saved when something is removed. */
class Salvage {
  readonly #stands: Stands;
  /** By stand: what is known of it. */
  readonly #fate: Uint8Array;
  /** How many stands below each number are of services that are reached by them. */
  readonly #comes: Int32Array;

  constructor(stands: Stands) {
    this.#stands = stands;
    const fate = new Uint8Array(stands.service.length);
    this.#fate = fate;
    this.#comes = new Int32Array(fate.length + 1);
    for (const [stand, service] of stands.service.entries())
      this.#comes[stand + 1] = (this.#comes[stand] as number) + Number(stands.come[service] === stand);
  }

  /** The services, in ascending order, that are lost where these stands are cut off, in ascending order. */
  lostWithout(task: Task, cut: readonly number[]): { lost: number[]; isAllLost: boolean } {
    const { withoutService: removed = -1 } = task;
    const { service, end, gone, come } = this.#stands;
    const fate = this.#fate;
    const own = removed === -1 ? [] : [gone[removed] as number, come[removed] as number];
    const comes = this.#comes;
    const concerns = (stand: number) => comes[stand] !== comes[end[stand] as number];
    if (!cut.some(concerns)) return { lost: [], isAllLost: false };
    for (const stand of cut) fate.fill(cutOff, stand, end[stand]);
    for (const stand of own) if (stand !== -1) fate[stand] = cutOff;

    const sorted: Sorted = { left: [], saved: [], savedSize: 0 };
    for (const stand of cut) if (fate[stand] === cutOff) this.#saveAt(task, stand, cut, own, sorted);
    this.#saveOneByOne(task, sorted);
    const isAllLost = cut.every((stand) => fate[stand] === unled);
    const lost = sorted.left
      .filter((stand) => fate[stand] === unled && come[service[stand] as number] === stand)
      .map((stand) => service[stand] as number)
      .toSorted((a, b) => a - b);

    for (const stand of cut) fate.fill(kept, stand, end[stand]);
    for (const stand of own) if (stand !== -1) fate[stand] = kept;
    return { lost, isAllLost };
  }

  /** Saves a stand with all that hangs on it, or else what hangs on it, each by itself. */
  #saveAt(task: Task, root: number, cut: readonly number[], own: readonly number[], sorted: Sorted): void {
    const { end, service } = this.#stands;
    const fate = this.#fate;
    const waiting = [root];
    for (let stand = waiting.pop(); stand !== undefined; stand = waiting.pop()) {
      const stop = end[stand] as number;
      if (service[stand] !== task.withoutService) {
        if (this.#isLedTo(task, stand)) {
          fate.fill(kept, stand, stop);
          sorted.saved.push(stand);
          sorted.savedSize += stop - stand;
          // What is cut off once more further on has yet to be saved.
          for (const other of cut.length > 1 ? cut : [])
            if (other > stand && other < stop) fate.fill(cutOff, other, end[other]);
          for (const other of own) if (other > stand && other < stop) fate[other] = cutOff;
          continue;
        }
        fate[stand] = unled;
        sorted.left.push(stand);
      }
      for (let child = stand + 1; child < stop; child = end[child] as number)
        if (fate[child] === cutOff) waiting.push(child);
    }
  }

  /** Whether some leg, or the client standing there, leads to a stand from one that is kept. */
  #isLedTo(task: Task, stand: number): boolean {
    const { service, gone, come } = this.#stands;
    const at = service[stand] as number;
    if (gone[at] === stand) return this.#someKept(task, "goes", at, gone);
    return this.#isKept(gone[at] as number) || this.#someKept(task, "comes", at, come);
  }

  #isKept(stand: number): boolean {
    return stand !== -1 && this.#fate[stand] === kept;
  }

  /** Whether a way of one sort leads to a service from a stand that is kept. */
  #someKept(task: Task, sort: Sort, service: number, standing: Int32Array): boolean {
    const { network, accepted, withoutLink = -1, withoutService = -1 } = task;
    const { first, from, way: ways } = network.reverse[sort];
    const { term: terms, link: links } = network[sort];
    const stop = first[service + 1] as number;
    for (let at = first[service] as number; at < stop; at++) {
      const way = ways[at] as number;
      const owner = from[at] as number;
      if (accepted[terms[way] as number] === 0 || owner === withoutService) continue;
      if (links[way] === withoutLink) continue;
      if (this.#isKept(standing[owner] as number)) return true;
      for (const walker of partsOf(network, owner, withoutService))
        if (this.#isKept(standing[walker] as number)) return true;
    }
    return false;
  }

  /** Saves all that legs lead to after all, from what was saved later or from one another. */
  #saveOneByOne(task: Task, sorted: Sorted): void {
    const { service, gone, come } = this.#stands;
    const { network, accepted, withoutService = -1, withoutLink = -1 } = task;
    const fate = this.#fate;
    const saved = this.#findNewlyLed(task, sorted);
    const save = (stand: number) => {
      if (stand === -1 || fate[stand] !== unled) return;
      fate[stand] = kept;
      saved.push(stand);
    };
    for (const stand of saved) {
      const here = service[stand] as number;
      const isGone = gone[here] === stand;
      if (isGone) save(come[here] as number);
      const ways = isGone ? network.goes : network.comes;
      const next = isGone ? gone : come;
      let owner = here;
      for (; owner !== -1 && owner !== withoutService; owner = network.wider[owner] as number) {
        const stop = ways.first[owner + 1] as number;
        for (let way = ways.first[owner] as number; way < stop; way++)
          if (accepted[ways.term[way] as number] === 1 && ways.link[way] !== withoutLink)
            save(next[ways.to[way] as number] as number);
      }
    }
  }

  /** Stands from which to go on saving: those saved, or those that they lead to, whichever are fewer. */
  #findNewlyLed(task: Task, { left, saved, savedSize }: Sorted): number[] {
    const fate = this.#fate;
    const { end } = this.#stands;
    const newly: number[] = [];
    if (savedSize < left.length)
      for (const root of saved)
        for (let stand = root; stand < (end[root] as number); stand++) {
          if (fate[stand] === kept) newly.push(stand);
        }
    else for (const stand of left) if (this.#isLedTo(task, stand)) newly.push(stand);
    for (const stand of newly) fate[stand] = kept;
    return newly;
  }
}

/** What came of stands that were cut off: nothing leads to these so far; these are saved with all on them. */
interface Sorted {
  left: number[];
  saved: number[];
  savedSize: number;
}

/** It stands, or it hangs on what was removed and was not looked at yet, or nothing leads to it so far. */
const kept = 0;
const cutOff = 1;
const unled = 2;
