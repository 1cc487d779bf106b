import type { Network } from "../network/network.js";
import type { Interrupt } from "./interrupt.js";

/** The two adjacencies of a network: the client goes, or expertise comes. */
export type EdgeKind = "referrals" | "expertise";

/** What a search is asked, in numbers. */
export interface SearchQuery {
  network: Network;
  /** The services where the client is, in ascending order. */
  origins: readonly number[];
  /** By constraint: 1 where the question accepts it. */
  acceptedConstraints: Uint8Array;
  /** By service: 1 where the question accepts it. */
  acceptedServices: Uint8Array;
  maxHandoffs?: number | undefined;
  maxSteps?: number | undefined;
  /** Expertise has come to the origins already: no referral may follow. */
  expertiseOnly?: boolean;
  /** The search ends as soon as the best route to this service is known. */
  target?: number;
  /** Services that may not be entered, in addition. */
  excluded?: readonly number[] | undefined;
  /** The search ignores this service, or this link. */
  removedService?: number | undefined;
  removedLink?: number | undefined;
  /** Edges that may not be taken from an origin, as `edgeKey` gives them. */
  banned?: ReadonlySet<number> | undefined;
  /** Stops the search before it is done; what it has found by then is right, but not all. */
  interrupt?: Interrupt | undefined;
}

/** One number for an edge of either kind. */
export function edgeKey(kind: EdgeKind, edge: number): number {
  return edge * 2 + Number(kind === "expertise");
}

/** Whether the edge of a key is a referral. */
export function isReferral(key: number): boolean {
  return key % 2 === 0;
}
