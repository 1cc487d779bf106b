import { moveScene } from "../layout/free.js";
import type { Positions } from "../layout/apart.js";
import type { Scene, SceneNode } from "../scene/scene.js";
import { levelColour, type Theme } from "../scene/styles.js";
import type { SceneIndex } from "./scene-index.js";
import { strengthOf, focusOf } from "./looks.js";
import { boxOnScreen, fitView, toScreen, type View } from "./view.js";

/** So many links are drawn while services move; a rest of more is left out evenly. */
const mostLinks = 1200;

/**
 * Draws services on the move: outlines and straight lines, without labels, so that a frame costs
 * little and the page answers. The whole picture is always in view.
 */
export function drawMoving(
  context: CanvasRenderingContext2D,
  index: SceneIndex,
  positions: Positions,
  { width, height }: { width: number; height: number },
  theme: Theme,
): void {
  const scene = moveScene(index.scene, positions);
  const view = fitView(scene.bounds, width, height);
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, height);
  drawLinks(context, scene, view, theme);
  const focus = focusOf(scene);
  const looks = new Map<string, SceneNode[]>();
  for (const node of scene.nodes) {
    const isEnd = node.origin || node.target;
    const fill = isEnd ? theme.endFill : node.selected ? theme.selectedFill : theme.box;
    const outline = strengthOf(node, focus) === "full" ? levelColour(theme, node.level) : theme.faint;
    const look = `${fill}\n${outline}`;
    const alike = looks.get(look);
    if (alike) alike.push(node);
    else looks.set(look, [node]);
  }
  context.lineWidth = 1.2;
  for (const [look, nodes] of looks) {
    const [fill = theme.box, outline = theme.text] = look.split("\n");
    context.beginPath();
    for (const node of nodes) {
      const box = boxOnScreen(view, node);
      const [wide, high] = [Math.max(4, box.width), Math.max(3, box.height)];
      context.rect(box.x - wide / 2, box.y - high / 2, wide, high);
    }
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = outline;
    context.stroke();
  }
}

function drawLinks(
  context: CanvasRenderingContext2D,
  { nodes, links }: Scene,
  view: View,
  theme: Theme,
): void {
  const stand = new Map(nodes.map((node) => [node.id, toScreen(view, node.x, node.y)]));
  const step = Math.max(1, links.length / mostLinks);
  context.beginPath();
  for (let at = 0; at < links.length; at += step) {
    const link = links[Math.floor(at)];
    const from = link && stand.get(link.from);
    const to = link && stand.get(link.to);
    if (!from || !to) continue;
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.lineWidth = 0.7;
  context.strokeStyle = theme.bandEdge;
  context.stroke();
}
