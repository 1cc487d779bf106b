import { UndirectedGraph } from "graphology";
import forceAtlas2, { inferSettings, type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import ForceAtlas2 from "graphology-layout-forceatlas2/worker.js";
import type { Positions, Scene } from "@polku/map";

/** The package is CommonJS, whose types hide what its one export has. */
const { assign } = forceAtlas2 as unknown as { assign(graph: UndirectedGraph, params: object): void };

/** Services are still when they move less than this share of the picture's size between two looks. */
const still = 0.0016;
/** A worker that has moved nothing for so long was refused, in milliseconds; of more services, it may need longer. */
const mostSilence = 800;
const mostHere = 3000;
/** How often services are looked at, in milliseconds. */
const interval = 100;

/** Forces arrange a scene in a worker, from where its services stand, until they settle or time is up. */
export class FreeRun {
  readonly #graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  /** Undefined where the page lets no worker begin: then its own thread goes on, a little at a time. */
  #layout: ForceAtlas2 | undefined;
  readonly #params: { getEdgeWeight: "weight"; settings: ForceAtlas2Settings };
  readonly #settled: (positions: Positions) => void;
  readonly #until: number;
  readonly #silent: number;
  #positions: Positions;
  #timer: number | undefined;

  constructor(scene: Scene, settled: (positions: Positions) => void) {
    this.#settled = settled;
    for (const { id, x, y } of scene.nodes) this.#graph.addNode(id, { x: x / 10, y: -y / 10 });
    for (const { from, to } of scene.links) this.#join(from, to, 1);
    for (const { id, partOf } of scene.nodes) if (partOf !== undefined) this.#join(id, partOf, 2);
    this.#params = {
      getEdgeWeight: "weight",
      settings: {
        ...inferSettings(this.#graph),
        barnesHutOptimize: this.#graph.order > 800,
        linLogMode: true,
        gravity: 0.08,
        scalingRatio: 4,
        edgeWeightInfluence: 0.6,
      },
    };
    try {
      this.#layout = new ForceAtlas2(this.#graph, this.#params);
      this.#layout.start();
    } catch {
      // Refused at once; what is refused later does not move.
    }
    // Two seconds, and up to two more for a network of thousands.
    const begun = performance.now();
    this.#silent = begun + mostSilence;
    this.#until = begun + 2000 + Math.min(2000, this.#graph.order * 0.7);
    this.#positions = this.#read();
    this.#look();
  }

  /** Ends the run where it is; nothing is told any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#layout?.kill();
  }

  /** Ends the run: services stay where they are now. */
  settle(): void {
    this.stop();
    this.#settled(this.#positions);
  }

  #join(from: string, to: string, weight: number): void {
    if (from === to || !this.#graph.hasNode(from) || !this.#graph.hasNode(to)) return;
    this.#graph.updateEdge(from, to, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
  }

  #read(): Positions {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  /** Arranges for a few milliseconds. */
  #step(): void {
    const end = performance.now() + 16;
    do assign(this.#graph, { ...this.#params, iterations: 1 });
    while (performance.now() < end);
  }

  #look(): void {
    // Drawing takes time that pointers and keys need: it waits at least four times as long as it took.
    const begun = performance.now();
    const before = this.#positions;
    if (!this.#layout) this.#step();
    this.#positions = this.#read();
    const moved = movedBetween(before, this.#positions);
    if (moved === 0 && begun > this.#silent && this.#graph.order <= mostHere) {
      this.#layout?.kill();
      this.#layout = undefined;
    }
    const isOver = begun > this.#until || (moved > 0 && moved < still);
    if (isOver) return this.settle();
    this.#timer = window.setTimeout(() => this.#look(), Math.max(interval, (performance.now() - begun) * 4));
  }
}

/** How far services have moved on average, as a share of the picture's size. */
function movedBetween(before: Positions, after: Positions): number {
  let moved = 0;
  let size = 0;
  for (const [id, { x, y }] of after) {
    const last = before.get(id);
    if (last) moved += Math.hypot(x - last.x, y - last.y);
    size += Math.hypot(x, y);
  }
  return size === 0 ? 0 : moved / size;
}
