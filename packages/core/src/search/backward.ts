import { forEachBefore } from "./before.js";
import type { Task } from "./task.js";

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

/** Services from which the rest of a route costs the same. */
interface Layer {
  handoffs: number;
  steps: number;
  services: number[];
}

/**
 * A search from a target backwards, one layer of equal costs after another: what the rest of a route to
 * the target costs from a service. One that is kept serves many searches, one after another.
 */
export class Backward {
  /** By service: what the rest costs a client who went there, and what it costs where expertise came. */
  readonly afterGoing: Float64Array;
  readonly afterComing: Float64Array;
  /** The services that got a cost with the latest layer. */
  latest: number[] = [];
  #task: Task | undefined;
  /** The services that have a cost. */
  #touched: number[] = [];
  /** The layers to look at, lowest cost first. */
  #layers: Layer[] = [];
  /** Layers without handoffs that were looked at; referrals to them matter when no others are left. */
  #spent: Layer[] = [];

  constructor(services: number) {
    this.afterGoing = new Float64Array(services).fill(Infinity);
    this.afterComing = new Float64Array(services).fill(Infinity);
  }

  start(task: Task, target: number): void {
    for (const service of this.#touched) this.#setBoth(service, Infinity);
    this.#task = task;
    this.#touched = [target, ...(task.closed ?? [])];
    // What may not be entered has a cost from the first, so that it never gets another.
    for (const service of task.closed ?? []) this.#setBoth(service, -Infinity);
    this.#setBoth(target, 0);
    this.#layers = [{ handoffs: 0, steps: 0, services: [target] }];
    this.#spent = [];
  }

  /** The cost of the next layer, infinite where there is none. Costs up to it are final. */
  get cost(): number {
    const layer = this.#layers[0];
    return layer ? costOf(layer.handoffs, layer.steps) : Infinity;
  }

  /** How many ways lead to the next layer. */
  get size(): number {
    const layer = this.#layers[0];
    if (!layer || !this.#task) return 0;
    const { goes, comes } = this.#task.network.reverse;
    const { first } = layer.handoffs === 0 ? comes : goes;
    let size = 0;
    for (const service of layer.services) size += (first[service + 1] as number) - (first[service] as number);
    return size;
  }

  /** Looks at all ways that lead to the services of the next layer. */
  advance(): void {
    const layer = this.#layers.shift();
    if (!layer) return;
    this.latest = [];
    if (layer.handoffs > 0) this.#lookForReferrals(layer);
    else {
      this.#lookForExpertise(layer);
      this.#spent.push(layer);
      if (this.#layers.length === 0) for (const spent of this.#spent) this.#lookForReferrals(spent);
    }
    for (const service of this.latest) this.#touched.push(service);
  }

  #lookForExpertise({ steps, services }: Layer): void {
    const { afterComing, afterGoing, latest } = this;
    const before = (service: number) => {
      if (afterComing[service] !== Infinity) return;
      afterComing[service] = steps + 1;
      afterGoing[service] = steps + 1;
      latest.push(service);
    };
    for (const service of services) forEachBefore(this.#task as Task, "comes", service, before);
    if (latest.length > 0) this.#layers.unshift({ handoffs: 0, steps: steps + 1, services: latest.slice() });
  }

  #lookForReferrals(layer: Layer): void {
    const { maxHandoffs = Infinity, staying = false } = this.#task as Task;
    const handoffs = layer.handoffs + 1;
    const steps = layer.steps + 1;
    if (staying || handoffs > maxHandoffs) return;
    const { afterGoing, latest } = this;
    const cost = costOf(handoffs, steps);
    const start = latest.length;
    const before = (service: number) => {
      if (afterGoing[service] !== Infinity) return;
      afterGoing[service] = cost;
      latest.push(service);
    };
    for (const service of layer.services) forEachBefore(this.#task as Task, "goes", service, before);
    if (latest.length > start) this.#layers.push({ handoffs, steps, services: latest.slice(start) });
  }

  #setBoth(service: number, cost: number): void {
    this.afterGoing[service] = cost;
    this.afterComing[service] = cost;
  }
}
