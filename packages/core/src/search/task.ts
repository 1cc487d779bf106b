import type { Network } from "../network/network.js";

/** What a search goes by. */
export interface Task {
  network: Network;
  /** Service numbers, in ascending order. */
  origins: readonly number[];
  /** By the number of a term: 1 where the question accepts it. */
  accepted: Uint8Array;
  /** By the number of a service: 1 where it may be entered. */
  enterable: Uint8Array;
  maxHandoffs?: number | undefined;
  maxSteps?: number | undefined;
  /** Expertise has come to the origins already: no referral follows. */
  staying?: boolean;
  /** Stop as soon as the best route to this service is known. */
  target?: number;
  /** Services that may not be entered either. */
  closed?: readonly number[] | undefined;
  /** As if this service, or this link, were not there. */
  withoutService?: number | undefined;
  withoutLink?: number | undefined;
  /** Ways that may not be taken from an origin, as `wayKey` gives them. */
  banned?: ReadonlySet<number> | undefined;
}

/** One number for a way, of those that go or those that come. */
export function wayKey(sort: "goes" | "comes", way: number): number {
  return way * 2 + Number(sort === "comes");
}

/** Whether the client goes by the way of a key. */
export function isGoing(key: number): boolean {
  return key % 2 === 0;
}
