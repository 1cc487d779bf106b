import {
  linesOfInTurns,
  linksAt,
  shapeFor,
  themes,
  type MapShape,
  type Positions,
  type Scene,
  type SceneLink,
  type SceneNode,
  type SceneTrunk,
  type ThemeName,
} from "@polku/map";
import { atOnce } from "@polku/core/questions";
import { resultInTurns } from "../../platform/in-turns.js";
import { nextTurn } from "../../platform/next-turn.js";
import { Camera } from "./camera.js";
import type { Pointing } from "./draw-highlight.js";
import { findAt, type At } from "./find-at.js";
import type { FreeRun } from "./free-run.js";
import { LegPlay } from "./play-legs.js";
import { SigmaSurface } from "./sigma-surface.js";
import type { StageOptions } from "./stage-options.js";
import { hasWebGL, prefersStill, type Gestures, type Look, type Place, type Surface } from "./surface.js";
import { SvgSurface } from "./svg-surface.js";
import { boxOnScreen } from "./view.js";

/** How far a pointer may be from what it means, in CSS pixels; a fingertip is as wide as a target. */
const reach = { pointer: { box: 14, trunk: 5 }, touch: { box: 44, trunk: 14 } } as const;
/** Time after which lost WebGL is asked for anew, in milliseconds; doubled at each try. */
const firstRetry = 1500;

/**
 * The map on a page: a scene on a surface, which sigma draws, or SVG while the browser gives no WebGL. It changes no
 * model and keeps nothing but its camera.
 */
export class Stage {
  readonly #container: HTMLElement;
  readonly #options: StageOptions;
  readonly #host: HTMLElement;
  readonly #resizes: ResizeObserver;
  readonly #play = new LegPlay(() => this.#withLook((look) => this.#surface.grow(look)));
  readonly #camera: Camera;
  #surface: Surface;
  #scene: Scene | undefined;
  #nodes = new Map<string, SceneNode>();
  #theme: ThemeName = "light";
  #shape: MapShape | undefined;
  #hovered: At | undefined;
  /** The lines that are open: each link on its own. */
  #open: SceneTrunk | undefined;
  #focused: string | undefined;
  #hasRing = false;
  #link: SceneLink | undefined;
  #pointing: Pointing = { lines: [], marked: [], ring: undefined };
  #free: FreeRun | undefined;
  #dimmed: ReadonlySet<string> | undefined;
  #size = { width: 0, height: 0 };
  #words = { if: "" };
  #retry: number | undefined;
  /** Calls off what is found of the place that was pointed at before. */
  #pointsSoon: AbortController | undefined;

