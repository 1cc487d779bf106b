import { textIn, type Citation, type Language, type Network } from "@polku/core";
import type { Scene } from "../scene/scene.js";

/** The titles of the sources that speak for what a scene draws in full: its boxes, its lines and its route. */
export function sourcesOf(scene: Scene, network: Network, language: Language): string[] {
  const boxes = scene.nodes
    .filter(({ emphasis }) => emphasis === "full")
    .map(({ id }) => network.service(id));
  const lines = scene.trunks.filter(({ emphasis }) => emphasis === "full").flatMap(({ links }) => links);
  const links = [...lines, ...scene.route.map(({ link }) => link)].map((id) => network.link(id));
  const cited = new Set(
    [...boxes, ...links].flatMap((element) =>
      (element?.sources ?? []).map((citation: Citation) => citation.source),
    ),
  );
  return (network.model.sources ?? [])
    .filter(({ id }) => cited.has(id))
    .map(({ title, document, id }) => textIn(title ?? document ?? id, language));
}
