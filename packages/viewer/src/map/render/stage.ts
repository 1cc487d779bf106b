import type { Positions } from "../layout/apart.js";
import { boundsOf } from "../layout/free.js";
import type { Scene, SceneLink } from "../scene/scene.js";
import { shapeFor, type Shape } from "../layout/shape.js";
import { themes, type ThemeName } from "../scene/styles.js";
import { Camera, prefersStill } from "./camera.js";
import { forgetColours } from "./colour.js";
import { ContextWatch } from "./context-watch.js";
import { toPng } from "./export-png.js";
import { FreeRun } from "./free-run.js";
import { findHit } from "./hit.js";
import { many } from "./link-layer.js";
import { linkPaints } from "./link-paints.js";
import { hasWebGL, NoWebglError } from "./no-webgl-error.js";
import { Pace } from "./pace.js";
import { Painter, type Frame } from "./painter.js";
import { LegPlay } from "./play-legs.js";
import { Rig } from "./rig.js";
import { compareGeometry } from "./compare-geometry.js";
import { emptyScene, SceneIndex } from "./scene-index.js";
import type { StageOptions } from "./stage-options.js";
import { boxOnScreen, isVisible, toScreen } from "./view.js";

/**
 * The map: draws scenes into a container and tells what is pointed at. It never changes a model, and
 * keeps nothing but the camera.
 *
 * @throws NoWebglError from the constructor where the browser gives no WebGL
 */
export class Stage {
  readonly #container: HTMLElement;
  readonly #options: StageOptions;
  readonly #host: HTMLElement;
  readonly #painter = new Painter();
  readonly #resizes: ResizeObserver;
  readonly #watch: ContextWatch;
  readonly #pace = new Pace();
  readonly #play = new LegPlay(() => this.#paintBoxes());
  #rig: Rig;
  #camera: Camera;
  #index = new SceneIndex(emptyScene);
  #theme: ThemeName = "light";
  #shape: Shape | undefined;
  #hovered: string | undefined;
  #focused: string | undefined;
  #ring = false;
  #link: SceneLink | undefined;
  #only: ReadonlySet<string> | undefined;
  #free: FreeRun | undefined;
  /** What the picture has of the scene; undefined where it is to be given anew. */
  #presented: Scene | undefined;
  /** Whether the reader has moved the camera since the picture was last fitted. */
  #touched = false;