  constructor(container: HTMLElement, options: StageOptions) {
    this.#container = container;
    this.#options = options;
    this.#host = document.createElement("div");
    Object.assign(this.#host.style, { position: "absolute", inset: "0", overflow: "hidden" });
    if (getComputedStyle(container).position === "static") container.style.position = "relative";
    container.append(this.#host);
    this.#surface = this.#raise();
    this.#camera = new Camera(
      () => this.#surface,
      () => this.#scene,
      () => options.covered(),
    );
    this.#host.addEventListener("wheel", this.#onWheel, { capture: true, passive: true });
    this.#host.addEventListener("pointermove", this.#onMove);
    this.#host.addEventListener("pointerleave", () => this.#hover(undefined));
    // Contexts are lost without bubbling, but that can be captured.
    this.#host.addEventListener("webglcontextlost", () => this.#replace(firstRetry), true);
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(this.#host);
  }

  /** The shape of the map's area, which scenes should be laid out for. */
  get shape(): MapShape {
    const { width, height } = this.#surface.view;
    return (this.#shape = shapeFor(width, height, this.#shape));
  }

  /** Shows a scene. The camera stays, unless boxes have other places than before. */
  show(scene: Scene, words: { readonly if: string }): void {
    const before = this.#scene;
    this.#words = words;
    this.#play.stand(scene.route.length);
    if (this.#free !== undefined) return;
    this.#present(scene);
    if (
      !before ||
      before.width !== scene.width ||
      before.height !== scene.height ||
      before.shape !== scene.shape
    )
      this.#camera.refit();
  }

  #present(scene: Scene): void {
    this.#scene = scene;
    this.#nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    const trunkOf = (id: string | undefined) => scene.trunks.find((trunk) => trunk.id === id);
    this.#open = trunkOf(this.#open?.id);
    const at = this.#hovered;
    const trunk = at && "trunk" in at ? trunkOf(at.trunk.id) : undefined;
    const kept = at && "service" in at && this.#nodes.has(at.service) ? at : trunk && { trunk };
    if (at && !kept) this.#hover(undefined);
    this.#hovered = kept;
    this.#pointsSoon?.abort();
    this.#pointing = atOnce(this.#findPointing(scene));
    this.#withLook((look) => this.#surface.draw(look));
  }

  /** Moves the keyboard's place to a service; with a ring around it, brought into sight. */
  focus(id: string | undefined, ring: boolean): void {
    this.#focused = id;
    this.#hasRing = ring;
    const node = id === undefined ? undefined : this.#nodes.get(id);
    if (node && ring) this.#camera.reveal(node);
    this.#pointSoon();
  }

  /** Highlights the link that the keyboard is at; undefined for none. */
  focusLink(link: SceneLink | undefined): void {
    this.#link = link;
    if (link) this.#camera.bringInSight([link.from, link.to].flatMap((id) => this.#nodes.get(id) ?? []));
    this.#point();
  }

  /** Opens lines that links share: each link has one of its own; undefined closes them. */
  openTrunk(trunk: SceneTrunk | undefined): void {
    this.#open = trunk;
    this.#point();
  }

  /** Where a service is in the map's area, from 0 to 1 across and down; undefined where it is not shown. */
  placeOf(id: string): Place | undefined {
    const node = this.#nodes.get(id);
    if (!node) return undefined;
    const { view } = this.#surface;
    const { x, y } = boxOnScreen(view, node);
    return { x: x / view.width, y: y / view.height };
  }

  /** Fades all but some services, as while one searches; undefined ends it. */
  dimTo(ids: ReadonlySet<string> | undefined): void {
    if (ids === this.#dimmed) return;
    this.#dimmed = ids;
    if (this.#scene) this.#present(this.#scene);
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#camera.fit();
  }

  /** Brings services, links and levels into view, and keeps them there while the map's size changes; none is all. */
  frame(ids: readonly string[]): void {
    this.#camera.frame(ids);
  }

  /** The services that are wholly in sight; undefined while the whole picture is fitted. */
  get inSight(): string[] | undefined {
    return this.#camera.inSight;
  }

  /** Shows the whole route; the whole picture where there is none. */
  fitRoute(): void {
    this.#camera.fitRoute();
  }

  /** Zooms about the middle of the map. */
  zoom(factor: number): void {
    this.#camera.zoom(factor);
  }

  /** Brings a service to the middle, near enough to read it. */
  flyTo(id: string): void {
    const node = this.#nodes.get(id);
    if (node) this.#camera.flyTo(node);
  }

  /** Draws the route leg by leg; at once with reduced motion. Resolves when it is drawn or no longer shown. */
  playRoute(): Promise<void> {
    const legs = this.#scene?.route.length ?? 0;
    if (!prefersStill() && legs > 0) return this.#play.play(legs, this.#camera.travelling);
    this.#play.stand(legs);
    this.#withLook((look) => this.#surface.grow(look));
    return Promise.resolve();
  }

  setTheme(theme: ThemeName): void {
    this.#theme = theme;
    if (this.#scene) this.#present(this.#scene);
  }

  /** Lets forces arrange a scene's services in a worker until they settle; `onPositions` gets where they are then. */
  async startFree(scene: Scene, onPositions: (positions: Positions) => void): Promise<void> {
    this.stopFree();
    const { FreeRun: Run } = await import("./free-run.js");
    this.#free = new Run(scene, (positions) => {
      this.stopFree();
      onPositions(positions);
    });
  }

  /** Ends the arranging: services stay where forces have brought them so far. */
  settleFree(): void {
    this.#free?.settle();
  }

  /** Calls the arranging off. */
  stopFree(): void {
    this.#free?.stop();
    this.#free = undefined;
  }

  destroy(): void {
    this.stopFree();
    this.#play.stop();
    clearTimeout(this.#retry);
    this.#pointsSoon?.abort();
    this.#resizes.disconnect();
    this.#surface.destroy();
    this.#host.remove();
  }

  #raise(): Surface {
    const gestures: Gestures = {
      press: (place, { additive, isTouch }) => this.#press(place, additive, isTouch),
      open: (place) => {
        const at = this.#scene && findAt(this.#scene, this.#surface.view, place, { box: 0, trunk: 0 });
        if (at && "service" in at) this.#options.onOpen(at.service);
        return at !== undefined;
      },
      moved: () => (this.#camera.touched = true),
    };
    if (hasWebGL())
      try {
        return new SigmaSurface(this.#host, { theme: themes[this.#theme] }, gestures);
      } catch (error) {
        reportError(error);
        this.#host.replaceChildren();
      }
    return new SvgSurface(this.#host, gestures);
  }

  /** Another surface takes the place of one that has lost WebGL, or of one that stands in until it is back. */
  #replace(retry: number): void {
    const { view } = this.#surface;
    clearTimeout(this.#retry);
    this.#surface.destroy();
    this.#surface = this.#raise();
    if (this.#scene) this.#present(this.#scene);
    this.#camera.limit();
    this.#surface.show(view, false);
    if (this.#surface instanceof SvgSurface) this.#awaitWebGL(retry);
  }

  #awaitWebGL(delay: number): void {
    this.#retry = window.setTimeout(() => {
      if (hasWebGL()) this.#replace(firstRetry);
      else this.#awaitWebGL(delay * 2);
    }, delay);
  }

  /** Where the wheel is not the map's, the surface must not hear of it, and the page scrolls. */
  readonly #onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || this.#options.wheels()) return;
    this.#options.onWheelLeft();
    event.stopImmediatePropagation();
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === "touch" || event.buttons > 0) return;
    const { left, top } = this.#host.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top };
    this.#hover(this.#scene && findAt(this.#scene, this.#surface.view, place, { ...reach.pointer, box: 0 }));
  };

  #press(place: Place, additive: boolean, isTouch: boolean): void {
    const near = isTouch ? reach.touch : reach.pointer;
    const at = this.#scene && findAt(this.#scene, this.#surface.view, place, near);
    if (at && "trunk" in at) this.#options.onTrunk(at.trunk);
    else this.#options.onSelect(at?.service, additive);
  }

  #hover(at: At | undefined): void {
    const before = this.#hovered;
    if (idOf(at) === idOf(before)) return;
    this.#hovered = at;
    this.#host.style.cursor = at === undefined ? "" : "pointer";
    this.#options.onHover(at);
    this.#pointSoon();
  }

  /** To find the lines of a large group takes as long as to draw a frame: not in the task of the pointer or the key. */
  #pointSoon(): void {
    this.#pointsSoon?.abort();
    const { signal } = (this.#pointsSoon = new AbortController());
    void this.#pointInTurns(signal);
  }

  async #pointInTurns(signal: AbortSignal): Promise<void> {
    await nextTurn();
    if (signal.aborted || !this.#scene) return;
    this.#showPointing(await resultInTurns(this.#findPointing(this.#scene), signal));
  }

  #point(): void {
    this.#pointsSoon?.abort();
    if (this.#scene) this.#showPointing(atOnce(this.#findPointing(this.#scene)));
  }

  #showPointing(pointing: Pointing | undefined): void {
    if (!pointing) return;
    this.#pointing = pointing;
    this.#withLook((look) => this.#surface.point(look));
  }

  *#findPointing(scene: Scene): Generator<void, Pointing> {
    const at = this.#hovered;
    const open = (at && "trunk" in at ? at.trunk : undefined) ?? this.#open;
    const service = (at && "service" in at ? at.service : undefined) ?? (open ? undefined : this.#focused);
    const ring = this.#hasRing ? this.#focused : undefined;
    if (this.#link) {
      const trunks = yield* linesOfInTurns(scene, [this.#link]);
      return { lines: [], marked: trunks.flatMap(({ lines }) => lines), ring };
    }
    const links = open
      ? scene.links.filter(({ id }) => open.links.includes(id))
      : service !== undefined && (ring !== undefined || at)
        ? linksAt(scene, service)
        : [];
    return {
      lines: yield* linesOfInTurns(scene, links, open !== undefined),
      marked: open?.lines ?? [],
      ring,
    };
  }

  #withLook(does: (look: Look) => void): void {
    if (!this.#scene) return;
    does({
      scene: this.#scene,
      theme: themes[this.#theme],
      family: getComputedStyle(this.#container).fontFamily || "sans-serif",
      progress: this.#play.progress,
      words: this.#words,
      only: this.#dimmed,
      pointing: this.#pointing,
    });
  }

  #resize(): void {
    this.#surface.resize();
    const { width, height } = this.#surface.view;
    if (this.#size.width === width && this.#size.height === height) return;
    this.#size = { width, height };
    const shape = this.#shape;
    if (this.shape !== shape) this.#options.onShape(this.shape);
    if (!this.#camera.touched) this.#camera.refit();
    this.#pointSoon();
  }
}

function idOf(at: At | undefined): string | undefined {
  return at && ("trunk" in at ? `trunk ${at.trunk.id}` : at.service);
}
