import type { Labels } from "./labels.js";
import type { EdgeKind, SearchQuery } from "./query.js";
import { expandLayer } from "./search.js";
import type { SearchWorkspace } from "./workspace.js";

/** Labels `from … to - 1` of equal costs, in the order of their routes. */
export interface Layer {
  from: number;
  to: number;
  handoffs: number;
  steps: number;
}

/**
 * The search from the origins, one layer at a time, without limits on steps. Unlike `search` it follows
 * the referrals of a layer at once: a search that meets it half-way has to know every leg that leads on
 * from the services expanded.
 */
export class ForwardSearch {
  readonly labels: Labels;
  /** All layers, in the order in which they were found; some are empty. */
  readonly layers: Layer[] = [];
  /** The layer to expand next. */
  next: Layer | undefined;
  /** How many edges lead on from it. */
  size = 0;
  /** The first label at a service whose cost is the one sought, or -1. */
  found = -1;
  readonly #query: SearchQuery;
  readonly #workspace: SearchWorkspace;
  /** Where the client goes on when the present layers of expertise have come. */
  #referred: Layer | undefined;

  constructor(query: SearchQuery, workspace: SearchWorkspace) {
    this.#query = query;
    this.#workspace = workspace;
    this.labels = workspace.labels;
    workspace.start(query, false);
    this.next = { from: 0, to: this.labels.length, handoffs: 0, steps: 0 };
    this.layers.push(this.next);
    this.#measure();
  }

  /**
   * Expands the next layer. With a cost sought, among costs by service, it stops for good where expertise
   * comes to a service that has that cost.
   */
  advance(costs?: Float64Array, sought = Infinity): void {
    const layer = this.next;
    if (!layer) return;
    const { maxHandoffs = Infinity, expertiseOnly = false } = this.#query;
    const { expertise } = this.#workspace;
    const { handoffs } = layer;
    const isReferred = layer.steps === handoffs;
    if (isReferred)
      for (let label = layer.from; label < layer.to; label++)
        expertise.enterable[this.labels.service[label] as number] = 0;
    const come = this.#expand(layer, "expertise", handoffs, costs && { by: costs, value: sought });
    if (this.found !== -1) return;
    if (isReferred && !expertiseOnly && handoffs < maxHandoffs)
      this.#referred = this.#expand(layer, "referrals", handoffs + 1);
    if (come.from < come.to) this.next = come;
    else {
      this.next = this.#referred && this.#referred.from < this.#referred.to ? this.#referred : undefined;
      this.#referred = undefined;
    }
    this.#measure();
  }

  #measure(): void {
    this.size = 0;
    if (!this.next) return;
    const { offsets } = this.#query.network.expertise;
    const { service } = this.labels;
    for (let label = this.next.from; label < this.next.to; label++) {
      const here = service[label] as number;
      this.size += (offsets[here + 1] as number) - (offsets[here] as number);
    }
  }

  #expand(
    { from, to, steps: taken }: Layer,
    kind: EdgeKind,
    handoffs: number,
    sought?: { by: Float64Array; value: number },
  ): Layer {
    const first = this.labels.length;
    const steps = taken + 1;
    const layer = { from, to, kind, handoffs, steps, countsSteps: false, sought };
    this.found = expandLayer(this.#query, this.#workspace, layer);
    const next = { from: first, to: this.labels.length, handoffs, steps };
    this.layers.push(next);
    return next;
  }
}
