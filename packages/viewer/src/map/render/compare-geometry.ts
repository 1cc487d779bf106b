import type { Scene } from "../scene/scene.js";

/**
 * How a scene's geometry follows from another's: the same; grown, where something came or went and all
 * else stands where it stood; or another.
 */
export function compareGeometry(before: Scene, now: Scene): "same" | "grown" | "other" {
  if (before.layout !== now.layout || before.shape !== now.shape) return "other";
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  let stayed = 0;
  let sized = 0;
  for (const { id, x, y, width, height } of now.nodes) {
    const node = old.get(id);
    if (!node) continue;
    if (node.x !== x || node.y !== y) return "other";
    stayed++;
    if (node.width === width && node.height === height) sized++;
  }
  if (stayed === 0) return "other";
  const isSame = sized === now.nodes.length && sized === before.nodes.length && sameLinks(before, now);
  return isSame ? "same" : "grown";
}

function sameLinks({ links: before }: Scene, { links: now }: Scene): boolean {
  return (
    before.length === now.length &&
    now.every((link, index) => {
      const other = before[index];
      return (
        other === link ||
        (other !== undefined &&
          link.id === other.id &&
          link.kind === other.kind &&
          link.from === other.from &&
          link.to === other.to)
      );
    })
  );
}