  constructor(container: HTMLElement, options: StageOptions) {
    if (!hasWebGL()) throw new NoWebglError();
    this.#container = container;
    this.#options = options;
    this.#host = document.createElement("div");
    Object.assign(this.#host.style, { position: "absolute", inset: "0", overflow: "hidden" });
    if (getComputedStyle(container).position === "static") container.style.position = "relative";
    container.append(this.#host);
    this.#rig = this.#raise();
    this.#camera = new Camera(this.#rig.sigma);
    this.#watch = new ContextWatch(this.#host, {
      lost: () => options.onContext("lost"),
      regained: () => this.#rebuild(),
    });
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(this.#host);
  }

  /** What scenes should be laid out for. */
  get shape(): Shape {
    const { width, height } = this.#rig.sigma.getDimensions();
    return (this.#shape = shapeFor(width, height, this.#shape));
  }

  /** Shows a scene. The camera stays, unless services stand elsewhere than before. */
  show(scene: Scene): void {
    this.#play.stand(scene.route.length);
    const before = this.#presented;
    this.#index = new SceneIndex(scene);
    // While services move, only where they end is worth the work.
    if (this.#free === undefined) this.#present(scene, before ? compareGeometry(before, scene) : "other");
  }

  /** Says which service the keyboard is at; with a ring around it, brought into sight. */
  focus(id: string | undefined, ring: boolean): void {
    this.#focused = id;
    this.#ring = ring;
    const node = id === undefined ? undefined : this.#index.nodes.get(id);
    const view = this.#rig.view;
    if (node && ring && !isVisible(view, boxOnScreen(view, node), -40))
      this.#camera.look(node.x, node.y, view.scale, true);
    this.#paintPointed();
  }

  /** Says which link the keyboard is at, with a line of its own around it; undefined for none. */
  focusLink(link: SceneLink | undefined): void {
    this.#link = link;
    const ends = link ? [link.from, link.to].flatMap((id) => this.#index.nodes.get(id) ?? []) : [];
    const view = this.#rig.view;
    if (ends.some((node) => !isVisible(view, boxOnScreen(view, node), -20)))
      this.#camera.fit(boundsOf(ends, 60), true);
    this.#paintPointed();
  }

  /** Where a service stands in the map's area, from 0 to 1 across and down; undefined where it is not shown. */
  placeOf(id: string): { x: number; y: number } | undefined {
    const node = this.#index.nodes.get(id);
    if (!node) return undefined;
    const { x, y } = toScreen(this.#rig.view, node.x, node.y);
    const { width, height } = this.#rig.view;
    return { x: x / width, y: y / height };
  }

  /** Lets all but some services fade, as while one searches; undefined ends it. */
  dimTo(ids: ReadonlySet<string> | undefined): void {
    if (ids === this.#only) return;
    this.#only = ids;
    this.#repaint();
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#touched = false;
    this.#camera.fit(this.#index.scene.bounds, true);
  }

  /** Shows the whole route; the whole picture where there is none. */
  fitRoute(): void {
    const onRoute = this.#index.scene.nodes.filter((node) => node.onRoute || node.target);
    if (onRoute.length === 0) return this.fit();
    this.#touched = true;
    this.#camera.fit(boundsOf(onRoute, 40), true);
  }

  zoomIn(): void {
    this.#zoom(1.5);
  }

  zoomOut(): void {
    this.#zoom(1 / 1.5);
  }

  /** Brings a service to the middle, near enough to read it. */
  flyTo(id: string): void {
    const node = this.#index.nodes.get(id);
    if (!node) return;
    this.#touched = true;
    this.#camera.look(node.x, node.y, Math.max(this.#rig.view.scale, 1), true);
  }

  /**
   * Draws the route leg by leg, then stands still; with reduced motion it stands at once. Resolves when
   * it stands, or when another scene is shown.
   */
  playRoute({ reducedMotion }: { reducedMotion: boolean }): Promise<void> {
    const legs = this.#index.scene.route.length;
    if (!reducedMotion && legs > 0) return this.#play.play(legs);
    this.#play.stand(legs);
    this.#paintBoxes();
    return Promise.resolve();
  }

  setTheme(theme: ThemeName): void {
    forgetColours();
    this.#theme = theme;
    this.#repaint();
  }

  /**
   * Lets forces arrange the services of a scene, in a worker, from where they stand until they settle.
   * `onPositions` is told once, at the end: a scene of the free layout is built from these positions.
   */
  startFree(scene: Scene, onPositions: (positions: Positions) => void): void {
    this.stopFree();
    this.#index = new SceneIndex(scene);
    this.#free = new FreeRun(scene, {
      moving: () => prefersStill() || this.#paint(),
      settled: (positions) => {
        this.stopFree();
        onPositions(positions);
      },
    });
    this.#rig.picture.showLinks(false);
    this.#paint();
  }

  /** Lets the services stay where forces have brought them so far; `onPositions` is told. */
  settleFree(): void {
    this.#free?.settle();
  }

  /** Calls the arranging off; the next scene that is shown says where services stand. */
  stopFree(): void {
    if (!this.#free) return;
    this.#free.stop();
    this.#free = undefined;
    this.#presented = undefined;
    this.#rig.picture.showLinks(true);
  }

  /** The map as a picture, as it is seen now. */
  exportPng(): Promise<Blob | undefined> {
    // WebGL forgets its picture after a frame: draw and read in one go.
    this.#paint();
    this.#rig.picture.links.more();
    return toPng(this.#rig.picture.element);
  }

  destroy(): void {
    this.stopFree();
    this.#play.stop();
    this.#pace.stop();
    this.#watch.stop();
    this.#resizes.disconnect();
    this.#rig.kill();
    this.#host.remove();
  }

  #raise(): Rig {
    return new Rig(this.#host, {
      frame: () => this.#onFrame(),
      moved: () => {
        this.#touched = true;
      },
      hover: (place) => this.#hover(place && !this.#rig.picture.moved ? this.#hit(place, false) : undefined),
      press: (place, isTouch, additive) => this.#options.onSelect(this.#hit(place, isTouch), additive),
      open: (place, isTouch) => {
        const id = this.#hit(place, isTouch);
        if (id !== undefined) this.#options.onOpen(id);
        return id !== undefined;
      },
      wheel: ({ ctrlKey, metaKey }) => {
        const isOurs = ctrlKey || metaKey || this.#options.wheels();
        if (!isOurs) this.#options.onWheelLeft();
        return isOurs;
      },
    });
  }

  #hit({ x, y }: { x: number; y: number }, isTouch: boolean): string | undefined {
    if (this.#rig.picture.moved) this.#paint();
    return findHit(this.#painter.placed, x, y, isTouch);
  }

  #present(scene: Scene, geometry: "same" | "grown" | "other"): void {
    this.#presented = scene;
    if (this.#hovered !== undefined && !this.#index.nodes.has(this.#hovered)) this.#hover(undefined);
    if (geometry === "same") return this.#repaint();
    if (geometry === "other") this.#pace.expect(scene.links.length > many);
    const { view } = this.#rig;
    this.#rig.picture.links.setLinks(this.#index);
    this.#paintLinks();
    this.#rig.picture.drawn = undefined;
    this.#rig.setBounds(scene.bounds);
    if (geometry === "grown" && this.#touched) this.#camera.keep(view, scene.bounds);
    else this.#refit();
    this.#rig.sigma.scheduleRender();
  }

  /** Draws everything anew at the next frame, where links may look otherwise too. */
  #repaint(): void {
    if (this.#free) return;
    this.#paintLinks();
    this.#rig.picture.drawn = undefined;
    this.#rig.sigma.scheduleRender();
  }

  #paintLinks(): void {
    this.#rig.picture.links.setPaints(linkPaints(this.#index.scene, themes[this.#theme], this.#only));
  }

  #refit(): void {
    this.#touched = false;
    this.#camera.limit(this.#index.scene.bounds);
    this.#camera.fit(this.#index.scene.bounds, false);
  }

  #frame(): Frame {
    return {
      index: this.#index,
      view: this.#rig.picture.drawn ?? this.#rig.view,
      theme: themes[this.#theme],
      family: getComputedStyle(this.#container).fontFamily || "sans-serif",
      hovered: this.#hovered,
      focused: this.#focused,
      ring: this.#ring,
      progress: this.#play.progress,
      only: this.#only,
      link: this.#link,
    };
  }

  /** The camera has moved, or something is to be drawn: in every frame, or when the view rests. */
  #onFrame(): void {
    const { picture, view } = this.#rig;
    const { drawn } = picture;
    if (!this.#free && drawn && this.#pace.canMove(drawn, view, () => this.#paint())) picture.moveTo(view);
    else this.#paint();
  }

  #paint(): void {
    const { picture, view } = this.#rig;
    picture.drawn = view;
    const frame = this.#frame();
    if (this.#free) {
      this.#pace.stop();
      return this.#painter.paintMoving(picture.layers, frame, this.#free.positions);
    }
    picture.links.begin(view);
    this.#pace.draw((count) => picture.links.more(count));
    this.#painter.paintGround(picture.layers, frame);
    this.#painter.paintBoxes(picture.layers, frame);
    this.#painter.paintPointed(picture.layers, frame);
  }

  #paintPointed(): void {
    this.#painter.paintPointed(this.#rig.picture.layers, this.#frame());
  }

  #paintBoxes(): void {
    this.#painter.paintBoxes(this.#rig.picture.layers, this.#frame());
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#host.style.cursor = id === undefined ? "" : "pointer";
    this.#paintPointed();
    this.#options.onHover(id);
  }

  #zoom(factor: number): void {
    this.#touched = true;
    this.#camera.zoom(factor, true);
  }

  #resize(): void {
    if (!this.#rig.resize()) return;
    const before = this.#shape;
    if (this.shape !== before) this.#options.onShape(this.shape);
    this.#rig.sigma.scheduleRender();
    if (!this.#touched) this.#refit();
  }

  /** sigma can't be given a new context: a new sigma takes the old one's place, with its camera. */
  #rebuild(): void {
    const camera = this.#rig.sigma.getCamera().getState();
    this.#rig.kill();
    this.#rig = this.#raise();
    this.#camera = new Camera(this.#rig.sigma);
    this.#rig.picture.links.setLinks(this.#index);
    this.#paintLinks();
    this.#rig.setBounds(this.#index.scene.bounds);
    this.#camera.limit(this.#index.scene.bounds);
    this.#rig.sigma.getCamera().setState(camera);
    if (this.#free) this.#rig.picture.showLinks(false);
    this.#options.onContext("restored");
  }
}
