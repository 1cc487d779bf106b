import { linksAt, nextLinkAt, type Scene, type SceneLink, type SceneTrunk } from "@polku/map";
import type { MapPanel } from "./map-panel.js";
import type { Stage } from "./render/stage.js";
import type { Shown } from "../state/shown.js";
import { linkSentences, type PointedLink } from "./map-card.js";
import { mapWords } from "./words/words.js";

/** What of the map its links are looked at on. */
export interface Drawn {
  readonly stage: Stage | undefined;
  readonly scene: Scene | undefined;
  readonly shown: Shown | undefined;
}

/** The link that the keyboard is at, of the service that it is at, and the lines that are open. */
export class MapLinks {
  link: PointedLink | undefined;
  /** Lines that links share, open for one of them to be chosen. */
  trunk: SceneTrunk | undefined;
  readonly #panel: MapPanel;
  readonly #drawn: () => Drawn;

  constructor(panel: MapPanel, drawn: () => Drawn) {
    this.#panel = panel;
    this.#drawn = drawn;
  }

  /** Goes to the next link of a service, or to the one before; false where it has none. */
  walk(service: string, step: 1 | -1): void {
    const { stage, scene } = this.#drawn();
    const { session } = this.#panel;
    const next = scene && nextLinkAt(scene, service, this.link?.link.id, step);
    stage?.focus(service, true);
    this.#goTo(next);
    if (!next) session.announce(mapWords[session.state.language].hide.noLinks);
  }

  /** Opens the lines that the link shares with others; one that has them for itself is read out. */
  open(): void {
    const id = this.link?.link.id;
    const trunk = this.#drawn().scene?.trunks.find(
      ({ links }) => links.length > 1 && id !== undefined && links.includes(id),
    );
    if (!trunk) return this.#tell();
    this.openTrunk(trunk);
    void this.#panel.updateComplete.then(() =>
      this.#panel.querySelector<HTMLElement>(".trunk li button")?.focus(),
    );
  }

  openTrunk(trunk: SceneTrunk | undefined): void {
    if (trunk === this.trunk) return;
    this.trunk = trunk;
    this.#drawn().stage?.openTrunk(trunk);
    this.#panel.requestUpdate();
  }

  /** Closes the lines that are open; the keyboard is on the map again. */
  readonly close = (): void => {
    this.openTrunk(undefined);
    this.#panel.querySelector<HTMLElement>(".canvas")?.focus();
  };

  /** Goes on from a link that was chosen among others. */
  readonly choose = (link: SceneLink): void => {
    const { scene } = this.#drawn();
    this.close();
    const links = scene ? linksAt(scene, link.from) : [];
    this.#panel.focused = link.from;
    this.#goTo({ link, at: links.findIndex(({ id }) => id === link.id) + 1, total: links.length });
  };

  leave(): void {
    if (!this.link) return;
    this.link = undefined;
    this.#drawn().stage?.focusLink(undefined);
    this.#panel.requestUpdate();
  }

  /** After another scene: what it has no more is left. */
  keep(scene: Scene | undefined): void {
    this.trunk = scene?.trunks.find(({ id }) => id === this.trunk?.id);
  }

  #goTo(link: PointedLink | undefined): void {
    this.link = link;
    this.#drawn().stage?.focusLink(link?.link);
    this.#panel.requestUpdate();
    this.#tell();
  }

  /** Says all of the link; the live region hears the same words again only after others. */
  #tell(): void {
    const { shown } = this.#drawn();
    const { session } = this.#panel;
    if (!shown || !this.link) return;
    const said = linkSentences(session, shown, this.link).join(". ");
    session.announce("");
    setTimeout(() => session.announce(said), 50);
  }
}
