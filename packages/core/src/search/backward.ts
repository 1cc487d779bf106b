import { partsOf } from "./before.js";
import { wayKey, type Task } from "./task.js";

/** Above any count of steps. */
const perHandoff = 2 ** 26;

/** Handoffs and steps as one number that compares as the two do, handoffs first. Sums are sums. */
export function costOf(handoffs: number, steps: number): number {
  return handoffs * perHandoff + steps;
}

/** The two again. */
export function splitCost(cost: number): { handoffs: number; steps: number } {
  return { handoffs: Math.floor(cost / perHandoff), steps: cost % perHandoff };
}

/** A run of noted services from which the rest of a route costs the same. */
interface Layer {
  from: number;
  to: number;
  handoffs: number;
  steps: number;
}

/**
 * A search from a target backwards, one layer of equal costs after another: what the rest of a route to
 * the target costs from a service. One that is kept serves many searches, one after another.
 */
export class Backward {
  /** By service: what the rest costs a client who went there, and what it costs where expertise came. */
  readonly afterGoing: Float64Array;
  readonly afterComing: Float64Array;
  /** The services that have a cost, in the order in which they got it. */
  readonly noted: Int32Array;
  /** Where those that the latest layer brought up begin, and where they end. */
  latest = 0;
  end = 0;
  /** The cost of the next layer, infinite where there is none. Costs up to it are final. */
  cost = Infinity;
  /** How many ways lead to the next layer. */
  size = 0;
  #task: Task | undefined;
  #hasParts = false;
  /** The layers to look at, lowest cost first. */
  #layers: Layer[] = [];
  /** Layers without handoffs that were looked at; referrals to them matter when no others are left. */
  #spent: Layer[] = [];

  constructor(services: number) {
    this.afterGoing = new Float64Array(services).fill(Infinity);
    this.afterComing = new Float64Array(services).fill(Infinity);
    this.noted = new Int32Array(services);
  }

  start(task: Task, target: number): void {
    const { afterGoing, afterComing, noted } = this;
    for (let at = 0; at < this.end; at++) {
      const service = noted[at] as number;
      afterGoing[service] = Infinity;
      afterComing[service] = Infinity;
    }
    this.#task = task;
    this.#hasParts = task.network.reverse.part.length > 0;
    let end = 0;
    // What may not be entered has a cost from the first, so that it never gets another.
    for (const service of task.closed ?? []) {
      if (afterGoing[service] === Infinity) noted[end++] = service;
      afterGoing[service] = -Infinity;
      afterComing[service] = -Infinity;
    }
    if (afterGoing[target] === Infinity) noted[end++] = target;
    afterGoing[target] = 0;
    afterComing[target] = 0;
    this.latest = noted.indexOf(target);
    this.end = end;
    this.#layers = [{ from: this.latest, to: this.latest + 1, handoffs: 0, steps: 0 }];
    this.#spent = [];
    this.#settle();
  }

  /** Looks at all ways that lead to the services of the next layer. */
  advance(): void {
    const layer = this.#layers.shift();
    if (!layer) return;
    this.latest = this.end;
    if (layer.handoffs > 0) this.#lookForReferrals(layer);
    else {
      this.#lookForExpertise(layer);
      this.#spent.push(layer);
      if (this.#layers.length === 0) for (const spent of this.#spent) this.#lookForReferrals(spent);
    }
    this.#settle();
  }

  #lookForExpertise({ from, to, steps }: Layer): void {
    const first = this.end;
    this.#look("comes", from, to, steps + 1);
    if (this.end > first) this.#layers.unshift({ from: first, to: this.end, handoffs: 0, steps: steps + 1 });
  }

  #lookForReferrals(layer: Layer): void {
    const { maxHandoffs = Infinity, staying = false } = this.#task as Task;
    const handoffs = layer.handoffs + 1;
    const steps = layer.steps + 1;
    if (staying || handoffs > maxHandoffs) return;
    const first = this.end;
    this.#look("goes", layer.from, layer.to, costOf(handoffs, steps));
    if (this.end > first) this.#layers.push({ from: first, to: this.end, handoffs, steps });
  }

  /** Notes a cost for every service from which a way of one sort leads to a run of noted ones. */
  #look(sort: "goes" | "comes", from: number, to: number, cost: number): void {
    const {
      network,
      accepted,
      enterable,
      withoutLink = -1,
      withoutService = -1,
      banned,
    } = this.#task as Task;
    const { afterGoing, afterComing, noted } = this;
    const back = network.reverse[sort];
    const { link } = network[sort];
    const isComing = sort === "comes";
    const hasParts = this.#hasParts;
    const isCut = withoutLink !== -1 || withoutService !== -1 || banned !== undefined;
    let { end } = this;
    for (let index = from; index < to; index++) {
      const service = noted[index] as number;
      if (enterable[service] === 0 || service === withoutService) continue;
      const stop = back.first[service + 1] as number;
      for (let at = back.first[service] as number; at < stop; at++) {
        const owner = back.from[at] as number;
        // Nearly always what was seen before, or is a service that no part inherits from.
        if (!hasParts && afterGoing[owner] !== Infinity) continue;
        if (accepted[back.term[at] as number] === 0) continue;
        if (isCut) {
          const number = link[back.way[at] as number] as number;
          if (number === withoutLink || owner === withoutService) continue;
          if (!hasParts && banned?.has(wayKey(sort, back.way[at] as number)) && this.#isOrigin(owner))
            continue;
        }
        if (!hasParts) {
          if (enterable[owner] === 0 && !this.#isOrigin(owner)) continue;
          afterGoing[owner] = cost;
          if (isComing) afterComing[owner] = cost;
          noted[end++] = owner;
          continue;
        }
        const way = back.way[at] as number;
        for (const walker of [owner, ...partsOf(network, owner, withoutService)]) {
          if (afterGoing[walker] !== Infinity) continue;
          const isOrigin = this.#isOrigin(walker);
          if (enterable[walker] === 0 && !isOrigin) continue;
          if (isOrigin && banned?.has(wayKey(sort, way))) continue;
          afterGoing[walker] = cost;
          if (isComing) afterComing[walker] = cost;
          noted[end++] = walker;
        }
      }
    }
    this.end = end;
  }

  #isOrigin(service: number): boolean {
    return (this.#task as Task).origins.includes(service);
  }

  /** Works out what the next layer costs, and how much there is to look at. */
  #settle(): void {
    const layer = this.#layers[0];
    this.cost = layer ? costOf(layer.handoffs, layer.steps) : Infinity;
    this.size = 0;
    if (!layer) return;
    const { first } = (this.#task as Task).network.reverse[layer.handoffs === 0 ? "comes" : "goes"];
    for (let at = layer.from; at < layer.to; at++) {
      const service = this.noted[at] as number;
      this.size += (first[service + 1] as number) - (first[service] as number);
    }
  }
}
