import type { Network } from "../network/network.js";
import { Labels } from "./labels.js";
import type { Task } from "./task.js";

/** Above any count of steps. */
const never = 2 ** 31 - 1;

/** One phase of a search: the client's own way, or expertise that comes. */
export class Phase {
  /** By service: 1 where it may still be entered. */
  open: Uint8Array;
  /** By service: 1 where its ways have not been followed yet, by itself or by a part of it. */
  unfollowed: Uint8Array;
  /** The same two with a limit on steps: at how many steps it was entered, and its ways followed. */
  entered = new Int32Array(0);
  followed = new Int32Array(0);

  constructor(services: number) {
    this.open = new Uint8Array(services);
    this.unfollowed = new Uint8Array(services);
  }

  /** Makes ready for any search. */
  reset(enterable: Uint8Array): void {
    this.open.set(enterable);
    this.unfollowed.fill(1);
  }

  /** The same where the last search went by the same and left traces on this service alone. */
  restore(enterable: Uint8Array, service: number): void {
    this.open[service] = enterable[service] as number;
    this.unfollowed[service] = 1;
  }

  /** Makes ready for counting steps too. */
  resetSteps(): void {
    if (this.entered.length === 0) {
      this.entered = new Int32Array(this.open.length);
      this.followed = new Int32Array(this.open.length);
    }
    this.entered.fill(never);
    this.followed.fill(never);
  }
}

const rooms = new WeakMap<Network, Room>();

/** The room that the questions of a network share: what a search found in it holds until the next search. */
export function roomOf(network: Network): Room {
  let room = rooms.get(network);
  if (!room) rooms.set(network, (room = new Room(network.services.length)));
  return room;
}

/** What a search works with; one that is kept serves many searches, one after another. */
export class Room {
  readonly labels: Labels;
  readonly going: Phase;
  readonly coming: Phase;
  /** A label of each service, where the present search noted one; else anything. */
  readonly latest: Int32Array;

  /** What the last search went by. */
  #enterable: Uint8Array | undefined;
  #shut: readonly number[] = [];

  constructor(services: number) {
    this.labels = new Labels(services);
    this.going = new Phase(services);
    this.coming = new Phase(services);
    this.latest = new Int32Array(services);
  }

  /** Makes ready for a search, with the client at its origins. */
  start(task: Task, countsSteps: boolean): void {
    const { network, origins, enterable, withoutService = -1, closed = [] } = task;
    this.#clear(network, enterable);
    this.labels.start(network);
    if (countsSteps) this.coming.resetSteps();
    this.#shut = withoutService === -1 ? closed : [...closed, withoutService];
    for (const service of this.#shut) {
      this.going.open[service] = 0;
      this.coming.open[service] = 0;
    }
    for (const origin of origins) {
      if (origin === withoutService) continue;
      this.going.open[origin] = 0;
      this.labels.add(origin, -1, -1, 0, 0);
    }
  }

  /** Takes back what the last search left; where that was little, it costs little. */
  #clear(network: Network, enterable: Uint8Array): void {
    const { labels, going, coming } = this;
    if (this.#enterable !== enterable || labels.length * 8 > enterable.length) {
      this.#enterable = enterable;
      going.reset(enterable);
      coming.reset(enterable);
      return;
    }
    for (const service of this.#shut) {
      going.restore(enterable, service);
      coming.restore(enterable, service);
    }
    for (let label = 0; label < labels.length; label++)
      for (let at = labels.service[label] as number; at !== -1; at = network.wider[at] as number) {
        going.restore(enterable, at);
        coming.restore(enterable, at);
      }
  }
}
