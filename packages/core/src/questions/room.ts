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

  /** Makes ready for a search. */
  start(enterable: Uint8Array, withoutService: number, countsSteps: boolean): void {
    this.open.set(enterable);
    if (withoutService !== -1) this.open[withoutService] = 0;
    this.unfollowed.fill(1);
    if (!countsSteps) return;
    if (this.entered.length === 0) {
      this.entered = new Int32Array(this.open.length);
      this.followed = new Int32Array(this.open.length);
    }
    this.entered.fill(never);
    this.followed.fill(never);
  }
}

/** What a search works with; one that is kept serves many searches, one after another. */
export class Room {
  readonly labels: Labels;
  readonly going: Phase;
  readonly coming: Phase;
  /** A label of each service, where the present search noted one; else anything. */
  readonly latest: Int32Array;

  constructor(services: number) {
    this.labels = new Labels(services);
    this.going = new Phase(services);
    this.coming = new Phase(services);
    this.latest = new Int32Array(services);
  }

  /** Makes ready for a search, with the client at its origins. */
  start({ network, origins, enterable, withoutService = -1 }: Task, countsSteps: boolean): void {
    this.labels.start(network);
    this.going.start(enterable, withoutService, false);
    this.coming.start(enterable, withoutService, countsSteps);
    for (const origin of origins) {
      if (origin === withoutService) continue;
      this.going.open[origin] = 0;
      this.labels.add(origin, -1, -1, 0, 0);
    }
  }
}
