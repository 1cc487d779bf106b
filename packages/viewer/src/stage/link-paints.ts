import type { Scene, SceneLink } from "../scene/scene.js";
import { themes, type Theme } from "../scene/styles.js";
import { focusOf, lookOf, toPaints, type LinkLook, type LinkPaint } from "./looks.js";

/** How every link of the scene is painted now; kept outside the graph, so that a change costs little. */
export class LinkPaints {
  #looks = new Map<string, LinkLook>();
  #links = new Map<string, SceneLink>();
  #paints = toPaints(themes.light, 0);

  /** Takes a scene's links; the ids of those that look otherwise than before. */
  take(scene: Scene, only?: ReadonlySet<string>): string[] {
    const before = this.#looks;
    const focus = focusOf(scene);
    this.#looks = new Map(scene.links.map((link) => [link.id, lookOf(link, focus, only)]));
    return [...this.#looks].filter(([id, look]) => before.get(id) !== look).map(([id]) => id);
  }

  /** Takes other links, and colours; all links look otherwise then. */
  colour(scene: Scene, theme: Theme): string[] {
    this.#links = new Map(scene.links.map((link) => [link.id, link]));
    this.#paints = toPaints(theme, scene.links.length);
    return [...this.#links.keys()];
  }

  of(id: string): LinkPaint {
    const link = this.#links.get(id);
    const paints = this.#paints[this.#looks.get(id) ?? "plain"];
    return paints[link?.status === "planned" ? "planned" : "there"][link?.kind ?? "referral"];
  }
}
