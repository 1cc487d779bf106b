import type { Emphasis, SceneLink, SceneNode } from "./scene.js";

/** What the question draws attention to: a route, what is marked, the answer, or the whole network. */
export type Focus = "everything" | "answer" | "route" | "marks";

/** What a scene is about. */
export function focusOf(scene: {
  readonly route: readonly unknown[];
  readonly crowded: boolean;
  readonly nodes: readonly Pick<SceneNode, "arrival" | "origin" | "marks">[];
}): Focus {
  if (scene.route.length > 0) return "route";
  if (scene.crowded) return "marks";
  const hasRole = scene.nodes.some(({ arrival, origin, marks }) => arrival !== undefined || origin || marks);
  return hasRole ? "answer" : "everything";
}

type Weighed = Omit<SceneNode, "emphasis">;

/** How strongly a box is drawn; names never disappear. */
export function emphasisOfNode(node: Weighed, focus: Focus): Emphasis {
  if (focus === "everything" || node.selected || node.origin || node.marks) return "full";
  if (focus === "marks") return "pale";
  if (focus === "route") return node.onRoute || node.target ? "full" : "pale";
  return node.arrival !== undefined || (node.group?.reached ?? 0) > 0 ? "full" : "pale";
}

/** How strongly a link's line is drawn. */
export function emphasisOfLink({ inAnswer, marks }: SceneLink, focus: Focus): Emphasis {
  if (focus === "everything" || (marks && focus !== "marks")) return "full";
  if (focus === "answer") return inAnswer ? "full" : "faint";
  return focus === "route" && inAnswer ? "pale" : "faint";
}
