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
 * the target costs from a service.
 */
export class Backward {
  /** By service: what the rest costs a client who went there, and what it costs where expertise came. */
  readonly afterGoing: Float64Array;
  readonly afterComing: Float64Array;
  /** The services that got a cost with the latest layer. */
  latest: number[] = [];
  readonly #task: Task;
  readonly #room: BackwardRoom;
  /** The layers to look at, lowest cost first. */
  readonly #layers: Layer[];

  constructor(task: Task, target: number, room: BackwardRoom) {
    room.clear();
    this.#task = task;
    this.#room = room;
    this.#layers = [{ handoffs: 0, steps: 0, services: [target] }];
    this.afterGoing = room.afterGoing;
    this.afterComing = room.afterComing;
    this.afterGoing[target] = 0;
    this.afterComing[target] = 0;
    room.touched.push(target);
  }

  /** The cost of the next layer, infinite where there is none. Costs up to it are final. */
  get cost(): number {
    const layer = this.#layers[0];
    return layer ? costOf(layer.handoffs, layer.steps) : Infinity;
  }

  /** How many services the next layer has. */
  get size(): number {
    return this.#layers[0]?.services.length ?? 0;
  }

  /** Looks at all ways that lead to the services of the next layer. */
  advance(): void {
    const layer = this.#layers.shift();
    if (!layer) return;
    const { afterGoing, afterComing } = this;
    const { maxHandoffs = Infinity, staying = false } = this.#task;
    const cost = costOf(layer.handoffs, layer.steps);
    const steps = layer.steps + 1;
    const handoffs = layer.handoffs + 1;
    const sooner: number[] = [];
    const later: number[] = [];
    for (const service of layer.services) {
      // It was put here before a lower cost was found.
      if ((afterGoing[service] as number) < cost) continue;
      if (layer.handoffs === 0)
        forEachBefore(this.#task, "comes", service, (before) => {
          if (afterComing[before] !== Infinity) return;
          afterComing[before] = steps;
          afterGoing[before] = steps;
          sooner.push(before);
        });
      if (!staying && handoffs <= maxHandoffs)
        forEachBefore(this.#task, "goes", service, (before) => {
          if (afterGoing[before] !== Infinity) return;
          afterGoing[before] = costOf(handoffs, steps);
          later.push(before);
        });
    }
    // More handoffs cost more than any steps: those layers come after all that have fewer.
    if (sooner.length > 0) this.#layers.unshift({ handoffs: 0, steps, services: sooner });
    if (later.length > 0) this.#layers.push({ handoffs, steps, services: later });
    this.latest = [...sooner, ...later];
    for (const service of this.latest) this.#room.touched.push(service);
  }
}

/** What a search backwards works with; one that is kept serves many searches, one after another. */
export class BackwardRoom {
  readonly afterGoing: Float64Array;
  readonly afterComing: Float64Array;
  /** The services that have a cost. */
  touched: number[] = [];

  constructor(services: number) {
    this.afterGoing = new Float64Array(services).fill(Infinity);
    this.afterComing = new Float64Array(services).fill(Infinity);
  }

  clear(): void {
    for (const service of this.touched) {
      this.afterGoing[service] = Infinity;
      this.afterComing[service] = Infinity;
    }
    this.touched = [];
  }
}
