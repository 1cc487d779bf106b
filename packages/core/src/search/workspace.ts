import type { Network } from "../network/network.js";
import { Labels } from "./labels.js";
import type { SearchQuery } from "./query.js";

/** Above any number of steps. */
const never = 2 ** 31 - 1;

/** What a search notes by service in one of its two phases: referrals, or expertise. */
class Phase {
  /** 1 where the service may still be entered. */
  readonly enterable: Uint8Array;
  /** 1 where the service's edges have not been followed yet, by itself or by a part of it. */
  readonly unexpanded: Uint8Array;
  /** The same two where steps are limited: the number of steps at which it was entered, and expanded. */
  enteredAt = new Int32Array(0);
  expandedAt = new Int32Array(0);

  constructor(services: number) {
    this.enterable = new Uint8Array(services);
    this.unexpanded = new Uint8Array(services);
  }

  reset(acceptedServices: Uint8Array): void {
    this.enterable.set(acceptedServices);
    this.unexpanded.fill(1);
  }

  resetService(acceptedServices: Uint8Array, service: number): void {
    this.enterable[service] = acceptedServices[service] as number;
    this.unexpanded[service] = 1;
  }

  resetSteps(): void {
    if (this.enteredAt.length === 0) {
      this.enteredAt = new Int32Array(this.enterable.length);
      this.expandedAt = new Int32Array(this.enterable.length);
    }
    this.enteredAt.fill(never);
    this.expandedAt.fill(never);
  }
}

const workspaces = new WeakMap<Network, SearchWorkspace>();

/** The workspace that all questions of a network share. A result in it is valid until the next search. */
export function workspaceOf(network: Network): SearchWorkspace {
  let workspace = workspaces.get(network);
  if (!workspace) workspaces.set(network, (workspace = new SearchWorkspace(network.services.length)));
  return workspace;
}

/** The memory of a search, which one search after another can use. */
export class SearchWorkspace {
  readonly labels: Labels;
  readonly referrals: Phase;
  readonly expertise: Phase;
  /** By service: a label of it, where the present search noted one; else anything. */
  readonly latest: Int32Array;

  /** What the last search was started with. */
  #acceptedServices: Uint8Array | undefined;
  #excluded: readonly number[] = [];

  constructor(services: number) {
    this.labels = new Labels(services);
    this.referrals = new Phase(services);
    this.expertise = new Phase(services);
    this.latest = new Int32Array(services);
  }

  /** Prepares for a search, with the client at its origins. */
  start(query: SearchQuery, countsSteps: boolean): void {
    const { network, origins, acceptedServices, removedService = -1, excluded = [] } = query;
    this.#clear(network, acceptedServices);
    this.labels.start(network);
    if (countsSteps) this.expertise.resetSteps();
    this.#excluded = removedService === -1 ? excluded : [...excluded, removedService];
    for (const service of this.#excluded) {
      this.referrals.enterable[service] = 0;
      this.expertise.enterable[service] = 0;
    }
    for (const origin of origins) {
      if (origin === removedService) continue;
      this.referrals.enterable[origin] = 0;
      this.labels.add(origin, -1, -1, 0, 0);
    }
  }

  /** Undoes what the last search noted; where that is little, service by service. */
  #clear(network: Network, acceptedServices: Uint8Array): void {
    const { labels, referrals, expertise } = this;
    if (this.#acceptedServices !== acceptedServices || labels.length * 8 > acceptedServices.length) {
      this.#acceptedServices = acceptedServices;
      referrals.reset(acceptedServices);
      expertise.reset(acceptedServices);
      return;
    }
    for (const service of this.#excluded) {
      referrals.resetService(acceptedServices, service);
      expertise.resetService(acceptedServices, service);
    }
    for (let label = 0; label < labels.length; label++)
      for (let at = labels.service[label] as number; at !== -1; at = network.parent[at] as number) {
        referrals.resetService(acceptedServices, at);
        expertise.resetService(acceptedServices, at);
      }
  }
}
