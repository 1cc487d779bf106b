import { html, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { findNeighbour, mapWordsIn, nextLinkAt, type Scene } from "@polku/map";
import type { Stage } from "./render/stage.js";
import { selectService, setHidden, setLayout } from "../state/actions.js";
import { chooseRoute, stepRoute } from "../state/ask.js";
import { showText } from "../network/elements.js";
import { hiddenParts, hidesNothing } from "../state/hidden.js";
import { networkIn, scenarioIn, shownIn } from "../state/derive.js";
import type { Shown } from "../state/shown.js";
import type { State } from "../state/state.js";
import { hiddenNotes } from "./hidden-notes.js";
import { linkSentences, mapCard, sideOfCard, serviceSentence, type Pointed } from "./map-card.js";
import { mapMessage, type Condition } from "./map-message.js";
import { mapToolbar } from "./map-toolbar.js";
import { mapKeyOf, type MapKey } from "./map-keys.js";
import { isEmbedded } from "../app/is-embedded.js";
import { lazy } from "../platform/lazy.js";
import { movesBar } from "../moves/lazy-moves-bar.js";
import { isComposing } from "../ui/keys.js";
import { Panel } from "../ui/panel.js";
import { freePositions, keepFreePositions, sceneInputOf } from "./scene-of.js";
import css from "./map.css?inline";

const stagePart = lazy(() => import("./stage-part.js"));

/** The map: hosts the drawing, and gives every gesture a button and the keyboard a way through it. */
export class MapPanel extends Panel {
  static override styles = unsafeCSS(css);
  static override properties = {
    ...Panel.properties,
    condition: { state: true },
    focused: { state: true },
    arranging: { state: true },
    hovered: { state: true },
    link: { state: true },
    several: { state: true },
    hinted: { state: true },
    trunk: { state: true },
  };
  declare condition: Condition;
  /** The service that the keyboard is at. */
  declare focused: string | undefined;
  declare arranging: boolean;
  /** The service that the pointer is at. */
  declare hovered: string | undefined;
  /** The link that the keyboard is at, of the service that it is at. */
  declare link: Exclude<Pointed, { service: string }> | undefined;
  /** The links of the line that the pointer is at. */
  declare trunk: readonly string[] | undefined;
  /** Whether clicks add to the selection. */
  declare several: boolean;
  /** Whether it is said how the wheel zooms. */
  declare hinted: boolean;

  #stage: Stage | undefined;
  #loaded: typeof stagePart.loaded;
  /** The groups of a large network that the reader has opened. */
  #open = new Set<string>();
  #scene: Scene | undefined;
  #isEntered = false;
  #endWork: (() => void) | undefined;

  constructor() {
    super();
    this.condition = "loading";
    this.arranging = this.several = this.hinted = false;
  }

  protected watch(state: State): readonly unknown[] {
    const { selected, hidden, layout, language, theme } = state;
    const inScenario = scenarioIn(state) !== undefined;
    return [networkIn(state), shownIn(state), selected, hidden, layout, language, theme, inScenario];
  }

  protected override changed(now: State, before: State): void {
    if (now.opened?.network !== before.opened?.network) {
      this.#stopFree();
      this.#open.clear();
      this.focused = this.hovered = this.link = this.trunk = undefined;
    }
    if (now.theme !== before.theme) this.#setTheme();
    if (now.layout !== before.layout && before.layout === "free") this.#stopFree();
    this.#draw();
    const target = shownIn(now)?.target;
    if (target !== undefined && target !== shownIn(before)?.target) this.#play();
  }

  protected override willUpdate(_changes: PropertyValues): void {
    const isDrawing = this.condition === "loading" || this.arranging;
    // An element that has been taken out of the page is still updated once.
    this.#showBusy(this.isConnected && isDrawing);
  }

  protected override firstUpdated(_changes: PropertyValues): void {
    void this.#load();
  }

  /** What is drawn shows in the next frame; until then the page is not ready. */
  #showBusy(isBusy: boolean): void {
    if (isBusy) this.#endWork ??= this.session.activity.begin();
    else if (this.#endWork) {
      requestAnimationFrame(this.#endWork);
      this.#endWork = undefined;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWork?.();
    this.#endWork = undefined;
    this.session.map = undefined;
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  async #load(): Promise<void> {
    const loaded = await stagePart.load().catch(reportError);
    const place = this.querySelector<HTMLElement>(".canvas");
    if (!this.isConnected || !place) return;
    if (!loaded) {
      this.condition = "failed";
      return;
    }
    this.#loaded = loaded;
    try {
      this.#stage = new loaded.Stage(place, {
        onSelect: (id: string | undefined, additive: boolean) => {
          if (id !== undefined && this.#toggleGroup(id)) return;
          this.focused = id ?? this.focused;
          this.#leaveLink();
          this.session.update((state) =>
            selectService(state, id, additive || (this.several && id !== undefined)),
          );
        },
        onOpen: (id: string) => this.#openService(id),
        onHover: (id: string | undefined) => (this.hovered = id),
        onTrunk: (links) => (this.trunk = links),
        wheels: () => !isEmbedded(this) || this.#isEntered,
        onWheelLeft: () => (this.hinted = true),
        onShape: () => this.#draw(),
        onContext: (event: "lost" | "restored") => (this.condition = event === "lost" ? "lost" : "ready"),
      });
    } catch (error) {
      this.condition = error instanceof loaded.NoWebglError ? "no-webgl" : "failed";
      if (this.condition === "failed") reportError(error);
      return;
    }
    this.condition = "ready";
    this.#setTheme();
    this.#draw();
    if (this.#shown?.target !== undefined) this.#play();
    this.session.map = {
      dimTo: (ids) => this.#stage?.dimTo(ids === undefined ? undefined : new Set(ids)),
      flyTo: (id) => {
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

  #draw(): void {
    const shown = this.#shown;
    if (!this.#stage || !shown) return;
    const isFree = this.state.layout === "free";
    if (isFree && !this.arranging && !freePositions(shown)) return this.#startFree();
    const scene = this.#buildScene(shown);
    if (!scene) return;
    this.#scene = scene;
    this.#stage.show(scene, mapWordsIn(this.state.language));
  }

  #buildScene(shown: Shown, all = false): Scene | undefined {
    const shape = this.#stage?.shape ?? "wide";
    return this.#loaded?.buildScene(sceneInputOf(this.state, shown, { shape, all, open: [...this.#open] }));
  }

  /** Opens a group of services, or closes an open one by its title; false for a service. */
  #toggleGroup(id: string): boolean {
    const shown = this.#shown;
    if (!shown || shown.network.service(id)) return false;
    if (!this.#open.delete(id)) this.#open.add(id);
    this.focused = id;
    this.#draw();
    return true;
  }

  #play(): void {
    void this.#stage?.playRoute({ reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches });
  }

  #setTheme(): void {
    const forced = matchMedia("(forced-colors: active)").matches;
    this.#stage?.setTheme(forced ? "forced" : this.state.theme);
  }

  /** All services are arranged, hidden ones too, so that nothing moves when they are shown. */
  #startFree(): void {
    const shown = this.#shown;
    const scene = shown && this.#buildScene(shown, true);
    if (!shown || !scene) return;
    this.arranging = true;
    void this.#stage?.startFree(scene, (positions) => {
      keepFreePositions(shown, positions);
      this.arranging = false;
      this.#draw();
    });
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
    this.#leaveLink();
    this.#stage?.focus(this.focused, true);
    const shown = this.#shown;
    if (shown && this.focused !== undefined && shown.network.serviceNumbers.has(this.focused))
      this.session.announce(serviceSentence(this.session, shown, this.focused));
  }

  #walkLinks(here: string, step: 1 | -1): void {
    const next = this.#scene && nextLinkAt(this.#scene, here, this.link?.link.id, step);
    this.focused = here;
    this.#stage?.focus(here, true);
    this.link = next;
    this.#stage?.focusLink(next?.link);
    if (next) this.#tellLink();
    else this.session.announce(this.words.hide.noLinks);
  }

  /** Says all of the link; the live region hears the same words again only after others. */
  #tellLink(): void {
    const shown = this.#shown;
    if (!shown || !this.link) return;
    const said = linkSentences(this.session, shown, this.link).join(". ");
    this.session.announce("");
    setTimeout(() => this.session.announce(said), 50);
  }

  #leaveLink(): void {
    if (!this.link) return;
    this.link = undefined;
    this.#stage?.focusLink(undefined);
  }

  /** Everything in sight as at the beginning; the question is not touched. */
  readonly #resetView = (): void => {
    this.session.update((state) => setLayout(setHidden(state, hidesNothing), "bands"));
    this.#stage?.fit();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = mapKeyOf(event);
    if (!key || !this.#scene || isComposing(event)) return;
    event.preventDefault();
    this.#act(key);
  };

  #act(key: MapKey): void {
    const origin = this.#shown?.answer.reached[0]?.service ?? this.#scene?.nodes[0]?.id;
    const here = this.focused ?? this.state.selected.at(-1) ?? origin;
    if (!this.#scene || here === undefined) return;
    switch (key) {
      case "left":
      case "right":
      case "up":
      case "down":
        this.focused = this.focused === undefined ? here : (findNeighbour(this.#scene, here, key) ?? here);
        this.#showFocus();
        break;
      case "origin":
        this.focused = origin;
        this.#showFocus();
        break;
      case "next-link":
      case "previous-link":
        this.#walkLinks(here, key === "next-link" ? 1 : -1);
        break;
      case "open":
        if (this.link) this.#tellLink();
        else this.#openService(here);
        break;
      case "select":
        if (this.link) {
          const { from, to } = this.link.link;
          this.focused = from === here ? to : from;
          this.#showFocus();
          break;
        }
        this.session.update((state) => selectService(state, here, true));
        break;
      case "clear":
        if (this.link) {
          this.#showFocus();
          break;
        }
        this.focused = undefined;
        this.#stage?.focus(undefined, false);
        this.session.update((state) => chooseRoute(selectService(state, undefined), undefined));
        break;
      case "next":
        this.session.update((state) => stepRoute(state, 1));
        break;
      case "previous":
        this.session.update((state) => stepRoute(state, -1));
        break;
      case "fit":
        this.#stage?.fit();
        break;
      case "fit-route":
        this.#stage?.fitRoute();
        break;
      case "replay":
        this.#play();
        break;
      case "zoom-in":
        this.#stage?.zoomIn();
        break;
      case "zoom-out":
        this.#stage?.zoomOut();
        break;
    }
  }

  protected override render(): TemplateResult {
    const { hidden, language } = this.state;
    const network = networkIn(this.state);
    const shown = this.#shown;
    const words = this.words.map;
    const model = network?.model;
    const levels = (model?.levels ?? [])
      .map(({ name }) => (network ? showText(network, name, language).text : ""))
      .join(", ");
    return html`
      ${mapToolbar(this.session, {
        hidden: this.condition !== "ready" && this.condition !== "lost",
        route: (this.#scene?.route.length ?? 0) > 0,
        arranging: this.arranging,
        arrange: () => (this.arranging ? this.#stage?.settleFree() : this.#startFree()),
        several: this.several,
        setSeveral: (several) => (this.several = several),
        resetView: this.#resetView,
        act: (key) => this.#act(key),
        notes: network
          ? hiddenNotes(this.session, shown, hiddenParts(network, hidden), this.#scene?.complete ?? true)
          : "",
      })}
      ${shown?.many === true && !scenarioIn(this.state) ? movesBar(this.session) : ""}
      <div class="map" @pointerdown=${() => this.#enter()}>
        <div
          class="canvas"
          id="polku-map"
          role="application"
          tabindex="0"
          aria-roledescription=${words.role}
          aria-label="${words.label}: ${network ? showText(network, network.model.name, language).text : ""}"
          aria-describedby="polku-map-summary"
          @keydown=${this.#onKey}
          @contextmenu=${this.#onMenu}
          @focus=${this.#onFocus}
          @blur=${this.#onBlur}
        ></div>
        <p class="unseen" id="polku-map-summary">
          ${words.summary(model?.services.length ?? 0, model?.links?.length ?? 0, levels)}
        </p>
        ${mapCard(this.session, shown, this.#pointed, sideOfCard(this.#pointedPlace))}
        ${this.hinted ? html`<p class="map-hint" role="status">${this.words.hide.wheel}</p>` : ""}
        ${mapMessage(this.session, this.condition)}
      </div>
    `;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    if (!(event.target as HTMLElement).matches(":focus-visible")) return;
    this.focused ??= this.state.selected.at(-1) ?? this.#shown?.answer.reached[0]?.service;
    this.#showFocus();
  };

  /** While a scenario is edited: what can be done with the service, also by the menu key and Shift+F10. */
  readonly #onMenu = (event: Event): void => {
    const id = this.hovered ?? this.focused ?? this.state.selected.at(-1);
    if (!scenarioIn(this.state) || id === undefined) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("polku-menu", { detail: id, bubbles: true }));
  };

  readonly #onBlur = (): void => {
    this.#leaveLink();
    this.#isEntered = false;
    this.#stage?.focus(this.focused, false);
    this.requestUpdate();
  };

  /** From a click on the map until the keyboard leaves it, the wheel is the map's. */
  #enter(): void {
    this.#isEntered = true;
    this.hinted = false;
    this.querySelector<HTMLElement>(".canvas")?.focus({ preventScroll: true });
  }

  get #pointedPlace(): { x: number; y: number } | undefined {
    const id = this.hovered ?? this.focused;
    return id === undefined ? undefined : this.#stage?.placeOf(id);
  }

  /** What the card tells of: a link or a service that the keyboard is at, else what the pointer is at. */
  get #pointed(): Pointed | undefined {
    if (this.hovered !== undefined) return { service: this.hovered };
    const hasKeyboard = this.querySelector(".canvas")?.matches(":focus-visible") === true;
    if (!hasKeyboard) return undefined;
    return this.link ?? (this.focused === undefined ? undefined : { service: this.focused });
  }
}

customElements.define("polku-map", MapPanel);
