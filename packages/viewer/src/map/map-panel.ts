import { html, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { findNeighbour, legendWords, type Positions, type Scene, type SceneInput } from "@polku/map";
import type { At } from "./render/find-at.js";
import type { Stage } from "./render/stage.js";
import { adjust, selectService } from "../state/actions.js";
import { chooseRoute, stepRoute } from "../state/ask.js";
import { hiddenParts, hidesNothing } from "../state/hidden.js";
import { networkIn, scenarioIn, shownIn } from "../state/derive.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";
import { takesTurns } from "../state/takes-turns.js";
import { isBesideOthers, onceInSight } from "./beside-others.js";
import { DrawingWork } from "./drawing-work.js";
import { mapCard, sideOfCard, serviceSentence } from "./map-card.js";
import { MapLinks } from "./map-links.js";
import { mapLabel, mapMessage, mapSummary, type Condition } from "./map-message.js";
import { mapKeyOf, type MapKey } from "./map-keys.js";
import { lazy } from "../platform/lazy.js";
import { movesBar } from "../moves/lazy-moves-bar.js";
import { isComposing } from "../ui/keys.js";
import { Panel } from "../ui/panel.js";
import { drawnOf, sceneInputOf } from "./scene-of.js";
import css from "./map.css?inline";
import { mapWords } from "./words/words.js";
import { reactive } from "../ui/light-element.js";

const stagePart = lazy(() => import("./stage-part.js"));

/** The map: hosts the drawing, and gives every gesture a button and the keyboard a way through it. */
export class MapPanel extends Panel {
  static override styles = unsafeCSS(css);
  @reactive condition: Condition = "loading";
  /** The service that the keyboard is at. */
  @reactive focused: string | undefined;
  @reactive arranging = false;
  /** What the pointer is at. */
  @reactive hovered: At | undefined;
  /** Whether clicks add to the selection. */
  @reactive several = false;
  /** Whether it is said how the wheel zooms. */
  @reactive hinted = false;

  #stage: Stage | undefined;
  readonly #links = new MapLinks(this, () => ({
    stage: this.#stage,
    scene: this.#scene,
    shown: this.#shown,
  }));
  #loaded: typeof stagePart.loaded;
  /** The groups of a large network that the reader has opened. */
  #open = new Set<string>();
  #scene: Scene | undefined;
  #isEntered = false;
  /** Whether the map was last used by keys: a press gives it the keyboard without a ring. */
  #byKeys = false;
  readonly #drawing = new DrawingWork(
    () => this.session.activity,
    (before) => this.#draw(before),
  );

  protected override watch(state: State): readonly unknown[] {
    return drawnOf(state);
  }

  protected override changed(now: State, before: State): void {
    if (now.opened?.network !== before.opened?.network) {
      this.#stopFree();
      this.#open.clear();
      this.focused = this.hovered = undefined;
      this.#links.leave();
    }
    if (now.theme !== before.theme) this.#setTheme();
    if (now.layout !== before.layout && before.layout === "free") this.#stopFree();
    this.#drawing.soon(before);
    if (!takesTurns(networkIn(now))) this.#drawing.now();
  }

  protected override willUpdate(_changes: PropertyValues): void {
    const isDrawing = this.condition === "loading" || this.arranging;
    // An element that has been taken out of the page is still updated once.
    this.#drawing.show(this.isConnected && isDrawing);
  }

  protected override connected(signal: AbortSignal): void {
    this.condition = "loading";
    if (!this.session.isEmbedded) return void this.#load();
    // Among others on a page, the answer comes first in words; the map loads when it comes into view.
    onceInSight(this, signal, { waits: () => (this.condition = "waiting"), seen: () => void this.#load() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawing.end();
    this.session.map = undefined;
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  async #load(): Promise<void> {
    this.condition = "loading";
    const loaded = await stagePart.load().catch(reportError);
    await this.updateComplete;
    const place = this.querySelector<HTMLElement>(".canvas");
    if (!this.isConnected || !place || this.#stage) return;
    if (!loaded) return void (this.condition = "failed");
    this.#loaded = loaded;
    try {
      this.#stage = new loaded.Stage(place, {
        onSelect: (id: string | undefined, additive: boolean) => {
          if (id !== undefined && this.#toggleGroup(id)) return;
          this.focused = id ?? this.focused;
          this.#links.leave();
          this.#links.openTrunk(undefined);
          this.session.update((state) =>
            selectService(state, id, additive || (this.several && id !== undefined)),
          );
        },
        onOpen: (id: string) => this.#openService(id),
        onTrunk: (trunk) => this.#links.openTrunk(trunk),
        onHover: (at) => (this.hovered = at),
        wheels: () => !isBesideOthers(this.session) || this.#isEntered,
        onWheelLeft: () => (this.hinted = true),
        onShape: () => this.#drawing.atOnce(),
        covered: () => loaded.coveredByTools(this),
      });
    } catch (error) {
      this.condition = "failed";
      return reportError(error);
    }
    this.condition = "ready";
    this.#setTheme();
    this.#drawing.atOnce();
    this.#frame();
    this.#play();
    this.session.map = {
      inSight: () => (this.#drawing.now(), this.#stage?.inSight),
      dimTo: (ids) => this.#stage?.dimTo(ids === undefined ? undefined : new Set(ids)),
      flyTo: (id) => {
        this.#drawing.now();
        this.focused = id;
        this.#stage?.flyTo(id);
        this.#showFocus();
      },
      takeFocus: () => place.focus(),
    };
  }

  get #shown(): Shown | undefined {
    return shownIn(this.state);
  }

  /** Draws what is shown, in several turns; false where forces arrange the services first. */
  *#draw(before = this.state): Generator<void, boolean> {
    const shown = this.#shown;
    if (!this.#loaded || !this.#stage || !shown) return false;
    const isFree = this.state.layout === "free";
    if (isFree && !this.arranging && !this.#positions) return this.#startFree();
    const scene = (this.#scene = yield* this.#loaded.buildSceneInTurns(this.#sceneInput(shown)));
    this.#links.keep(scene);
    yield;
    this.#stage?.show(scene, legendWords[this.state.language]);
    if (this.state.frame !== before.frame) this.#frame();
    if (this.#shown?.target !== shownIn(before)?.target) this.#play();
    this.requestUpdate();
    return true;
  }

  #sceneInput(shown: Shown, all = false): SceneInput {
    const shape = this.#stage?.shape ?? "wide";
    return sceneInputOf(this.state, shown, { shape, all, open: [...this.#open], positions: this.#positions });
  }

  /** Where forces have put the services of what is shown; they stay there, whatever is shown in between. */
  get #positions(): Positions | undefined {
    const { arranged } = this.session;
    return arranged && arranged.network === this.#shown?.base ? arranged.positions : undefined;
  }

  /** Opens a group of services, or closes an open one by its title; false for a service. */
  #toggleGroup(id: string): boolean {
    const shown = this.#shown;
    if (!shown || shown.network.service(id)) return false;
    if (!this.#open.delete(id)) this.#open.add(id);
    this.focused = id;
    this.#drawing.soon();
    return true;
  }

  #frame(): void {
    if (this.state.frame) this.#stage?.frame(this.state.frame);
  }

  #play(): void {
    if (this.#shown?.target !== undefined) void this.#stage?.playRoute();
  }

  #setTheme(): void {
    this.#stage?.setTheme(matchMedia("(forced-colors: active)").matches ? "forced" : this.state.theme);
  }

  /** All services are arranged, hidden ones too, so that nothing moves when they are shown. */
  #startFree(): false {
    const shown = this.#shown;
    if (!shown || !this.#loaded) return false;
    this.arranging = true;
    void this.#stage?.startFree(this.#loaded.buildScene(this.#sceneInput(shown, true)), (positions) => {
      this.session.arranged = { network: shown.base, positions };
      this.arranging = false;
      this.#drawing.atOnce();
    });
    return false;
  }

  #stopFree(): void {
    this.arranging = false;
    this.#stage?.stopFree();
  }

  #openService(id: string): void {
    if (this.#toggleGroup(id)) return;
    this.focused = id;
    this.session.update((state) => selectService(chooseRoute(state, id), id));
  }

  #showFocus(): void {
    this.#links.leave();
    this.#stage?.focus(this.focused, true);
    const shown = this.#shown;
    if (shown && this.focused !== undefined && shown.network.serviceNumbers.has(this.focused))
      this.session.announce(serviceSentence(this.session, shown, this.focused));
  }

  /** Everything in sight as at the beginning; the question is not touched. */
  readonly #resetView = (): void => {
    this.session.update((state) => adjust(state, { hidden: hidesNothing, layout: "bands", links: "answer" }));
    this.#stage?.fit();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = mapKeyOf(event);
    if (!key || !this.#scene || isComposing(event)) return;
    event.preventDefault();
    this.#byKeys = true;
    this.#act(key);
  };

  #act(key: MapKey): void {
    this.#drawing.now();
    const origin = this.#shown?.answer.reached[0]?.service ?? this.#scene?.nodes[0]?.id;
    const here = this.focused ?? this.state.selected.at(-1) ?? origin;
    if (!this.#scene || here === undefined) return;
    const { link } = this.#links;
    switch (key) {
      case "left":
      case "right":
      case "up":
      case "down":
        this.focused = this.focused === undefined ? here : (findNeighbour(this.#scene, here, key) ?? here);
        return this.#showFocus();
      case "origin":
        this.focused = origin;
        return this.#showFocus();
      case "next-link":
      case "previous-link":
        this.focused = here;
        return this.#links.walk(here, key === "next-link" ? 1 : -1);
      case "open":
        return link ? this.#links.open() : this.#openService(here);
      case "select":
        if (!link) return this.session.update((state) => selectService(state, here, true));
        this.focused = link.link.from === here ? link.link.to : link.link.from;
        return this.#showFocus();
      case "clear":
        if (link) return this.#showFocus();
        this.focused = undefined;
        this.#stage?.focus(undefined, false);
        return this.session.update((state) => chooseRoute(selectService(state, undefined), undefined));
      case "next":
      case "previous":
        return this.session.update((state) => stepRoute(state, key === "next" ? 1 : -1));
      case "replay":
        return this.#play();
      case "fit":
        return this.#stage?.fit();
      case "fit-route":
        return this.#stage?.fitRoute();
      case "zoom-in":
      case "zoom-out":
        return this.#stage?.zoom(key === "zoom-in" ? 1.5 : 1 / 1.5);
    }
  }

  protected override render(): TemplateResult {
    const { hidden } = this.state;
    const network = networkIn(this.state);
    const shown = this.#shown;
    return html`
      ${this.#loaded?.mapToolbar(this.session, {
        hidden: this.condition !== "ready",
        route: (this.#scene?.route.length ?? 0) > 0,
        arranging: this.arranging,
        arrange: () => (this.arranging ? this.#stage?.settleFree() : this.#startFree()),
        several: this.several,
        setSeveral: (several) => (this.several = several),
        resetView: this.#resetView,
        savePicture: (format) => {
          if (shown && this.#scene) void this.#loaded?.savePicture(this.state, shown, this.#scene, format);
        },
        act: (key) => this.#act(key),
      })}
      ${shown?.many === true && !scenarioIn(this.state) ? movesBar(this.session) : ""}
      <div class="map">
        <div
          class="canvas"
          id="polku-map"
          role="application"
          tabindex="0"
          aria-roledescription=${mapWords[this.state.language].map.role}
          aria-label=${mapLabel(this.session)}
          aria-describedby="polku-map-summary"
          @pointerdown=${() => this.#enter()}
          @keydown=${this.#onKey}
          @contextmenu=${this.#onMenu}
          @focus=${this.#onFocus}
          @blur=${this.#onBlur}
        ></div>
        ${
          network
            ? this.#loaded?.hiddenNotes(
                this.session,
                shown,
                hiddenParts(network, hidden),
                this.#scene?.complete ?? true,
              )
            : ""
        }
        <p class="unseen" id="polku-map-summary">${mapSummary(this.session)}</p>
        ${this.#card(shown)}
        ${this.hinted ? html`<p class="map-hint" role="status">${mapWords[this.state.language].hide.wheel}</p>` : ""}
        ${mapMessage(this.session, this.condition)}
      </div>
    `;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.#byKeys = !this.#isEntered && (event.target as HTMLElement).matches(":focus-visible");
    if (!this.#byKeys) return;
    this.focused ??= this.state.selected.at(-1) ?? this.#shown?.answer.reached[0]?.service;
    this.#showFocus();
  };

  /** While a scenario is edited: what can be done with the service, also by the menu key and Shift+F10. */
  readonly #onMenu = (event: Event): void => {
    const id = this.#hoveredService ?? this.focused ?? this.state.selected.at(-1);
    if (!scenarioIn(this.state) || id === undefined) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("polku-menu", { detail: id, bubbles: true }));
  };

  readonly #onBlur = (): void => {
    this.#links.leave();
    this.#isEntered = false;
    this.#stage?.focus(this.focused, false);
    this.requestUpdate();
  };

  /** From a click on the map until the keyboard leaves it, the wheel is the map's. */
  #enter(): void {
    this.#isEntered = true;
    this.#byKeys = this.hinted = false;
    this.querySelector<HTMLElement>(".canvas")?.focus({ preventScroll: true });
  }

  get #hoveredService(): string | undefined {
    return this.hovered && "service" in this.hovered ? this.hovered.service : undefined;
  }

  /** Of what the pointer is at, of lines that are open, or of the link or the service that the keyboard is at. */
  #card(shown: Shown | undefined): unknown {
    const { hovered } = this;
    const { trunk, choose, close, link } = this.#links;
    const service = this.#hoveredService;
    const passing = hovered && "trunk" in hovered ? hovered.trunk : undefined;
    const lines = trunk ?? passing;
    if (this.#scene && lines)
      return this.#loaded?.trunkCard(this.session, this.#scene, lines, trunk && { choose, close });
    const hasKeyboard = this.#byKeys && this.querySelector(".canvas")?.matches(":focus") === true;
    const at = service ?? (hasKeyboard ? this.focused : undefined);
    const side = sideOfCard(this.#stage?.placeOf(service ?? this.focused ?? ""));
    return mapCard(this.session, shown, service === undefined && link ? link : at, side);
  }
}

customElements.define("polku-map-panel", MapPanel);
