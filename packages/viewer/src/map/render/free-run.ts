import { UndirectedGraph } from "graphology";
import { inferSettings } from "graphology-layout-forceatlas2";
import ForceAtlas2 from "graphology-layout-forceatlas2/worker.js";
import type { Positions, Scene } from "@polku/map";

/** Services are still when they move less than this share of the picture's size between two looks. */
const still = 0.0016;
/** How often services are looked at, in milliseconds. */
const interval = 100;

/** Forces arrange a scene in a worker, from where its services stand, until they settle or time is up. */
export class FreeRun {
  readonly #graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  readonly #layout: ForceAtlas2;
  readonly #settled: (positions: Positions) => void;
  readonly #until: number;
  #positions: Positions;
  #timer: number | undefined;

  constructor(scene: Scene, settled: (positions: Positions) => void) {
    this.#settled = settled;
    for (const { id, x, y } of scene.nodes) this.#graph.addNode(id, { x: x / 10, y: -y / 10 });
    for (const { from, to } of scene.links) this.#join(from, to, 1);
    for (const { id, partOf } of scene.nodes) if (partOf !== undefined) this.#join(id, partOf, 2);
    this.#layout = new ForceAtlas2(this.#graph, {
      getEdgeWeight: "weight",
      settings: {
        ...inferSettings(this.#graph),
        barnesHutOptimize: this.#graph.order > 800,
        linLogMode: true,
        gravity: 0.08,
        scalingRatio: 4,
        edgeWeightInfluence: 0.6,
      },
    });
    // Two seconds, and up to two more for a network of thousands.
    this.#until = performance.now() + 2000 + Math.min(2000, this.#graph.order * 0.7);
    this.#positions = this.#read();
    this.#layout.start();
    this.#look();
  }

  /** Ends the run where it is; nothing is told any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#layout.kill();
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

  #look(): void {
    // Drawing takes time that pointers and keys need: it waits at least four times as long as it took.
    const begun = performance.now();
    const before = this.#positions;
    this.#positions = this.#read();
    const moved = movedBetween(before, this.#positions);
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
