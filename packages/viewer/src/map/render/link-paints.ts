import type { Scene } from "../scene/scene.js";
import type { Theme } from "../scene/styles.js";
import { paintLength } from "./link-layer.js";
import { focusOf, lookOf, toPaints } from "./looks.js";

/** Width and packed colour of every link of a scene, in the order of its links. */
export function linkPaints(scene: Scene, theme: Theme, only?: ReadonlySet<string>): Float32Array {
  const focus = focusOf(scene);
  const paints = toPaints(theme, scene.links.length);
  const all = new Float32Array(scene.links.length * paintLength);
  for (const [number, link] of scene.links.entries()) {
    const look = paints[lookOf(link, focus, only)];
    const { size, packed } = look[link.status === "planned" ? "planned" : "there"][link.kind];
    all[number * paintLength] = size;
    all[number * paintLength + 1] = packed;
  }
  return all;
}
