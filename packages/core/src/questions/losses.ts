import { someBefore } from "./before.js";
import { search } from "./search.js";
import { toStands, type Lists, type Stands } from "./stands.js";
import type { Task } from "./task.js";

/** By the number of a service or link, for all that lose anything: the services lost without it. */
export type Losses = Map<number, number[]>;

/**
 * What is lost without each service but one, and without each link, where there are no limits: then all
 * that hangs elsewhere in the tree of a search stays, and only what hangs on the removed one is looked
 * at. Most of that is saved at once with all that hangs on it, since another leg leads there.
 */
export function findLosses(task: Task, spared: number): { services: Losses; links: Losses } {
  const stands = toStands(task.network, search(task));
  const salvage = new Salvage(stands);
  const lossesBy = (lists: Lists, without: (key: number) => Partial<Task> | undefined) => {
    const losses: Losses = new Map();
    for (let key = 0; key + 1 < lists.first.length; key++) {
      const removal = without(key);
      if (!removal || lists.first[key] === lists.first[key + 1]) continue;
      const lost = salvage.lostWithout({ ...task, ...removal }, lists, key);
      if (lost.length > 0) losses.set(key, lost);
    }
    return losses;
  };
  const services = lossesBy(stands.along, (service) =>
    service === spared ? undefined : { withoutService: service },
  );
  const links = lossesBy(stands.by, (link) => ({ withoutLink: link }));
  return { services, links };
}

/** Finds out what is saved when something is removed. */
class Salvage {
  readonly #stands: Stands;
  /** By stand: 1 where it hangs on what is removed and is not saved yet. */
  readonly #isLost: Uint8Array;
  readonly #isGoneKept: (service: number) => boolean;
  readonly #isComeKept: (service: number) => boolean;

  constructor(stands: Stands) {
    this.#stands = stands;
    const isLost = new Uint8Array(stands.service.length);
    this.#isLost = isLost;
    const isKept = (stand: number) => stand !== -1 && isLost[stand] === 0;
    this.#isGoneKept = (service) => isKept(stands.gone[service] as number);
    this.#isComeKept = (service) => isKept(stands.come[service] as number);
  }

  /** The services, in ascending order, that are lost where all stands of a list are cut off. */
  lostWithout(task: Task, { first, list }: Lists, key: number): number[] {
    const { withoutService: removed = -1 } = task;
    const { service, end, gone, come } = this.#stands;
    const isLost = this.#isLost;
    const cut = list
      .subarray(first[key], first[key + 1])
      .slice()
      .sort();
    const own = removed === -1 ? [] : [gone[removed] as number, come[removed] as number];
    const cutOff = (stand: number) => isLost.fill(1, stand, end[stand]);
    const cutOwn = () => {
      for (const stand of own) if (stand !== -1) isLost[stand] = 1;
    };

    for (const stand of cut) cutOff(stand);
    cutOwn();
    for (const [index, stand] of cut.entries()) {
      if (service[stand] === removed || !this.#isLedTo(task, stand)) continue;
      isLost.fill(0, stand, end[stand]);
      // What is cut off again further on has yet to be saved.
      for (let other = index + 1; (cut[other] as number) < (end[stand] as number); other++)
        cutOff(cut[other] as number);
      cutOwn();
    }
    const left: number[] = [];
    for (const stand of cut)
      for (let at = Math.max(stand, (left.at(-1) ?? -1) + 1); at < (end[stand] as number); at++)
        if (isLost[at] === 1 && service[at] !== removed) left.push(at);
    this.#saveOneByOne(task, left);

    const lost = left.filter((stand) => isLost[stand] === 1 && come[service[stand] as number] === stand);
    for (const stand of cut) isLost.fill(0, stand, end[stand]);
    for (const stand of own) if (stand !== -1) isLost[stand] = 0;
    return lost.map((stand) => service[stand] as number).toSorted((a, b) => a - b);
  }

  /** Whether some leg, or the client standing there, leads to a stand from one that is kept. */
  #isLedTo(task: Task, stand: number): boolean {
    const { service, gone } = this.#stands;
    const at = service[stand] as number;
    if (gone[at] === stand) return someBefore(task, "goes", at, this.#isGoneKept);
    return this.#isGoneKept(at) || someBefore(task, "comes", at, this.#isComeKept);
  }

  /** Saves all stands to which legs lead, from those that are kept or from one another. */
  #saveOneByOne(task: Task, left: readonly number[]): void {
    const { service, gone, come } = this.#stands;
    const { network, accepted, withoutService = -1, withoutLink = -1 } = task;
    const isLost = this.#isLost;
    const saved = new Set(left.filter((stand) => this.#isLedTo(task, stand)));
    const save = (stand: number) => {
      if (stand === -1 || isLost[stand] === 0 || service[stand] === withoutService) return;
      isLost[stand] = 0;
      saved.add(stand);
    };
    for (const stand of saved) isLost[stand] = 0;
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
}
