import { texts, type Network } from "@polku/core";
import { html, type PropertyValues, type TemplateResult } from "lit";
import type { buildScene } from "../scene/build-scene.js";
import type { Positions } from "../scene/apart.js";
import { findNeighbour } from "../scene/find-neighbour.js";
import type { Scene } from "../scene/scene.js";
import type { Stage } from "../stage/stage.js";
import { chooseRoute, selectService, stepRoute } from "../state/actions.js";
import { levelIndex, showName, showText } from "../state/elements.js";
import type { State } from "../state/state.js";
import { mapMessage, type Condition } from "./map-message.js";
import { mapToolbar } from "./map-toolbar.js";
import { mapKeyOf, type MapKey } from "./map-keys.js";
import { loadStage } from "./load-stage.js";
import { Panel } from "./panel.js";

/** Where forces have put the services of networks: there they stay, whatever is shown in between. */
const arranged = new WeakMap<Network, Positions>();

/** The map: hosts the drawing, and gives every gesture a button and the keyboard a way through it. */
export class MapPanel extends Panel {
  static override properties = {
    ...Panel.properties,
    condition: { state: true },
    focused: { state: true },
    arranging: { state: true },
  };
  declare condition: Condition;
  /** The service that the keyboard is at. */
  declare focused: string | undefined;
  declare arranging: boolean;

  #stage: Stage | undefined;
  #build: typeof buildScene | undefined;
  #scene: Scene | undefined;

  constructor() {
    super();
    this.condition = "loading";
    this.arranging = false;
  }

  protected watch(state: State): readonly unknown[] {
    const { opened, answer, chosen, selected, layout, language, theme } = state;
    return [opened, answer, chosen, selected, layout, language, theme];
  }

  protected override changed(now: State, before: State): void {
    if (now.opened !== before.opened) {
      this.#stopFree();
      this.focused = undefined;
    }
    if (now.theme !== before.theme) this.#setTheme();
    if (now.layout !== before.layout && before.layout === "free") this.#stopFree();
    this.#draw();
    if (now.chosen !== undefined && now.chosen !== before.chosen) this.#play();
  }

  protected override firstUpdated(_changes: PropertyValues): void {
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.map = undefined;
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  async #load(): Promise<void> {
    const loaded = await loadStage();
    const place = this.querySelector<HTMLElement>(".canvas");
    if (!this.isConnected || !place) return;
    if (!loaded) {
      this.condition = "failed";
      return;
    }
    this.#build = loaded.buildScene;
    try {
      this.#stage = new loaded.Stage(place, {
        onSelect: (id: string | undefined, additive: boolean) => {
          this.focused = id ?? this.focused;
          this.session.update((state) => selectService(state, id, additive));
        },
        onOpen: (id: string) => this.#open(id),
        onHover: () => {},
        onShape: () => this.#draw(),
        onContext: (event: "lost" | "restored") => (this.condition = event === "lost" ? "lost" : "ready"),
      });
    } catch (error) {
      this.condition = loaded.isNoWebgl(error) ? "no-webgl" : "failed";
      if (this.condition === "failed") reportError(error);
      return;
    }
    this.condition = "ready";
    this.#setTheme();
    this.#draw();
    if (this.state.chosen !== undefined) this.#play();
    this.session.map = {
      flyTo: (id) => {
        this.focused = id;
        this.#stage?.flyTo(id);
        this.#showFocus();
      },
      takeFocus: () => place.focus(),
    };
  }

  #draw(): void {
    const { opened, answer, chosen, selected, layout, language } = this.state;
    const positions = opened && arranged.get(opened.network);
    if (!this.#stage || !this.#build || !opened) return;
    this.#scene = this.#build({
      network: opened.network,
      answer,
      ...(chosen === undefined ? {} : { chosen }),
      selected,
      layout,
      shape: this.#stage.shape,
      language,
      ...(positions === undefined ? {} : { positions }),
    });
    if (layout === "free" && !positions && !this.arranging) this.#startFree();
    else this.#stage.show(this.#scene);
  }

  #play(): void {
    void this.#stage?.playRoute({ reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches });
  }

  #setTheme(): void {
    const forced = matchMedia("(forced-colors: active)").matches;
    this.#stage?.setTheme(forced ? "forced" : this.state.theme);
  }

  #startFree(): void {
    const network = this.state.opened?.network;
    if (!this.#scene || !this.#stage || !network) return;
    this.arranging = true;
    this.#stage.startFree(this.#scene, (positions: Positions) => {
      arranged.set(network, positions);
      this.arranging = false;
      this.#draw();
    });
  }

  #stopFree(): void {
    this.arranging = false;
    this.#stage?.stopFree();
  }

  #open(id: string): void {
    this.focused = id;
    this.session.update((state) => selectService(chooseRoute(state, id), id));
  }

  #showFocus(): void {
    this.#stage?.focus(this.focused, true);
    const { opened, answer, language } = this.state;
    const id = this.focused;
    const service = opened?.network.services[opened.network.serviceNumbers.get(id ?? "") ?? -1];
    if (!opened || id === undefined || !service) return;
    const said = texts[language];
    const level = opened.network.model.levels[levelIndex(opened.network, id)];
    const reached = answer?.reached.find((one) => one.service === id);
    this.session.announce(
      this.words.map.focused(
        showName(opened.network, id, language).text,
        level ? showText(opened.network, level.name, language).text : "",
        said.statuses[service.status ?? "established"],
        reached
          ? `${said.arrivals[reached.arrival]}, ${said.counts(reached.handoffs, reached.steps)}`
          : this.words.map.notReached,
      ),
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = mapKeyOf(event);
    if (!key || !this.#scene) return;
    event.preventDefault();
    this.#act(key);
  };

  #act(key: MapKey): void {
    const origin = this.state.answer?.reached[0]?.service ?? this.#scene?.nodes[0]?.id;
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
      case "open":
        this.#open(here);
        break;
      case "select":
        this.session.update((state) => selectService(state, here, true));
        break;
      case "clear":
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
    const { opened, language } = this.state;
    const words = this.words.map;
    const model = opened?.network.model;
    const levels = (model?.levels ?? [])
      .map(({ name }) => (opened ? showText(opened.network, name, language).text : ""))
      .join(", ");
    return html`
      ${mapToolbar(this.session, {
        hidden: this.condition !== "ready" && this.condition !== "lost",
        arranging: this.arranging,
        arrange: () => (this.arranging ? this.#stage?.settleFree() : this.#startFree()),
        act: (key) => this.#act(key),
      })}
      <div class="map">
        <div
          class="canvas"
          id="polku-map"
          role="application"
          tabindex="0"
          aria-roledescription=${words.role}
          aria-label="${words.label}: ${opened ? showText(opened.network, opened.network.model.name, language).text : ""}"
          aria-describedby="polku-map-summary"
          @keydown=${this.#onKey}
          @focus=${this.#onFocus}
          @blur=${() => this.#stage?.focus(this.focused, false)}
        ></div>
        <p class="unseen" id="polku-map-summary">
          ${words.summary(model?.services.length ?? 0, model?.links?.length ?? 0, levels)}
        </p>
        ${mapMessage(this.session, this.condition)}
      </div>
    `;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    if (!(event.target as HTMLElement).matches(":focus-visible")) return;
    this.focused ??= this.state.selected.at(-1) ?? this.state.answer?.reached[0]?.service;
    this.#showFocus();
  };
}

customElements.define("polku-map", MapPanel);
