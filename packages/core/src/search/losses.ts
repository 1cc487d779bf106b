import { partsOf, type Sort } from "./before.js";
import { findOtherWays } from "./other-ways.js";
import { search } from "./search.js";
import { toStands, type Stands } from "./stands.js";
import type { Task } from "./task.js";

/** What is lost without a service or a link, in numbers; never nothing. */
export interface Loss {
  of: "service" | "link";
  number: number;
  lost: number[];
}

/**
 * What is lost without each service but one, and without each link, where there are no limits: then all
 * that hangs elsewhere in the tree of a search stays, and only what hangs on the removed one is looked
 * at. Most of that is saved at once with all that hangs on it, since another leg leads there.
 */
export function* findLosses(task: Task, spared: number): Generator<Loss, void> {
  const { network } = task;
  const stands = toStands(network, search(task));
  const hasOther = findOtherWays(task, stands);
  const salvage = new Salvage(stands);
  const within: Task = { ...task };
  /** By stand, where nothing but the link removed leads there: what is lost with it. */
  const lostWith = new Map<number, number[]>();
  for (const [link, cut] of cutByLinks(stands, hasOther)) {
    within.withoutLink = link;
    const { lost, isAllLost } = salvage.lostWithout(within, cut);
    if (lost.length > 0) yield { of: "link", number: link, lost };
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
    if (lost.length > 0) yield { of: "service", number: service, lost };
  }
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

/**
 * The same for links, in ascending order: all stands that hang on legs by a link of which one has to be
 * looked at. Only where something is inherited do two stands hang on legs by one link.
 */
function cutByLinks({ link }: Stands, hasOther: Uint8Array): [number, number[]][] {
  const cut = new Map<number, number[]>();
  for (let stand = 0; stand < link.length; stand++)
    if (link[stand] !== -1 && hasOther[stand] === 0) cut.set(link[stand] as number, []);
  for (let stand = 0; stand < link.length; stand++) cut.get(link[stand] as number)?.push(stand);
  return [...cut].toSorted(([a], [b]) => a - b);
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
    for (let stand = 0; stand < fate.length; stand++) {
      const isCome = stands.come[stands.service[stand] as number] === stand;
      this.#comes[stand + 1] = (this.#comes[stand] as number) + Number(isCome);
    }
  }

  /**
   * The services, in ascending order, that are lost where these stands are cut off, in ascending order.
   * Stands on which no service's reach hangs are looked at only where that may save something.
   */
  lostWithout(
    task: Task,
    cut: readonly number[],
    isThorough = false,
  ): { lost: number[]; isAllLost: boolean } {
    const { withoutService: removed = -1 } = task;
    const { service, gone, come } = this.#stands;
    const fate = this.#fate;
    const own = removed === -1 ? [] : [gone[removed] as number, come[removed] as number];
    if (!cut.some((stand) => this.#concernsReach(stand))) return { lost: [], isAllLost: false };
    for (const stand of cut) this.#mark(stand, cutOff);
    for (const stand of own) if (stand !== -1) fate[stand] = cutOff;

    const sorted: Sorted = { left: [], saved: [], savedSize: 0, isThorough, hasSkipped: false };
    for (const stand of cut) if (fate[stand] === cutOff) this.#saveAt(task, stand, cut, own, sorted);
    if (sorted.saved.length > 0) this.#saveOneByOne(task, sorted);
    const isAllLost = cut.every((stand) => fate[stand] === unled);
    const lost: number[] = [];
    for (const stand of sorted.left) {
      const at = service[stand] as number;
      if (fate[stand] === unled && come[at] === stand) lost.push(at);
    }
    lost.sort((a, b) => a - b);

    for (const stand of cut) this.#mark(stand, kept);
    for (const stand of own) if (stand !== -1) fate[stand] = kept;
    const isSettled = lost.length === 0 || !sorted.hasSkipped;
    return isSettled ? { lost, isAllLost } : this.lostWithout(task, cut, true);
  }

  /** Says the same of a stand and of all that hang on it. */
  #mark(stand: number, what: number): void {
    const end = this.#stands.end[stand] as number;
    // Most have nothing on them, and filling costs a call.
    if (end === stand + 1) this.#fate[stand] = what;
    else this.#fate.fill(what, stand, end);
  }

  #concernsReach(stand: number): boolean {
    return this.#comes[stand] !== this.#comes[this.#stands.end[stand] as number];
  }

  /** Saves a stand with all that hangs on it, or else what hangs on it, each by itself. */
  #saveAt(task: Task, root: number, cut: readonly number[], own: readonly number[], sorted: Sorted): void {
    const { end, service } = this.#stands;
    const fate = this.#fate;
    const waiting = [root];
    for (let stand = waiting.pop(); stand !== undefined; stand = waiting.pop()) {
      const stop = end[stand] as number;
      if (!sorted.isThorough && !this.#concernsReach(stand)) {
        sorted.hasSkipped = true;
        continue;
      }
      if (service[stand] !== task.withoutService) {
        if (this.#isLedTo(task, stand)) {
          this.#mark(stand, kept);
          sorted.saved.push(stand);
          sorted.savedSize += stop - stand;
          // What is cut off once more further on has yet to be saved.
          for (const other of cut.length > 1 ? cut : [])
            if (other > stand && other < stop) this.#mark(other, cutOff);
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
    const { reverse } = network;
    const { firstPart } = reverse;
    const { first, from, way: ways } = reverse[sort];
    const { term: terms, link: links } = network[sort];
    const fate = this.#fate;
    const stop = first[service + 1] as number;
    for (let at = first[service] as number; at < stop; at++) {
      const owner = from[at] as number;
      const stand = standing[owner] as number;
      const isOpen = stand !== -1 && fate[stand] === kept;
      const hasParts = firstPart[owner] !== firstPart[owner + 1];
      if (!isOpen && !hasParts) continue;
      const way = ways[at] as number;
      if (accepted[terms[way] as number] === 0 || links[way] === withoutLink) continue;
      if (owner === withoutService) continue;
      if (isOpen) return true;
      if (partsOf(network, owner, withoutService).some((walker) => this.#isKept(standing[walker] as number)))
        return true;
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
  isThorough: boolean;
  hasSkipped: boolean;
}

/** It stands, or it hangs on what was removed and was not looked at yet, or nothing leads to it so far. */
const kept = 0;
const cutOff = 1;
const unled = 2;
