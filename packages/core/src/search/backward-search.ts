import { inChunks } from "./interrupt.js";
import { forEachPredecessor } from "./predecessors.js";
import { edgeKey, type EdgeKind, type SearchQuery } from "./query.js";

/** Above any number of steps. */
const perHandoff = 2 ** 26;

/** Handoffs and steps as one number that compares as the two do, handoffs first. Costs can be added. */
export function costOf(handoffs: number, steps: number): number {
  return handoffs * perHandoff + steps;
}

export function splitCost(cost: number): { handoffs: number; steps: number } {
  return { handoffs: Math.floor(cost / perHandoff), steps: cost % perHandoff };
}

/** The discovered services `from … to - 1`, from which the rest of a route costs the same. */
interface Layer {
  from: number;
  to: number;
  handoffs: number;
  steps: number;
}

/**
 * A search backwards from a target, one layer of equal costs after another: what the rest of a route to the
 * target costs from a service. It can be started again for one target after another.
 */
export class BackwardSearch {
  /** By service: the cost of the rest for a client who is there, and where only expertise may follow. */
  readonly costAfterReferral: Float64Array;
  readonly costAfterExpertise: Float64Array;
  /** The services that have a cost, in the order in which they got it. */
  readonly discovered: Int32Array;
  /** Those that the last layer added are at `latest … end - 1`. */
  latest = 0;
  end = 0;
  /** The cost of the next layer, infinite where there is none. Costs up to it are final. */
  cost = Infinity;
  /** How many edges lead to the next layer. */
  size = 0;
  #query: SearchQuery | undefined;
  #hasParts = false;
  /** The layers to look at, lowest cost first. */
  #layers: Layer[] = [];
  /** Layers without handoffs that were looked at; referrals to them matter when no others are left. */
  #withoutHandoffs: Layer[] = [];

  constructor(services: number) {
    this.costAfterReferral = new Float64Array(services).fill(Infinity);
    this.costAfterExpertise = new Float64Array(services).fill(Infinity);
    this.discovered = new Int32Array(services);
  }

  start(query: SearchQuery, target: number): void {
    const { costAfterReferral, costAfterExpertise, discovered } = this;
    for (let at = 0; at < this.end; at++) {
      const service = discovered[at] as number;
      costAfterReferral[service] = Infinity;
      costAfterExpertise[service] = Infinity;
    }
    this.#query = query;
    this.#hasParts = query.network.reverse.parts.length > 0;
    let end = 0;
    // What may not be entered has a cost from the beginning, so that it never gets another.
    for (const service of query.excluded ?? []) {
      if (costAfterReferral[service] === Infinity) discovered[end++] = service;
      costAfterReferral[service] = -Infinity;
      costAfterExpertise[service] = -Infinity;
    }
    if (costAfterReferral[target] === Infinity) discovered[end++] = target;
    costAfterReferral[target] = 0;
    costAfterExpertise[target] = 0;
    this.latest = discovered.indexOf(target);
    this.end = end;
    this.#layers = [{ from: this.latest, to: this.latest + 1, handoffs: 0, steps: 0 }];
    this.#withoutHandoffs = [];
    this.#measure();
  }

  /** Follows all edges that lead to the services of the next layer. */
  advance(): void {
    const layer = this.#layers.shift();
    if (!layer) return;
    this.latest = this.end;
    if (layer.handoffs > 0) this.#followReferrals(layer);
    else {
      this.#followExpertise(layer);
      this.#withoutHandoffs.push(layer);
      if (this.#layers.length === 0)
        for (const earlier of this.#withoutHandoffs) this.#followReferrals(earlier);
    }
    this.#measure();
  }

  #followExpertise({ from, to, steps }: Layer): void {
    const first = this.end;
    this.#follow("expertise", from, to, steps + 1);
    if (this.end > first) this.#layers.unshift({ from: first, to: this.end, handoffs: 0, steps: steps + 1 });
  }

  #followReferrals(layer: Layer): void {
    const { maxHandoffs = Infinity, expertiseOnly = false } = this.#query as SearchQuery;
    const handoffs = layer.handoffs + 1;
    const steps = layer.steps + 1;
    if (expertiseOnly || handoffs > maxHandoffs) return;
    const first = this.end;
    this.#follow("referrals", layer.from, layer.to, costOf(handoffs, steps));
    if (this.end > first) this.#layers.push({ from: first, to: this.end, handoffs, steps });
  }

  #follow(kind: EdgeKind, from: number, to: number, cost: number): void {
    if (!(this.#query as SearchQuery).interrupt) return this.#discover(kind, from, to, cost);
    inChunks(from, to, (this.#query as SearchQuery).interrupt, (start, end) => {
      this.#discover(kind, start, end, cost);
      return false;
    });
  }

  /** Sets a cost for every service from which an edge leads to the discovered services `from … to - 1`. */
  #discover(kind: EdgeKind, from: number, to: number, cost: number): void {
    const query = this.#query as SearchQuery;
    const { network, acceptedConstraints, acceptedServices, removedLink = -1, removedService = -1 } = query;
    const { banned } = query;
    const { costAfterReferral, costAfterExpertise, discovered } = this;
    const { offsets, sources, edges, constraints } = network.reverse[kind];
    const { links } = network[kind];
    const isExpertise = kind === "expertise";
    const isRestricted = removedLink !== -1 || removedService !== -1 || banned !== undefined;
    let { end } = this;
    const discover = (walker: number) => {
      if (costAfterReferral[walker] !== Infinity) return;
      costAfterReferral[walker] = cost;
      if (isExpertise) costAfterExpertise[walker] = cost;
      discovered[end++] = walker;
    };
    for (let index = from; index < to; index++) {
      const service = discovered[index] as number;
      if (this.#hasParts) {
        forEachPredecessor(query, kind, service, discover);
        continue;
      }
      if (acceptedServices[service] === 0 || service === removedService) continue;
      const stop = offsets[service + 1] as number;
      for (let at = offsets[service] as number; at < stop; at++) {
        const owner = sources[at] as number;
        // Nearly always discovered already.
        if (costAfterReferral[owner] !== Infinity) continue;
        if (acceptedConstraints[constraints[at] as number] === 0) continue;
        const edge = edges[at] as number;
        if (isRestricted && (links[edge] === removedLink || owner === removedService)) continue;
        if (isRestricted && banned?.has(edgeKey(kind, edge)) && this.#isOrigin(owner)) continue;
        if (acceptedServices[owner] === 0 && !this.#isOrigin(owner)) continue;
        discover(owner);
      }
    }
    this.end = end;
  }

  #isOrigin(service: number): boolean {
    return (this.#query as SearchQuery).origins.includes(service);
  }

  /** Works out the cost of the next layer, and how many edges lead to it. */
  #measure(): void {
    const layer = this.#layers[0];
    this.cost = layer ? costOf(layer.handoffs, layer.steps) : Infinity;
    this.size = 0;
    if (!layer) return;
    const { reverse } = (this.#query as SearchQuery).network;
    const { offsets } = reverse[layer.handoffs === 0 ? "expertise" : "referrals"];
    for (let at = layer.from; at < layer.to; at++) {
      const service = this.discovered[at] as number;
      this.size += (offsets[service + 1] as number) - (offsets[service] as number);
    }
  }
}
