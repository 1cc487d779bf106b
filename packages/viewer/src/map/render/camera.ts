import type { Box, Scene, SceneNode } from "@polku/map";
import { travel, type Place, type Surface } from "./surface.js";
import { around, boxOnScreen, fitView, isInSight, viewOf, zoomedView, type MapSize } from "./view.js";

/** On a phone the map begins at the origin, with letters of this height at least; CSS pixels. */
const leastLetters = 13;
/** The nearest that the reader may come: letters of 80 CSS pixels, for a wall. */
const nearest = 80 / 13;

/** What of the scene is in view: fitted as a whole, kept on a part of it, or where the reader has moved. */
export class Camera {
  /** Whether the reader has moved it since the picture was last fitted. */
  touched = false;
  readonly #surface: () => Surface;
  readonly #scene: () => Scene | undefined;
  readonly #covered: () => MapSize["covered"];
  /** When it is where it was last sent, on the clock of `performance.now()`. */
  #arrival = 0;
  /** What is kept in view, by ids; none is the whole picture. */
  #framed: readonly string[] = [];
  #limits = { least: 0.01, most: nearest };

  constructor(surface: () => Surface, scene: () => Scene | undefined, covered: () => MapSize["covered"]) {
    this.#surface = surface;
    this.#scene = scene;
    this.#covered = covered;
  }

  /** For how long it still travels, in milliseconds. */
  get travelling(): number {
    return Math.max(0, this.#arrival - performance.now());
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#framed = [];
    this.touched = false;
    this.#surface().show(fitView(this.#whole, this.#map), true);
  }

  /** Brings services, links and levels into view, and keeps them there while the map's size changes; none is all. */
  frame(ids: readonly string[]): void {
    this.#framed = ids;
    // A route is drawn once the camera is still.
    this.#arrival = performance.now() + travel;
    this.refit(true);
  }

  /** The services that are wholly in sight; undefined while the whole picture is fitted. */
  get inSight(): string[] | undefined {
    if (!this.touched) return this.#framed.length === 0 ? undefined : [...this.#framed];
    const { view } = this.#surface();
    return (this.#scene()?.nodes ?? [])
      .filter((node) => isInSight(view, boxOnScreen(view, node)))
      .map(({ id }) => id);
  }

  /** Shows the whole route; the whole picture where there is none. */
  fitRoute(): void {
    const onRoute = this.#scene()?.nodes.filter((node) => node.onRoute || node.target) ?? [];
    if (onRoute.length === 0) return this.fit();
    this.touched = true;
    this.#surface().show(fitView(around(onRoute, 30), this.#map), true);
  }

  /** Zooms about the middle of the map. */
  zoom(factor: number): void {
    this.touched = true;
    const { view } = this.#surface();
    const middle = { x: view.width / 2, y: view.height / 2 };
    this.#surface().show(zoomedView(view, factor, middle, this.#limits), true);
  }

  /** Brings a box to the middle, near enough to read it. */
  flyTo(node: SceneNode): void {
    this.touched = true;
    this.#look(node, Math.max(this.#surface().view.scale, 1.1));
  }

  /** Brings a box to the middle if it is not in sight. */
  reveal(node: SceneNode): void {
    const { view } = this.#surface();
    if (!isInSight(view, boxOnScreen(view, node), 8)) this.#look(node, view.scale);
  }

  /** Fits the view around boxes if one of them is not in sight. */
  bringInSight(boxes: readonly SceneNode[]): void {
    const { view } = this.#surface();
    if (boxes.some((node) => !isInSight(view, boxOnScreen(view, node))))
      this.#surface().show(fitView(around(boxes, 40), this.#map), true);
  }

  /** Fits the picture, or what is kept in view of it; in a narrow area its width, with the origin in sight. */
  refit(animate = false): void {
    this.touched = false;
    const surface = this.#surface();
    surface.resize();
    const whole = this.#whole;
    const map = this.#map;
    const fitted = fitView(whole, map);
    this.limit();
    const boxes = this.#framed.length === 0 ? [] : this.#framedBoxes;
    if (boxes.length > 0) return surface.show(fitView(around(boxes, 30), map), animate);
    const scene = this.#scene();
    const widest = (map.width - 8) / whole.width;
    const legible = Math.min(leastLetters / 13, widest);
    if (scene?.shape === "wide" || fitted.scale >= legible) return surface.show(fitted, animate);
    const origin = scene?.nodes.find((node) => node.origin);
    const half = map.height / 2 / widest;
    const y = Math.min(Math.max(origin?.y ?? whole.height, half), whole.height - half);
    surface.show(viewOf({ x: whole.x, y }, widest, map), animate);
  }

  /** Keeps zooming between a picture of half the fitted size and letters that fill a wall. */
  limit(): void {
    const fitted = fitView(this.#whole, this.#map).scale;
    this.#limits = { least: fitted / 2, most: Math.max(nearest, fitted) };
    this.#surface().limit(this.#limits.least, this.#limits.most);
  }

  get #whole(): Box {
    const { width = 100, height = 60 } = this.#scene() ?? {};
    return { x: width / 2, y: height / 2, width, height };
  }

  get #map(): MapSize {
    const { width, height } = this.#surface().view;
    return { width, height, covered: this.#covered() };
  }

  #look(place: Place, scale: number): void {
    this.#surface().show(viewOf(place, scale, this.#map), true);
  }

  /** The boxes of what is kept in view; of a link both its ends. */
  get #framedBoxes(): SceneNode[] {
    const { nodes = [], links = [], levels = [] } = this.#scene() ?? {};
    const framed = new Set(this.#framed);
    const ends = links.filter(({ id }) => framed.has(id)).flatMap(({ from, to }) => [from, to]);
    const all = new Set([...framed, ...ends]);
    return nodes.filter(
      ({ id, level }) => all.has(id) || all.has(levels.find(({ index }) => index === level)?.level ?? ""),
    );
  }
}
