import type { Ways } from "../network/ways.js";
import type { Labels } from "./labels.js";
import type { Phase, Room } from "./room.js";
import { follow } from "./search.js";
import type { Task } from "./task.js";

/** A run of labels with equal costs, in the order of their routes. */
export interface Run {
  from: number;
  to: number;
  handoffs: number;
  steps: number;
}

/**
 * The search from the origins, one layer at a time, without limits on steps. Unlike `search` it notes at
 * once where the client goes on from a layer: a search that meets it half-way has to see every leg that
 * leads on from the services looked at.
 */
export class Forward {
  readonly labels: Labels;
  /** All layers, in the order in which they came up; some are empty. */
  readonly runs: Run[] = [];
  /** The layer to look at next. */
  next: Run | undefined;
  /** How many ways lead on from it. */
  size = 0;
  /** The first label at a service from which the rest was found to cost what was sought, or -1. */
  found = -1;
  readonly #task: Task;
  readonly #room: Room;
  /** Where the client goes on after the expertise of the present layers has come. */
  #going: Run | undefined;

  constructor(task: Task, room: Room) {
    this.#task = task;
    this.#room = room;
    this.labels = room.labels;
    room.start(task, false);
    this.next = { from: 0, to: this.labels.length, handoffs: 0, steps: 0 };
    this.runs.push(this.next);
    this.#measure();
  }

  /**
   * Follows all ways from the next layer, which brings up new ones. With costs by service and one that is
   * sought it stops, for good, where expertise comes to a service that has it.
   */
  advance(costs?: Float64Array, sought = Infinity): void {
    const layer = this.next;
    if (!layer) return;
    const { network, maxHandoffs = Infinity, staying = false } = this.#task;
    const { going, coming } = this.#room;
    const { handoffs } = layer;
    const isGoing = layer.steps === handoffs;
    if (isGoing)
      for (let label = layer.from; label < layer.to; label++)
        coming.open[this.labels.service[label] as number] = 0;
    const come = this.#add(layer, coming, network.comes, handoffs, costs && { of: costs, number: sought });
    if (this.found !== -1) return;
    if (isGoing && !staying && handoffs < maxHandoffs)
      this.#going = this.#add(layer, going, network.goes, handoffs + 1);
    if (come.from < come.to) this.next = come;
    else {
      this.next = this.#going && this.#going.from < this.#going.to ? this.#going : undefined;
      this.#going = undefined;
    }
    this.#measure();
  }

  #measure(): void {
    this.size = 0;
    if (!this.next) return;
    const { first } = this.#task.network.comes;
    const { service } = this.labels;
    for (let label = this.next.from; label < this.next.to; label++) {
      const here = service[label] as number;
      this.size += (first[here + 1] as number) - (first[here] as number);
    }
  }

  #add(
    { from, to, steps: taken }: Run,
    phase: Phase,
    ways: Ways,
    handoffs: number,
    sought?: { of: Float64Array; number: number },
  ): Run {
    const first = this.labels.length;
    const steps = taken + 1;
    const layer = { from, to, ways, phase, handoffs, steps, countsSteps: false, sought };
    this.found = follow(this.#task, this.#room, layer);
    const run = { from: first, to: this.labels.length, handoffs, steps };
    this.runs.push(run);
    return run;
  }
}
