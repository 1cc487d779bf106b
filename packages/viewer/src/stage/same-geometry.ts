import type { Scene } from "../scene/scene.js";

/** Whether two scenes have the same services and links at the same places. */
export function sameGeometry(a: Scene, b: Scene): boolean {
  if (a.layout !== b.layout || a.nodes.length !== b.nodes.length || a.links.length !== b.links.length)
    return false;
  return (
    a.nodes.every((node, index) => {
      const other = b.nodes[index];
      return (
        other !== undefined &&
        node.id === other.id &&
        node.x === other.x &&
        node.y === other.y &&
        node.width === other.width &&
        node.height === other.height
      );
    }) &&
    a.links.every((link, index) => {
      const other = b.links[index];
      return (
        other !== undefined &&
        link.id === other.id &&
        link.kind === other.kind &&
        link.from === other.from &&
        link.to === other.to
      );
    })
  );
}
