import { curveBetween, type Curve } from "../scene/curve.js";
import { readableScaleOf } from "./label-box.js";
import type { Scene, SceneLeg, SceneLink, SceneNode } from "../scene/scene.js";

/** What is shown before any scene is. */
export const emptyScene: Scene = {
  layout: "bands",
  shape: "wide",
  nodes: [],
  links: [],
  route: [],
  levels: [],
  groups: [],
  complete: true,
  crowded: false,
  bounds: { minX: -100, maxX: 100, minY: -60, maxY: 60 },
};

/** A scene with its services and links at hand by id. */
export class SceneIndex {
  readonly scene: Scene;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  /** The least scale at which every label fits into its box and the gap beside it. */
  readonly readableScale: number;
  readonly #links = new Map<string, SceneLink[]>();

  constructor(scene: Scene) {
    this.scene = scene;
    this.nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    this.readableScale = scene.nodes.reduce((scale, node) => Math.max(scale, readableScaleOf(node)), 0.6);
    for (const link of scene.links)
      for (const end of link.from === link.to ? [link.from] : [link.from, link.to]) {
        const links = this.#links.get(end);
        if (links) links.push(link);
        else this.#links.set(end, [link]);
      }
  }

  /** The links that begin or end at a service. */
  linksOf(id: string): readonly SceneLink[] {
    return this.#links.get(id) ?? [];
  }

  /** The services at the other ends of a service's links. */
  neighboursOf(id: string): SceneNode[] {
    const ids = new Set(this.linksOf(id).map(({ from, to }) => (from === id ? to : from)));
    return [...ids].flatMap((other) => this.nodes.get(other) ?? []);
  }

  /** The line of a link or a leg; undefined where an end is not in the scene. */
  curveOf({ from, to, bend }: Pick<SceneLink | SceneLeg, "from" | "to" | "bend">): Curve | undefined {
    const start = this.nodes.get(from);
    const end = this.nodes.get(to);
    return start && end && start !== end ? curveBetween(start, end, bend) : undefined;
  }
}
